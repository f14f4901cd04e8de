// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include <functional>

namespace millrace::ui {

/// The tree of the palette: its steps can be dragged onto a canvas.
class PaletteTree final : public QTreeWidget
{
    Q_OBJECT

public:
    static constexpr int kType = Qt::UserRole;
    static constexpr int kKind = Qt::UserRole + 1;

    explicit PaletteTree(QWidget *parent);

    /// What follows the pointer while a step is dragged.
    void setGhost(std::function<QPixmap(const QString &type, const QString &kind)> ghost);
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    std::function<QPixmap(const QString &, const QString &)> m_ghost;
};

} // namespace millrace::ui
