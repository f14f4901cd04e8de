// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_fold.h"

#include "engine/state/apply.h"

namespace millrace::api {

using state::ApprovalStatus;
using state::RunState;
using state::StepStatus;

namespace {

bool asksNow(const state::StepState &step)
{
    return step.detail && step.detail->approval &&
           (step.detail->approval->status == ApprovalStatus::Open ||
            step.detail->approval->status == ApprovalStatus::Claimed);
}

bool isParked(const RunState &state, int instance)
{
    return std::holds_alternative<plan::Pause>(state.node(instance).work) ||
           (state.step(instance).detail && !state.step(instance).detail->awaitedEvent.isEmpty());
}

bool isTimeout(const state::StepState &step)
{
    return step.detail && step.detail->error &&
           step.detail->error->errorClass == base::ErrorClass::Timeout;
}

void countMembers(const RunState &state, int instance, StepFacts &facts)
{
    const plan::PlanNode &node = state.node(instance);
    const state::StepState &step = state.step(instance);
    if (!facts.isContainer || step.status == StepStatus::Pending)
        return;
    if (!node.isLoop()) {
        facts.members = static_cast<int>(state.plan->children(node.index).size());
        facts.settledMembers = std::max(0, facts.members - step.frame.unsettled);
        return;
    }
    if (!step.detail)
        return;
    facts.settledMembers = std::max(0, step.detail->iterations - step.frame.unsettled);
    const bool isEach = std::holds_alternative<plan::Each>(node.work);
    facts.members = isEach ? static_cast<int>(step.detail->items.size()) : 0;
    if (!isEach && state::isSettled(step.status))
        facts.members = facts.settledMembers;
}

} // namespace

StepStage stageOf(const RunState &state, int instance)
{
    const state::StepState &step = state.step(instance);
    switch (step.status) {
    case StepStatus::Pending:
        return StepStage::Pending;
    case StepStatus::Waiting:
        return step.ready && state.phase == state::RunPhase::Live ? StepStage::Waiting
                                                                  : StepStage::Pending;
    case StepStatus::Running:
        if (asksNow(step))
            return StepStage::NeedsApproval;
        return isParked(state, instance) ? StepStage::Waiting : StepStage::Running;
    case StepStatus::Retrying:
        return asksNow(step) ? StepStage::NeedsApproval : StepStage::Retrying;
    case StepStatus::Completed:
        return StepStage::Completed;
    case StepStatus::Failed:
        return isTimeout(step) ? StepStage::TimedOut : StepStage::Failed;
    case StepStatus::Skipped:
        return StepStage::Skipped;
    case StepStatus::Cancelled:
        return StepStage::Cancelled;
    case StepStatus::Compensated:
        return StepStage::RolledBack;
    }
    return StepStage::Pending;
}

StepFacts factsOf(const RunState &state, int instance)
{
    const state::StepState &step = state.step(instance);
    const plan::PlanNode &node = state.node(instance);
    StepFacts facts;
    facts.ref = state.ref(instance);
    facts.stage = stageOf(state, instance);
    facts.isContainer = node.isContainer();
    facts.isHandled = step.handled;
    facts.isUnknown = step.unknown;
    facts.attempt = step.attempt;
    facts.maxAttempts = node.retry.maxAttempts;
    facts.startedAt = step.startedAt;
    facts.finishedAt = step.finishedAt;
    countMembers(state, instance, facts);
    if (const state::StepDetail *detail = step.detail.get()) {
        facts.retryAt = detail->retryAt;
        facts.dueAt = detail->dueAt;
        facts.awaitedEvent = detail->awaitedEvent;
        facts.childRun = detail->childRun;
        facts.routes = detail->routes;
        facts.error = detail->error;
    }
    return facts;
}

RunView::Fold::Fold(base::RunId run, plan::PlanPtr plan)
    : state(run, std::move(plan)), nodes(state.plan->nodes().size())
{
    for (NodeCount &node : nodes)
        node.latest.fill(-1);
}

bool RunView::Fold::add(const event::StoredEvent &stored)
{
    if (stored.seq != state.seq + 1 || !state::apply(state, stored.event, stored.time))
        return false;
    growTo(state.steps.size());
    look(stored.event);
    return true;
}

/// What one event changes besides the step that it is about: little, or (rarely) anything.
void RunView::Fold::look(const event::Event &event)
{
    if (const event::StepRef *ref = event::eventStep(event))
        return lookAtStep(event, *ref);
    const bool isAboutRun = std::holds_alternative<event::RunRetried>(event) ||
                            std::holds_alternative<event::RunEnding>(event) ||
                            std::holds_alternative<event::RunFinished>(event) ||
                            std::holds_alternative<event::RunStarted>(event) ||
                            std::holds_alternative<event::RunPaused>(event) ||
                            std::holds_alternative<event::RunContinued>(event);
    if (isAboutRun)
        touchRange(0, static_cast<int>(state.steps.size()));
}

void RunView::Fold::lookAtStep(const event::Event &event, const event::StepRef &ref)
{
    const int instance = state.find(ref);
    if (instance < 0)
        return;
    touch(instance);
    touchFollowers(instance);
    if (const auto *skipped = std::get_if<event::StepSkipped>(&event))
        skipReasons.insert(instance, skipped->reason);
    if (const int around = state.container(instance); around >= 0)
        touch(around);
    else if (const int owner = state.scope(instance).owner; owner >= 0)
        touch(owner);
    if (!std::holds_alternative<event::StepStarted>(event) || !state.node(instance).isContainer())
        return;
    // A container's next attempt takes back what its last one did, wherever that ran.
    if (state.step(instance).attempt > 1)
        touchRange(0, static_cast<int>(state.steps.size()));
    else if (!state.node(instance).isLoop())
        touchRange(instance + 1, instance + state.node(instance).end - state.node(instance).index);
}

void RunView::Fold::touchFollowers(int instance)
{
    const plan::PlanNode &node = state.node(instance);
    const state::ScopeState &scope = state.scope(instance);
    const auto touchNode = [&](int target) {
        if (target >= scope.firstNode && target < scope.endNode)
            touch(scope.base + target - scope.firstNode);
    };
    for (const plan::Edge &edge : node.out)
        touchNode(edge.target);
    touchNode(node.next);
}

void RunView::Fold::growTo(std::size_t instances)
{
    for (std::size_t i = m_stages.size(); i < instances; ++i) {
        const int instance = static_cast<int>(i);
        m_stages.push_back(StepStage::Pending);
        m_durations.push_back(0);
        m_isDirty.push_back(false);
        nodes[index(state.node(instance).index)].instances.push_back(instance);
        touch(instance);
    }
}

void RunView::Fold::touch(int instance)
{
    if (m_isDirty[index(instance)])
        return;
    m_isDirty[index(instance)] = true;
    m_dirty.push_back(instance);
}

void RunView::Fold::touchRange(int first, int end)
{
    for (int i = first; i < end; ++i)
        touch(i);
}

void RunView::Fold::settle()
{
    for (const int instance : m_dirty) {
        m_isDirty[index(instance)] = false;
        count(instance);
    }
    m_dirty.clear();
}

qint64 RunView::Fold::durationOf(int instance, StepStage stage) const
{
    const state::StepState &step = state.step(instance);
    const bool ended = isSettled(stage) && step.startedAt != 0 && step.finishedAt != 0;
    return ended ? std::max<qint64>(0, step.finishedAt - step.startedAt) : 0;
}

void RunView::Fold::count(int instance)
{
    const int number = state.node(instance).index;
    NodeCount &node = nodes[index(number)];
    const StepStage stage = stageOf(state, instance);
    StepStage &counted = m_stages[index(instance)];
    // A container moves when what lies in it does, and an attempt when the next one begins.
    if (stage == counted && (stage == StepStage::Pending || isSettled(stage)))
        return;
    if (counted != StepStage::Pending)
        --node.counts[static_cast<std::size_t>(counted)];
    node.durationMs -= m_durations[index(instance)];
    counted = stage;
    m_durations[index(instance)] = durationOf(instance, stage);
    node.durationMs += m_durations[index(instance)];
    if (stage != StepStage::Pending) {
        ++node.counts[static_cast<std::size_t>(stage)];
        node.latest[static_cast<std::size_t>(stage)] = instance;
    }
    change(node, number);
}

void RunView::Fold::change(NodeCount &node, int number)
{
    if (node.changed)
        return;
    node.changed = true;
    changed.push_back(number);
}

StepStage RunView::Fold::stageOfNode(int node) const
{
    const NodeCount &count = countOf(node);
    for (std::size_t stage = kStepStages - 1; stage > 0; --stage) {
        if (count.counts[stage] > 0)
            return static_cast<StepStage>(stage);
    }
    return StepStage::Pending;
}

} // namespace millrace::api
