// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/plan/execution_plan.h"
#include "engine/state/run_machine.h"
#include "engine/state/step_state.h"

#include <map>
#include <set>
#include <utility>

namespace millrace::state {

/// A write to the run's data, remembered so that a retry can apply the rest again in order.
struct LoggedWrite
{
    int instance = -1; ///< -1: a person's change
    std::vector<event::Write> writes = {};
};

/// A completed step that has compensations, in the order of completion.
struct Undoable
{
    int instance = 0;
    int order = 0; ///< stale where the step's own differs
};

struct PendingSignal
{
    QString name = {};
    Value data = {};
};

/// Everything known about one run: the fold of its events over its plan. Built by apply(), read by
/// decide(). A value owned by one thread (the engine's, or a reader's); no I/O, no clock.
class RunState
{
public:
    RunState(base::RunId run, plan::PlanPtr plan) : run(run), plan(std::move(plan)) {}

    base::RunId run;
    plan::PlanPtr plan;
    event::RunCreated created = {};
    RunPhase phase = RunPhase::New;
    qint64 seq = 0;      ///< of the last event
    TimeMs lastTime = 0; ///< of the last event
    TimeMs createdAt = 0;
    TimeMs startedAt = 0;
    TimeMs finishedAt = 0;
    TimeMs activeMs = 0; ///< the run's own clock: time in which neither people nor waits held it
    Value data = {};     ///< `workflow`
    Value output = {};
    std::optional<event::RunEnding> ending = {};
    std::optional<event::RunFinished> finished = {};
    QString pausedBy = {};

    std::vector<ScopeState> scopes = {};
    std::vector<StepState> steps = {}; ///< instances, scope after scope
    std::vector<int> scopeOf = {};     ///< instance -> scope
    std::vector<LoggedWrite> writeLog = {};
    std::vector<PendingSignal> pendingSignals = {};
    QStringList notUndone = {}; ///< paths of what could not be undone and then was forgotten
    QHash<QString, int> generations = {}; ///< by step path, of what completed in a scope given up
    int attempts = 0;                     ///< serial of the last attempt
    int approvals = 0;
    int completions = 0;    ///< order of the last completion
    int rollbackOwner = -2; ///< rollback step that compensates; -1: the run does; -2: nobody

    // Follow from the above; kept so that nothing is searched.
    int compensationScope = -1; ///< the one that runs, or -1
    int running = 0;            ///< attempts that execute
    int retrying = 0;
    int timedWaits = 0; ///< waits for a time or an event, and child runs
    int openApprovals = 0;
    int readyCount = 0;
    std::set<std::pair<TimeMs, int>> timers = {}; ///< when to look at which instance
    std::set<int> waiting = {};       ///< instances that wait for a time, an event or a child run
    std::vector<int> approvalAt = {}; ///< instance of each approval, by its number less one
    std::vector<Undoable> undoable = {}; ///< by completion; stale ones are skipped
    IndexQueue dead = {};                ///< instances that can only be skipped
    IndexQueue ready = {};               ///< instances to look at; stale ones have no ready flag
    std::map<int, IndexQueue> held = {}; ///< ready, without a slot; by negative priority
    IndexQueue rollbacks = {};           ///< ready rollback steps while another one is at work
    IndexQueue settled = {}; ///< containers and scopes to look at: instance, or -1 - scope

    const plan::PlanNode &node(int instance) const;
    const ScopeState &scope(int instance) const { return scopes[index(scopeOf[index(instance)])]; }
    StepState &step(int instance) { return steps[index(instance)]; }
    const StepState &step(int instance) const { return steps[index(instance)]; }
    /// Instance of a ref, or -1.
    int find(const StepRef &ref) const;
    /// Instance of a node in a scope; the node must lie in its range.
    int instance(int scope, int node) const;
    StepRef ref(int instance) const;
    /// Container instance around an instance in the same scope, or -1 where the scope is its frame.
    int container(int instance) const;
    Frame &frameOf(int instance);
    /// "each[3]/square"
    QString path(int instance) const;
    /// Whether an instance lies in a container or in anything opened for what lies in it.
    bool isInside(int instance, int container) const;
    /// Innermost scope, from `scope` outwards, that holds the node; -1 where none is open.
    int scopeHolding(int scope, int node) const;

    /// Whether the run's own clock runs: something executes, or nothing else holds the run.
    bool isActive() const
    {
        return phase == RunPhase::Live &&
               (running + retrying + readyCount > 0 || timedWaits + openApprovals == 0);
    }
    /// Whether Advance may find something to do.
    bool hasWork() const { return readyCount > 0 || !settled.empty(); }
    bool isFinished() const { return phase == RunPhase::Finished; }
    /// Moment at which something is due, or 0.
    TimeMs nextDue() const;
    /// Moment at which the whole run's limit is reached if nothing changes, or 0.
    TimeMs deadline() const;

    static std::size_t index(int number) { return static_cast<std::size_t>(number); }
};

} // namespace millrace::state
