// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/lexer.h"

#include "engine/expression/characters.h"
#include "engine/expression/number_text.h"

#include <algorithm>
#include <array>

namespace millrace::expression {

namespace {

// Longest first, so that the first that fits is the right one.
constexpr std::array kSigns = {
    u">>>=", u"...", u"===", u"!==", u"**=", u"<<=", u">>=", u">>>", u"&&=", u"||=", u"?\?=", u"=>",
    u"==",   u"!=",  u"<=",  u">=",  u"&&",  u"||",  u"??",  u"?.",  u"++",  u"--",  u"+=",   u"-=",
    u"*=",   u"/=",  u"%=",  u"&=",  u"|=",  u"^=",  u"<<",  u">>",  u"**",  u"+",   u"-",    u"*",
    u"/",    u"%",   u"<",   u">",   u"=",   u"!",   u"~",   u"&",   u"|",   u"^",   u"?",    u":",
    u",",    u".",   u"(",   u")",   u"[",   u"]",   u"{",   u"}",   u";",   u"#",   u"@",
};

char16_t closingOf(char16_t opening)
{
    switch (opening) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    default:
        return u'}'; // of { and of a template's ${
    }
}

class Lexer
{
public:
    Lexer(QStringView text, LexEnd end, int start) : m_text(text), m_end(end), m_at(start) {}

    Result<std::vector<Token>> run()
    {
        while (!m_failed && !m_done)
            next();
        if (m_failed)
            return base::fail(std::move(m_error));
        return std::move(m_tokens);
    }

private:
    char16_t peek(int ahead = 0) const
    {
        const qsizetype index = m_at + ahead;
        return index < m_text.size() ? m_text[index].unicode() : u'\0';
    }
    bool atEnd() const { return m_at >= m_text.size(); }

    void fail(const QString &message, int position, int length, const QString &hint = {},
              QStringView code = u"expression.syntax")
    {
        if (!m_failed)
            m_error = syntaxError(code, message, position, length, hint);
        m_failed = true;
    }

    Token &add(TokenKind kind, int position)
    {
        Token &token = m_tokens.emplace_back();
        token.kind = kind;
        token.position = position;
        token.length = m_at - position;
        return token;
    }

    void next();
    void skipSpace();
    void lexName();
    void lexNumber();
    void lexRadix(int radix);
    void takeUnit(QString &out) { out += QChar(m_text[m_at++]); }
    void takeDigits(QString &digits);
    bool takeExponent(QString &digits);
    void lexString(char16_t quote);
    void lexTemplate(TokenKind kind);
    void lexTemplateUnit(char16_t unit, QString &content);
    void lexSign();
    void lexEscape(QString &out);
    void lexHexEscape(QString &out, int digits);
    void lexCodePoint(QString &out);
    void open();
    void close(char16_t bracket);
    void finish();

