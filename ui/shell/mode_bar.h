// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace millrace::ui {

/// The column at the left edge: one button for each mode, settings at its foot.
class ModeBar final : public QWidget
{
    Q_OBJECT

public:
    ModeBar(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    /// The number of the mode: 0 for the first.
    int addMode(const QString &words, const QString &icon, const QString &key);
    /// -1: none of them, as in the settings.
    void setCurrent(int mode);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

Q_SIGNALS:
    void modeChosen(int mode);
    void settingsChosen();

private:
    QToolButton *button(const QString &words, const QString &icon);
    void drawIcons();

    const Theme *m_theme;
    const Icons &m_icons;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<std::pair<QToolButton *, QString>> m_iconOf;
};

} // namespace millrace::ui
