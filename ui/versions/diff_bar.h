// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace millrace::ui {

/// What stands above a comparison: how much differs, walking through it, and the choice of the two
/// sides.
class DiffBar final : public QWidget
{
    Q_OBJECT

public:
    DiffBar(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSources(const QStringList &titles, int before, int after);
    /// "2 added, 1 removed": above the list; empty: nothing to say.
    void setSummary(const QString &words);
    /// How many differences of the layout are folded away; without any there is nothing to unfold.
    void setLayoutCount(int count);
    /// From 1; 0: none is looked at.
    void setPlace(int current, int count);
    bool showsLayout() const;

Q_SIGNALS:
    void sourcesChosen(int before, int after);
    void fileWanted();
    void previousWanted();
    void nextWanted();
    void fitWanted();
    void layoutToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *tool(const QString &icon);
    void retranslate();
    void refreshIcons();
    void choose(int before, int after);

    const Theme *m_theme;
    const Icons &m_icons;
    QList<std::pair<QToolButton *, QString>> m_tools; ///< with the names of their icons
    QLabel *m_summary;
    QCheckBox *m_layout;
    QToolButton *m_previous;
    QLabel *m_place;
    QToolButton *m_next;
    QToolButton *m_fit;
    QPushButton *m_file;
    QComboBox *m_before;
    QToolButton *m_swap;
    QComboBox *m_after;
    int m_layoutCount = 0;
    int m_current = 0;
    int m_count = 0;
};

} // namespace millrace::ui
