// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/decide.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_builder.h"

#include <functional>
#include <map>
#include <set>

namespace millrace::tests {

using base::Error;
using base::ErrorClass;
using base::Result;
using base::TimeMs;
using base::Value;
using event::StepRef;
using state::RunPhase;
using state::RunState;
using state::StepStatus;

/// What an attempt does.
struct Outcome
{
    Result<Value> result = Value();
    qint64 takesMs = 0;
    bool hangs = false;         ///< ends only when it is asked to stop
    bool ignoresCancel = false; ///< ends as it would have, whatever it is asked
    bool echoes = false;        ///< gives its input
};

Outcome succeeds(Value result = Value::emptyObject(), qint64 takesMs = 0);
Outcome fails(ErrorClass errorClass = ErrorClass::Network, qint64 takesMs = 0);
Outcome hangs();

/// Drives one run through decide() on a clock of its own, with the outcome of every attempt said
/// beforehand. Records what happened in words, and checks after every command that folding the
/// events so far gives the live state, and that counters kept with events equal those built anew.
class CoreHarness
{
public:
    explicit CoreHarness(const QByteArray &definition, Value input = Value::emptyObject());
    explicit CoreHarness(plan::PlanPtr plan, Value input = Value::emptyObject());

    /// Outcomes of a step's attempts (by path "each[3]/a" or id), the last for all further ones.
    /// Without them an attempt gives its input at once.
    CoreHarness &script(const QString &step, std::vector<Outcome> outcomes);
    /// The same in short: "a=fail,ok; b=hang". Words: ok, echo, fail (network), fatal (validation),
    /// timeout, hang, slow (ok after 1 s), slowfail, late (ok after 1 s, whatever it is asked).
    CoreHarness &script(const QString &text);
    /// Asked for the outcome of every attempt that has no script.
    void setOutcomes(std::function<Outcome(const event::StartAttempt &)> source)
    {
        m_source = std::move(source);
    }
    /// How often the fold is compared: after every n-th command; 0 only when asked.
    void checkEvery(int commands) { m_checkEvery = commands; }
    void setMaxEvents(std::size_t count) { m_options.maxEvents = count; }
    void setAdvance(bool advances) { m_options.advance = advances; }

    /// Creates and starts the run, then runs it.
    void run();
    void create(bool queued = false);
    /// Decides one command, and Advance while there is more; a refusal changes nothing.
    base::Done send(const event::Command &command);
    /// Carries out attempts and lets time pass until nothing moves by itself.
    void drive();
    /// The same, but not beyond a moment after now.
    void driveFor(qint64 ms);
    /// One attempt ends or one moment passes; false when nothing moves by itself.
    bool driveOnce(TimeMs limit);
    /// The process dies and another takes the run up: state folded, attempts lost.
    void crash();
    /// The same where only the first `commands` commands reached the disk.
    void crashTo(std::size_t commands);
    /// How many commands gave events so far.
    std::size_t commands() const { return m_batches.size(); }
    /// Compares live state and fold now.
    void check();

    RunState &state() { return m_state; }
    ManualClock &clock() { return m_clock; }
    const std::vector<event::StoredEvent> &events() const { return m_events; }
    const std::vector<event::StartAttempt> &started() const { return m_started; }
    const std::vector<event::StartChild> &children() const { return m_children; }
    /// "start a", "cancel a", "child c", "stop child c", "tell a requested", "end completed" ...
    const QStringList &log() const { return m_log; }
    /// The log's lines that begin with a word, without it, joined by blanks.
    QString logOf(const QString &word) const;
    /// Status of the step's instance at a path ("each[1]/a"); an id finds the first that is alive.
    QString status(const QString &path) const;
    /// Of several: "a:completed b:skipped" for the same line with or without statuses.
    QString statuses(const QString &line) const;
    Value output(const QString &path) const;
    int instanceAt(const QString &path) const;
    /// "completed", "failed network", "live", ...
    QString end() const;
    /// Names of the run's events in order, or of one kind with their steps ("step_completed").
    QStringList eventNames() const;
    QString stepsOf(const QString &eventName) const;
    /// Decides the only open approval.
    base::Done decide(const QString &outcome, const QString &by = QStringLiteral("ann"),
                      Value form = {}, const QString &comment = {});
    QString openApproval() const;
    const std::set<int> &runningSerials() const { return m_serials; }
    const std::set<qint64> &stoppedChildren() const { return m_stopped; }

private:
    struct Pending
    {
        StepRef ref;
        int serial = 0;
        Outcome outcome;
    };
    void take(state::Decision decision);
    void act(const event::Action &action);
    void begin(const event::StartAttempt &start);
    void askToStop(const event::CancelAttempt &cancel);
    Outcome outcomeOf(const event::StartAttempt &start);
    RunState folded() const;

    plan::PlanPtr m_plan;
    RunState m_state;
    ManualClock m_clock;
    event::RunCreated m_created;
    state::DecideOptions m_options;
    std::map<QString, std::vector<Outcome>> m_scripts;
    std::map<QString, std::size_t> m_starts;
    std::multimap<TimeMs, Pending> m_pending;
    std::function<Outcome(const event::StartAttempt &)> m_source;
    std::vector<std::size_t> m_batches; // number of events behind each command that gave some
    std::set<qint64> m_stopped;
    std::set<int> m_serials;
    std::vector<event::StoredEvent> m_events;
    std::vector<event::StartAttempt> m_started;
    std::vector<event::StartChild> m_children;
    QStringList m_log;
    int m_checkEvery = 1;
    int m_commands = 0;
};

} // namespace millrace::tests
