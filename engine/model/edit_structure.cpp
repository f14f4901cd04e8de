// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/edit_apply.h"
#include "engine/model/step_index.h"
#include "engine/model/validation.h"

#include <QSet>

#include <algorithm>

namespace millrace::model::edits {

namespace {

/// The ids of a step and its descendants, and how deep they nest.
int collectIds(const StepDefinition &step, QStringList &ids, int depth = 1)
{
    int deepest = depth;
    ids += step.id;
    for (const StepDefinition &child : step.steps)
        deepest = std::max(deepest, collectIds(child, ids, depth + 1));
    return deepest;
}

std::optional<base::Error> checkIds(const WorkflowDefinition &definition, const QStringList &ids)
{
    const StepIndex index(definition);
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (!isStepId(id))
            return refuse(
                       u"bad_id"_qs, u"'%1' is no step id"_qs.arg(id.left(80)),
                       u"A step id is made of letters, digits and underscores, no digit first."_qs)
                .value();
        if (index.find(id) >= 0 || seen.contains(id))
            return refuse(u"duplicate_id"_qs, u"There is a step '%1' already"_qs.arg(id)).value();
        seen.insert(id);
    }
    return {};
}

bool keep(QStringList &names, const QSet<QString> &gone)
{
    return names.removeIf([&gone](const QString &name) { return gone.contains(name); }) == 0;
}

void removeReferences(StepDefinition &step, const QSet<QString> &gone)
{
    keep(step.dependencies, gone);
    keep(step.errorHandlers, gone);
    keep(step.rollbackActions, gone);
    std::erase_if(step.routes, [&gone](const Route &route) { return gone.contains(route.to); });
    if (gone.contains(step.defaultRoute))
        step.defaultRoute.clear();
    if (gone.contains(step.rollbackTo))
        step.rollbackTo.clear();
}

Value layoutWithout(const Value &layout, const QStringList &ids)
{
    Value out = layout;
    for (const QString &name :
         {u"positions"_qs, u"collapsed"_qs, u"pinned"_qs, u"breakpoints"_qs}) {
        Value marks = layout[name];
        bool isChanged = false;
        for (const QString &id : ids)
            isChanged |= marks.remove(id);
        if (isChanged)
            out.set(name, std::move(marks));
    }
    return out;
}

} // namespace

Result<Edit> applyOne(WorkflowDefinition &definition, const AddStep &edit)
{
    const Result<StepPath> path = resolve(definition, edit.place);
    if (!path)
        return base::fail(path.error());
    QStringList ids;
    const int depth = collectIds(edit.step, ids);
    if (static_cast<int>(path->size()) - 1 + depth > StepIndex::kDeepest)
        return refuse(u"too_deep"_qs, u"Containers would be nested too deep"_qs);
    if (auto error = checkIds(definition, ids))
        return base::fail(std::move(*error));
    return applyOne(definition, InsertStepAt{*path, edit.step});
}

Result<Edit> applyOne(WorkflowDefinition &definition, const RemoveStep &edit)
{
    const Result<StepPath> path = require(definition, edit.step);
    if (!path)
        return base::fail(path.error());
    QStringList ids;
    collectIds(*stepAt(definition, *path), ids);
    const QSet<QString> gone(ids.begin(), ids.end());
    Result<Edit> inserted = applyOne(definition, RemoveStepAt{*path});
    Recorder recorder(definition);
    recorder.changeAll([&gone](StepDefinition &step) { removeReferences(step, gone); });
    Batch inverse;
    if (recorder.hasChanges())
        inverse.edits.push_back(recorder.inverse());
    inverse.edits.push_back(std::move(*inserted));
    Value layout = layoutWithout(definition.layout, ids);
    if (!layout.sharesWith(definition.layout))
        inverse.edits.push_back(Edit{ChangeLayout{{}, definition.layout}});
    definition.layout = std::move(layout);
    return Edit{std::move(inverse)};
}

Result<Edit> applyOne(WorkflowDefinition &definition, const MoveStep &edit)
{
    const Result<StepPath> from = require(definition, edit.step);
    if (!from)
        return base::fail(from.error());
    QStringList ids;
    const int depth = collectIds(*stepAt(definition, *from), ids);
    if (ids.contains(edit.place.container))
        return refuse(u"bad_place"_qs, u"A step cannot be moved into itself"_qs);
    // The place counts without the step, so it is found in a definition that lacks it.
    Result<Edit> back = applyOne(definition, RemoveStepAt{*from});
    const StepDefinition taken = std::get<InsertStepAt>(back->what).step;
    const Result<StepPath> to = resolve(definition, edit.place);
    const bool isTooDeep = to && static_cast<int>(to->size()) - 1 + depth > StepIndex::kDeepest;
    const bool isDone =
        to && !isTooDeep && applyOne(definition, InsertStepAt{*to, taken}).has_value();
    if (isDone)
        return Edit{RelocateStep{*to, *from}};
    const bool isUndone = apply(definition, *back).has_value();
    Q_ASSERT(isUndone);
    Q_UNUSED(isUndone)
    if (!to)
        return base::fail(to.error());
    return refuse(u"too_deep"_qs, u"Containers would be nested too deep"_qs);
}

Result<Edit> applyOne(WorkflowDefinition &definition, const ReplaceDefinition &edit)
{
    Q_ASSERT(edit.definition);
    auto before = std::make_shared<const WorkflowDefinition>(std::move(definition));
    definition = *edit.definition;
    return Edit{ReplaceDefinition{std::move(before)}};
}

Result<Edit> applyOne(WorkflowDefinition &definition, const InsertStepAt &edit)
{
    std::vector<StepDefinition> *siblings = siblingsOf(definition, edit.path);
    if (!siblings || edit.path.back() < 0 ||
        static_cast<std::size_t>(edit.path.back()) > siblings->size())
        return refuse(u"bad_place"_qs, u"There is no such place"_qs);
    siblings->insert(siblings->begin() + edit.path.back(), edit.step);
    return Edit{RemoveStepAt{edit.path}};
}

Result<Edit> applyOne(WorkflowDefinition &definition, const RemoveStepAt &edit)
{
    StepDefinition *step = stepAt(definition, edit.path);
    if (!step)
        return refuse(u"bad_place"_qs, u"There is no such place"_qs);
    Edit inverse{InsertStepAt{edit.path, std::move(*step)}};
    std::vector<StepDefinition> *siblings = siblingsOf(definition, edit.path);
    siblings->erase(siblings->begin() + edit.path.back());
    return inverse;
}

Result<Edit> applyOne(WorkflowDefinition &definition, const RelocateStep &edit)
{
    const Result<Edit> taken = applyOne(definition, RemoveStepAt{edit.from});
    if (!taken)
        return taken;
    const StepDefinition &step = std::get<InsertStepAt>(taken->what).step;
    const Result<Edit> put = applyOne(definition, InsertStepAt{edit.to, step});
    if (put)
        return Edit{RelocateStep{edit.to, edit.from}};
    const bool isUndone = apply(definition, *taken).has_value();
    Q_ASSERT(isUndone);
    Q_UNUSED(isUndone)
    return put;
}

} // namespace millrace::model::edits
