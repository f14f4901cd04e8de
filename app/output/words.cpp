// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/words.h"

#include <QDateTime>
#include <QLocale>

namespace millrace::app {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString two(qint64 big, const QString &bigUnit, qint64 small, const QString &smallUnit)
{
    const QString text = u"%1 %2"_qs.arg(big).arg(bigUnit);
    return small == 0 ? text : text + u" %1 %2"_qs.arg(small).arg(smallUnit);
}

} // namespace

QString durationText(qint64 ms)
{
    if (ms < kSecond)
        return u"%1 ms"_qs.arg(qMax<qint64>(ms, 0));
    if (ms < kMinute)
        return u"%1 s"_qs.arg(static_cast<double>(ms) / kSecond, 0, 'f', 1);
    if (ms < kHour)
        return two(ms / kMinute, u"min"_qs, ms % kMinute / kSecond, u"s"_qs);
    if (ms < kDay)
        return two(ms / kHour, u"h"_qs, ms % kHour / kMinute, u"min"_qs);
    return two(ms / kDay, u"d"_qs, ms % kDay / kHour, u"h"_qs);
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

QString timeText(base::TimeMs time)
{
    if (time == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss"_qs);
}

base::Value timeValue(base::TimeMs time)
{
    if (time == 0)
        return base::Value::null();
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace millrace::app
