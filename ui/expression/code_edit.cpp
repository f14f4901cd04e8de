// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/code_edit.h"

#include "ui/expression/value_text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>

namespace millrace::ui {

namespace {

constexpr int kLineHeight = 18;
constexpr int kAround = 10; // 28 high with one line

bool isCompletionKey(const QKeyEvent &event)
{
    const auto others = event.modifiers() & ~Qt::ShiftModifier;
    return event.key() == Qt::Key_Space && others == Qt::ControlModifier;
}

} // namespace

CodeEdit::CodeEdit(TextLanguage language, const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_language(language)
    , m_theme(&theme)
    , m_highlighter(new CodeHighlighter(language, theme, document()))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight);
    setFont(language == TextLanguage::Plain ? font() : codeFont());
    document()->setDocumentMargin(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_isShowing)
            Q_EMIT typed();
    });
    setTheme(theme);
    fitHeight();
}

void CodeEdit::setManyLines(int least, int most)
{
    m_isManyLines = true;
    m_leastLines = least;
    m_mostLines = most;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
}

void CodeEdit::setFillsRoom()
{
    setManyLines(1, 1);
    m_fillsRoom = true;
    setMinimumHeight(100);
    setMaximumHeight(QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CodeEdit::setTheme(const Theme &theme)
{
    m_theme = &theme;
    // The frame around it has the border; it must not get the program's own.
    setStyleSheet(u"QPlainTextEdit { border: none; background: transparent; padding: 0; "
                  "color: %1; }"_qs.arg(theme.color(u"tx"_qs).name()));
    m_isShowing = true;
    m_highlighter->setTheme(theme);
    m_isShowing = false;
}

void CodeEdit::markIssue(int position, int length)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int size = document()->characterCount() - 1;
    if (length > 0 && position <= size) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(position, std::max(0, size - 1)));
        mark.cursor.setPosition(std::min(position + length, size), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(m_theme->status(u"failed"_qs).foreground);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void CodeEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isShowing = true;
    const int cursor = textCursor().position();
    setPlainText(text);
    QTextCursor place = textCursor();
    place.setPosition(std::min(cursor, document()->characterCount() - 1));
    setTextCursor(place);
    m_isShowing = false;
}

void CodeEdit::fitHeight()
{
    if (m_isFitting || m_fillsRoom)
        return;
    m_isFitting = true;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_mostLines;
         block = block.next()) {
        // Lines are broken when somebody asks for them; another width forgets them.
        (void)document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout() != nullptr ? block.layout()->lineCount() : 1);
    }
    const int spacing = std::max(kLineHeight, fontMetrics().lineSpacing());
    const int height = std::clamp(lines, m_leastLines, m_mostLines) * spacing + kAround;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    if (!m_isManyLines)
        setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    m_isFitting = false;
}

bool CodeEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // The document's undo has these, not the field.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            Q_EMIT undoComing();
            key->ignore();
            return true;
        }
        if (isCompletionKey(*key)) {
            key->accept();
            return true;
        }
    }
    // Tab moves the focus before it gets to be a key; an open list of completions wants it first.
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        event->ignore();
        Q_EMIT keyOffered(static_cast<QKeyEvent *>(event));
        if (event->isAccepted())
            return true;
        event->accept();
    }
    return QPlainTextEdit::event(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    Q_EMIT keyOffered(event);
    if (event->isAccepted())
        return;
    event->accept();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore();
    else if (isCompletionKey(*event))
        Q_EMIT completionWanted();
    else if (isEnter && !m_isManyLines && event->modifiers() == Qt::ShiftModifier)
        insertPlainText(u"\n"_qs);
    else if (isEnter && !m_isManyLines)
        Q_EMIT committed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void CodeEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // another width breaks lines elsewhere
}

} // namespace millrace::ui
