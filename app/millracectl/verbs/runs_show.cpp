// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/folded_run.h"
#include "app/millracectl/run_values.h"
#include "app/output/safe_text.h"
#include "app/output/words.h"
#include "engine/base/json_writer.h"

#include <unordered_map>

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

Value approvalOf(const state::StepDetail *detail)
{
    return detail != nullptr && detail->approval ? Value(detail->approval->request.approval)
                                                 : Value::null();
}

Value stepValue(const state::RunState &state, int instance)
{
    const state::StepState &step = state.step(instance);
    const state::StepDetail *detail = step.detail.get();
    const bool ended = step.startedAt != 0 && step.finishedAt != 0;
    Value value = Value::object(
        {{u"id"_qs, state.path(instance)},
         {u"step"_qs, state.node(instance).id},
         {u"name"_qs, state.node(instance).definition->name},
         {u"type"_qs, state.node(instance).definition->type},
         {u"status"_qs, state::stepStatusName(step.status)},
         {u"handled"_qs, step.handled},
         {u"attempts"_qs, step.attempt},
         {u"started_at"_qs, timeValue(step.startedAt)},
         {u"finished_at"_qs, timeValue(step.finishedAt)},
         {u"duration_ms"_qs, ended ? Value(step.finishedAt - step.startedAt) : Value::null()},
         {u"input"_qs, step.input},
         {u"output"_qs, step.output},
         {u"approval"_qs, approvalOf(detail)}});
    value.set(u"error"_qs, detail != nullptr && detail->error ? base::errorToValue(*detail->error)
                                                              : Value::null());
    if (detail != nullptr && detail->childRun != 0)
        value.set(u"child_run"_qs, Value(detail->childRun));
    if (detail != nullptr && detail->retryAt != 0)
        value.set(u"retry_at"_qs, timeValue(detail->retryAt));
    return value;
}

Value documentOf(const journal::RunSummary &run, const state::RunState &state)
{
    Value value = runValue(run);
    value.set(u"input"_qs, state.created.input);
    value.set(u"data"_qs, state.data);
    value.set(u"output"_qs, state.output);
    if (state.finished && state.finished->error)
        value.set(u"error"_qs, base::errorToValue(*state.finished->error));
    Value steps = Value::emptyArray();
    for (int i = 0; i < static_cast<int>(state.steps.size()); ++i)
        steps.append(stepValue(state, i));
    value.set(u"steps"_qs, steps);
    return value;
}

void field(Output &output, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        output.line(u"%1  %2"_qs.arg(name, -11).arg(safeText(text)));
}

void head(Output &output, const journal::RunSummary &run, const state::RunState &state)
{
    field(output, u"run"_qs, QString::number(run.run.value));
    field(output, u"id"_qs, run.uuid);
    field(output, u"workflow"_qs, u"%1 %2"_qs.arg(run.workflowName, run.version));
    field(output, u"status"_qs, journal::runStatusName(run.status));
    field(output, u"subject"_qs, run.subject);
    field(output, u"started by"_qs, run.startedBy);
    field(output, u"created"_qs, timeText(run.createdAt));
    field(output, u"finished"_qs, timeText(run.finishedAt));
    if (run.finishedAt != 0 && run.startedAt != 0)
        field(output, u"duration"_qs, durationText(run.finishedAt - run.startedAt));
    if (!run.waitsFor.isEmpty())
        field(output, u"waits for"_qs, waitText(run));
    if (!run.errorMessage.isEmpty())
        field(output, u"error"_qs, run.errorMessage);
    if (!run.rollbackComplete)
        field(output, u"rollback"_qs,
              u"incomplete: "_qs +
                  (state.finished ? state.finished->notUndone.join(u", "_qs) : QString()));
}

