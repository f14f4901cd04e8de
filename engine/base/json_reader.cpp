// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"

#include <QStringDecoder>

#include <charconv>
#include <cmath>

namespace millrace::base {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Stands for itself inside a string.
bool isPlain(char c)
{
    return c != '"' && c != '\\' && static_cast<uchar>(c) >= 0x20;
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Recursive descent; its depth is bounded by the limits.
class Reader
{
public:
    Reader(QByteArrayView text, const JsonLimits &limits)
        : m_begin(text.begin()), m_at(text.begin()), m_end(text.end()), m_limits(limits)
    {
    }

    Result<Value> readDocument()
    {
        if (m_end - m_at > m_limits.maxBytes)
            return failure(u"json.too_large",
                           u"the text is larger than %1 bytes"_qs.arg(m_limits.maxBytes));
        if (m_end - m_at >= 3 && QByteArrayView(m_at, 3) == QByteArrayView("\xEF\xBB\xBF", 3))
            m_at += 3;
        Value value;
        if (!readValue(value, 1))
            return fail(std::move(m_error));
        skipSpace();
        if (m_at != m_end)
            return failure(u"json.trailing", u"unexpected text after the end of the value"_qs);
        return value;
    }

private:
    tl::unexpected<Error> failure(const char16_t *code, const QString &message)
    {
        reject(code, message);
        return fail(std::move(m_error));
    }

    bool reject(const char16_t *code, const QString &message)
    {
        int line = 1;
        const char *lineStart = m_begin;
        for (const char *c = m_begin; c < m_at && c < m_end; ++c) {
            if (*c == '\n') {
                ++line;
                lineStart = c + 1;
            }
        }
        const qint64 column = m_at - lineStart + 1;
        m_error = Error{ErrorClass::Validation, QString::fromUtf16(code),
                        u"line %1, column %2: %3"_qs.arg(line).arg(column).arg(message),
                        u"correct the JSON text at that place"_qs};
        m_error.details = Value::object(
            {{u"line"_qs, line}, {u"column"_qs, column}, {u"offset"_qs, qint64(m_at - m_begin)}});
        return false;
    }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    bool readValue(Value &out, int depth)
    {
        skipSpace();
        if (m_at == m_end)
            return reject(u"json.end", u"the text ends where a value is expected"_qs);
        if (++m_values > m_limits.maxValues)
            return reject(u"json.too_many", u"more than %1 values"_qs.arg(m_limits.maxValues));
        switch (*m_at) {
        case '{':
            return readObject(out, depth);
        case '[':
            return readArray(out, depth);
        case '"': {
            QString text;
            if (!readString(text))
                return false;
            out = Value(std::move(text));
            return true;
        }
        case 't':
            return readWord("true", Value(true), out);
        case 'f':
            return readWord("false", Value(false), out);
        case 'n':
            return readWord("null", Value::null(), out);
        default:
            return readNumber(out);
        }
    }

    bool readWord(QByteArrayView word, Value value, Value &out)
    {
        if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
            return reject(u"json.word", u"unknown word; expected a value"_qs);
        m_at += word.size();
        out = std::move(value);
        return true;
    }

    bool enter(int depth)
    {
        ++m_at;
        if (depth > m_limits.maxDepth)
            return reject(u"json.too_deep",
                          u"nested deeper than %1 levels"_qs.arg(m_limits.maxDepth));
        skipSpace();
        return true;
    }

    bool readArray(Value &out, int depth)
    {
        if (!enter(depth))
            return false;
        Array items;
        if (m_at != m_end && *m_at == ']') {
            ++m_at;
        } else {
            do {
                if (!readValue(items.emplace_back(), depth + 1))
                    return false;
            } while (another(','));
            if (!expect(']'))
                return false;
        }
        out = Value(std::move(items));
        return true;
    }

    bool readObject(Value &out, int depth)
    {
        if (!enter(depth))
            return false;
        out = Value::emptyObject();
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
            return true;
        }
        do {
            skipSpace();
            if (m_at == m_end || *m_at != '"')
                return reject(u"json.key", u"expected a member name in quotes"_qs);
            QString key;
            if (!readString(key))
                return false;
            if (out.has(key))
                return reject(u"json.duplicate_key",
                              u"the member \"%1\" stands twice in one object"_qs.arg(key));
            Value member;
            if (!expect(':') || !readValue(member, depth + 1))
                return false;
            out.set(key, std::move(member));
        } while (another(','));
        return expect('}');
    }

    bool another(char separator)
    {
        skipSpace();
        if (m_at == m_end || *m_at != separator)
            return false;
        ++m_at;
        return true;
    }

    bool expect(char wanted)
    {
        skipSpace();
        if (m_at == m_end || *m_at != wanted)
            return reject(u"json.expected", u"expected '%1'"_qs.arg(QChar::fromLatin1(wanted)));
        ++m_at;
        return true;
    }

    bool readNumber(Value &out)
    {
        const char *start = m_at;
        const char *c = m_at;
        if (!skipInteger(c))
            return reject(u"json.value", u"expected a value"_qs);
        if (c != m_end && *c == '.' && !skipDigits(++c))
            return reject(u"json.number", u"a digit must follow the decimal point"_qs);
        if (!skipExponent(c))
            return reject(u"json.number", u"a digit must follow the exponent mark"_qs);
        double number = 0;
        const auto status = std::from_chars(start, c, number);
        if (status.ec == std::errc::result_out_of_range && std::fabs(number) > 1)
            return reject(u"json.range", u"the number is too large"_qs);
        m_at = c;
        out = Value(number);
        return true;
    }

    /// A sign and digits without leading zeros; false where they are missing.
    bool skipInteger(const char *&c) const
    {
        if (c != m_end && *c == '-')
            ++c;
        const char *first = c;
        return skipDigits(c) && (*first != '0' || c - first == 1);
    }

    /// An exponent, if there is one; false where it has no digits.
    bool skipExponent(const char *&c) const
    {
        if (c == m_end || (*c != 'e' && *c != 'E'))
            return true;
        ++c;
        if (c != m_end && (*c == '+' || *c == '-'))
            ++c;
        return skipDigits(c);
    }

    bool skipDigits(const char *&c) const
    {
        const char *start = c;
        while (c != m_end && isDigit(*c))
            ++c;
        return c != start;
    }

    bool readString(QString &out)
    {
        ++m_at;
        if (!readPlain(out))
            return false;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at != '\\')
                return reject(u"json.control", u"a control character must be escaped"_qs);
            if (!readEscape(out) || !readPlain(out))
                return false;
        }
        if (m_at == m_end)
            return reject(u"json.end", u"the text ends inside a string"_qs);
        ++m_at;
        return true;
    }

    bool readPlain(QString &out)
    {
        const char *start = m_at;
        while (m_at != m_end && isPlain(*m_at))
            ++m_at;
        return appendUtf8(out, start);
    }

    bool appendUtf8(QString &out, const char *start)
    {
        if (start == m_at)
            return true;
        if (m_at - start + out.size() > m_limits.maxStringBytes)
            return reject(u"json.string_too_long",
                          u"a string is longer than %1 bytes"_qs.arg(m_limits.maxStringBytes));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString part = decoder(QByteArrayView(start, m_at - start));
        if (decoder.hasError())
            return reject(u"json.utf8", u"the text is not valid UTF-8"_qs);
        if (out.isEmpty())
            out = std::move(part);
        else
            out += part;
        return true;
    }

    bool readEscape(QString &out)
    {
        ++m_at;
        if (m_at == m_end)
            return reject(u"json.end", u"the text ends inside a string"_qs);
        const char c = *m_at++;
        switch (c) {
        case '"':
            out += u'"';
            return true;
        case '\\':
            out += u'\\';
            return true;
        case '/':
            out += u'/';
            return true;
        case 'b':
            out += u'\b';
            return true;
        case 'f':
            out += u'\f';
            return true;
        case 'n':
            out += u'\n';
            return true;
        case 'r':
            out += u'\r';
            return true;
        case 't':
            out += u'\t';
            return true;
        case 'u':
            return readUnit(out);
        default:
            break;
        }
        --m_at;
        return reject(u"json.escape", u"unknown escape sequence"_qs);
    }

    bool readUnit(QString &out)
    {
        if (m_end - m_at < 4)
            return reject(u"json.end", u"the text ends inside an escape sequence"_qs);
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexDigit(m_at[i]);
            if (digit < 0)
                return reject(u"json.escape", u"four hexadecimal digits must follow \\u"_qs);
            unit = unit * 16 + digit;
        }
        m_at += 4;
        out += QChar(static_cast<char16_t>(unit));
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const JsonLimits &m_limits;
    qsizetype m_values = 0;
    Error m_error;
};

} // namespace

Result<Value> parseJson(QByteArrayView text, const JsonLimits &limits)
{
    return Reader(text, limits).readDocument();
}

} // namespace millrace::base
