// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_engine.h"
#include "app/bench/benches.h"
#include "app/bench/limits.h"

#include <QDir>
#include <QFileInfo>

namespace millrace::bench {

using base::fail;
using Figures = Result<std::vector<Figure>>;

namespace {

const Value kInput = Value::object({{u"order_total"_qs, 120}});

base::Error tooSlow()
{
    return {base::ErrorClass::Timeout, u"bench.too_slow"_qs,
            u"the runs did not end within ten minutes"_qs};
}

/// Steps a second of one run after another, the median of `rounds`; the first warms up.
Result<double> stepsPerSecond(BenchEngine &engine, const scheduler::PreparedPtr &workflow,
                              int steps, int rounds)
{
    std::vector<double> rates;
    for (int round = 0; round <= rounds; ++round) {
        const Stopwatch watch;
        engine.start(workflow, kInput);
        if (!engine.waitForEnded(round + 1))
            return fail(tooSlow());
        if (round > 0)
            rates.push_back(steps / watch.seconds());
    }
    return median(rates);
}

} // namespace

Figures chainBench(const QString &folder)
{
    BenchEngine engine;
    if (const auto opened = engine.open(folder); !opened)
        return fail(opened.error());
    const auto rate = stepsPerSecond(engine, chainWorkflow(1000, u"noop"_qs), 1000, 15);
    if (!rate)
        return fail(rate.error());
    return std::vector<Figure>{
        faster(u"pure steps, durable at the end"_qs, *rate, u"steps/s"_qs, hashMapDispatch(1000))};
}

Figures sideChainBench(const QString &folder)
{
    BenchEngine engine;
    if (const auto opened = engine.open(folder); !opened)
        return fail(opened.error());
    const auto skeleton = skeletonChain(folder, 1000);
    const auto single = rawSingleCommit(folder, 1000);
    if (!skeleton || !single)
        return fail(skeleton ? single.error() : skeleton.error());
    const auto rate = stepsPerSecond(engine, chainWorkflow(1000, u"bench_outside"_qs), 1000, 3);
    if (!rate)
        return fail(rate.error());
    return std::vector<Figure>{
        faster(u"outside steps, against the skeleton"_qs, *rate, u"steps/s"_qs, *skeleton),
        faster(u"outside steps, against single commits"_qs, *rate, u"steps/s"_qs, *single)};
}

Figures fanBench(const QString &folder)
{
    BenchEngine engine;
    if (const auto opened = engine.open(folder); !opened)
        return fail(opened.error());
    const auto rate = stepsPerSecond(engine, fanWorkflow(1000), 1002, 15);
    if (!rate)
        return fail(rate.error());
    return std::vector<Figure>{
        faster(u"fan-out and fan-in of 1,000"_qs, *rate, u"steps/s"_qs, hashMapDispatch(1000))};
}

Figures manyBench(const QString &folder)
{
    constexpr int kRuns = 1000;
    std::vector<double> steps;
    std::vector<double> ratios;
    std::vector<double> limits;
    for (int round = 0; round < 3; ++round) {
        const QString own = folder + u"/many%1"_qs.arg(round);
        QDir().mkpath(own);
        double eventRate = 0;
        {
            BenchEngine engine;
            if (const auto opened = engine.open(own); !opened)
                return fail(opened.error());
            const auto workflow = chainWorkflow(10, u"bench_outside"_qs);
            const Stopwatch watch;
            for (int i = 0; i < kRuns; ++i)
                engine.start(workflow, kInput);
            if (!engine.waitForEnded(kRuns))
                return fail(tooSlow());
            eventRate = static_cast<double>(engine.events()) / watch.seconds();
            steps.push_back(kRuns * 10 / watch.seconds());
        }
        const auto limit = rawGroupCommit(BenchEngine::storeIn(own), own, 100);
        if (!limit)
            return fail(limit.error());
        limits.push_back(*limit);
        ratios.push_back(eventRate / *limit);
    }
    const double ratio = median(ratios);
    const double limit = median(limits);
    return std::vector<Figure>{{u"events, against raw group commit of the same rows"_qs,
                                ratio * limit, u"events/s"_qs, limit, ratio},
                               {u"outside steps"_qs, median(steps), u"steps/s"_qs}};
}

Figures parkedBench(const QString &folder)
{
    constexpr int kRuns = 10'000;
    std::vector<Figure> figures;
    {
        BenchEngine engine;
        if (const auto opened = engine.open(folder); !opened)
            return fail(opened.error());
        const auto workflow = approvalWorkflow();
        const double before = residentBytes();
        const Stopwatch watch;
        for (int i = 0; i < kRuns; ++i)
            engine.start(workflow, kInput);
        if (!engine.waitForParked(kRuns))
            return fail(tooSlow());
        figures.push_back({u"time to park 10,000 approvals"_qs, watch.seconds(), u"s"_qs});
        engine.settle();
        figures.push_back(shorter(u"memory per parked run, as it was parked"_qs,
                                  (residentBytes() - before) / kRuns, u"bytes"_qs, 2048));
    }
    BenchEngine engine;
    const double before = residentBytes();
    const Stopwatch watch;
    if (const auto opened = engine.open(folder); !opened)
        return fail(opened.error());
    figures.push_back(
        shorter(u"time until ready with 10,000 parked runs"_qs, watch.seconds(), u"s"_qs, 1));
    figures.push_back(shorter(u"memory per parked run, after a restart"_qs,
                              (residentBytes() - before) / kRuns, u"bytes"_qs, 2048));
    std::vector<double> times;
    for (int i = 1; i <= 50; ++i) {
        const Stopwatch one;
        engine.submit(base::RunId{i * 100},
                      event::DecideApproval{
                          u"%1-1"_qs.arg(i * 100), {u"ben"_qs, {}}, u"approve"_qs, {}, {}, {}});
        if (!engine.waitForEnded(i))
            return fail(tooSlow());
        times.push_back(one.seconds() * 1000);
    }
    figures.push_back({u"time to decide one and finish its run"_qs, median(times), u"ms"_qs});
    return figures;
}

Figures recoveryBench(const QString &folder)
{
    constexpr int kRuns = 10'000;
    {
        BenchEngine recorder; // records, drives nothing: 10,000 runs that have not ended
        if (const auto opened = recorder.open(folder, false); !opened)
            return fail(opened.error());
        const auto workflow = chainWorkflow(10, u"bench_outside"_qs);
        for (int i = 0; i < kRuns; ++i)
            recorder.start(workflow, kInput);
    }
    BenchEngine engine;
    const Stopwatch watch;
    if (const auto opened = engine.open(folder); !opened)
        return fail(opened.error());
    std::vector<Figure> figures{
        shorter(u"ready with 10,000 unfinished runs"_qs, watch.seconds(), u"s"_qs, 1)};
    if (!engine.waitForEnded(kRuns))
        return fail(tooSlow());
    figures.push_back({u"all of them driven to their end"_qs, watch.seconds(), u"s"_qs});
    return figures;
}

} // namespace millrace::bench
