// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_engine.h"
#include "app/bench/benches.h"

#include "engine/journal/store_care.h"
#include "engine/model/validation.h"
#include "engine/query/run_query.h"
#include "engine/steps/builtin_steps.h"

#include <QFileInfo>

namespace millrace::bench {

using base::fail;
using Figures = Result<std::vector<Figure>>;

namespace {

/// An object of about 1 KB behind `workflow`.
class FixedScope final : public expression::Scope
{
public:
    FixedScope()
    {
        m_data = Value::emptyObject();
        for (int i = 0; i < 24; ++i)
            m_data.set(u"field_%1"_qs.arg(i), u"some text of a field"_qs);
        m_data.set(u"order_total"_qs, 120);
    }
    std::optional<Value> root(QStringView name) const override
    {
        return name == u"workflow" ? std::optional<Value>(m_data) : std::nullopt;
    }
    Value step(QStringView) const override { return {}; }
    Value allSteps() const override { return Value::emptyObject(); }
    double now() const override { return 0; }
    double random(int) const override { return 0; }

private:
    Value m_data;
};

/// New runs that have begun; `number` counts all.
std::vector<journal::RunSummary> newRuns(journal::Journal &journal, int count, qint64 &number)
{
    std::vector<journal::RunSummary> runs(static_cast<std::size_t>(count));
    for (journal::RunSummary &summary : runs) {
        summary.run = journal.newRun();
        summary.uuid = base::newUuid();
        summary.workflowId = u"00000000-0000-4000-8000-00000000be9c"_qs;
        summary.workflowName = u"history"_qs;
        summary.subject = u"order %1"_qs.arg(++number);
        summary.createdAt = summary.startedAt = number;
    }
    return runs;
}

event::StepCompleted completed(int step, int total)
{
    event::StepCompleted event;
    event.ref = {u"step_%1"_qs.arg(step), 0};
    event.output = Value::object({{u"total"_qs, total}, {u"name"_qs, u"a value of a step"_qs}});
    return event;
}

/// Appends of 20-event runs, a hundred at once, until there are so many events.
void fill(journal::Journal &journal, qint64 events)
{
    constexpr int kAtOnce = 100;
    constexpr int kBatches = 5;
    constexpr int kInBatch = 4;
    qint64 number = 0;
    const auto append = [&journal, &number](journal::RunSummary &summary, int batch) {
        journal::Append append;
        append.run = summary.run;
        append.firstSeq = batch * kInBatch + 1;
        append.time = number;
        for (int i = 0; i < kInBatch; ++i)
            append.events.emplace_back(completed(batch * kInBatch + i, i));
        summary.status =
            batch + 1 == kBatches ? journal::RunStatus::Completed : journal::RunStatus::Running;
        append.summary = summary;
        journal.append(std::move(append));
    };
    for (qint64 written = 0; written < events; written += qint64(kAtOnce) * kBatches * kInBatch) {
        std::vector<journal::RunSummary> runs = newRuns(journal, kAtOnce, number);
        for (int batch = 0; batch < kBatches; ++batch) {
            for (journal::RunSummary &summary : runs)
                append(summary, batch);
            if (journal.backlog() > 20'000)
                (void)journal.flush();
        }
    }
    (void)journal.flush();
}

} // namespace

Figures historyBench(const QString &folder)
{
    constexpr qint64 kEvents = 10'000'000;
    const QString store = BenchEngine::storeIn(folder);
    std::vector<Figure> figures;
    {
        auto journal = journal::SqliteJournal::open(store);
        if (!journal)
            return fail(journal.error());
        const Stopwatch watch;
        fill(**journal, kEvents);
        figures.push_back({u"events written"_qs, kEvents / watch.seconds(), u"events/s"_qs});
    }
    figures.push_back({u"file size per event"_qs,
                       static_cast<double>(QFileInfo(store).size()) / kEvents, u"bytes"_qs});
    const Stopwatch opening;
    const auto journal = journal::SqliteJournal::open(store);
    const auto reader = journal::openStore(store, journal::OpenMode::ReadOnly);
    if (!journal || !reader)
        return fail(journal ? reader.error() : journal.error());
    figures.push_back(shorter(u"open"_qs, opening.seconds() * 1000, u"ms"_qs, 500));
    const query::RunQuery query(**reader);
    const Stopwatch listing;
    const auto listed = query.list({});
    figures.push_back(shorter(u"list the newest 50"_qs, listing.seconds() * 1000, u"ms"_qs, 100));
    std::vector<double> times;
    for (qint64 run = 1; listed && run < kEvents / 20; run += 9973) {
        const Stopwatch showing;
        if (const auto events = (*journal)->readRun(base::RunId{run}); !events)
            return fail(events.error());
        times.push_back(showing.seconds() * 1000);
    }
    figures.push_back(shorter(u"show one run"_qs, median(times), u"ms"_qs, 20));
    return figures;
}

Figures expressionBench(const QString &)
{
    constexpr int kCount = 2'000'000;
    const auto expression = expression::Expression::parse(u"workflow.order_total > 100"_qs);
    if (!expression)
        return fail(expression.error());
    const FixedScope scope;
    int held = 0;
    const Stopwatch watch;
    for (int i = 0; i < kCount; ++i) {
        const auto holds = expression->test(scope);
        held += holds && *holds ? 1 : 0;
    }
    const double rate = held / watch.seconds();
    return std::vector<Figure>{faster(u"workflow.order_total > 100, 1 KB object"_qs, rate,
                                      u"evaluations/s"_qs, 1'000'000)};
}

Figures planBench(const QString &)
{
    const auto prepared = chainWorkflow(1000, u"noop"_qs);
    const auto lowering = steps::builtinLowering();
    const auto catalogue = steps::builtinCatalogue();
    std::vector<double> times;
    for (int round = 0; round < 15; ++round) {
        const Stopwatch watch;
        const auto problems = model::validate(prepared->definition, catalogue);
        const auto plan = plan::ExecutionPlan::build(prepared->definition, lowering);
        if (!plan || !problems.empty())
            return fail(plan ? base::Error{} : plan.error());
        times.push_back(watch.seconds() * 1000);
    }
    return std::vector<Figure>{
        shorter(u"validate and plan 1,000 steps"_qs, median(times), u"ms"_qs, 20)};
}

} // namespace millrace::bench
