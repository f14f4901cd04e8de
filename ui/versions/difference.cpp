// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/difference.h"

#include "engine/model/definition_codec.h"
#include "engine/model/step_index.h"

#include <algorithm>

namespace millrace::ui {

namespace {

/// Gathers what the engine says of each step into one difference for it.
class Gathering
{
public:
    Gathering(const model::WorkflowDefinition &before, const model::WorkflowDefinition &after)
        : m_before(before), m_after(after), m_diff(model::diffDefinitions(before, after))
    {
    }

    std::vector<Difference> run()
    {
        addWorkflow();
        for (const model::StepChange &change : m_diff.changed)
            m_steps[change.step].fields = change.fields;
        for (const model::StepMove &move : m_diff.moved)
            addMove(move);
        for (const QString &id : std::as_const(m_diff.added))
            addWhole(id, m_after, DifferenceKind::Added);
        for (std::size_t i = 0; i < m_after.steps().size(); ++i)
            take(m_after, static_cast<int>(i));
        for (const QString &id : std::as_const(m_diff.removed)) {
            addWhole(id, m_before, DifferenceKind::Removed);
            take(m_before, m_before.find(id));
        }
        if (!m_diff.layout.empty())
            m_found.push_back({.scope = DifferenceScope::Layout, .fields = m_diff.layout});
        return std::move(m_found);
    }

private:
    void addWorkflow()
    {
        std::erase_if(m_diff.workflow,
                      [](const model::FieldChange &change) { return change.path == u"version"; });
        if (!m_diff.workflow.empty())
            m_found.push_back({.scope = DifferenceScope::Workflow, .fields = m_diff.workflow});
    }

    void addMove(const model::StepMove &move)
    {
        Difference &step = m_steps[move.step];
        if (step.fields.empty())
            step.kind = DifferenceKind::Moved;
        if (move.containerBefore != move.containerAfter)
            step.fields.push_back({kContainerPath.toString(),
                                   titleOf(m_before, move.containerBefore),
                                   titleOf(m_after, move.containerAfter)});
        else
            step.fields.push_back(
                {kPositionPath.toString(), move.indexBefore + 1, move.indexAfter + 1});
    }

    /// All that an added step says, or that a removed one said.
    void addWhole(const QString &id, const model::StepIndex &index, DifferenceKind kind)
    {
        Difference &step = m_steps[id];
        step.kind = kind;
        const base::Value value = model::stepToValue(*index.at(index.find(id)).step);
        for (const base::Member &member : value.members()) {
            if (member.key == u"step_id" || member.key == u"steps")
                continue;
            model::FieldChange change{member.key};
            (kind == DifferenceKind::Added ? change.after : change.before) = member.value;
            step.fields.push_back(std::move(change));
        }
    }

    void take(const model::StepIndex &index, int at)
    {
        const model::StepDefinition &step = *index.at(at).step;
        const auto found = m_steps.find(step.id);
        if (found == m_steps.end())
            return;
        found->step = step.id;
        found->title = step.name.isEmpty() ? step.id : step.name;
        found->type = step.type;
        found->actionKind = step.action[u"kind"].text();
        m_found.push_back(std::move(*found));
        m_steps.erase(found);
    }

    /// Undefined: the top.
    static base::Value titleOf(const model::StepIndex &index, const QString &id)
    {
        const int at = index.find(id);
        if (at < 0)
            return {};
        const QString &name = index.at(at).step->name;
        return name.isEmpty() ? id : name;
    }

    const model::StepIndex m_before;
    const model::StepIndex m_after;
    model::DefinitionDiff m_diff;
    QHash<QString, Difference> m_steps;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differencesOf(const model::WorkflowDefinition &before,
                                      const model::WorkflowDefinition &after)
{
    return Gathering(before, after).run();
}

QHash<QString, DifferenceKind> stepMarks(const std::vector<Difference> &differences,
                                         bool withLayout)
{
    QHash<QString, DifferenceKind> marks;
    for (const Difference &difference : differences) {
        if (difference.scope == DifferenceScope::Step)
            marks.insert(difference.step, difference.kind);
    }
    for (const Difference &difference : differences) {
        if (difference.scope != DifferenceScope::Layout || !withLayout)
            continue;
        for (const model::FieldChange &change : difference.fields) {
            const QString step = change.path.section(u'.', 2, 2);
            if (change.path.startsWith(u"layout.positions.") && !marks.contains(step))
                marks.insert(step, DifferenceKind::Moved);
        }
    }
    return marks;
}

int countOf(const std::vector<Difference> &differences, DifferenceKind kind)
{
    return static_cast<int>(
        std::count_if(differences.begin(), differences.end(), [kind](const Difference &difference) {
            return difference.kind == kind && difference.scope != DifferenceScope::Layout;
        }));
}

} // namespace millrace::ui
