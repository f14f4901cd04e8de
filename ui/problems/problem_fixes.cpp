// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problem_fixes.h"

#include "ui/editing/flow.h"
#include "ui/editing/free_ids.h"

#include "engine/model/field_values.h"
#include "engine/model/near_name.h"
#include "engine/model/step_place.h"
#include "engine/model/value_path.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

namespace millrace::ui {

namespace {

using base::Value;
using model::PathPart;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickFix)
};

/// What the fixes for one problem are found with.
struct Case
{
    const model::Problem &problem;
    const model::WorkflowDefinition &definition;
    const model::StepCatalogue &catalogue;
    const model::StepDefinition *step = nullptr; ///< null: the workflow
    std::vector<PathPart> parts = {};            ///< of the field; may be empty
    Value value = {};                            ///< what stands there

    model::Edit change(const QString &path, Value to) const
    {
        if (step == nullptr)
            return {model::ChangeWorkflowField{path, std::move(to)}};
        return {model::ChangeField{step->id, path, std::move(to)}};
    }
};
using Fixes = std::vector<QuickFix>;

const model::StepDefinition *stepOf(const model::Problem &problem,
                                    const model::WorkflowDefinition &definition)
{
    const auto path = model::findStep(definition, problem.step);
    return problem.step.isEmpty() || !path ? nullptr : model::stepAt(definition, *path);
}

/// The value of a path's first part, as it would be written.
template<class T>
Value topValue(const T &object, const QString &name)
{
    const model::Field<T> *field = model::findField<T>(name);
    return field != nullptr ? field->write(object) : object.extra[name];
}

void replaceWith(const Case &about, const QString &name, Fixes &fixes)
{
    if (!name.isEmpty() && name != about.value.text())
        fixes.push_back(
            {Words::tr("Replace with “%1”").arg(name), about.change(about.problem.field, name)});
}

void replaceByNear(const Case &about, const QStringList &candidates, Fixes &fixes)
{
    replaceWith(about, model::nearestName(about.value.text(), candidates), fixes);
}

void fillIn(const Case &, Fixes &fixes)
{
    fixes.push_back({Words::tr("Fill in"), {}});
}

void removeField(const Case &about, Fixes &fixes)
{
    fixes.push_back({Words::tr("Remove the setting"), about.change(about.problem.field, {})});
}

void resetField(const Case &about, Fixes &fixes)
{
    if (!about.value.isUndefined())
        fixes.push_back({Words::tr("Use the default"), about.change(about.problem.field, {})});
    fillIn(about, fixes);
}

/// Takes away one mention of a step: an item of a list, a whole route, or the field.
void removeMention(const Case &about, Fixes &fixes)
{
    const bool isItem = about.parts.size() > 1 && about.parts[1].index >= 0;
    const QString &list = about.parts.front().name;
    if (!isItem) {
        fixes.push_back({Words::tr("Remove the mention"), about.change(about.problem.field, {})});
        return;
    }
    Value left = Value::emptyArray();
    const Value all = topValue(*about.step, list);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (static_cast<int>(i) != about.parts[1].index)
            left.append(all.at(i));
    }
    const QString words = list == u"dependencies" ? Words::tr("Do not wait for it")
                          : list == u"routes"     ? Words::tr("Remove the route")
                                                  : Words::tr("Remove the mention");
    fixes.push_back({words, about.change(list, left.size() > 0 ? left : Value())});
}

/// Steps that stand in the same container and are neither the step nor connected to it: what a
/// misspelt name can have meant.
QStringList siblingsOf(const Case &about)
{
    const model::StepIndex index(about.definition);
    const int step = index.find(about.problem.step);
    QStringList ids;
    if (step < 0)
        return ids;
    for (int other : index.levels()[std::size_t(index.at(step).level)].members) {
        if (other != step && !about.step->dependencies.contains(index.idOf(other)))
            ids += index.idOf(other);
    }
    return ids;
}

void unknownTarget(const Case &about, Fixes &fixes)
{
    replaceByNear(about, siblingsOf(about), fixes);
    removeMention(about, fixes);
}

void onDemand(const Case &about, Fixes &fixes)
{
    if (about.parts.size() > 1)
        return removeMention(about, fixes);
    fixes.push_back({Words::tr("Remove its connections"),
                     model::Edit{model::Batch{{about.change(u"dependencies"_qs, {}),
                                               about.change(u"routes"_qs, {}),
                                               about.change(u"default"_qs, {})}}}});
}

/// Offers to cut each dependency that the step itself leads to.
void cycle(const Case &about, Fixes &fixes)
{
    const Flow flow(about.definition);
    const int step = flow.index().find(about.problem.step);
    for (qsizetype i = 0; i < about.step->dependencies.size(); ++i) {
        const int other = flow.index().find(about.step->dependencies[i]);
        if (step < 0 || other < 0 || !flow.leads(step, other))
            continue;
        QStringList left = about.step->dependencies;
        left.removeAt(i);
        fixes.push_back(
            {Words::tr("Do not wait for “%1”").arg(flow.index().idOf(other)),
             about.change(u"dependencies"_qs, left.isEmpty() ? Value() : model::toValue(left))});
    }
}

