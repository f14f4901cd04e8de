// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/event/command.h"
#include "engine/scheduler/durable_timers.h"
#include "engine/scheduler/inbox.h"
#include "engine/scheduler/outbox.h"
#include "engine/scheduler/plan_cache.h"
#include "engine/scheduler/prepared_definition.h"
#include "engine/scheduler/run_slots.h"
#include "engine/state/decide.h"

#include <atomic>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace millrace::scheduler {

using base::Done;

struct SchedulerConfig
{
    int maxRuns = 100;
    int maxPerConnection = 10;
    bool driveAll = false;
    bool recordOnly = false;
    QString osUser = {};
    Value env = {};           ///< allow-listed environment, given to new runs
    qint64 maxAhead = 10'000; ///< events decided and not yet durable
    int reopenMs = 1000;      ///< between tries to open a failing store
};

/// Everything a new run is made from.
struct NewRun
{
    PreparedPtr definition = {};
    event::RunCreated created = {}; ///< by, input, folders, priority, parent; the rest is filled in
    bool drive = true;
};

/// What belongs to a command beside itself.
struct CommandContext
{
    QString commandId = {};
    QString by = {};
    QString audit = {}; ///< "run.cancel"; empty: no entry
    Reply reply = {};
    bool drive = true;
};

/// The one place that changes state: command in, decide, append, apply, publish, dispatch. Owns all
/// run states on a thread of its own; everything else talks to it by posting.
class Scheduler final : public executor::AttemptSink
{
public:
    Scheduler(SchedulerConfig config, journal::Journal &journal, const base::Clock &clock,
              plan::LoweringTable lowering, OutboxSinks sinks,
              std::function<void(const base::Error &)> storeSink);
    ~Scheduler() override;

    /// Recovers, fires what fell due, then works. The runner outlives the scheduler's thread.
    Done start(executor::AttemptRunner &runner);
    /// Finishes what is under way in this thread, flushes, ends the thread. Attempts are the
    /// runner's to stop, before.
    void stop();
    /// From here on nothing new starts, and failures of attempts are taken as their loss.
    void drain() { m_draining = true; }

    // Thread: any.
    void startRun(NewRun run, CommandContext context);
    void submit(RunId run, event::Command command, CommandContext context);
    /// `from.output`, where it is defined, stands for the step's result: what follows it runs.
    void fork(RunId run, event::RetryRun from, CommandContext context);
    void forget(RunId run, std::function<void(Result<journal::RunSummary>)> then);
    void drive(std::vector<RunId> runs);
    int busyRuns() const { return m_busy.load(std::memory_order_acquire); }
    /// The clock was moved; look at the timers.
    void poke() { m_inbox.poke(); }

    void attemptFinished(qint64 token, Result<Value> outcome) override;
    void attemptRecorded(qint64 token, const QString &key, Value value,
                         std::function<void(base::Done)> durable) override;
    void attemptProgressed(qint64 token, Value progress) override;

private:
    struct LiveRun
    {
        explicit LiveRun(state::RunState folded) : state(std::move(folded)) {}
        state::RunState state;
        journal::RunSummary shown = {};
        base::Position last = {};
        bool lost = false; ///< taken from the store with attempts of a dead process
    };
    struct AttemptKey
    {
        RunId run;
        event::StepRef ref;
        int serial = 0;
    };

    // scheduler.cpp
    void loop();
    void goOn();
    void finish();
    void takeCalls(std::chrono::milliseconds wait);
    void runCalls();
    void fireTimers();
    std::chrono::milliseconds waitTime() const;
    void holdBack();

    // scheduler_recovery.cpp
    Done recover();
    void takeUp(const journal::RunSummary &summary);
    void onStoreFailed();
    bool tryReopen();
    Result<LiveRun *> load(RunId run);
    void evictParked();
    void giveMemoryBack();

    // scheduler_commands.cpp
    void handle(RunId run, const event::Command &command, CommandContext context);
    void refuse(const CommandContext &context, const LiveRun *live, base::Error error);
    bool answerAgain(const CommandContext &context);
    void takeUpLost(LiveRun &live);
    void decideAndRecord(LiveRun &live, const event::Command &command, CommandContext context);
    void record(LiveRun &live, state::Decision decision, CommandContext context);
    void fillSummary(LiveRun &live, journal::Append &append) const;
    void fillAudit(const LiveRun &live, const CommandContext &context,
                   journal::Append &append) const;
    void settleSlot(LiveRun &live, bool more);
    void giveSlots();
    bool isDriven(RunId run) const
    {
        return !m_config.recordOnly && (m_config.driveAll || m_driven.contains(run));
    }

    // scheduler_actions.cpp
    void carryOut(LiveRun &live, std::vector<event::Action> &actions);
    void prepare(LiveRun &live, event::StartAttempt &start);
    void cancelAttempt(RunId run, int serial);
    void startChild(const LiveRun &parent, const event::StartChild &child);
    void tellParent(RunId child, const event::RunEnded &ended);

    // scheduler_runs.cpp
    void create(const NewRun &run, CommandContext context);
    Result<LiveRun *> createRun(const NewRun &run, event::RunCreated &created);
    Done fillIn(const plan::ExecutionPlan &plan, event::RunCreated &created);
    Result<Value> pinChildren(const plan::ExecutionPlan &plan, const QString &folder);
    void storeDefinition(const PreparedDefinition &prepared);
    void forkRun(RunId run, event::RetryRun from, CommandContext context);
    Result<PreparedPtr> childDefinition(const model::SubWorkflow &child,
                                        const QString &folder) const;

    TimeMs now();
    void updateBusy();

    const SchedulerConfig m_config;
    journal::Journal &m_journal;
    const base::Clock &m_clock;
    std::function<void(const base::Error &)> m_storeSink;
    OutboxSinks m_sinks;
    Inbox m_inbox;
    std::unique_ptr<ActionDispatcher> m_dispatcher;
    std::unique_ptr<Outbox> m_outbox;
    std::thread m_thread;
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_busy{0};
    std::atomic<bool> m_storeFailed{false}; ///< set on the journal's thread
    std::mutex m_errorLock;                 // guards m_storeError
    base::Error m_storeError;

    // The engine's thread only.
    PlanCache m_plans;
    DurableTimers m_timers;
    RunSlots m_slots;
    std::unordered_map<RunId, std::unique_ptr<LiveRun>> m_runs;
    // Small things that outlive the states around them get memory of their own: scattered among
    // those they would keep whole pages from being given back.
    std::pmr::unsynchronized_pool_resource m_small;
    std::pmr::unordered_set<RunId> m_driven{&m_small};
    std::unordered_map<qint64, AttemptKey> m_attempts; ///< by token
    std::map<std::pair<RunId, int>, qint64> m_tokens;  ///< by run and serial
    std::unordered_set<QString> m_stored;              ///< digests the store is known to hold
    std::deque<RunId> m_parked;                        ///< to be let go once durable
    std::deque<Inbox::Call> m_calls;
    int m_evicted = 0; ///< since memory was given back
    qint64 m_lastToken = 0;
    TimeMs m_lastNow = 0;
    bool m_failing = false;
    std::atomic<bool> m_draining{false};
};

/// Audit word of a command, or empty where it is no person's act.
QString auditWord(const event::Command &command);

} // namespace millrace::scheduler