Cell stepCell(const state::StepState &step)
{
    const QString name = state::stepStatusName(step.status);
    switch (step.status) {
    case state::StepStatus::Completed:
        return {name, Ink::Green};
    case state::StepStatus::Failed:
        return {name, step.handled ? Ink::Yellow : Ink::Red};
    case state::StepStatus::Running:
    case state::StepStatus::Retrying:
        return {name, Ink::Blue};
    case state::StepStatus::Compensated:
        return {name, Ink::Yellow};
    case state::StepStatus::Pending:
    case state::StepStatus::Waiting:
    case state::StepStatus::Skipped:
    case state::StepStatus::Cancelled:
        return {name, Ink::Dim};
    }
    return {name};
}

QString stepRemark(const state::StepState &step)
{
    const state::StepDetail *detail = step.detail.get();
    if (detail != nullptr && detail->error)
        return detail->error->message;
    if (detail != nullptr && detail->approval)
        return u"approval "_qs + detail->approval->request.approval;
    return step.output.isUndefined() ? QString() : QString::fromUtf8(base::toJson(step.output));
}

/// The steps as a reader of the definition expects them: what a loop, a handler or a rollback ran
/// stands below the step that it belongs to. Steps that nothing has reached are left out: a loop's
/// members, which run in its rounds, and what undoes.
class ReadingOrder
{
public:
    explicit ReadingOrder(const state::RunState &state) : m_state(state)
    {
        for (std::size_t i = 1; i < state.scopes.size(); ++i)
            m_scopesOf[state.scopes[i].owner].push_back(static_cast<int>(i));
        if (!state.scopes.empty())
            add(0);
    }

    const std::vector<int> &instances() const { return m_instances; }

private:
    /// Scopes nest as deep as the definition, which is bounded.
    void add(int number)
    {
        const state::ScopeState &scope = m_state.scopes[static_cast<std::size_t>(number)];
        for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i) {
            if (m_state.step(i).status != state::StepStatus::Pending)
                m_instances.push_back(i);
            for (const int inner : m_scopesOf[i])
                add(inner);
        }
    }

    const state::RunState &m_state;
    std::unordered_map<int, std::vector<int>> m_scopesOf;
    std::vector<int> m_instances;
};

void steps(Output &output, const state::RunState &state)
{
    constexpr qsizetype kLongestRemark = 200;
    Table table(output, {{u"STEP"_qs},
                         {u"STATUS"_qs},
                         {u"ATTEMPTS"_qs, Align::Right},
                         {u"STARTED"_qs},
                         {u"DURATION"_qs, Align::Right},
                         {.title = u"RESULT"_qs, .isElastic = true}});
    const ReadingOrder order(state);
    for (const int i : order.instances()) {
        if (!output.isOpen())
            return;
        const state::StepState &step = state.step(i);
        const bool ended = step.startedAt != 0 && step.finishedAt != 0;
        QString remark = stepRemark(step);
        if (remark.size() > kLongestRemark)
            remark = remark.left(kLongestRemark) + u'…';
        table.row({{state.path(i)},
                   stepCell(step),
                   {QString::number(step.attempt)},
                   {timeText(step.startedAt)},
                   {ended ? durationText(step.finishedAt - step.startedAt) : QString()},
                   {remark}});
    }
}

Result<int> show(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto run = (*store)->runs().find(session.argument(0));
    if (!run)
        return base::fail(run.error());
    auto folded = FoldedRun::open(**store, *run);
    if (!folded)
        return base::fail(folded.error());
    if (const auto events = folded->advance(**store); !events)
        return base::fail(events.error());
    Output &output = session.output();
    if (output.isJson()) {
        output.document(documentOf(*run, folded->state()));
        return kDone;
    }
    head(output, *run, folded->state());
    output.line({});
    steps(output, folded->state());
    if (!folded->state().output.isUndefined()) {
        output.line(u"\noutput"_qs);
        output.document(folded->state().output);
    }
    return kDone;
}

} // namespace

Command runsShowVerb()
{
    Verb verb;
    verb.name = u"runs show"_qs;
    verb.arguments = u"RUN"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Show a run: each step's status, attempts, times, input, output, error"_qs;
    verb.details = u"RUN is a number, an id, or the beginning of one."_qs;
    verb.example = u"millracectl runs show 42 --json"_qs;
    return {verb, show};
}

} // namespace millrace::app
