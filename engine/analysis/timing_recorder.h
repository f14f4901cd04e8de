// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/run_timing.h"
#include "engine/state/run_state.h"

#include <map>
#include <optional>

namespace millrace::analysis {

/// Folds a run's events and notes when what happened, and after what. One use. Thread: one.
class TimingRecorder
{
public:
    explicit TimingRecorder(const plan::PlanPtr &plan);

    /// False where the event does not fit the run.
    bool add(const event::StoredEvent &stored);
    RunTiming finish();

private:
    /// One step instance; moments are indices, -1: not yet.
    struct Record
    {
        int step = -1; ///< in the timing's list
        int begin = -1;
        int done = -1;
        int settled = -1;
        TimeMs phaseSince = 0;
        std::optional<PhaseKind> phase = {};
    };

    TimeMs clock(TimeMs time) const { return time - m_deadTime; }
    void look(const event::Event &event);
    void lookAtStep(const event::Event &event);
    void opened(const event::ScopeOpened &event);
    void retried();
    int moment(std::vector<int> after);
    Record &record(int instance);
    StepTiming &timing(int instance) { return m_timing.steps[index(record(instance).step)]; }
    void begin(int instance);
    void startPhase(int instance, PhaseKind kind);
    void endPhase(int instance);
    void beginAttempt(int instance);
    void failAttempt(int instance);
    void done(int instance);
    void passOver(int instance);
    void handled(int instance);
    void forget(int instance);

    std::vector<int> beforeBegin(int instance) const;
    void addSources(int instance, std::vector<int> &after) const;
    void addLimit(int instance, std::vector<int> &after) const;
    std::vector<int> beforeDone(int instance) const;
    void addMembers(int scope, int container, std::vector<int> &after) const;
    int settledOf(int instance) const;
    int lastIteration(int owner, int opened);
    static std::size_t index(int number) { return static_cast<std::size_t>(number); }

    state::RunState m_state;
    RunTiming m_timing = {};
    std::vector<Record> m_records = {};           ///< by instance
    std::vector<int> m_scopeOpened = {};          ///< scope -> moment
    std::vector<std::vector<int>> m_sources = {}; ///< node -> nodes with an edge to it
    /// Of a loop: iterations not known to have ended, and the last moment of those that have.
    struct Iterations
    {
        std::vector<int> open = {};
        int lastEnded = -1;
    };
    std::map<int, Iterations> m_iterations = {}; ///< by loop instance
    TimeMs m_now = 0;
    TimeMs m_deadTime = 0;
    int m_retry = -1;      ///< moment of the last retry
    int m_lastUndone = -1; ///< scope of the last compensation
};

} // namespace millrace::analysis
