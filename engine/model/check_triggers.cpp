// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cron.h"
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QTimeZone>

namespace millrace::model {

namespace {

struct TriggerType
{
    QString name;
    QStringList fields;    ///< beside the common ones
    QString required = {}; ///< the field that it cannot do without
};

const std::vector<TriggerType> &triggerTypes()
{
    static const std::vector<TriggerType> kAll = {
        {u"schedule"_qs,
         {u"cron"_qs, u"interval"_qs, u"time_zone"_qs, u"overlap"_qs, u"catch_up"_qs}},
        {u"file"_qs, {u"folder"_qs, u"pattern"_qs}, u"folder"_qs},
        {u"webhook"_qs, {u"path"_qs, u"secret"_qs}, u"path"_qs},
        {u"event"_qs, {u"event"_qs}, u"event"_qs},
    };
    return kAll;
}

QStringList typeNames()
{
    QStringList names;
    for (const TriggerType &type : triggerTypes())
        names += type.name;
    return names;
}

const TriggerType *typeNamed(const QString &name)
{
    for (const TriggerType &type : triggerTypes()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

} // namespace

void Validator::checkTriggers()
{
    const Value &triggers = m_workflow.triggers;
    if (!triggers.isUndefined() && !triggers.isArray())
        error(-1, u"workflow.wrong_type"_qs, u"triggers"_qs, u"'triggers' must be a list"_qs);
    for (std::size_t i = 0; i < triggers.items().size(); ++i)
        checkTrigger(triggers.at(i), itemPath(u"triggers"_qs, i));
}

void Validator::checkTrigger(const Value &trigger, const QString &path)
{
    const QString &name = trigger[u"type"].text();
    const TriggerType *type = typeNamed(name);
    if (!type) {
        error(-1, u"trigger.unknown_type"_qs, path + u".type"_qs,
              u"A trigger's type is schedule, file, webhook or event"_qs,
              didYouMean(name, typeNames()));
        return;
    }
    const QStringList known =
        type->fields + QStringList{u"type"_qs, u"name"_qs, u"enabled"_qs, u"input"_qs};
    for (const base::Member &member : trigger.members()) {
        if (!known.contains(member.key))
            warning(-1, u"definition.unknown_field"_qs, memberPath(path, member.key),
                    u"'%1' means nothing in a trigger of type %2"_qs.arg(member.key.left(80), name),
                    didYouMean(member.key, known));
    }
    if (!type->required.isEmpty() && trigger[type->required].text().isEmpty())
        error(-1, u"trigger.missing_field"_qs, memberPath(path, type->required),
              u"A trigger of type %1 needs '%2'"_qs.arg(name, type->required));
    if (name == u"schedule")
        checkSchedule(trigger, path);
    for (const base::Member &member : trigger[u"input"].members())
        checkExpression({-1, memberPath(path + u".input"_qs, member.key)}, member.value.text());
}

void Validator::checkSchedule(const Value &trigger, const QString &path)
{
    const Value &cron = trigger[u"cron"];
    const Value &interval = trigger[u"interval"];
    if (cron.isUndefined() == interval.isUndefined())
        error(-1, u"trigger.missing_field"_qs, path + u".cron"_qs,
              u"A schedule has either 'cron' or 'interval'"_qs);
    if (!interval.isUndefined() && interval.numberOr(0) <= 0)
        error(-1, u"workflow.out_of_range"_qs, path + u".interval"_qs,
              u"'interval' must be more than 0 seconds"_qs);
    if (const base::Done done = checkCron(cron.text()); !cron.isUndefined() && !done)
        error(-1, done.error().code, path + u".cron"_qs, done.error().message, {},
              static_cast<int>(done.error().details[u"column"].numberOr(0)));
    const Value &zone = trigger[u"time_zone"];
    if (!zone.isUndefined() && !QTimeZone::isTimeZoneIdAvailable(zone.text().toUtf8()))
        error(-1, u"trigger.unknown_zone"_qs, path + u".time_zone"_qs,
              u"There is no time zone '%1'"_qs.arg(zone.text().left(80)),
              u"Write a name like Europe/Berlin or UTC."_qs);
    const std::pair<QString, QStringList> choices[] = {
        {u"overlap"_qs, {u"skip"_qs, u"queue"_qs, u"allow"_qs}},
        {u"catch_up"_qs, {u"none"_qs, u"last"_qs, u"all"_qs}},
    };
    for (const auto &[name, known] : choices) {
        const Value &chosen = trigger[name];
        if (!chosen.isUndefined() && !known.contains(chosen.text()))
            error(-1, u"trigger.unknown_choice"_qs, memberPath(path, name),
                  u"'%1' is one of %2"_qs.arg(name, known.join(u", "_qs)),
                  didYouMean(chosen.text(), known));
    }
}

} // namespace millrace::model
