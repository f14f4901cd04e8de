// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace millrace::ui {

/// One line that leaves undo to the document. Thread: the interface's.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// Other text without saying that it was typed; the cursor stays where it can.
    void showText(const QString &text);

Q_SIGNALS:
    void left(); ///< the focus went, or Enter
    void stepped(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();
};

} // namespace millrace::ui
