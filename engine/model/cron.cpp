// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cron.h"

#include <QStringList>

namespace millrace::model {

namespace {

struct CronField
{
    QString name;
    int lowest;
    int highest;
    QStringList names = {}; ///< for lowest, lowest + 1, ...
};

const std::vector<CronField> &cronFields()
{
    static const std::vector<CronField> kAll = {
        {u"minute"_qs, 0, 59},
        {u"hour"_qs, 0, 23},
        {u"day of month"_qs, 1, 31},
        {u"month"_qs, 1, 12,
         QString(u"jan feb mar apr may jun jul aug sep oct nov dec"_qs).split(u' ')},
        {u"day of week"_qs, 0, 7, QString(u"sun mon tue wed thu fri sat"_qs).split(u' ')},
    };
    return kAll;
}

int valueOf(const CronField &field, QStringView text)
{
    const qsizetype named = field.names.indexOf(text.toString().toLower());
    if (named >= 0)
        return field.lowest + static_cast<int>(named);
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= field.lowest && value <= field.highest ? value : -1;
}

/// One entry of a list: *, 5, 1-5, each with an optional /step.
bool isEntry(const CronField &field, QStringView entry)
{
    const qsizetype slash = entry.indexOf(u'/');
    if (slash >= 0) {
        bool isNumber = false;
        const int step = entry.mid(slash + 1).toInt(&isNumber);
        if (!isNumber || step < 1 || step > field.highest)
            return false;
        entry = entry.left(slash);
    }
    if (entry == u"*")
        return true;
    const qsizetype dash = entry.indexOf(u'-');
    if (dash < 0)
        return valueOf(field, entry) >= 0;
    const int first = valueOf(field, entry.left(dash));
    const int last = valueOf(field, entry.mid(dash + 1));
    return first >= 0 && last >= first;
}

tl::unexpected<base::Error> refuse(const QString &message, qsizetype column)
{
    base::Error error{base::ErrorClass::Validation, u"trigger.bad_cron"_qs, message};
    error.details = base::Value::object({{u"column"_qs, base::Value(static_cast<double>(column))}});
    return base::fail(std::move(error));
}

} // namespace

base::Done checkCron(const QString &text)
{
    const QStringList shorthands = {u"@hourly"_qs, u"@daily"_qs, u"@weekly"_qs, u"@monthly"_qs,
                                    u"@yearly"_qs};
    if (shorthands.contains(text.trimmed()))
        return {};
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != static_cast<qsizetype>(cronFields().size()))
        return refuse(u"A cron expression has five fields: minute, hour, day of month, month, day "
                      "of week; this one has %1"_qs.arg(parts.size()),
                      1);
    qsizetype from = 0;
    for (std::size_t i = 0; i < cronFields().size(); ++i) {
        const CronField &field = cronFields()[i];
        const QString &part = parts[static_cast<qsizetype>(i)];
        const qsizetype at = text.indexOf(part, from);
        for (QStringView entry : QStringView(part).split(u',')) {
            if (!isEntry(field, entry))
                return refuse(
                    u"'%1' is no %2 (%3 to %4)"_qs.arg(entry.toString().left(40), field.name)
                        .arg(field.lowest)
                        .arg(field.highest),
                    at + 1);
        }
        from = at + part.size();
    }
    return {};
}

} // namespace millrace::model