void unreachable(const Case &about, Fixes &fixes)
{
    if (!about.step->dependencies.isEmpty())
        fixes.push_back(
            {Words::tr("Start it with the workflow"), about.change(u"dependencies"_qs, {})});
}

void newId(const Case &about, Fixes &fixes)
{
    FreeIds ids(about.definition);
    const bool isDouble = about.problem.code == u"step.duplicate_id";
    std::optional<model::StepPath> place;
    for (const model::StepPath &path : model::allSteps(about.definition)) {
        if (model::stepAt(about.definition, path)->id == about.problem.step)
            place = path; // the last of those with the id: edges mean the first
    }
    if (!place)
        return;
    model::StepDefinition step = *model::stepAt(about.definition, *place);
    step.steps.clear();
    step.id = ids.take(
        isDouble ? step.id : idFromName(step.name.isEmpty() ? step.id : step.name, u"step"_qs));
    const QString words = Words::tr("Give it the id “%1”").arg(step.id);
    fixes.push_back({words, model::Edit{model::RestoreSteps{{{*place, std::move(step)}}}}});
}

void unknownType(const Case &about, Fixes &fixes)
{
    replaceByNear(about, about.catalogue.stepTypes(), fixes);
    fillIn(about, fixes);
}

void unknownKind(const Case &about, Fixes &fixes)
{
    replaceByNear(about, about.catalogue.kindNames(), fixes);
    fillIn(about, fixes);
}

void unknownOutcome(const Case &about, Fixes &fixes)
{
    if (about.step->approval)
        replaceByNear(about, about.step->approval->outcomes, fixes);
    fillIn(about, fixes);
}

/// The parameters that stand beside a field: of the action, or of the step type.
std::vector<model::ParameterDescriptor> parametersAt(const Case &about)
{
    if (about.parts.size() == 2 && about.parts[0].name == u"action") {
        const model::ActionKind *kind = about.catalogue.kind(about.step->action[u"kind"].text());
        return kind != nullptr ? kind->parameters : std::vector<model::ParameterDescriptor>();
    }
    const model::StepDescriptor *type = about.catalogue.step(about.step->type);
    return about.parts.size() == 1 && type != nullptr ? type->parameters
                                                      : std::vector<model::ParameterDescriptor>();
}

void unknownChoice(const Case &about, Fixes &fixes)
{
    const auto parameters = parametersAt(about);
    const QString name = about.parts.empty() ? QString() : about.parts.back().name;
    if (const auto *parameter = model::findParameter(parameters, name)) {
        replaceByNear(about, parameter->choices, fixes);
        if (fixes.empty() && !parameter->choices.isEmpty())
            replaceWith(about, parameter->choices.front(), fixes);
    }
    fillIn(about, fixes);
}

void unknownParameter(const Case &about, Fixes &fixes)
{
    const auto parameters = parametersAt(about);
    const QString old = about.parts.empty() ? QString() : about.parts.back().name;
    const QString near = model::nearestName(old, model::parameterNames(parameters));
    const QString place = about.problem.field.startsWith(u"action.") ? u"action"_qs : QString();
    const QString path = place.isEmpty() ? near : model::memberPath(place, near);
    const bool isFree =
        !near.isEmpty() && topValue(*about.step, about.parts[0].name)[near].isUndefined();
    if (isFree)
        fixes.push_back({Words::tr("Rename it to “%1”").arg(near),
                         model::Edit{model::Batch{{about.change(path, about.value),
                                                   about.change(about.problem.field, {})}}}});
    removeField(about, fixes);
}

/// Reads of steps that are not there, each replaced by the nearest id.
void unknownStep(const Case &about, Fixes &fixes)
{
    static const QRegularExpression kRead(u"\\bsteps\\.([A-Za-z_][A-Za-z0-9_]*)"_qs);
    const model::StepIndex index(about.definition);
    const QStringList ids = index.ids();
    QString text = about.value.text();
    qsizetype from = 0;
    QString chosen;
    for (auto match = kRead.match(text); match.hasMatch(); match = kRead.match(text, from)) {
        from = match.capturedEnd(1);
        const QString near = index.find(match.captured(1)) < 0
                                 ? model::nearestName(match.captured(1), ids)
                                 : QString();
        if (near.isEmpty())
            continue;
        text.replace(match.capturedStart(1), match.capturedLength(1), near);
        from = match.capturedStart(1) + near.size();
        chosen = near;
    }
    if (!chosen.isEmpty())
        fixes.push_back(
            {Words::tr("Read “%1” instead").arg(chosen), about.change(about.problem.field, text)});
    fillIn(about, fixes);
}

