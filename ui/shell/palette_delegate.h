// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace millrace::ui {

/// Roles of the palette's rows, beside text and decoration.
struct PaletteRole
{
    static constexpr int kDetail = Qt::UserRole + 1;
    static constexpr int kKeys = Qt::UserRole + 2;      ///< native text
    static constexpr int kPositions = Qt::UserRole + 3; ///< QList<int>: letters that were typed
    static constexpr int kIsHead = Qt::UserRole + 4;
};

/// Draws a row of the command palette: icon, name with what was typed in accent, detail, keys.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &rect, const QString &words) const;
    int paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    int paintKeys(QPainter &painter, const QRect &rect, const QString &keys) const;

    const Theme *m_theme;
};

} // namespace millrace::ui