    QStringView m_text;
    LexEnd m_end;
    int m_at;
    bool m_done = false;
    bool m_failed = false;
    Error m_error;
    std::vector<Token> m_tokens;
    std::vector<int> m_open; // indices of tokens whose bracket is not closed yet
};

void Lexer::next()
{
    skipSpace();
    if (m_failed)
        return;
    if (atEnd()) {
        finish();
        return;
    }
    const char16_t unit = peek();
    if (isNameStart(unit))
        lexName();
    else if (isDigit(unit) || (unit == u'.' && isDigit(peek(1))))
        lexNumber();
    else if (unit == u'\'' || unit == u'"')
        lexString(unit);
    else if (unit == u'`')
        lexTemplate(TokenKind::TemplateHead);
    else
        lexSign();
}

void Lexer::skipSpace()
{
    while (!atEnd()) {
        if (isSpace(peek())) {
            ++m_at;
        } else if (peek() == u'/' && peek(1) == u'/') {
            while (!atEnd() && peek() != u'\n' && peek() != u'\r')
                ++m_at;
        } else if (peek() == u'/' && peek(1) == u'*') {
            const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
            if (end < 0)
                return fail(u"a comment is never closed"_qs, m_at, 2);
            m_at = static_cast<int>(end) + 2;
        } else {
            return;
        }
    }
}

void Lexer::finish()
{
    m_done = true;
    if (m_end == LexEnd::AtClosingBrace)
        return fail(u"'${' is never closed"_qs, static_cast<int>(m_text.size()), 0,
                    u"Close it with '}', or write $${ for the characters ${."_qs);
    if (!m_open.empty()) {
        const Token &token = m_tokens[static_cast<std::size_t>(m_open.back())];
        return fail(u"'%1' is never closed"_qs.arg(m_text.mid(token.position, 1)), token.position,
                    token.length);
    }
    add(TokenKind::End, m_at);
}

void Lexer::lexName()
{
    const int position = m_at;
    while (!atEnd() && isNamePart(peek()))
        ++m_at;
    add(TokenKind::Name, position);
}

void Lexer::lexRadix(int radix)
{
    const int position = m_at;
    m_at += 2;
    double number = 0;
    int digits = 0;
    for (; digitValue(peek()) < radix; ++m_at, ++digits)
        number = number * radix + digitValue(peek());
    if (digits == 0 || isNamePart(peek()))
        return fail(u"this is no number"_qs, position, m_at - position + 1);
    add(TokenKind::Number, position).number = number;
}

/// Digits, and single underscores between them, which are left out.
void Lexer::takeDigits(QString &digits)
{
    for (; isDigit(peek()) || (peek() == u'_' && isDigit(peek(1)) && !digits.isEmpty()); ++m_at)
        if (peek() != u'_')
            digits += QChar(peek());
}

/// An exponent, if there is one; false where it has no digits.
bool Lexer::takeExponent(QString &digits)
{
    if ((peek() | 0x20) != u'e')
        return true;
    const bool isSigned = peek(1) == u'+' || peek(1) == u'-';
    if (!isDigit(peek(isSigned ? 2 : 1)))
        return false;
    takeUnit(digits);
    if (isSigned)
        takeUnit(digits);
    takeDigits(digits);
    return true;
}

void Lexer::lexNumber()
{
    if (const int radix = radixOfMark(peek(1)); radix != 0 && peek() == u'0')
        return lexRadix(radix);
    const int position = m_at;
    QString digits;
    takeDigits(digits);
    const bool isOctal = digits.size() > 1 && digits.front() == u'0';
    if (peek() == u'.') {
        takeUnit(digits);
        takeDigits(digits);
    }
    if (!takeExponent(digits))
        return fail(u"the exponent has no digits"_qs, position, m_at + 1 - position);
    if (isOctal || isNamePart(peek()))
        return fail(u"this is no number"_qs, position, m_at - position + 1,
                    u"Numbers are written like 12, 0.5, 1e6 or 0xff, without leading zeros."_qs);
    add(TokenKind::Number, position).number = decimalNumber(digits);
}

void Lexer::lexString(char16_t quote)
{
    const int position = m_at++;
    QString content;
    while (!m_failed) {
        if (atEnd() || peek() == u'\n' || peek() == u'\r')
            return fail(u"a string is never closed"_qs, position, m_at - position);
        const char16_t unit = peek();
        ++m_at;
        if (unit == quote)
            break;
        if (unit == u'\\')
            lexEscape(content);
        else
            content += QChar(unit);
    }
    if (!m_failed)
        add(TokenKind::String, position).string = std::move(content);
}

void Lexer::lexTemplate(TokenKind kind)
{
    const int position = m_at++;
    QString content;
    while (!m_failed) {
        if (atEnd())
            return fail(u"a template is never closed"_qs, position, 1);
        const char16_t unit = peek();
        ++m_at;
        if (unit == u'`' || (unit == u'$' && peek() == u'{')) {
            m_at += unit == u'$' ? 1 : 0;
            Token &token = add(kind, position);
            token.string = std::move(content);
            token.closesTemplate = unit == u'`';
            if (unit == u'$')
                open();
            return;
        }
        lexTemplateUnit(unit, content);
    }
}

void Lexer::lexTemplateUnit(char16_t unit, QString &content)
{
    if (unit == u'\\') {
        lexEscape(content);
    } else if (unit == u'\r') {
        content += u'\n'; // line ends are line feeds in templates
        m_at += peek() == u'\n' ? 1 : 0;
    } else {
        content += QChar(unit);
    }
}

void Lexer::lexHexEscape(QString &out, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i, ++m_at) {
        if (digitValue(peek()) > 15)
            return fail(u"an escape lacks hexadecimal digits"_qs, m_at, 1);
        value = value * 16 + digitValue(peek());
    }
    out += QChar(static_cast<char16_t>(value));
}

