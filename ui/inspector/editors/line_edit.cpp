// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/line_edit.h"

#include <QKeyEvent>

#include <limits>

namespace millrace::ui {

namespace {

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMinimumHeight(28);
    setMaxLength(std::numeric_limits<int>::max());
}

void LineEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int cursor = cursorPosition();
    const bool isFocused = hasFocus();
    setText(text);
    setCursorPosition(isFocused ? std::min(cursor, static_cast<int>(text.size())) : 0);
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent *>(event))) {
        Q_EMIT left(); // what was typed is there before it is undone
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (isUndo(*event))
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if ((isUp || event->key() == Qt::Key_Down) && event->modifiers() == Qt::NoModifier)
        Q_EMIT stepped(isUp ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void LineEdit::enter()
{
    Q_EMIT left();
    Q_EMIT returnPressed();
}

void LineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace millrace::ui
