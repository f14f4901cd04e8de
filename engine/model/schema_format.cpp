// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_format.h"

#include <QDate>

#include <algorithm>

namespace millrace::model::schema {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z' && c.unicode() < 128;
}

bool isHex(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return isDigit(c) || (c.unicode() < 128 && lower >= u'a' && lower <= u'f');
}

/// The digits of text at [from, from + count), or -1.
int number(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int result = 0;
    for (QChar c : text.mid(from, count)) {
        if (!isDigit(c))
            return -1;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

bool isDate(QStringView text)
{
    return text.size() == 10 && text[4] == u'-' && text[7] == u'-' &&
           QDate::isValid(qMax(1, number(text, 0, 4)), number(text, 5, 2), number(text, 8, 2)) &&
           number(text, 0, 4) >= 0;
}

bool isOffset(QStringView text)
{
    if (text.size() == 1)
        return text[0] == u'Z' || text[0] == u'z';
    return text.size() == 6 && (text[0] == u'+' || text[0] == u'-') && text[3] == u':' &&
           number(text, 1, 2) >= 0 && number(text, 1, 2) < 24 && number(text, 4, 2) >= 0 &&
           number(text, 4, 2) < 60;
}

bool isTime(QStringView text)
{
    if (text.size() < 9 || text[2] != u':' || text[5] != u':')
        return false;
    const int hour = number(text, 0, 2);
    const int minute = number(text, 3, 2);
    const int second = number(text, 6, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return false;
    qsizetype at = 8;
    if (text[at] == u'.') {
        const qsizetype begin = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == begin)
            return false;
    }
    return isOffset(text.mid(at));
}

bool isDateTime(QStringView text)
{
    return text.size() > 11 && (text[10] == u'T' || text[10] == u't' || text[10] == u' ') &&
           isDate(text.left(10)) && isTime(text.mid(11));
}

bool isHostLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
}

bool isHost(QStringView host)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    const QList<QStringView> labels = host.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isHostLabel);
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 || text[0] == u'.' || text[at - 1] == u'.')
        return false;
    QChar before;
    for (QChar c : text.left(at)) {
        const bool fits = isLetter(c) || isDigit(c) || c.unicode() > 127 ||
                          QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
        if (!fits || (c == u'.' && before == u'.'))
            return false;
        before = c;
    }
    return isHost(text.mid(at + 1));
}

bool isUri(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || !isLetter(text[0]))
        return false;
    for (QChar c : text.left(colon)) {
        if (!isLetter(c) && !isDigit(c) && c != u'+' && c != u'-' && c != u'.')
            return false;
    }
    for (qsizetype i = colon + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool escape = c == u'%';
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7F || QStringView(u"\"<>\\^`{|}").contains(c))
            return false;
        if (escape && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return false;
    }
    return true;
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != u'-' : !isHex(text[i]))
            return false;
    }
    return true;
}

} // namespace

bool hasFormat(QStringView text, QStringView format)
{
    if (format == u"date")
        return isDate(text);
    if (format == u"time")
        return isTime(text);
    if (format == u"date-time")
        return isDateTime(text);
    if (format == u"email")
        return isEmail(text);
    if (format == u"uri")
        return isUri(text);
    if (format == u"uuid")
        return isUuid(text);
    return true;
}

} // namespace millrace::model::schema
