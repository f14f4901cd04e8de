// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/code_highlighter.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace millrace::ui {

using model::WordKind;

namespace {

constexpr int kMostColoured = 20'000; // longer texts stay plain

} // namespace

CodeHighlighter::CodeHighlighter(TextLanguage language, const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_language(language), m_theme(&theme)
{
}

void CodeHighlighter::setTheme(const Theme &theme)
{
    m_theme = &theme;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    if (m_language == TextLanguage::Plain || text.size() > kMostColoured)
        return;
    if (m_language == TextLanguage::Json)
        highlightJson(text);
    else if (document()->characterCount() <= kMostColoured)
        highlightWords();
}

/// JSON has no text that goes over a line.
void CodeHighlighter::highlightJson(const QString &line)
{
    static const QRegularExpression kWord(
        uR"re("(?:[^"\\]|\\.)*"?(\s*:)?|-?[0-9][0-9.eE+-]*|true|false|null)re"_qs);
    for (auto found = kWord.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView word = match.capturedView();
        const QString name = !word.startsWith(u'"')        ? u"num"_qs
                             : match.capturedLength(1) > 0 ? u"key"_qs
                                                           : u"str"_qs;
        setFormat(
            static_cast<int>(match.capturedStart()),
            static_cast<int>(match.capturedLength() - match.capturedLength(1)),
            m_theme->color(word.startsWith(u't') || word.startsWith(u'f') || word.startsWith(u'n')
                               ? u"kw"_qs
                               : name));
    }
}

const std::vector<model::ExpressionWord> &CodeHighlighter::words()
{
    // The document counts no revisions, because it keeps no undo.
    const QString text = document()->toPlainText();
    if (m_text != text) {
        m_words = m_language == TextLanguage::Template ? model::templateWords(text)
                                                       : model::expressionWords(text);
        m_text = text;
    }
    return m_words;
}

void CodeHighlighter::highlightWords()
{
    const int from = currentBlock().position();
    const int end = from + currentBlock().length();
    for (const model::ExpressionWord &word : words()) {
        const int begin = std::max(word.position, from);
        const int length = std::min(word.position + word.length, end) - begin;
        if (length > 0)
            setFormat(begin - from, length, colorOf(word.kind));
    }
}

QColor CodeHighlighter::colorOf(WordKind kind) const
{
    switch (kind) {
    case WordKind::Root:
        return m_theme->color(u"key"_qs);
    case WordKind::Member:
        return m_theme->color(u"tx"_qs);
    case WordKind::Keyword:
    case WordKind::Mark:
        return m_theme->color(u"kw"_qs);
    case WordKind::Number:
        return m_theme->color(u"num"_qs);
    case WordKind::Text:
        return m_theme->color(u"str"_qs);
    case WordKind::Sign:
        return m_theme->color(u"tx3"_qs);
    }
    return m_theme->color(u"tx"_qs);
}

} // namespace millrace::ui
