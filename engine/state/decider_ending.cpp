// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

namespace millrace::state {

using base::Result;

void Decider::end(event::RunEnd how, base::Error error, const QString &by)
{
    emit(event::RunEnding{how, std::move(error), by});
}

void Decider::lookAtRun()
{
    if (m_state.scopes.empty()) {
        if (m_state.phase == RunPhase::Ending)
            finish();
        return;
    }
    const Frame &frame = m_state.scopes.front().frame;
    if (m_state.phase == RunPhase::Ending || m_state.phase == RunPhase::RollingBack) {
        cancelMembers(0, -1);
        return;
    }
    if (frame.failed > 0)
        end(event::RunEnd::Failed, firstFailure(0, -1));
    else if (frame.unsettled == 0 && m_state.phase == RunPhase::Live)
        finishCompleted();
    else if (frame.unsettled == 0 && m_state.phase == RunPhase::Paused)
        return; // ends when it is continued
}

void Decider::finishCompleted()
{
    DataScope scope = scopeFor(-1, u"output"_qs);
    Value output = m_state.data;
    std::optional<base::Error> problem;
    if (const auto &expression = m_state.plan->outputExpression()) {
        Result<Value> value = expression->evaluate(scope);
        if (value)
            output = std::move(*value);
        else
            problem = value.error();
    } else if (!m_state.plan->output().empty()) {
        output = Value::emptyObject();
        for (const plan::CompiledMapping &mapping : m_state.plan->output()) {
            Result<Value> value = mapping.expression.evaluate(scope);
            if (!value)
                problem = value.error();
            else if (!value->isUndefined())
                base::setAt(output, mapping.target, std::move(*value));
        }
    }
    if (const Done fits = checkSize(output, u"the run's output"); !fits && !problem)
        problem = fits.error();
    if (problem) {
        end(event::RunEnd::Failed, std::move(*problem));
        return;
    }
    event::RunFinished finished;
    finished.end = event::RunEnd::Completed;
    finished.output = output;
    emit(std::move(finished));
    act(event::RunEnded{m_state.created.parentRun,
                        m_state.created.parentStep,
                        event::RunEnd::Completed,
                        std::move(output),
                        {}});
}

/// The end of a run that did not complete, when nothing runs and nothing is left to undo.
void Decider::finish()
{
    event::RunFinished finished;
    finished.end = m_state.ending->end;
    finished.error = m_state.ending->error;
    finished.notUndone = m_state.notUndone;
    for (int i = 0; i < static_cast<int>(m_state.steps.size()); ++i) {
        const StepState &step = m_state.step(i);
        if (step.status == StepStatus::Compensated)
            finished.rolledBack = true;
        const bool undoFailed = step.detail && step.detail->compensationFailed;
        if (step.unknown || undoFailed)
            finished.notUndone.append(m_state.path(i));
    }
    finished.notUndone.removeDuplicates();
    finished.rollbackComplete = finished.notUndone.isEmpty();
    const event::RunEnd how = finished.end;
    const std::optional<base::Error> error = finished.error;
    emit(std::move(finished));
    act(event::RunEnded{m_state.created.parentRun, m_state.created.parentStep, how, {}, error});
}

/// Undoes the next step, or ends the rollback; false when there is nothing of the kind to do.
bool Decider::progressRollback()
{
    const bool ofRun =
        (m_state.phase == RunPhase::Ending || m_state.phase == RunPhase::RollingBack) &&
        !m_state.scopes.empty() && m_state.scopes.front().frame.unsettled == 0;
    const bool ofStep = m_state.rollbackOwner >= 0 && m_state.phase == RunPhase::Live;
    if ((!ofRun && !ofStep) || m_state.compensationScope >= 0)
        return false;
    const int target =
        ofStep ? nextToUndoFor(m_state.rollbackOwner) : nextToUndo(0, m_state.completions, -1);
    if (target < 0) {
        ofStep ? finishRollbackStep(m_state.rollbackOwner) : finish();
        return true;
    }
    const plan::PlanNode &node = m_state.node(target);
    const auto &detail = m_state.step(target).detail;
    const int opened = detail ? detail->compensationsOpened : 0;
    if (RunState::index(opened) == node.compensations.size()) {
        emit(event::StepCompensated{m_state.ref(target), !detail->compensationFailed});
        return true;
    }
    const QString unit = m_state.plan->node(node.compensations[RunState::index(opened)]).id;
    emit(event::ScopeOpened{static_cast<int>(m_state.scopes.size()),
                            event::ScopeKind::Compensation,
                            m_state.ref(target),
                            unit,
                            opened,
                            {}});
    return true;
}

/// The step that completed last in (after, before] and can be undone, inside a container where one
/// is given; -1 where there is none.
int Decider::nextToUndo(int after, int before, int container)
{
    std::vector<Undoable> &all = m_state.undoable;
    const auto isStale = [this](const Undoable &entry) {
        const StepState &step = m_state.step(entry.instance);
        return step.status != StepStatus::Completed || step.order != entry.order;
    };
    while (!all.empty() && isStale(all.back()))
        all.pop_back();
    for (auto entry = all.rbegin(); entry != all.rend() && entry->order > after; ++entry) {
        const bool inside = container < 0 || m_state.isInside(entry->instance, container);
        if (entry->order <= before && inside && !isStale(*entry))
            return entry->instance;
    }
    return -1;
}

int Decider::nextToUndoFor(int owner)
{
    const StepDetail &detail = m_state.step(owner).more();
    return nextToUndo(detail.rollbackFrom, detail.rollbackUpTo,
                      m_state.node(owner).isContainer() ? owner : -1);
}

/// A rollback step has undone what it should; a container may make its next attempt.
void Decider::finishRollbackStep(int instance)
{
    if (m_state.node(instance).isContainer()) {
        start(instance);
        return;
    }
    Value undone = Value::emptyArray();
    for (const QString &path : std::as_const(m_state.step(instance).more().undone))
        undone.append(path);
    const bool whole = !m_state.step(instance).more().compensationFailed;
    complete(instance, Value::object({{u"compensated"_qs, undone}, {u"complete"_qs, whole}}));
}

} // namespace millrace::state