void Lexer::lexCodePoint(QString &out)
{
    char32_t code = 0;
    const int position = m_at++;
    while (digitValue(peek()) < 16 && code <= 0x10FFFF)
        code = code * 16 + static_cast<char32_t>(digitValue(m_text[m_at++].unicode()));
    if (peek() != u'}' || code > 0x10FFFF || m_at == position + 1)
        return fail(u"this is no code point"_qs, position, m_at - position + 1);
    ++m_at;
    out += QString::fromUcs4(&code, 1);
}

void Lexer::lexEscape(QString &out)
{
    if (atEnd())
        return fail(u"a string is never closed"_qs, m_at - 1, 1);
    const char16_t unit = peek();
    ++m_at;
    static constexpr std::u16string_view kLetters = u"nrtbfv";
    static constexpr std::u16string_view kMeanings = u"\n\r\t\b\f\v";
    const std::size_t letter = kLetters.find(unit);
    if (letter != std::u16string_view::npos)
        out += QChar(kMeanings[letter]);
    else if (unit == u'x')
        lexHexEscape(out, 2);
    else if (unit == u'u' && peek() == u'{')
        lexCodePoint(out);
    else if (unit == u'u')
        lexHexEscape(out, 4);
    else if (unit == u'0' && !isDigit(peek()))
        out += QChar(u'\0');
    else if (isDigit(unit))
        fail(u"octal escapes are not supported"_qs, m_at - 2, 2, u"Write \\x41 or \\u0041."_qs);
    else if (unit == u'\r')
        m_at += peek() == u'\n' ? 1 : 0; // a continued line
    else if (unit != u'\n' && unit != 0x2028 && unit != 0x2029)
        out += QChar(unit);
}

void Lexer::open()
{
    m_open.push_back(static_cast<int>(m_tokens.size()) - 1);
    if (static_cast<int>(m_open.size()) > kMaxNesting)
        fail(u"brackets are nested more than %1 deep"_qs.arg(kMaxNesting), m_tokens.back().position,
             1, {}, u"expression.too_deep");
}

void Lexer::close(char16_t bracket)
{
    if (m_open.empty() && bracket == u'}' && m_end == LexEnd::AtClosingBrace) {
        add(TokenKind::End, m_at);
        m_done = true;
        return;
    }
    Token *opening = m_open.empty() ? nullptr : &m_tokens[static_cast<std::size_t>(m_open.back())];
    if (!opening || closingOf(m_text[opening->position].unicode()) != bracket)
        return fail(u"'%1' closes nothing"_qs.arg(QChar(bracket)), m_at, 1);
    m_open.pop_back();
    opening->match = static_cast<int>(m_tokens.size());
    if (opening->kind == TokenKind::Sign) {
        ++m_at;
        add(TokenKind::Sign, m_at - 1);
    } else {
        lexTemplate(TokenKind::TemplatePart);
    }
}

void Lexer::lexSign()
{
    const char16_t unit = peek();
    if (unit == u')' || unit == u']' || unit == u'}')
        return close(unit);
    const QStringView rest = m_text.sliced(m_at);
    const auto sign = std::find_if(kSigns.begin(), kSigns.end(), [&](const char16_t *text) {
        // `a?.5:b` is a condition, not optional access.
        return text[0] == unit && rest.startsWith(QStringView(text)) &&
               !(QStringView(text) == u"?." && isDigit(peek(2)));
    });
    if (sign == kSigns.end())
        return fail(u"the character '%1' has no meaning here"_qs.arg(QChar(unit)), m_at, 1);
    const int position = m_at;
    m_at += static_cast<int>(QStringView(*sign).size());
    add(TokenKind::Sign, position);
    if (unit == u'(' || unit == u'[' || unit == u'{')
        open();
}

} // namespace

Result<std::vector<Token>> tokenize(QStringView text, LexEnd end, int start)
{
    return Lexer(text, end, start).run();
}

Error syntaxError(QStringView code, const QString &message, int position, int length,
                  const QString &hint)
{
    Error error{base::ErrorClass::Validation, code.toString(),
                u"%1 at column %2"_qs.arg(message, QString::number(position + 1)), hint};
    error.details = base::Value::object({{u"column"_qs, position + 1}, {u"length"_qs, length}});
    return error;
}

} // namespace millrace::expression
