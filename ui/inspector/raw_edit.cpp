// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/raw_edit.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/field_values.h"
#include "engine/model/value_path.h"
#include "ui/inspector/same_value.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RawEdit)
};

Value withoutSteps(const model::StepDefinition &step)
{
    Value value;
    for (const model::Field<model::StepDefinition> &field :
         model::fieldsOf<model::StepDefinition>()) {
        if (field.name == u"steps")
            continue;
        Value member = field.write(step);
        if (!member.isUndefined())
            value.set(field.name, std::move(member));
    }
    for (const base::Member &member : step.extra.members())
        value.set(member.key, member.value);
    return value;
}

tl::unexpected<base::Error> refuse(const QString &words, int line, int column)
{
    base::Error error{base::ErrorClass::Validation, u"raw"_qs, words};
    error.details = Value::object({{u"line"_qs, Value(line)}, {u"column"_qs, Value(column)}});
    return base::fail(std::move(error));
}

} // namespace

QString rawText(const model::StepDefinition &step)
{
    return QString::fromUtf8(base::toJson(withoutSteps(step), base::JsonStyle::Indented)).trimmed();
}

int lineOfMember(const QString &text, const QString &member)
{
    const QString name = QString::fromUtf8(base::toJson(Value(member)));
    int line = 1;
    int depth = 0;
    for (const QString &one : text.split(u'\n')) {
        if (depth == 1 && one.trimmed().startsWith(name))
            return line;
        depth +=
            static_cast<int>(one.count(u'{') + one.count(u'[') - one.count(u'}') - one.count(u']'));
        ++line;
    }
    return 1;
}

base::Result<model::Edit> rawEdit(const model::StepDefinition &step, const QString &text)
{
    const auto parsed = base::parseJson(text.toUtf8());
    if (!parsed)
        return refuse(parsed.error().message,
                      static_cast<int>(parsed.error().details[u"line"].numberOr(1)),
                      static_cast<int>(parsed.error().details[u"column"].numberOr(1)));
    if (!parsed->isObject())
        return refuse(Words::tr("A step is an object in braces."), 1, 1);
    if ((*parsed)[u"step_id"].text() != step.id)
        return refuse(Words::tr("Use Change id to give the step another id."),
                      lineOfMember(text, u"step_id"_qs), 1);
    if (parsed->has(u"steps"))
        return refuse(Words::tr("The steps inside a container are edited on the canvas."),
                      lineOfMember(text, u"steps"_qs), 1);
    const Value before = withoutSteps(step);
    model::Batch batch;
    for (const base::Member &member : before.members()) {
        if (!parsed->has(member.key))
            batch.edits.push_back(
                {model::ChangeField{step.id, model::memberPath({}, member.key), Value()}});
    }
    model::StepDefinition trial;
    for (const base::Member &member : parsed->members()) {
        const auto *field = model::findField<model::StepDefinition>(member.key);
        if (field != nullptr && !field->read(trial, member.value))
            return refuse(Words::tr("The value of %1 does not fit.").arg(member.key),
                          lineOfMember(text, member.key), 1);
        if (!isSameValue(before[member.key], member.value) && member.key != u"step_id")
            batch.edits.push_back(
                {model::ChangeField{step.id, model::memberPath({}, member.key), member.value}});
    }
    return model::Edit{std::move(batch)};
}

} // namespace millrace::ui
