// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QSet>

#include <algorithm>

namespace millrace::model {

void Validator::checkGraph()
{
    for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        checkTargets(step);
        checkOnDemand(step);
        checkJoin(step);
        checkRollback(step);
    }
    QSet<int> onCycle;
    for (const std::vector<int> &cycle : m_graph.cycles()) {
        QStringList names;
        for (int step : cycle) {
            names += idOf(step);
            onCycle.insert(step);
        }
        names += names.front();
        error(cycle.front(), u"step.cycle"_qs, u"dependencies"_qs,
              u"These steps wait for each other: %1"_qs.arg(names.join(u" → "_qs)),
              u"Remove one of the dependencies or routes between them; a repetition is a loop "
              "step."_qs);
    }
    for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        if (!m_graph.isReachable(step) && !m_graph.isOnDemand(step) && !onCycle.contains(step))
            error(
                step, u"step.unreachable"_qs, u"dependencies"_qs,
                u"No run ever comes to '%1': it waits only for steps that are never started"_qs.arg(
                    idOf(step)));
    }
    checkHandlerCycles();
}

void Validator::checkTargets(int step)
{
    const StepDefinition &s = stepAt(step);
    QSet<QString> seen;
    for (qsizetype i = 0; i < s.dependencies.size(); ++i) {
        checkTarget(step, s.dependencies[i], {u"dependencies"_qs, i}, true);
        const qsizetype before = seen.size();
        seen.insert(s.dependencies[i]);
        if (seen.size() == before)
            warning(step, u"step.repeated"_qs, FieldName(u"dependencies"_qs, i).text(),
                    u"'%1' stands twice among the dependencies"_qs.arg(s.dependencies[i]));
    }
    for (std::size_t i = 0; i < s.routes.size(); ++i)
        checkTarget(step, s.routes[i].to, {u"routes"_qs, static_cast<qsizetype>(i), u"to"_qs},
                    true);
    if (!s.defaultRoute.isEmpty())
        checkTarget(step, s.defaultRoute, u"default"_qs, true);
    for (qsizetype i = 0; i < s.errorHandlers.size(); ++i)
        checkTarget(step, s.errorHandlers[i], {u"error_handlers"_qs, i}, false);
    for (qsizetype i = 0; i < s.rollbackActions.size(); ++i)
        checkTarget(step, s.rollbackActions[i], {u"rollback_actions"_qs, i}, false);
}

void Validator::checkTarget(int step, const QString &target, const FieldName &name, bool isEdge)
{
    const int other = m_index.find(target);
    if (other < 0)
        error(step, u"step.unknown_target"_qs, name.text(),
              target.isEmpty() ? u"'%1' names no step"_qs.arg(name.text())
                               : u"There is no step '%1'"_qs.arg(target.left(80)),
              didYouMean(target, m_index.ids()));
    else
        checkSelfAndBorder(step, other, name, isEdge);
}

void Validator::checkSelfAndBorder(int step, int other, const FieldName &name, bool isEdge)
{
    const QString &target = idOf(other);
    if (target == idOf(step))
        error(step, u"step.self_reference"_qs, name.text(), u"The step names itself"_qs);
    else if (m_index.at(other).level != m_index.at(step).level)
        error(step, u"step.crosses_container"_qs, name.text(),
              u"'%1' is not in the same container"_qs.arg(target),
              u"Edges stay inside their container; depend on the container as a whole."_qs);
    else if (isEdge && m_graph.isOnDemand(other))
        error(step, u"step.on_demand"_qs, name.text(),
              u"'%1' runs only as an error handler or compensation"_qs.arg(target),
              u"Use two steps: one for each purpose."_qs);
}

void Validator::checkOnDemand(int step)
{
    const StepDefinition &s = stepAt(step);
    if (!m_graph.isOnDemand(step))
        return;
    const QString hint = u"Use two steps: one for each purpose."_qs;
    if (!s.dependencies.isEmpty())
        error(step, u"step.on_demand"_qs, u"dependencies"_qs,
              u"The step runs only as an error handler or compensation and cannot wait for "
              "others"_qs,
              hint);
    if (!s.routes.empty() || !s.defaultRoute.isEmpty())
        error(step, u"step.on_demand"_qs, u"routes"_qs,
              u"The step runs only as an error handler or compensation and leads nowhere"_qs, hint);
}

/// A handler that handles itself, over however many others, would never end.
void Validator::checkHandlerCycles()
{
    std::vector<HandlerState> states(m_index.steps().size(), HandlerState::Unseen);
    for (std::size_t start = 0; start < states.size(); ++start) {
        if (states[start] == HandlerState::Unseen)
            followHandlers(static_cast<int>(start), states);
    }
}

void Validator::followHandlers(int start, std::vector<HandlerState> &states)
{
    std::vector<std::pair<int, qsizetype>> way = {{start, 0}};
    states[static_cast<std::size_t>(start)] = HandlerState::OnTheWay;
    while (!way.empty()) {
        auto &[step, next] = way.back();
        const QStringList named = stepAt(step).errorHandlers + stepAt(step).rollbackActions;
        if (next >= named.size()) {
            states[static_cast<std::size_t>(step)] = HandlerState::Done;
            way.pop_back();
            continue;
        }
        const int handler = m_index.find(named[next++]);
        if (handler < 0 || handler == step)
            continue;
        HandlerState &seen = states[static_cast<std::size_t>(handler)];
        if (seen == HandlerState::OnTheWay)
            error(step, u"step.handler_cycle"_qs, u"error_handlers"_qs,
                  u"'%1' handles or undoes itself by way of others"_qs.arg(idOf(handler)));
        if (seen == HandlerState::Unseen) {
            seen = HandlerState::OnTheWay;
            way.emplace_back(handler, 0);
        }
    }
}

void Validator::checkJoin(int step)
{
    const Join &join = stepAt(step).join;
    if (join.kind != JoinKind::Count)
        return;
    const int incoming = m_graph.incoming(step);
    if (join.count < 1)
        error(step, u"step.bad_join"_qs, u"join"_qs, u"'join' is all, any, or a number from 1"_qs);
    else if (join.count > incoming)
        error(step, u"step.bad_join"_qs, u"join"_qs,
              u"%1 edges must complete, but only %2 lead here"_qs.arg(join.count).arg(incoming),
              u"The step would always be skipped."_qs);
}

void Validator::checkRollback(int step)
{
    const StepDefinition &s = stepAt(step);
    if (s.rollbackTo.isEmpty())
        return;
    const QString field = u"rollback.to"_qs;
    const int target = m_index.find(s.rollbackTo);
    if (target < 0)
        error(step, u"step.unknown_target"_qs, field,
              u"There is no step '%1'"_qs.arg(s.rollbackTo.left(80)),
              didYouMean(s.rollbackTo, m_index.ids()));
    else if (target == step)
        error(step, u"step.self_reference"_qs, field, u"The step names itself"_qs);
    else if (m_graph.relation(target, step) != Relation::Before)
        warning(step, u"step.not_upstream"_qs, field,
                u"'%1' may not have completed when the run comes here"_qs.arg(s.rollbackTo));
}

} // namespace millrace::model
