// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace millrace::expression {

// ECMA-262 WhiteSpace and LineTerminator; QChar::isSpace differs (U+0085, U+FEFF).
inline bool isSpace(char16_t unit)
{
    if (unit < 0x80)
        return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    return unit == 0xFEFF || unit == 0x2028 || unit == 0x2029 ||
           QChar(unit).category() == QChar::Separator_Space;
}

inline bool isNameStart(char16_t unit)
{
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_' ||
               unit == u'$';
    return QChar(unit).isLetter();
}

inline bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

inline bool isNamePart(char16_t unit)
{
    if (unit < 0x80)
        return isNameStart(unit) || isDigit(unit);
    return QChar(unit).isLetterOrNumber() || QChar(unit).isMark();
}

/// Value of a digit in bases up to 36, or 99.
inline int digitValue(char16_t unit)
{
    if (isDigit(unit))
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'z' ? lower - u'a' + 10 : 99;
}

/// Base that the letter behind a leading zero stands for, as in 0x1f; 0: for none.
inline int radixOfMark(char16_t mark)
{
    switch (mark | 0x20) {
    case u'x':
        return 16;
    case u'o':
        return 8;
    case u'b':
        return 2;
    default:
        return 0;
    }
}

/// Without the space around it, as JavaScript's trim().
inline QStringView trimmedStart(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front().unicode()))
        text = text.sliced(1);
    return text;
}

inline QStringView trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.back().unicode()))
        text.chop(1);
    return text;
}

} // namespace millrace::expression
