// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/expression/code_highlighter.h"

#include <QPlainTextEdit>

namespace millrace::ui {

/// A text field that is as high as its text, from one line to six. Tab leaves it; Enter says
/// committed() and Shift+Enter breaks the line, unless it is an editor of many lines. It has no
/// undo of its own: those keys go to whoever has the document. Thread: the interface's.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    CodeEdit(TextLanguage language, const Theme &theme, QWidget *parent = nullptr);

    /// Enter breaks the line, and the height is for so many lines at least.
    void setManyLines(int least, int most);
    /// As many lines as there is room for.
    void setFillsRoom();
    void setTheme(const Theme &theme);
    /// Underlines what is wrong; a length of 0 marks nothing.
    void markIssue(int position, int length);
    TextLanguage language() const { return m_language; }
    /// Shows other text without saying that somebody typed it; the cursor stays where it can.
    void showText(const QString &text);

Q_SIGNALS:
    void typed();
    void committed(); ///< Enter
    void left();      ///< the focus went elsewhere
    void entered();
    /// Undo or redo was pressed; what was typed must reach the document before it comes there.
    void undoComing();
    void completionWanted();
    /// A key for an open list of completions; set accepted where it was one.
    void keyOffered(QKeyEvent *event);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    const TextLanguage m_language;
    const Theme *m_theme;
    CodeHighlighter *m_highlighter;
    int m_leastLines = 1;
    int m_mostLines = 6;
    bool m_isManyLines = false;
    bool m_fillsRoom = false;
    bool m_isShowing = false;
    bool m_isFitting = false;
};

} // namespace millrace::ui
