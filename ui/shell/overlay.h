// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace millrace::ui {

/// Something to fill in above the dimmed window. Escape and a click beside it close it; the
/// keyboard stays in it. Goes with its content.
class Overlay final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content over and shows it, as wide as the window allows up to `width`.
    Overlay(QWidget *window, const Theme &theme, QWidget *content, int width);

    void dismiss();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    const QColor m_scrim;
    const int m_width;
    QWidget *m_panel;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace millrace::ui
