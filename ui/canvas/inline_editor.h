// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

namespace millrace::ui {

/// Edits a title above its card: Enter and leaving accept, Escape gives it up. Deletes itself.
class TitleEditor final : public QLineEdit
{
    Q_OBJECT

public:
    using Accepted = std::function<void(const QString &text)>;

    TitleEditor(const QString &text, const QRect &place, Accepted accepted, QWidget *parent);

    void finish(bool accepts);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Accepted m_accepted;
    bool m_isDone = false;
};

/// The same for a note: Enter breaks the line, Ctrl+Enter and leaving accept.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Accepted = std::function<void(const QString &text)>;

    NoteEditor(const QString &text, const QRect &place, const Theme &theme, Accepted accepted,
               QWidget *parent);

    void finish(bool accepts);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Accepted m_accepted;
    bool m_isDone = false;
};

} // namespace millrace::ui
