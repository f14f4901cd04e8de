// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/safe_text.h"

#include <QChar>

namespace millrace::app {

namespace {

bool turnsDirection(char16_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isUnsafe(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || turnsDirection(c);
}

QString escaped(char16_t c)
{
    switch (c) {
    case u'\n':
        return u"\\n"_qs;
    case u'\r':
        return u"\\r"_qs;
    case u'\t':
        return u"\\t"_qs;
    default:
        return u"\\u%1"_qs.arg(static_cast<int>(c), 4, 16, QLatin1Char('0'));
    }
}

bool isWide(char32_t c)
{
    return c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
                           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
                           (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD));
}

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

// The character at a place and how many units it has.
std::pair<char32_t, qsizetype> characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

} // namespace

QString safeText(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isUnsafe(c.unicode()))
            safe += escaped(c.unicode());
        else
            safe += c;
    }
    return safe;
}

QByteArray safeJson(const QByteArray &json)
{
    // Layout (line feeds, spaces) is ours; everything else that is unsafe stands inside a string.
    const auto unsafe = [](char16_t c) { return c != u'\n' && isUnsafe(c); };
    const auto suspicious = [](char c) {
        return c == 0x7F || c == '\xC2' || c == '\xE2'; // DEL, first bytes of C1 and of the marks
    };
    if (std::none_of(json.begin(), json.end(), suspicious))
        return json;
    const QString text = QString::fromUtf8(json);
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (unsafe(c.unicode()))
            safe += u"\\u%1"_qs.arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [character, units] = characterAt(text, at);
        width += widthOf(character);
        at += units;
    }
    return width;
}

QString cutToWidth(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    int width = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto [character, units] = characterAt(text, at);
        if (width + widthOf(character) > columns - 1)
            break;
        width += widthOf(character);
        at += units;
    }
    return text.left(at) + u'…';
}

} // namespace millrace::app
