// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/step_place.h"

namespace millrace::model {

namespace {

template<class Visit>
bool visit(const std::vector<StepDefinition> &steps, StepPath &path, const Visit &visitor)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        path.push_back(static_cast<int>(i));
        if (visitor(steps[i], path) || visit(steps[i].steps, path, visitor))
            return true;
        path.pop_back();
    }
    return false;
}

} // namespace

std::optional<StepPath> findStep(const WorkflowDefinition &definition, const QString &id)
{
    StepPath path;
    const auto isIt = [&id](const StepDefinition &step, const StepPath &) { return step.id == id; };
    if (visit(definition.steps, path, isIt))
        return path;
    return {};
}

std::vector<StepPath> allSteps(const WorkflowDefinition &definition)
{
    std::vector<StepPath> all;
    StepPath path;
    visit(definition.steps, path, [&all](const StepDefinition &, const StepPath &at) {
        all.push_back(at);
        return false;
    });
    return all;
}

std::vector<StepDefinition> *siblingsOf(WorkflowDefinition &definition, const StepPath &path)
{
    if (path.empty())
        return nullptr;
    std::vector<StepDefinition> *steps = &definition.steps;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const auto position = static_cast<std::size_t>(path[i]);
        if (path[i] < 0 || position >= steps->size())
            return nullptr;
        steps = &(*steps)[position].steps;
    }
    return steps;
}

StepDefinition *stepAt(WorkflowDefinition &definition, const StepPath &path)
{
    std::vector<StepDefinition> *siblings = siblingsOf(definition, path);
    if (!siblings || path.back() < 0 || static_cast<std::size_t>(path.back()) >= siblings->size())
        return nullptr;
    return &(*siblings)[static_cast<std::size_t>(path.back())];
}

const StepDefinition *stepAt(const WorkflowDefinition &definition, const StepPath &path)
{
    const std::vector<StepDefinition> *siblings = &definition.steps;
    const StepDefinition *step = nullptr; // an empty path leads to none
    for (int position : path) {
        if (position < 0 || static_cast<std::size_t>(position) >= siblings->size())
            return nullptr;
        step = &(*siblings)[static_cast<std::size_t>(position)];
        siblings = &step->steps;
    }
    return step;
}

StepDefinition withoutChildren(StepDefinition &step)
{
    // Taken out while the rest is copied: children can be most of a definition.
    std::vector<StepDefinition> children = std::move(step.steps);
    step.steps.clear();
    StepDefinition copy = step;
    step.steps = std::move(children);
    return copy;
}

} // namespace millrace::model
