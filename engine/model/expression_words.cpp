// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/expression_preview.h"

#include "engine/expression/characters.h"

#include <algorithm>
#include <array>

namespace millrace::model {

namespace {

using expression::isDigit;
using expression::isNamePart;
using expression::isNameStart;
using expression::isSpace;

constexpr std::array<QStringView, 8> kKeywords = {u"true",   u"false", u"null", u"undefined",
                                                  u"typeof", u"in",    u"NaN",  u"Infinity"};

/// Finds words where the parser would already have given up: what is typed is seldom whole.
class WordScanner
{
public:
    explicit WordScanner(QStringView text) : m_text(text) {}

    std::vector<ExpressionWord> expression()
    {
        while (m_at < m_text.size())
            next();
        return std::move(m_words);
    }

    std::vector<ExpressionWord> textTemplate()
    {
        while (true) {
            const qsizetype mark = m_text.indexOf(u"${", m_at);
            if (mark < 0)
                return std::move(m_words);
            m_at = mark + 2;
            if (mark > 0 && m_text[mark - 1] == u'$')
                continue;
            add(WordKind::Mark, mark);
            inside();
        }
    }

private:
    char16_t unit(qsizetype at) const { return at < m_text.size() ? m_text[at].unicode() : u'\0'; }

    void add(WordKind kind, qsizetype from)
    {
        m_words.push_back({kind, static_cast<int>(from), static_cast<int>(m_at - from)});
    }

    /// To the brace that ends a ${.
    void inside()
    {
        for (int open = 0; m_at < m_text.size();) {
            const char16_t c = unit(m_at);
            open += c == u'{' ? 1 : 0;
            if (c == u'}' && open-- == 0) {
                ++m_at;
                return add(WordKind::Mark, m_at - 1);
            }
            next();
        }
    }

    void next()
    {
        const char16_t c = unit(m_at);
        const qsizetype from = m_at;
        if (isSpace(c)) {
            ++m_at;
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quoted(c);
            add(WordKind::Text, from);
        } else if (isDigit(c) || (c == u'.' && isDigit(unit(m_at + 1)))) {
            while (isNamePart(unit(m_at)) || unit(m_at) == u'.')
                ++m_at;
            add(WordKind::Number, from);
        } else if (isNameStart(c)) {
            name();
        } else {
            ++m_at;
            add(WordKind::Sign, from);
        }
    }

    void quoted(char16_t quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (unit(m_at) == u'\\')
                ++m_at;
            else if (unit(m_at) == quote)
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void name()
    {
        const qsizetype from = m_at;
        while (isNamePart(unit(m_at)))
            ++m_at;
        const QStringView word = m_text.sliced(from, m_at - from);
        const bool isMember =
            from > 0 && unit(from - 1) == u'.' && !(from > 1 && unit(from - 2) == u'.');
        const bool isKeyword =
            std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
        add(isMember ? WordKind::Member : isKeyword ? WordKind::Keyword : WordKind::Root, from);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<ExpressionWord> m_words;
};

} // namespace

std::vector<ExpressionWord> expressionWords(QStringView text)
{
    return WordScanner(text).expression();
}

std::vector<ExpressionWord> templateWords(QStringView text)
{
    return WordScanner(text).textTemplate();
}

} // namespace millrace::model