/// A name that is a step's id was meant as its output.
void unknownName(const Case &about, Fixes &fixes)
{
    const model::StepIndex index(about.definition);
    const QString text = about.value.text();
    static const QRegularExpression kName(u"[A-Za-z_$][A-Za-z0-9_$]*"_qs);
    const auto match = kName.match(text, qMax(0, about.problem.column - 1));
    const bool isStep = match.hasMatch() && match.capturedStart() == about.problem.column - 1 &&
                        index.find(match.captured()) >= 0;
    if (isStep) {
        const QString read = u"steps.%1.output"_qs.arg(match.captured());
        fixes.push_back({Words::tr("Read “%1” instead").arg(read),
                         about.change(about.problem.field,
                                      QString(text).replace(match.capturedStart(),
                                                            match.capturedLength(), read))});
    }
    fillIn(about, fixes);
}

void notUpstream(const Case &about, Fixes &fixes)
{
    static const QRegularExpression kRead(u"\\bsteps\\.([A-Za-z_][A-Za-z0-9_]*)"_qs);
    const Flow flow(about.definition);
    const int step = flow.index().find(about.problem.step);
    auto reads = kRead.globalMatch(about.value.text());
    while (step >= 0 && reads.hasNext()) {
        const int other = flow.index().find(reads.next().captured(1));
        const bool isFit = other >= 0 && other != step &&
                           flow.index().at(other).level == flow.index().at(step).level &&
                           !flow.leads(other, step) && !flow.leads(step, other);
        if (!isFit)
            continue;
        const QString id = flow.index().idOf(other);
        fixes.push_back(
            {Words::tr("Wait for “%1”").arg(id), model::Edit{model::Connect{id, about.step->id}}});
        return;
    }
}

void badVersion(const Case &about, Fixes &fixes)
{
    replaceWith(about, u"1.0.0"_qs, fixes);
}

void badWorkflowId(const Case &about, Fixes &fixes)
{
    fixes.push_back(
        {Words::tr("Make a new id"),
         about.change(about.problem.field, QUuid::createUuid().toString(QUuid::WithoutBraces))});
}

void badJoin(const Case &about, Fixes &fixes)
{
    fixes.push_back({Words::tr("Wait for all of them"), about.change(about.problem.field, {})});
}

struct Way
{
    QStringView code;
    void (*find)(const Case &about, Fixes &fixes);
    bool needsStep = true;
};

constexpr Way kWays[] = {
    {u"step.unknown_target", unknownTarget},
    {u"step.self_reference", removeMention},
    {u"step.crosses_container", removeMention},
    {u"step.repeated", removeMention},
    {u"step.not_upstream", fillIn},
    {u"step.on_demand", onDemand},
    {u"step.cycle", cycle},
    {u"step.unreachable", unreachable},
    {u"step.bad_join", badJoin},
    {u"step.duplicate_id", newId, false},
    {u"step.bad_id", newId, false},
    {u"step.unknown_type", unknownType},
    {u"step.unknown_kind", unknownKind},
    {u"step.unknown_outcome", unknownOutcome},
    {u"step.unknown_choice", unknownChoice},
    {u"step.unknown_parameter", unknownParameter},
    {u"step.missing_parameter", fillIn},
    {u"step.missing_field", fillIn},
    {u"step.wrong_parameter", fillIn},
    {u"step.wrong_type", fillIn},
    {u"step.useless_field", removeField},
    {u"step.out_of_range", resetField},
    {u"step.bad_version", fillIn},
    {u"step.bad_loop", fillIn},
    {u"step.bad_wait", fillIn},
    {u"step.bad_outcomes", fillIn},
    {u"expression.syntax", fillIn, false},
    {u"expression.unknown_step", unknownStep, false},
    {u"expression.unknown_name", unknownName, false},
    {u"expression.not_upstream", notUpstream},
    {u"definition.unknown_field", removeField, false},
    {u"workflow.no_name", fillIn, false},
    {u"workflow.bad_version", badVersion, false},
    {u"workflow.bad_id", badWorkflowId, false},
    {u"workflow.out_of_range", resetField, false},
    {u"workflow.unknown_framework", removeField, false},
};

} // namespace

base::Value problemValue(const model::Problem &problem, const model::WorkflowDefinition &definition)
{
    const auto parts = model::parsePath(problem.field);
    if (!parts || parts->empty() || parts->front().name == u"steps")
        return {};
    const QString &name = parts->front().name;
    if (problem.step.isEmpty())
        return model::valueAtPath(topValue(definition, name), *parts, 1);
    const model::StepDefinition *step = stepOf(problem, definition);
    return step == nullptr ? Value() : model::valueAtPath(topValue(*step, name), *parts, 1);
}

std::vector<QuickFix> quickFixes(const model::Problem &problem,
                                 const model::WorkflowDefinition &definition,
                                 const model::StepCatalogue &catalogue)
{
    Fixes fixes;
    for (const Way &way : kWays) {
        if (way.code != problem.code)
            continue;
        Case about{problem, definition, catalogue, stepOf(problem, definition)};
        const auto parts = model::parsePath(problem.field);
        about.parts = parts.value_or(std::vector<PathPart>());
        about.value = problemValue(problem, definition);
        const bool isFit = way.needsStep ? about.step != nullptr && !about.parts.empty() : true;
        if (isFit)
            way.find(about, fixes);
        break;
    }
    return fixes;
}

} // namespace millrace::ui
