// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/edit_apply.h"
#include "engine/model/field_values.h"
#include "engine/model/near_name.h"
#include "engine/model/value_path.h"

namespace millrace::model::edits {

namespace {

/// Sets what a path names in a struct of fields; false where the value does not fit.
template<class T>
bool setField(T &object, const std::vector<PathPart> &parts, const Value &value)
{
    const Field<T> *field = findField<T>(parts.front().name);
    if (!field)
        return setAtPath(object.extra, parts, value);
    Value changed = field->write(object);
    return setAtPath(changed, parts, value, 1) && field->read(object, changed);
}

tl::unexpected<base::Error> wrongPath(const QString &path)
{
    return refuse(u"bad_path"_qs, u"'%1' is no place that can be changed"_qs.arg(path.left(200)),
                  u"Write it like routes[0].to; steps are added, removed and renamed."_qs);
}

tl::unexpected<base::Error> wrongValue(const QString &path)
{
    return refuse(u"wrong_type"_qs, u"The value does not fit '%1'"_qs.arg(path.left(200)));
}

/// Removing the last unknown member leaves nothing, not an empty object.
void tidy(Value &extra)
{
    if (extra.size() == 0)
        extra = Value();
}

} // namespace

Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeField &edit)
{
    const Result<StepPath> path = require(definition, edit.step);
    if (!path)
        return base::fail(path.error());
    const auto parts = parsePath(edit.path);
    const QString name = parts ? parts->front().name : QString();
    if (name.isEmpty() || name == u"step_id" || name == u"steps")
        return wrongPath(edit.path);
    StepDefinition &step = *stepAt(definition, *path);
    StepDefinition before = withoutChildren(step);
    std::vector<StepDefinition> children = std::move(step.steps);
    step.steps.clear();
    const bool isSet = setField(step, *parts, edit.value);
    tidy(step.extra);
    if (!isSet) {
        step = std::move(before);
        step.steps = std::move(children);
        return wrongValue(edit.path);
    }
    step.steps = std::move(children);
    return Edit{RestoreSteps{{{*path, std::move(before)}}}};
}

Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeWorkflowField &edit)
{
    const auto parts = parsePath(edit.path);
    const QString name = parts ? parts->front().name : QString();
    if (name.isEmpty() || name == u"steps" || name == u"format" || name == u"layout")
        return wrongPath(edit.path);
    const Field<WorkflowDefinition> *field = findField<WorkflowDefinition>(name);
    const RestoreWorkflowField before{field ? name : QString(),
                                      field ? field->write(definition) : definition.extra};
    const bool isSet = setField(definition, *parts, edit.value);
    tidy(definition.extra);
    if (isSet)
        return Edit{before};
    const bool isUndone = applyOne(definition, before).has_value();
    Q_ASSERT(isUndone);
    Q_UNUSED(isUndone)
    return wrongValue(edit.path);
}

Result<Edit> applyOne(WorkflowDefinition &definition, const RestoreWorkflowField &edit)
{
    if (edit.field.isEmpty())
        return Edit{RestoreWorkflowField{{}, std::exchange(definition.extra, edit.value)}};
    const Field<WorkflowDefinition> *field = findField<WorkflowDefinition>(edit.field);
    if (!field)
        return wrongPath(edit.field);
    Edit inverse{RestoreWorkflowField{edit.field, field->write(definition)}};
    if (!field->read(definition, edit.value))
        return wrongValue(edit.field);
    return inverse;
}

Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeLayout &edit)
{
    if (edit.path.isEmpty())
        return Edit{ChangeLayout{{}, std::exchange(definition.layout, edit.value)}};
    const auto parts = parsePath(edit.path);
    if (!parts)
        return wrongPath(edit.path);
    const Value before = valueAtPath(definition.layout, *parts);
    // A member that comes or goes would lose its place among the others: the whole is kept then.
    const bool isReplaced = !before.isUndefined() && !edit.value.isUndefined();
    Edit inverse{isReplaced ? ChangeLayout{edit.path, before}
                            : ChangeLayout{{}, definition.layout}};
    if (!setAtPath(definition.layout, *parts, edit.value))
        return wrongValue(edit.path);
    return inverse;
}

Result<Edit> applyOne(WorkflowDefinition &definition, const RestoreSteps &edit)
{
    for (const auto &[path, step] : edit.steps) {
        if (!stepAt(definition, path))
            return refuse(u"bad_place"_qs, u"There is no such place"_qs);
    }
    RestoreSteps inverse;
    for (const auto &[path, before] : edit.steps) {
        StepDefinition &step = *stepAt(definition, path);
        inverse.steps.emplace_back(path, withoutChildren(step));
        std::vector<StepDefinition> children = std::move(step.steps);
        step = before;
        step.steps = std::move(children);
    }
    return Edit{std::move(inverse)};
}

} // namespace millrace::model::edits
