// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_view.h"

#include "engine/analysis/virtual_run.h"
#include "engine/api/run_fold.h"
#include "engine/state/data_scope.h"
#include "engine/steps/builtin_steps.h"

#include <algorithm>
#include <numeric>

namespace millrace::api {

using state::RunState;

namespace {

/// The instances that somebody wants to see: those that did something, else the first.
std::vector<int> shownInstances(const RunState &state, const std::vector<int> &all,
                                std::size_t most)
{
    std::vector<int> shown;
    for (auto it = all.rbegin(); it != all.rend() && shown.size() < most; ++it) {
        if (stageOf(state, *it) != StepStage::Pending)
            shown.push_back(*it);
    }
    std::reverse(shown.begin(), shown.end());
    if (shown.empty() && !all.empty())
        shown.push_back(all.front());
    return shown;
}

} // namespace

RunView::RunView(std::unique_ptr<Fold> fold) : m_fold(std::move(fold))
{
}
RunView::RunView(RunView &&) noexcept = default;
RunView &RunView::operator=(RunView &&) noexcept = default;
RunView::~RunView() = default;

Result<RunView> RunView::open(base::RunId run, model::WorkflowDefinition definition)
{
    const auto plan = plan::ExecutionPlan::build(std::move(definition), steps::builtinLowering());
    if (!plan)
        return base::fail(plan.error());
    return ofPlan(run, *plan);
}

RunView RunView::ofPlan(base::RunId run, plan::PlanPtr plan)
{
    return RunView(std::make_unique<Fold>(run, std::move(plan)));
}

bool RunView::add(const event::StoredEvent &stored)
{
    return m_fold->add(stored);
}

qint64 RunView::seq() const
{
    return m_fold->state.seq;
}

QString RunView::status() const
{
    return journal::runStatusName(analysis::statusOf(m_fold->state));
}

bool RunView::isFinished() const
{
    return m_fold->state.isFinished();
}

const model::WorkflowDefinition &RunView::definition() const
{
    return m_fold->state.plan->definition();
}

RunFacts RunView::facts() const
{
    const RunState &state = m_fold->state;
    RunFacts facts;
    facts.run = state.run;
    facts.status = status();
    facts.digest = state.created.digest;
    facts.isFinished = state.isFinished();
    facts.isRetrying = state.retrying > 0;
    facts.createdAt = state.createdAt;
    facts.startedAt = state.startedAt;
    facts.finishedAt = state.finishedAt;
    facts.input = state.created.input;
    facts.data = state.data;
    if (state.ending)
        facts.error = state.ending->error;
    if (state.finished) {
        facts.isRolledBack = state.finished->rolledBack;
        facts.isRollbackComplete = state.finished->rollbackComplete;
        facts.notUndone = state.finished->notUndone;
        facts.error = state.finished->error;
        facts.output = state.finished->output;
    }
    m_fold->settle();
    for (const plan::PlanNode &node : state.plan->nodes()) {
        const StepStage stage = m_fold->stageOfNode(node.index);
        if (node.isContainer() || (node.onDemand && stage == StepStage::Pending))
            continue;
        ++facts.leaves;
        facts.settledLeaves += isSettled(stage) ? 1 : 0;
    }
    return facts;
}

QStringList RunView::takeChanged()
{
    m_fold->settle();
    QStringList steps;
    steps.reserve(static_cast<qsizetype>(m_fold->changed.size()));
    for (const int node : m_fold->changed) {
        m_fold->nodes[Fold::index(node)].changed = false;
        steps.append(m_fold->state.plan->node(node).id);
    }
    m_fold->changed.clear();
    return steps;
}

std::optional<StepTally> RunView::tally(const QString &step) const
{
    const int number = m_fold->state.plan->indexOf(step);
    if (number < 0)
        return {};
    m_fold->settle();
    const Fold::NodeCount &count = m_fold->countOf(number);
    StepTally tally;
    tally.step = step;
    tally.stage = m_fold->stageOfNode(number);
    tally.counts = count.counts;
    tally.instances = std::accumulate(count.counts.begin(), count.counts.end(), 0);
    for (std::size_t stage = 0; stage < kStepStages; ++stage)
        tally.settled += isSettled(static_cast<StepStage>(stage)) ? count.counts[stage] : 0;
    tally.durationMs = count.durationMs;
    const int latest = count.latest[static_cast<std::size_t>(tally.stage)];
    if (latest >= 0 && stageOf(m_fold->state, latest) == tally.stage) {
        tally.latest = factsOf(m_fold->state, latest);
        tally.latest.skipReason = m_fold->skipReasons.value(latest);
    }
    return tally;
}

QStringList RunView::steps() const
{
    QStringList ids;
    for (const plan::PlanNode &node : m_fold->state.plan->nodes())
        ids.append(node.id);
    return ids;
}

std::vector<StepFacts> RunView::instances(const QString &step, std::size_t most) const
{
    std::vector<StepFacts> all;
    const int node = m_fold->state.plan->indexOf(step);
    if (node < 0)
        return all;
    for (const int instance :
         shownInstances(m_fold->state, m_fold->countOf(node).instances, most)) {
        StepFacts facts = factsOf(m_fold->state, instance);
        facts.path = m_fold->state.path(instance);
        facts.skipReason = m_fold->skipReasons.value(instance);
        facts.input = m_fold->state.step(instance).input;
        facts.output = m_fold->state.step(instance).output;
        all.push_back(std::move(facts));
    }
    return all;
}

QString RunView::path(const event::StepRef &ref) const
{
    const int instance = m_fold->state.find(ref);
    return instance < 0 ? QString() : m_fold->state.path(instance);
}

std::vector<OpenApproval> RunView::openApprovals() const
{
    std::vector<OpenApproval> all;
    const RunState &state = m_fold->state;
    if (state.openApprovals == 0)
        return all;
    for (const int instance : state.approvalAt) {
        const auto &detail = state.step(instance).detail;
        const bool isAsked = stageOf(state, instance) == StepStage::NeedsApproval;
        if (isAsked && detail && detail->approval)
            all.push_back({detail->approval->request, detail->approval->claimedBy,
                           static_cast<int>(detail->approval->votes.size())});
    }
    return all;
}

Value RunView::sampleAt(const QString &step) const
{
    const RunState &state = m_fold->state;
    const int node = state.plan->indexOf(step);
    if (node < 0 || state.steps.empty())
        return {};
    const std::vector<int> shown = shownInstances(state, m_fold->countOf(node).instances, 1);
    const int instance = shown.empty() ? -1 : shown.back();
    state::DataScope scope(state, instance, state.lastTime, {});
    if (instance >= 0)
        scope.setInput(state.step(instance).input);
    Value sample = Value::emptyObject();
    for (const QString &name : {u"workflow"_qs, u"input"_qs, u"item"_qs, u"index"_qs,
                                u"iteration"_qs, u"run"_qs, u"env"_qs}) {
        const auto value = scope.root(name);
        if (value && !value->isUndefined())
            sample.set(name, *value);
    }
    sample.set(u"steps"_qs, scope.allSteps());
    if (instance >= 0 && !state.step(instance).output.isUndefined())
        sample.set(u"result"_qs, state.step(instance).output);
    return sample;
}

QString stepStageName(StepStage stage)
{
    static const std::array<QString, kStepStages> kNames = {
        u"pending"_qs,        u"skipped"_qs,   u"cancelled"_qs, u"completed"_qs,
        u"rolled_back"_qs,    u"waiting"_qs,   u"running"_qs,   u"retrying"_qs,
        u"needs_approval"_qs, u"timed_out"_qs, u"failed"_qs};
    return kNames[static_cast<std::size_t>(stage)];
}

} // namespace millrace::api
