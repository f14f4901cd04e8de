// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace millrace::base {

namespace {

constexpr char kHex[] = "0123456789abcdef";

void appendEscape(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    default:
        break;
    }
    const char text[] = {
        '\\',           'u', kHex[unit >> 12], kHex[(unit >> 8) & 15], kHex[(unit >> 4) & 15],
        kHex[unit & 15]};
    out.append(text, sizeof text);
}

bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

void appendUtf8(QByteArray &out, char32_t code)
{
    if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            out += static_cast<char>(0xE0 | (code >> 12));
        } else {
            out += static_cast<char>(0xF0 | (code >> 18));
            out += static_cast<char>(0x80 | ((code >> 12) & 63));
        }
        out += static_cast<char>(0x80 | ((code >> 6) & 63));
    }
    out += static_cast<char>(0x80 | (code & 63));
}

/// Text from its first unit on that is not plain.
void appendSpecial(QByteArray &out, QStringView text)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    char run[64];
    for (qsizetype i = 0; i < size;) {
        qsizetype length = 0;
        while (i < size && length < qsizetype(sizeof run) && isPlain(units[i]))
            run[length++] = static_cast<char>(units[i++]);
        out.append(run, length);
        if (i == size || isPlain(units[i]))
            continue;
        const char16_t unit = units[i++];
        if (QChar::isHighSurrogate(unit) && i < size && QChar::isLowSurrogate(units[i]))
            appendUtf8(out, QChar::surrogateToUcs4(unit, units[i++]));
        else if (unit < 0x80 || QChar::isSurrogate(unit)) // a lone half is no UTF-8
            appendEscape(out, unit);
        else
            appendUtf8(out, unit);
    }
}

/// Text in quotes, with a character before and after it unless that is 0. Nearly all text is plain:
/// it is written in one go, and only what remains is looked at closely.
void appendQuoted(QByteArray &out, char before, QStringView text, char after)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    const qsizetype start = out.size();
    out.resize(start + size + 4);
    char *to = out.data() + start;
    if (before != 0)
        *to++ = before;
    *to++ = '"';
    qsizetype i = 0;
    while (i < size && isPlain(units[i]))
        *to++ = static_cast<char>(units[i++]);
    const bool plain = i == size;
    if (plain) {
        *to++ = '"';
        if (after != 0)
            *to++ = after;
    }
    out.truncate(to - out.constData());
    if (plain)
        return;
    appendSpecial(out, text.sliced(i));
    out += '"';
    if (after != 0)
        out += after;
}

void indent(QByteArray &out, int level)
{
    out += '\n';
    out.append(level * 2, ' ');
}

class Writer
{
public:
    Writer(QByteArray &out, JsonStyle style) : m_out(out), m_indented(style == JsonStyle::Indented)
    {
    }

    void write(const Value &value, int level)
    {
        switch (value.type()) {
        case Value::Type::Undefined:
        case Value::Type::Null:
            m_out += "null";
            return;
        case Value::Type::Bool:
            m_out += value.boolOr(false) ? "true" : "false";
            return;
        case Value::Type::Number:
            appendJsonNumber(m_out, value.numberOr(0));
            return;
        case Value::Type::String:
            appendJsonString(m_out, value.text());
            return;
        case Value::Type::Array:
            writeArray(value.items(), level);
            return;
        case Value::Type::Object:
            writeObject(value.members(), level);
            return;
        }
    }

private:
    void writeArray(const Array &items, int level)
    {
        m_out += '[';
        bool first = true;
        for (const Value &item : items) {
            separate(first, level + 1);
            write(item, level + 1);
        }
        close(first, ']', level);
    }

    void writeObject(const std::vector<Member> &members, int level)
    {
        if (m_indented)
            return writeIndented(members, level);
        char before = '{'; // goes out with the first key: this is the journal's inner loop
        for (const Member &member : members) {
            if (member.value.isUndefined())
                continue;
            appendQuoted(m_out, before, member.key, ':');
            before = ',';
            write(member.value, level + 1);
        }
        m_out += before == ',' ? "}" : "{}";
    }

    void writeIndented(const std::vector<Member> &members, int level)
    {
        m_out += '{';
        bool first = true;
        for (const Member &member : members) {
            if (member.value.isUndefined())
                continue;
            separate(first, level + 1);
            appendJsonString(m_out, member.key);
            m_out += ": ";
            write(member.value, level + 1);
        }
        close(first, '}', level);
    }

    void separate(bool &first, int level)
    {
        if (!first)
            m_out += ',';
        first = false;
        if (m_indented)
            indent(m_out, level);
    }

    void close(bool empty, char bracket, int level)
    {
        if (!empty && m_indented)
            indent(m_out, level);
        m_out += bracket;
    }

    QByteArray &m_out;
    bool m_indented;
};

/// The fewest digits that give a number back, and how many of them stand before the decimal point
/// (none, or more than there are, where zeros belong between).
struct ShortestDigits
{
    QByteArray digits;
    int point = 0;
};

ShortestDigits shortestDigits(double magnitude)
{
    char text[32];
    const auto end =
        std::to_chars(text, text + sizeof text, magnitude, std::chars_format::scientific);
    // text is d[.ddd]e±xx
    const char *exponentMark = static_cast<const char *>(std::memchr(text, 'e', end.ptr - text));
    ShortestDigits shortest{QByteArray(text, 1)};
    if (exponentMark - text > 2)
        shortest.digits.append(text + 2, exponentMark - text - 2);
    int exponent = 0;
    const char *exponentStart = exponentMark + (exponentMark[1] == '+' ? 2 : 1);
    std::from_chars(exponentStart, end.ptr, exponent);
    shortest.point = exponent + 1;
    return shortest;
}

/// As ECMA-262 has it: an exponent from 1e21 on, and below 1e-6.
void appendDigits(QByteArray &out, const QByteArray &digits, int point)
{
    const int count = static_cast<int>(digits.size());
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += point > 0 ? "e+" : "e-";
        out += QByteArray::number(std::abs(point - 1));
    }
}

} // namespace

QByteArray toJson(const Value &value, JsonStyle style)
{
    QByteArray out;
    Writer(out, style).write(value, 0);
    if (style == JsonStyle::Indented)
        out += '\n';
    return out;
}

void appendJson(QByteArray &out, const Value &value)
{
    Writer(out, JsonStyle::Compact).write(value, 0);
}

void appendJsonString(QByteArray &out, QStringView text)
{
    appendQuoted(out, 0, text, 0);
}

void appendJsonNumber(QByteArray &out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    if (number == std::floor(number) && std::fabs(number) < 1e15) {
        char text[24];
        const auto end = std::to_chars(text, text + sizeof text, static_cast<long long>(number));
        out.append(text, end.ptr - text);
        return;
    }
    out += numberText(number).toLatin1();
}

QString numberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity");
    if (number == 0)
        return QStringLiteral("0");
    const auto [digits, point] = shortestDigits(std::fabs(number));
    QByteArray out = number < 0 ? "-" : "";
    appendDigits(out, digits, point);
    return QString::fromLatin1(out);
}

} // namespace millrace::base
