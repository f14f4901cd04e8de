// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

#include <algorithm>
#include <set>

namespace millrace::state {

using base::ErrorClass;
using base::fail;

namespace {

/// Collects what a retry takes back.
class TakeBack
{
public:
    explicit TakeBack(const RunState &state)
        : m_state(state), m_live(state.steps.size()), m_unfinished(state.steps.size())
    {
        // A scope comes after its owner, a member after its container.
        for (int i = 0; i < count(); ++i)
            m_live[RunState::index(i)] = computeLive(i);
        for (int i = count() - 1; i >= 0; --i) {
            if (isLive(i) && (m_unfinished[RunState::index(i)] || wantsRetry(i)))
                markUnfinished(i);
        }
    }

    /// What did not complete: failed, cancelled and compensated steps, and what was skipped behind.
    void addUnfinished()
    {
        for (int i = 0; i < count(); ++i) {
            if (!isLive(i) || !wantsRetry(i) || m_unfinished[RunState::index(i)])
                continue;
            // A container that came to its end goes on from there; all inside did what it should.
            const StepState &step = m_state.step(i);
            const bool resumes = m_state.node(i).isContainer() && step.attempt > 0 &&
                                 step.status != StepStatus::Compensated;
            if (!resumes)
                add(i, false);
            else if (m_resume.insert(i).second)
                addAround(i, false);
        }
        drain();
    }

    /// The step, in each iteration that ran it; in a loop on a condition the first. False where it
    /// never had its turn.
    bool addFrom(int node)
    {
        bool found = false;
        for (const ScopeState &scope : m_state.scopes) {
            if (node < scope.firstNode || node >= scope.endNode)
                continue;
            const int instance = scope.base + node - scope.firstNode;
            const bool repeats = scope.owner >= 0 && std::holds_alternative<plan::Repeat>(
                                                         m_state.node(scope.owner).work);
            if (!isLive(instance) || m_state.step(instance).status == StepStatus::Pending ||
                (repeats && scope.index > 0))
                continue;
            add(instance, true);
            found = true;
        }
        drain();
        return found;
    }

    event::RunRetried event(const QString &by) const
    {
        event::RunRetried retried;
        retried.by = by;
        for (const int instance : m_reset)
            retried.steps.push_back(m_state.ref(instance));
        for (const int instance : m_resume) {
            if (!m_reset.contains(instance))
                retried.resumed.push_back(m_state.ref(instance));
        }
        return retried;
    }

private:
    int count() const { return static_cast<int>(m_state.steps.size()); }
    bool isLive(int instance) const { return m_live[RunState::index(instance)]; }

    /// Whether an instance belongs to the run's present: not to a scope given up or on demand.
    bool computeLive(int instance) const
    {
        const ScopeState &scope = m_state.scope(instance);
        if (scope.kind > event::ScopeKind::Iteration)
            return false;
        if (scope.owner < 0)
            return true;
        const auto &detail = m_state.step(scope.owner).detail;
        const int number = m_state.scopeOf[RunState::index(instance)];
        return isLive(scope.owner) && detail &&
               RunState::index(scope.index) < detail->scopes.size() &&
               detail->scopes[RunState::index(scope.index)] == number;
    }

    int around(int instance) const
    {
        const int parent = m_state.container(instance);
        return parent >= 0 ? parent : m_state.scope(instance).owner;
    }

    /// A failure inside a container that completed all the same is no failure of the run.
    bool isForgiven(int instance) const
    {
        for (int at = around(instance); at >= 0; at = around(at)) {
            if (m_state.step(at).status == StepStatus::Completed)
                return true;
        }
        return false;
    }

    bool wantsRetry(int instance) const
    {
        const StepState &step = m_state.step(instance);
        switch (step.status) {
        case StepStatus::Failed:
            return !step.handled && !step.tolerated && !isForgiven(instance);
        case StepStatus::Cancelled:
            return !isForgiven(instance);
        case StepStatus::Compensated:
            return true;
        case StepStatus::Running:
        case StepStatus::Retrying:
            return !m_state.node(instance).isContainer();
        case StepStatus::Pending:
        case StepStatus::Waiting:
        case StepStatus::Completed:
        case StepStatus::Skipped:
            return false;
        }
        return false;
    }

    /// What is around it is retried by retrying what is inside.
    void markUnfinished(int instance)
    {
        const int outer = around(instance);
        if (outer >= 0 && m_state.step(outer).status != StepStatus::Compensated)
            m_unfinished[RunState::index(outer)] = true;
    }

    void add(int instance, bool withCompleted)
    {
        if (m_reset.insert(instance).second)
            m_todo.emplace_back(instance, withCompleted);
    }

    /// A list instead of recursion: chains are long.
    void drain()
    {
        while (!m_todo.empty()) {
            const auto [instance, withCompleted] = m_todo.back();
            m_todo.pop_back();
            addInside(instance);
            addReachable(instance, withCompleted);
            const int outer = around(instance);
            if (outer >= 0 && m_resume.insert(outer).second)
                addAround(outer, withCompleted);
        }
    }

    void addInside(int instance)
    {
        const plan::PlanNode &node = m_state.node(instance);
        if (!node.isLoop()) {
            for (int i = instance + 1; i < instance + node.end - node.index; ++i)
                addMember(i);
            return;
        }
        const auto &detail = m_state.step(instance).detail;
        const std::vector<int> scopes = detail ? detail->scopes : std::vector<int>();
        for (const int number : scopes) {
            const ScopeState &scope = m_state.scopes[RunState::index(number)];
            for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i)
                addMember(i);
        }
    }

