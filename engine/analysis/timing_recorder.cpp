// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/timing_recorder.h"

#include "engine/state/apply.h"

namespace millrace::analysis {

using base::fail;

qint64 StepTiming::phaseMs(PhaseKind kind) const
{
    qint64 sum = 0;
    for (const Phase &phase : phases)
        sum += phase.kind == kind ? phase.ms : 0;
    return sum;
}

base::Result<RunTiming> timeRun(const plan::PlanPtr &plan,
                                const std::vector<event::StoredEvent> &events)
{
    TimingRecorder recorder(plan);
    for (const event::StoredEvent &stored : events) {
        if (!recorder.add(stored))
            return fail(base::ErrorClass::Internal, u"analysis.unfit_events"_qs,
                        u"event %1 (%2) does not fit the run's definition"_qs.arg(
                            QString::number(stored.seq), event::eventName(stored.event)));
    }
    return recorder.finish();
}

TimingRecorder::TimingRecorder(const plan::PlanPtr &plan) : m_state(base::RunId{1}, plan)
{
    m_timing.maxParallel = plan->definition().maxParallelSteps;
    m_sources.resize(plan->nodes().size());
    for (const plan::PlanNode &node : plan->nodes()) {
        for (const plan::Edge &edge : node.out)
            m_sources[index(edge.target)].push_back(node.index);
    }
}

bool TimingRecorder::add(const event::StoredEvent &stored)
{
    const bool livesAgain =
        std::holds_alternative<event::RunRetried>(stored.event) && m_state.isFinished();
    if (livesAgain)
        m_deadTime = stored.time - m_now;
    m_now = std::max(m_now, clock(stored.time));
    if (!state::apply(m_state, stored.event, stored.time))
        return false;
    look(stored.event);
    return true;
}

RunTiming TimingRecorder::finish()
{
    std::vector<int> after;
    if (!m_scopeOpened.empty())
        addMembers(0, -1, after);
    if (m_lastUndone >= 0)
        addMembers(m_lastUndone, -1, after);
    m_timing.endedAt = m_now;
    moment(std::move(after));
    return std::move(m_timing);
}

void TimingRecorder::look(const event::Event &event)
{
    if (std::holds_alternative<event::RunStarted>(event)) {
        m_timing.startedAt = m_now;
        m_scopeOpened.push_back(moment({}));
    } else if (const auto *scope = std::get_if<event::ScopeOpened>(&event)) {
        opened(*scope);
    } else if (std::holds_alternative<event::RunRetried>(event)) {
        retried();
    }
    lookAtStep(event);
}

void TimingRecorder::lookAtStep(const event::Event &event)
{
    const event::StepRef *ref = event::eventStep(event);
    const int instance = ref == nullptr ? -1 : m_state.find(*ref);
    if (instance < 0)
        return;
    if (std::holds_alternative<event::StepStarted>(event) ||
        std::holds_alternative<event::AttemptStarted>(event))
        beginAttempt(instance);
    else if (std::holds_alternative<event::WaitStarted>(event) ||
             std::holds_alternative<event::ApprovalRequested>(event))
        startPhase(instance, PhaseKind::Waiting);
    else if (std::holds_alternative<event::RollbackStarted>(event))
        begin(instance);
    else if (std::holds_alternative<event::AttemptFailed>(event) ||
             std::holds_alternative<event::AttemptLost>(event))
        failAttempt(instance);
    else if (std::holds_alternative<event::StepCompleted>(event) ||
             std::holds_alternative<event::StepFailed>(event))
        done(instance);
    else if (std::holds_alternative<event::StepCancelled>(event) ||
             std::holds_alternative<event::StepSkipped>(event))
        passOver(instance);
    else if (std::holds_alternative<event::StepHandled>(event))
        handled(instance);
}

int TimingRecorder::moment(std::vector<int> after)
{
    std::erase(after, -1);
    m_timing.moments.push_back({m_now, std::move(after), -1});
    return static_cast<int>(m_timing.moments.size()) - 1;
}

TimingRecorder::Record &TimingRecorder::record(int instance)
{
    if (m_records.size() < m_state.steps.size())
        m_records.resize(m_state.steps.size());
    Record &record = m_records[index(instance)];
    if (record.step < 0) {
        record.step = static_cast<int>(m_timing.steps.size());
        const plan::PlanNode &node = m_state.node(instance);
        StepTiming timing;
        timing.step = node.id;
        timing.path = m_state.path(instance);
        timing.isContainer = node.isContainer() || std::holds_alternative<plan::Undo>(node.work);
        timing.usesSlot = std::holds_alternative<plan::Task>(node.work);
        timing.priority = node.definition->priority;
        m_timing.steps.push_back(std::move(timing));
    }
    return record;
}

void TimingRecorder::begin(int instance)
{
    Record &record = this->record(instance);
    StepTiming &timing = this->timing(instance);
    // A container's next attempt begins anew: its members did.
    if (record.begin >= 0 && !timing.isContainer)
        return;
    std::vector<int> after = beforeBegin(instance);
    timing.readyAt = m_timing.startedAt;
    for (const int earlier : after)
        timing.readyAt = std::max(timing.readyAt, m_timing.moments[index(earlier)].time);
    timing.startedAt = timing.ran ? timing.startedAt : m_now;
    timing.endedAt = m_now;
    timing.ran = true;
    record.begin = moment(std::move(after));
}

void TimingRecorder::startPhase(int instance, PhaseKind kind)
{
    endPhase(instance);
    begin(instance);
    if (timing(instance).isContainer)
        return;
    Record &record = this->record(instance);
    record.phase = kind;
    record.phaseSince = m_now;
}

void TimingRecorder::endPhase(int instance)
{
    Record &record = this->record(instance);
    if (record.phase)
        timing(instance).phases.push_back({*record.phase, m_now - record.phaseSince});
    record.phase.reset();
}

void TimingRecorder::beginAttempt(int instance)
{
    startPhase(instance, PhaseKind::Working);
    ++timing(instance).attempts;
}

void TimingRecorder::failAttempt(int instance)
{
    // What the core itself evaluates tells of an attempt only when it failed.
    if (!record(instance).phase && !timing(instance).isContainer)
        ++timing(instance).attempts;
    startPhase(instance, PhaseKind::Backoff);
}

void TimingRecorder::done(int instance)
{
    endPhase(instance);
    if (record(instance).begin < 0)
        begin(instance);
    Record &record = this->record(instance);
    StepTiming &timing = this->timing(instance);
    const state::StepState &step = m_state.step(instance);
    timing.attempts = std::max(timing.attempts, 1);
    timing.endedAt = m_now;
    timing.status = step.status;
    record.done = moment(beforeDone(instance));
    if (!timing.isContainer)
        m_timing.moments[index(record.done)].step = record.step;
    const bool awaitsHandlers = step.status == state::StepStatus::Failed && step.finishedAt == 0;
    record.settled = awaitsHandlers ? -1 : record.done;
}

/// Skipped, or cancelled; a step that had begun was stopped in its work.
void TimingRecorder::passOver(int instance)
{
    if (record(instance).begin >= 0) {
        done(instance);
        return;
    }
    begin(instance);
    Record &record = this->record(instance);
    StepTiming &timing = this->timing(instance);
    timing.ran = false;
    timing.startedAt = timing.readyAt = m_now;
    timing.status = m_state.step(instance).status;
    record.done = record.settled = record.begin;
}

void TimingRecorder::handled(int instance)
{
    std::vector<int> after = {record(instance).done};
    for (std::size_t i = 0; i < m_state.scopes.size(); ++i) {
        const state::ScopeState &scope = m_state.scopes[i];
        if (scope.kind == event::ScopeKind::Handler && scope.owner == instance)
            addMembers(static_cast<int>(i), -1, after);
    }
    record(instance).settled = moment(std::move(after));
}

void TimingRecorder::forget(int instance)
{
    if (index(instance) >= m_records.size() || m_records[index(instance)].step < 0)
        return;
    timing(instance).ran = false;
    if (const int done = m_records[index(instance)].done; done >= 0)
        m_timing.moments[index(done)].step = -1;
    m_records[index(instance)] = {};
}

void TimingRecorder::retried()
{
    m_retry = moment({static_cast<int>(m_timing.moments.size()) - 1});
    m_lastUndone = -1;
    for (int i = 0; i < static_cast<int>(m_state.steps.size()); ++i) {
        const state::ScopeState &scope = m_state.scope(i);
        const bool isAbandoned = scope.owner >= 0 && index(scope.owner) < m_records.size() &&
                                 m_state.step(scope.owner).status == state::StepStatus::Pending;
        if (m_state.step(i).status == state::StepStatus::Pending || isAbandoned)
            forget(i);
    }
}

} // namespace millrace::analysis
