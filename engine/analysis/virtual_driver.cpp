// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/virtual_driver.h"

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

std::optional<Answer> OutcomeSource::child(const event::StartChild &, TimeMs)
{
    return {};
}

std::vector<Vote> OutcomeSource::votes(const event::ApprovalRequested &, int)
{
    return {};
}

std::optional<Signal> OutcomeSource::awaited(const event::WaitStarted &, int)
{
    return {};
}

Result<VirtualRun> runVirtually(const plan::PlanPtr &plan, OutcomeSource &source,
                                const VirtualRunOptions &options)
{
    return VirtualDriver(plan, source, options).run();
}

VirtualDriver::VirtualDriver(const plan::PlanPtr &plan, OutcomeSource &source,
                             const VirtualRunOptions &options)
    : m_source(source)
    , m_options(options)
    , m_run{state::RunState(base::RunId{1}, plan)}
    , m_now(options.startAt)
{
}

Result<VirtualRun> VirtualDriver::run()
{
    const Result<event::RunCreated> first = created();
    if (!first)
        return fail(first.error());
    for (const Signal &signal : m_options.pendingSignals)
        schedule(m_now + signal.afterMs,
                 {event::SendSignal{signal.name, signal.data, m_options.by}});
    submit(event::CreateRun{*first, false});
    while (!m_run.state.isFinished() && isWithinBounds() && advanceClock()) {
    }
    m_run.status = statusOf(m_run.state);
    return std::move(m_run);
}

Result<event::RunCreated> VirtualDriver::created() const
{
    const plan::ExecutionPlan &plan = *m_run.state.plan;
    if (!m_options.input.isObject())
        return fail(ErrorClass::Validation, u"run.bad_input"_qs,
                    u"the input must be a JSON object"_qs);
    if (plan.inputSchema()) {
        const auto problems = plan.inputSchema()->check(m_options.input);
        if (!problems.empty())
            return fail(ErrorClass::Validation, u"run.bad_input"_qs,
                        u"the input does not fit the workflow's input_schema: %1 %2"_qs.arg(
                            problems.front().path, problems.front().message));
    }
    const model::WorkflowDefinition &definition = plan.definition();
    event::RunCreated created;
    created.uuid = u"00000000-0000-4000-8000-000000000001"_qs;
    created.workflowId = definition.workflowId;
    created.workflowName = definition.name;
    created.version = definition.version;
    created.by = m_options.by;
    created.input = m_options.input;
    created.data =
        definition.globalVariables.isObject() ? definition.globalVariables : Value::emptyObject();
    for (const base::Member &member : m_options.input.members())
        created.data.set(member.key, member.value);
    created.env = Value::emptyObject();
    created.seed = m_options.seed;
    return created;
}

bool VirtualDriver::isWithinBounds()
{
    const auto made = static_cast<qint64>(m_run.events.size());
    if (made > m_options.maxEvents)
        report({}, {ErrorClass::Internal, u"virtual.too_many_events"_qs,
                    u"the run was stopped after %1 events"_qs.arg(made),
                    u"look for a loop that does not end"_qs});
    else if (m_now - m_options.startAt > m_options.maxMs)
        report({}, {ErrorClass::Internal, u"virtual.too_long"_qs,
                    u"the run was stopped after %1 s of virtual time"_qs.arg(
                        (m_now - m_options.startAt) / 1000)});
    else
        return true;
    return false;
}

/// Goes to the next thing that happens; false where nothing will ever happen again.
bool VirtualDriver::advanceClock()
{
    const TimeMs due = m_run.state.nextDue();
    const bool isQueueFirst = !m_queue.empty() && (due == 0 || m_queue.begin()->first.first <= due);
    if (isQueueFirst) {
        auto next = m_queue.extract(m_queue.begin());
        m_now = std::max(m_now, next.key().first);
        if (auto voted = m_votes.extract(next.key())) {
            const auto &[given, request] = voted.mapped();
            vote(given, request.approval, request.ref);
        } else {
            submit(next.mapped().command);
        }
        return true;
    }
    if (due == 0)
        return false;
    const std::size_t before = m_run.events.size();
    const bool isFutile = due <= m_now;
    m_now = std::max(m_now, due);
    submit(event::TimePassed{});
    return !isFutile || m_run.events.size() > before;
}

void VirtualDriver::submit(const event::Command &command)
{
    Result<state::Decision> decision = state::decide(m_run.state, command, m_now);
    if (!decision) {
        const bool isLateSignal =
            std::holds_alternative<event::SendSignal>(command) && m_run.state.isFinished();
        if (!isLateSignal)
            report({}, decision.error());
        return;
    }
    bool more = decision->more;
    take(std::move(*decision));
    while (more && isWithinBounds()) {
        decision = state::decide(m_run.state, event::Advance{}, m_now);
        Q_ASSERT(decision);
        more = decision->more;
        take(std::move(*decision));
    }
}

void VirtualDriver::take(state::Decision decision)
{
    const std::size_t first = m_run.events.size();
    for (event::Event &event : decision.events)
        m_run.events.push_back(
            {static_cast<qint64>(m_run.events.size()) + 1, m_now, std::move(event)});
    for (std::size_t i = first; i < m_run.events.size(); ++i)
        observe(m_run.events[i].event);
    for (const event::Action &action : decision.actions)
        std::visit([this](const auto &what) { perform(what); }, action);
}

VirtualDriver::Place VirtualDriver::schedule(TimeMs at, Planned planned)
{
    const Place place{std::max(at, m_now), ++m_order};
    m_queue.emplace(place, std::move(planned));
    return place;
}

void VirtualDriver::report(const QString &step, base::Error error)
{
    m_run.problems.push_back({step, std::move(error)});
}

QString VirtualDriver::pathOf(const event::StepRef &ref) const
{
    const int instance = m_run.state.find(ref);
    return instance < 0 ? ref.step : m_run.state.path(instance);
}

} // namespace millrace::analysis
