// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/model/random_edit.h"

namespace millrace::tests {

using base::Value;
using namespace millrace::model;

QString RandomEdits::anyStep(const WorkflowDefinition &definition)
{
    const std::vector<StepPath> all = allSteps(definition);
    if (all.empty() || below(20) == 0)
        return anyName();
    return stepAt(definition, all[static_cast<std::size_t>(below(static_cast<int>(all.size())))])
        ->id;
}

StepPlace RandomEdits::anyPlace(const WorkflowDefinition &definition)
{
    return {below(2) == 0 ? QString() : anyStep(definition), below(5) - 1};
}

StepDefinition RandomEdits::newStep()
{
    StepDefinition step;
    step.id = anyName();
    step.type = u"action"_qs;
    step.conditions = {u"steps.%1.output > 1"_qs.arg(anyName())};
    step.dependencies = {anyName()};
    if (below(3) == 0) {
        step.type = u"sequential"_qs;
        StepDefinition child;
        child.id = anyName() + u'c';
        child.type = u"action"_qs;
        step.steps.push_back(std::move(child));
    }
    return step;
}

Value RandomEdits::anyValue()
{
    switch (below(8)) {
    case 0:
        return {};
    case 1:
        return Value(below(100));
    case 2:
        return Value(u"${steps.%1.output}"_qs.arg(anyName()));
    case 3:
        return Value(below(2) == 0);
    case 4:
        return Value::object({{u"a"_qs, Value(below(9))}, {anyName(), Value(anyName())}});
    case 5:
        return Value(base::Array{Value(anyName()), Value(anyName())});
    case 6:
        return Value(u"steps.%1.status === 'completed'"_qs.arg(anyName()));
    default:
        return Value(anyName());
    }
}

Edit RandomEdits::structural(const WorkflowDefinition &definition)
{
    switch (below(6)) {
    case 0:
        return {AddStep{newStep(), anyPlace(definition)}};
    case 1:
        return {RemoveStep{anyStep(definition)}};
    case 2:
        return {RenameStep{anyStep(definition), anyName()}};
    case 3:
        return {MoveStep{anyStep(definition), anyPlace(definition)}};
    case 4: {
        Connect connect{anyStep(definition), anyStep(definition)};
        if (below(2) == 0)
            connect.route = Route{.when = u"true"_qs};
        connect.isDefault = below(4) == 0;
        return {connect};
    }
    default:
        return {Disconnect{anyStep(definition), anyStep(definition)}};
    }
}

Edit RandomEdits::field(const WorkflowDefinition &definition)
{
    static const QStringList kStepPaths = {u"timeout"_qs,
                                           u"action"_qs,
                                           u"action.url"_qs,
                                           u"routes[0].to"_qs,
                                           u"retry_policy"_qs,
                                           u"join"_qs,
                                           u"retry_policy.dely"_qs,
                                           u"approval.title"_qs,
                                           u"dependencies[1]"_qs,
                                           u"input_mapping.a"_qs,
                                           u"future"_qs,
                                           u"future.deep[0]"_qs,
                                           u"wait.until"_qs,
                                           u"output_mapping[\"result.x\"]"_qs,
                                           u"cache.key"_qs,
                                           u"conditions"_qs};
    static const QStringList kWorkflowPaths = {u"name"_qs,
                                               u"timeout"_qs,
                                               u"output.x"_qs,
                                               u"output"_qs,
                                               u"global_variables.tax"_qs,
                                               u"tags[0]"_qs,
                                               u"future"_qs,
                                               u"tests"_qs,
                                               u"retry_policy.delay"_qs,
                                               u"subject"_qs};
    switch (below(4)) {
    case 0:
        return {ChangeWorkflowField{kWorkflowPaths[below(static_cast<int>(kWorkflowPaths.size()))],
                                    anyValue()}};
    case 1:
        return {ChangeLayout{below(9) == 0 ? QString() : u"positions."_qs + anyStep(definition),
                             anyValue()}};
    default:
        return {ChangeField{anyStep(definition),
                            kStepPaths[below(static_cast<int>(kStepPaths.size()))], anyValue()}};
    }
}

Edit RandomEdits::next(const WorkflowDefinition &definition, bool mayBatch)
{
    if (mayBatch && below(10) == 0) {
        Batch batch;
        for (int i = below(4); i >= 0; --i)
            batch.edits.push_back(next(definition, false));
        return {std::move(batch)};
    }
    return below(2) == 0 ? structural(definition) : field(definition);
}

} // namespace millrace::tests
