// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/history_model.h"

namespace millrace::analysis {

using base::fail;

const HistoryModel::Samples &HistoryModel::of(const QString &step) const
{
    static const Samples kNone;
    const auto found = m_samples.constFind(step);
    return found == m_samples.constEnd() ? kNone : *found;
}

void HistoryModel::add(const RecordedRun &run)
{
    ++m_runs;
    OpenSteps open;
    for (const event::StoredEvent &stored : run.events) {
        if (const auto *created = std::get_if<event::RunCreated>(&stored.event))
            m_inputs.push_back(created->input);
        else
            look(open, stored, *run.plan);
    }
}

std::optional<HistoryModel::Open::Kind> HistoryModel::beginning(const event::Event &event,
                                                                bool isCall)
{
    if (std::holds_alternative<event::AttemptStarted>(event))
        return Open::Kind::Attempt;
    if (std::holds_alternative<event::StepStarted>(event) && isCall)
        return Open::Kind::Child;
    if (const auto *wait = std::get_if<event::WaitStarted>(&event); wait && !wait->event.isEmpty())
        return Open::Kind::Event;
    const auto *request = std::get_if<event::ApprovalRequested>(&event);
    if (request != nullptr && !request->interrupted)
        return Open::Kind::Approval;
    return {};
}

void HistoryModel::look(OpenSteps &open, const event::StoredEvent &stored,
                        const plan::ExecutionPlan &plan)
{
    const event::StepRef *ref = event::eventStep(stored.event);
    if (ref == nullptr)
        return;
    const int node = plan.indexOf(ref->step);
    const bool isCall = node >= 0 && std::holds_alternative<plan::Call>(plan.node(node).work);
    if (const auto kind = beginning(stored.event, isCall)) {
        open[{ref->step, ref->scope}] = {*kind, stored.time, {}};
    } else if (const auto *decided = std::get_if<event::ApprovalDecided>(&stored.event)) {
        Open &approval = open[{ref->step, ref->scope}];
        approval.votes.push_back(
            {decided->outcome, decided->form, {}, {}, stored.time - approval.since});
    } else if (const auto *failed = std::get_if<event::AttemptFailed>(&stored.event)) {
        close(open, *ref, stored.time, fail(failed->error));
    } else if (const auto *last = std::get_if<event::StepFailed>(&stored.event)) {
        close(open, *ref, stored.time, fail(last->error));
    } else if (const auto *completed = std::get_if<event::StepCompleted>(&stored.event)) {
        close(open, *ref, stored.time, completed->output);
    } else if (std::holds_alternative<event::AttemptLost>(stored.event) ||
               std::holds_alternative<event::StepCancelled>(stored.event)) {
        open.erase({ref->step, ref->scope}); // says nothing about how long it takes
    }
}

void HistoryModel::close(OpenSteps &open, const event::StepRef &ref, TimeMs time,
                         const Result<Value> &outcome)
{
    const auto found = open.find({ref.step, ref.scope});
    if (found == open.end())
        return;
    Samples &samples = m_samples[ref.step];
    Open &step = found->second;
    const qint64 took = time - step.since;
    switch (step.kind) {
    case Open::Kind::Attempt:
        samples.attempts.push_back({outcome, took});
        break;
    case Open::Kind::Child:
        samples.children.push_back({outcome, took});
        break;
    case Open::Kind::Approval:
        samples.votes.push_back(std::move(step.votes));
        break;
    case Open::Kind::Event:
        if (outcome && !(*outcome)[u"timed_out"].boolOr(false))
            samples.awaited.emplace_back(Signal{{}, *outcome, took});
        else
            samples.awaited.emplace_back();
        break;
    }
    open.erase(found);
}

} // namespace millrace::analysis
