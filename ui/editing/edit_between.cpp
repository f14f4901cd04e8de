// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edit_between.h"

#include <algorithm>

namespace millrace::ui {

namespace {

using Steps = std::vector<model::StepDefinition>;

/// Walks both trees side by side. The lists of children are put right first, from the top down;
/// steps that stayed are compared at the places where they stand then.
class Comparison
{
public:
    void compare(Steps &before, Steps &after, const model::StepPath &at)
    {
        std::size_t first = 0;
        const std::size_t shorter = std::min(before.size(), after.size());
        while (first < shorter && before[first].id == after[first].id)
            ++first;
        std::size_t last = 0;
        while (last < shorter - first &&
               before[before.size() - 1 - last].id == after[after.size() - 1 - last].id)
            ++last;
        for (std::size_t i = before.size() - last; i > first; --i)
            m_structure.push_back({model::RemoveStepAt{pathOf(at, i - 1)}});
        for (std::size_t i = first; i + last < after.size(); ++i)
            m_structure.push_back({model::InsertStepAt{pathOf(at, i), after[i]}});
        for (std::size_t i = 0; i < first; ++i)
            compareSteps(before[i], after[i], pathOf(at, i));
        for (std::size_t i = last; i > 0; --i)
            compareSteps(before[before.size() - i], after[after.size() - i],
                         pathOf(at, after.size() - i));
    }

    model::Batch edits()
    {
        model::Batch batch{std::move(m_structure)};
        if (!m_changed.steps.empty())
            batch.edits.push_back({std::move(m_changed)});
        return batch;
    }

private:
    static model::StepPath pathOf(const model::StepPath &at, std::size_t position)
    {
        model::StepPath path = at;
        path.push_back(static_cast<int>(position));
        return path;
    }

    void compareSteps(model::StepDefinition &before, model::StepDefinition &after,
                      const model::StepPath &path)
    {
        if (!before.steps.empty() || !after.steps.empty())
            compare(before.steps, after.steps, path);
        before.steps.clear();
        after.steps.clear();
        if (!(before == after))
            m_changed.steps.emplace_back(path, std::move(after));
    }

    std::vector<model::Edit> m_structure;
    model::RestoreSteps m_changed;
};

} // namespace

model::Edit editBetween(model::WorkflowDefinition before, model::WorkflowDefinition after)
{
    Comparison comparison;
    comparison.compare(before.steps, after.steps, {});
    model::Batch batch = comparison.edits();
    if (!(before.output == after.output))
        batch.edits.push_back({model::RestoreWorkflowField{u"output"_qs, after.output}});
    if (before.subject != after.subject)
        batch.edits.push_back(
            {model::RestoreWorkflowField{u"subject"_qs, base::Value(after.subject)}});
    if (!(before.tests == after.tests))
        batch.edits.push_back({model::RestoreWorkflowField{u"tests"_qs, after.tests}});
    if (!after.layout.sharesWith(before.layout) && !(before.layout == after.layout))
        batch.edits.push_back({model::ChangeLayout{{}, after.layout}});
    return {std::move(batch)};
}

bool isEmpty(const model::Edit &edit)
{
    const auto *batch = std::get_if<model::Batch>(&edit.what);
    return batch != nullptr && batch->edits.empty();
}

} // namespace millrace::ui
