// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/inline_editor.h"

#include <QKeyEvent>

namespace millrace::ui {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// The window's shortcuts (Delete, letters) wait while a text is being edited.
bool takesShortcut(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isText = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isText || key->key() == Qt::Key_Escape || isEnter(*key))
        event->accept();
    return event->isAccepted();
}

} // namespace

TitleEditor::TitleEditor(const QString &text, const QRect &place, Accepted accepted,
                         QWidget *parent)
    : QLineEdit(text, parent), m_accepted(std::move(accepted))
{
    setAccessibleName(tr("Name of the step"));
    setGeometry(place);
    selectAll();
    show();
    setFocus();
}

bool TitleEditor::event(QEvent *event)
{
    return takesShortcut(event) || QLineEdit::event(event);
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish(false);
    if (isEnter(*event))
        return finish(true);
    QLineEdit::keyPressEvent(event);
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void TitleEditor::finish(bool accepts)
{
    if (m_isDone)
        return;
    m_isDone = true;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
    if (accepts)
        m_accepted(text());
    deleteLater();
}

NoteEditor::NoteEditor(const QString &text, const QRect &place, const Theme &theme,
                       Accepted accepted, QWidget *parent)
    : QPlainTextEdit(text, parent), m_accepted(std::move(accepted))
{
    setAccessibleName(tr("Text of the note"));
    setTabChangesFocus(true);
    setStyleSheet(QStringLiteral("background: %1; color: %2; border: none; padding: 4px;")
                      .arg(theme.color(u"note"_qs).name(), theme.color(u"noteTx"_qs).name()));
    setGeometry(place);
    selectAll();
    show();
    setFocus();
}

bool NoteEditor::event(QEvent *event)
{
    return takesShortcut(event) || QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish(false);
    if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier))
        return finish(true);
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void NoteEditor::finish(bool accepts)
{
    if (m_isDone)
        return;
    m_isDone = true;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
    if (accepts)
        m_accepted(toPlainText());
    deleteLater();
}

} // namespace millrace::ui
