// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/step_entries.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QLineEdit;
class QTreeWidgetItem;

namespace millrace::ui {

class PaletteTree;

/// The step types by category, with a search. Choosing one asks for a step of it; each can be
/// dragged onto a canvas.
class StepPalette final : public QWidget
{
    Q_OBJECT

public:
    StepPalette(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
                QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// `kind` for actions, else empty.
    void chosen(const QString &type, const QString &kind);

private:
    void fill();
    void filter(const QString &text);
    void add(QTreeWidgetItem *group, const StepEntry &entry);
    QPixmap ghost(const QString &type, const QString &kind) const;

    const model::StepCatalogue m_catalogue;
    const Theme *m_theme;
    const Icons &m_icons;
    QLineEdit *m_search;
    PaletteTree *m_tree;
    std::vector<StepEntry> m_entries;
};

} // namespace millrace::ui
