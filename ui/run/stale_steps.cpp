// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/stale_steps.h"

#include "engine/model/definition_diff.h"
#include "engine/model/step_index.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <vector>

namespace millrace::ui {

namespace {

bool matters(const model::FieldChange &change)
{
    static const QStringList kIdle = {u"name"_qs, u"notes"_qs, u"mock"_qs, u"metrics_enabled"_qs,
                                      u"custom_metrics"_qs};
    const QString field = change.path.section(u'.', 0, 0).section(u'[', 0, 0);
    return !kIdle.contains(field);
}

/// Where a step's result goes: followers, members, the container around.
class StaleSpread
{
public:
    explicit StaleSpread(const model::WorkflowDefinition &definition)
        : m_index(definition), m_to(m_index.steps().size())
    {
        for (int i = 0; i < count(); ++i)
            addEdges(i);
        for (const model::StepLevel &level : m_index.levels())
            addSequence(level);
    }

    void mark(const QString &step, StaleReason reason)
    {
        const int at = m_index.find(step);
        if (at < 0 || m_stale.contains(step))
            return;
        m_stale.insert(step, {reason, {}});
        m_whole.insert(at);
        m_todo.push_back({at, step, false});
    }

    QHash<QString, StaleStep> spread()
    {
        while (!m_todo.empty()) {
            const Visit visit = m_todo.back();
            m_todo.pop_back();
            for (const int next : m_to[static_cast<std::size_t>(visit.step)])
                reach(next, visit.because, false);
            if (!visit.isFromInside)
                addMembers(visit);
            if (const int around = m_index.at(visit.step).parent; around >= 0)
                reach(around, visit.because, true);
        }
        return m_stale;
    }

private:
    struct Visit
    {
        int step = 0;
        QString because = {};
        bool isFromInside = false; ///< a container that only holds something stale
    };

    int count() const { return static_cast<int>(m_index.steps().size()); }

    void addEdge(int from, int to)
    {
        if (from >= 0 && to >= 0)
            m_to[static_cast<std::size_t>(from)].push_back(to);
    }

    void addEdges(int at)
    {
        const model::StepDefinition &step = *m_index.at(at).step;
        for (const QString &id : step.dependencies)
            addEdge(m_index.find(id), at);
        for (const model::Route &route : step.routes)
            addEdge(at, m_index.find(route.to));
        for (const QString &id :
             QStringList(step.defaultRoute) + step.errorHandlers + step.rollbackActions)
            addEdge(at, m_index.find(id));
    }

    void addSequence(const model::StepLevel &level)
    {
        if (level.container < 0 || m_index.at(level.container).step->type != u"sequential")
            return;
        for (std::size_t i = 1; i < level.members.size(); ++i)
            addEdge(level.members[i - 1], level.members[i]);
    }

    void addMembers(const Visit &visit)
    {
        for (const model::StepDefinition &member : m_index.at(visit.step).step->steps)
            reach(m_index.find(member.id), visit.because, false);
    }

    void reach(int step, const QString &because, bool isFromInside)
    {
        if (step < 0 || m_whole.contains(step))
            return;
        const bool isKnown = m_stale.contains(m_index.idOf(step));
        if (isKnown && isFromInside)
            return;
        if (!isKnown)
            m_stale.insert(m_index.idOf(step), {StaleReason::Downstream, because});
        if (!isFromInside)
            m_whole.insert(step);
        m_todo.push_back({step, because, isFromInside});
    }

    const model::StepIndex m_index;
    std::vector<std::vector<int>> m_to;
    std::vector<Visit> m_todo;
    QSet<int> m_whole; ///< stale with all their members
    QHash<QString, StaleStep> m_stale;
};

} // namespace

QHash<QString, StaleStep> staleSteps(const model::WorkflowDefinition &ran,
                                     const model::WorkflowDefinition &now)
{
    const model::DefinitionDiff diff = model::diffDefinitions(ran, now);
    StaleSpread spread(now);
    for (const model::StepChange &change : diff.changed) {
        if (std::any_of(change.fields.begin(), change.fields.end(), matters))
            spread.mark(change.step, StaleReason::Edited);
    }
    for (const QString &step : diff.added)
        spread.mark(step, StaleReason::Added);
    const model::StepIndex index(now);
    for (const model::StepMove &move : diff.moved) {
        const int at = index.find(move.containerAfter);
        const bool isOrdered = at >= 0 && index.at(at).step->type == u"sequential";
        if (move.containerBefore != move.containerAfter || isOrdered)
            spread.mark(move.step, StaleReason::Moved);
    }
    const bool hasNewVariables = std::any_of(diff.workflow.begin(), diff.workflow.end(),
                                             [](const model::FieldChange &change) {
                                                 return change.path.startsWith(u"global_variables");
                                             });
    const QStringList all = hasNewVariables ? index.ids() : QStringList();
    for (const QString &step : all)
        spread.mark(step, StaleReason::Variables);
    return spread.spread();
}

QString staleText(const StaleStep &stale)
{
    switch (stale.reason) {
    case StaleReason::Edited:
        return QCoreApplication::translate("Run", "This step was edited since the run.");
    case StaleReason::Added:
        return QCoreApplication::translate("Run", "This step was added since the run.");
    case StaleReason::Moved:
        return QCoreApplication::translate("Run", "This step was moved since the run.");
    case StaleReason::Variables:
        return QCoreApplication::translate("Run",
                                           "The workflow's variables were edited since the run.");
    case StaleReason::Downstream:
        return QCoreApplication::translate("Run", "%1, on which it depends, was edited since the "
                                                  "run.")
            .arg(stale.because);
    }
    return {};
}

} // namespace millrace::ui
