// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/session.h"

#include "app/store_access/paths.h"
#include "engine/base/clock.h"

#include <QDateTime>
#include <QFileInfo>

#include <grp.h>
#include <unistd.h>

namespace millrace::app {

using base::ErrorClass;
using base::Result;

namespace {

QStringList accountGroups()
{
    QStringList names;
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(static_cast<std::size_t>(qMax(count, 0)));
    const int got = ::getgroups(count, groups.data());
    for (int i = 0; i < got; ++i) {
        if (const group *known = ::getgrgid(groups[static_cast<std::size_t>(i)]))
            names += QString::fromLocal8Bit(known->gr_name);
    }
    return names;
}

// "30m", "12h", "7d" in milliseconds; 0 where the text is none of them.
qint64 ageOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.chopped(1).toLongLong(&isNumber);
    constexpr qint64 kMost = 1'000'000;
    if (!isNumber || number <= 0 || number > kMost)
        return 0;
    switch (text.back().unicode()) {
    case u's':
        return number * 1000;
    case u'm':
        return number * 60'000;
    case u'h':
        return number * 3'600'000;
    case u'd':
        return number * 86'400'000;
    default:
        return 0;
    }
}

} // namespace

Interruption &Session::interruption()
{
    if (!m_interruption)
        m_interruption = std::make_unique<Interruption>();
    return *m_interruption;
}

QString Session::store() const
{
    const QString given = m_arguments.value(u"store"_qs);
    return given.isEmpty() ? defaultStorePath() : QFileInfo(given).absoluteFilePath();
}

bool Session::isNewUser() const
{
    return !m_arguments.has(u"store"_qs) && !QFileInfo::exists(store());
}

Result<std::unique_ptr<ReadingStore>> Session::reading() const
{
    return ReadingStore::open(store());
}

QString Session::user() const
{
    const QString given = m_arguments.value(u"as"_qs);
    return given.isEmpty() ? accountName() : given;
}

event::Actor Session::actor() const
{
    return {user(), accountGroups()};
}

Result<int> Session::count(const QString &option, int fallback) const
{
    if (!m_arguments.has(option))
        return fallback;
    bool isNumber = false;
    const int number = m_arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return base::fail(ErrorClass::Usage, u"usage.bad_number"_qs,
                          u"'--%1' cannot be '%2'"_qs.arg(option, m_arguments.value(option)),
                          u"give a whole number of at least 1"_qs);
    return number;
}

Result<base::TimeMs> Session::moment(const QString &option) const
{
    const QString text = m_arguments.value(option);
    if (!m_arguments.has(option))
        return base::TimeMs(0);
    if (text.isEmpty() || ageOf(text) == 0) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return time.toMSecsSinceEpoch();
        return base::fail(ErrorClass::Usage, u"usage.bad_time"_qs,
                          u"'--%1' cannot be '%2'"_qs.arg(option, text),
                          u"give a date or time (2026-11-21, 2026-11-21T10:00:00Z), or how long "
                          "ago (30m, 12h, 7d)"_qs);
    }
    return base::SystemClock().now() - ageOf(text);
}

} // namespace millrace::app