    void addMember(int instance)
    {
        if (m_state.step(instance).status == StepStatus::Pending)
            return;
        m_reset.insert(instance);
        if (m_state.node(instance).isLoop())
            addInside(instance);
    }

    void addAround(int container, bool withCompleted)
    {
        addReachable(container, withCompleted);
        const int outer = around(container);
        if (outer >= 0 && m_resume.insert(outer).second)
            addAround(outer, withCompleted);
    }

    void addReachable(int instance, bool withCompleted)
    {
        const plan::PlanNode &node = m_state.node(instance);
        const ScopeState &scope = m_state.scope(instance);
        std::vector<int> targets;
        for (const plan::Edge &edge : node.out)
            targets.push_back(edge.target);
        if (node.next >= 0)
            targets.push_back(node.next);
        for (const int target : targets) {
            const int next = scope.base + target - scope.firstNode;
            const StepStatus status = m_state.step(next).status;
            const bool taken = withCompleted
                                   ? status != StepStatus::Pending
                                   : status == StepStatus::Skipped || status == StepStatus::Waiting;
            if (taken)
                add(next, withCompleted);
        }
    }

    const RunState &m_state;
    std::vector<bool> m_live;
    std::vector<bool> m_unfinished; ///< something inside wants a retry
    std::vector<std::pair<int, bool>> m_todo;
    std::set<int> m_reset;
    std::set<int> m_resume;
};

base::Error refusal(ErrorClass errorClass, const char16_t *code, const QString &message,
                    const QString &hint)
{
    base::Error error = makeError(errorClass, code, message);
    error.hint = hint;
    return error;
}

/// Whether a result can be given to a step in place of running it.
Done checkGiven(const RunState &state, const event::RetryRun &command)
{
    if (command.output.isUndefined())
        return {};
    if (const Done fits = checkSize(command.output, u"the output of step", command.fromStep); !fits)
        return fits;
    const int node = state.plan->indexOf(command.fromStep);
    bool loops = false;
    for (int at = node < 0 ? -1 : state.plan->node(node).parent; at >= 0;
         at = state.plan->node(at).parent)
        loops = loops || state.plan->node(at).isLoop();
    if (node < 0 || loops || state.plan->node(node).routes())
        return fail(refusal(ErrorClass::Conflict, u"step.no_given_output",
                            u"step %1 cannot be given a result: it chooses a route, or runs in a "
                            "loop"_qs.arg(command.fromStep),
                            u"change what comes before it, or the whole loop's result"_qs));
    return {};
}

Done checkRetry(const RunState &state, const event::RetryRun &command)
{
    if (state.phase != RunPhase::Finished && !command.copied)
        return fail(refusal(ErrorClass::Conflict, u"run.not_finished",
                            u"the run has not ended; only an ended run can be retried"_qs,
                            u"cancel it first, or fork it"_qs));
    if (state.scopes.empty())
        return fail(refusal(ErrorClass::Conflict, u"run.not_started",
                            u"the run never started; there is nothing to retry"_qs,
                            u"start a new run"_qs));
    const bool completed = state.finished && state.finished->end == event::RunEnd::Completed;
    if (completed && command.fromStep.isEmpty())
        return fail(refusal(ErrorClass::Conflict, u"run.completed",
                            u"the run completed; there is nothing to retry"_qs,
                            u"name a step to run again from (--from)"_qs));
    const int node = state.plan->indexOf(command.fromStep);
    if (!command.fromStep.isEmpty() && node < 0)
        return fail(refusal(ErrorClass::NotFound, u"step.unknown",
                            u"the workflow has no step %1"_qs.arg(command.fromStep), {}));
    if (node >= 0 && state.plan->node(node).onDemand)
        return fail(refusal(
            ErrorClass::Conflict, u"step.on_demand",
            u"step %1 runs only as an error handler or compensation"_qs.arg(command.fromStep),
            u"name the step that it serves"_qs));
    return {};
}

} // namespace

Done Decider::on(const event::RetryRun &command)
{
    if (const Done allowed = checkRetry(m_state, command); !allowed)
        return allowed;
    for (const event::Write &write : command.writes) {
        if (const Done fits = checkSize(write.value, write.path); !fits)
            return fits;
    }
    if (const Done fits = checkGiven(m_state, command); !fits)
        return fits;
    TakeBack back(m_state);
    if (!command.fromStep.isEmpty()) {
        // A step that never had its turn is reached by way of what is around it.
        int node = m_state.plan->indexOf(command.fromStep);
        while (node >= 0 && !back.addFrom(node))
            node = m_state.plan->node(node).parent;
        if (node < 0)
            return fail(refusal(ErrorClass::Conflict, u"step.not_reached",
                                u"the run never came to step %1"_qs.arg(command.fromStep),
                                u"name a step that ran"_qs));
    }
    back.addUnfinished();
    const int given = m_state.find({command.fromStep, 0});
    const Value input = given < 0 ? Value() : m_state.step(given).input;
    emit(back.event(command.by));
    if (!command.writes.empty())
        emit(event::DataChanged{command.writes, command.by});
    return command.output.isUndefined() ? Done() : giveOutput(command, input);
}

/// A refusal here leaves a changed state behind: only a fork's copy, which is thrown away then, is
/// given results.
Done Decider::giveOutput(const event::RetryRun &command, const Value &input)
{
    Q_ASSERT(command.copied);
    const int instance = m_state.find({command.fromStep, 0});
    if (instance < 0 || !m_state.step(instance).ready)
        return fail(refusal(
            ErrorClass::Conflict, u"step.not_reached",
            u"step %1 would not run now: what comes before it runs again"_qs.arg(command.fromStep),
            u"change a step before it"_qs));
    complete(instance, command.output, input);
    return {};
}

} // namespace millrace::state
