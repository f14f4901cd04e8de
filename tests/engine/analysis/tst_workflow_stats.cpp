// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_history.h"
#include "engine/journal/memory_journal.h"
#include "tests/engine/analysis/played_workflow.h"

using namespace millrace;
using analysis::StepFigures;
using tests::play;
using tests::workflow;

namespace {

StepFigures stepWithMean(const QString &id, double mean, double deviation = 0)
{
    StepFigures figures;
    figures.step = id;
    figures.duration.count = 5;
    figures.duration.mean = mean;
    figures.duration.deviation = deviation;
    return figures;
}

} // namespace

class tst_WorkflowStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distribution_data();
    void distribution();
    void slowSteps_data();
    void slowSteps();
    void unevenSteps_data();
    void unevenSteps();
    void figuresOfRuns();
    void statsOfAJournal();
};

void tst_WorkflowStats::distribution_data()
{
    QTest::addColumn<std::vector<double>>("numbers");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("deviation");
    QTest::addColumn<double>("p50");
    QTest::addColumn<double>("p95");
    using Numbers = std::vector<double>;
    QTest::newRow("of none all is nothing") << Numbers{} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("one is itself") << Numbers{7} << 7.0 << 0.0 << 7.0 << 7.0;
    QTest::newRow("two meet in the middle") << Numbers{3, 1} << 2.0 << std::sqrt(2.0) << 2.0 << 2.9;
    QTest::newRow("1 to 5") << Numbers{5, 4, 3, 2, 1} << 3.0 << std::sqrt(2.5) << 3.0 << 4.8;
    QTest::newRow("equal ones keep their value")
        << Numbers{0.1, 0.1, 0.1} << 0.1 << 0.0 << 0.1 << 0.1;
}

void tst_WorkflowStats::distribution()
{
    QFETCH(std::vector<double>, numbers);
    QFETCH(double, mean);
    QFETCH(double, deviation);
    QFETCH(double, p50);
    QFETCH(double, p95);
    const analysis::Distribution all = analysis::distributionOf(numbers);
    QCOMPARE(all.mean, mean);
    QCOMPARE(all.deviation, deviation);
    QCOMPARE(all.p50, p50);
    QCOMPARE(all.p95, p95);
}

void tst_WorkflowStats::slowSteps_data()
{
    QTest::addColumn<std::vector<double>>("means");
    QTest::addColumn<QStringList>("slow");
    using Means = std::vector<double>;
    QTest::newRow("one of three stands out") << Means{1, 1, 10} << QStringList{u"s2"_qs};
    QTest::newRow("two are too few to say") << Means{1, 100} << QStringList();
    QTest::newRow("one alone is never slow") << Means{100} << QStringList();
    QTest::newRow("all alike") << Means{5, 5, 5, 5} << QStringList();
    QTest::newRow("within one deviation") << Means{1, 2, 3, 4} << QStringList{u"s3"_qs};
}

void tst_WorkflowStats::slowSteps()
{
    QFETCH(std::vector<double>, means);
    QFETCH(QStringList, slow);
    std::vector<StepFigures> steps;
    for (std::size_t i = 0; i < means.size(); ++i)
        steps.push_back(stepWithMean(u"s%1"_qs.arg(i), means[i]));
    // A container lasts as long as what is in it: it neither counts nor is marked.
    steps.push_back(stepWithMean(u"box"_qs, 1e6));
    steps.back().isContainer = true;
    analysis::markSignals(steps);
    QStringList marked;
    for (const StepFigures &step : steps) {
        if (step.slow)
            marked.append(step.step);
    }
    QCOMPARE(marked, slow);
}

void tst_WorkflowStats::unevenSteps_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("deviation");
    QTest::addColumn<bool>("uneven");
    QTest::newRow("over half its mean") << 2.0 << 1.1 << true;
    QTest::newRow("exactly half is even") << 2.0 << 1.0 << false;
    QTest::newRow("milliseconds are judged like hours") << 0.002 << 0.0011 << true;
    QTest::newRow("no time at all is even") << 0.0 << 0.0 << false;
}

void tst_WorkflowStats::unevenSteps()
{
    QFETCH(double, mean);
    QFETCH(double, deviation);
    QFETCH(bool, uneven);
    std::vector<StepFigures> steps = {stepWithMean(u"s"_qs, mean, deviation)};
    analysis::markSignals(steps);
    QCOMPARE(steps.front().uneven, uneven);
}

void tst_WorkflowStats::figuresOfRuns()
{
    const QByteArray steps =
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'retry_policy':{'max_attempts':2,'delay':3,'jitter':0},'mock':%1},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]";
    const auto good = workflow(QByteArray(steps).replace("%1", "{'delay':6}"));
    const auto bad = workflow(
        QByteArray(steps).replace("%1", "[{'error':'network','delay':1},{'error':'network'}]"));
    analysis::StatsGatherer gatherer(good);
    for (const auto *definition : {&good, &good, &good, &bad}) {
        const tests::Played played = play(*definition);
        gatherer.add(*analysis::timeRun(played.plan, played.run.events),
                     journal::runStatusName(played.run.status));
    }
    const analysis::WorkflowStats stats = gatherer.finish();
    QCOMPARE(stats.executions, 4);
    QCOMPARE(stats.successRate, 0.75);
    QCOMPARE(stats.errorRate, 0.25);
    QCOMPARE(stats.duration.mean, (6.0 * 3 + 4) / 4);
    const StepFigures &a = stats.steps.front();
    QCOMPARE(a.step, u"a"_qs);
    QCOMPARE(a.executions, 4);
    QCOMPARE(a.failures, 1);
    QCOMPARE(a.retries, 0.25);
    QCOMPARE(a.pathFrequency, 1.0);
    QCOMPARE(a.pathShare, 1.0);
    QCOMPARE(a.slack, 0.0);
    QCOMPARE(a.backoff, 0.75);
    QCOMPARE(a.bestGain, (4.0 * 3 + 2) / 4);
    const StepFigures &b = stats.steps.back();
    QCOMPARE(b.pathFrequency, 0.0);
    QCOMPARE(b.slack, (4.0 * 3 + 2) / 4);
    QCOMPARE(b.bestGain, 0.0);
}

void tst_WorkflowStats::statsOfAJournal()
{
    const auto definition =
        workflow("[{'step_id':'a','step_type':'action','action':{'kind':'noop'}},"
                 "{'step_id':'w','step_type':'wait','wait':{'duration':4},'dependencies':['a']}]");
    journal::MemoryJournal journal;
    std::vector<journal::RunSummary> runs;
    for (int i = 0; i < 3; ++i) {
        const tests::Played played = play(definition);
        journal::Append append;
        append.run = journal.newRun();
        append.time = played.run.events.back().time;
        journal::RunSummary summary;
        summary.run = append.run;
        summary.digest = model::definitionDigest(definition);
        summary.status = i == 2 ? journal::RunStatus::Waiting : played.run.status;
        qint64 seq = 1;
        for (const event::StoredEvent &stored : played.run.events) {
            journal::Append one;
            one.run = append.run;
            one.firstSeq = seq++;
            one.time = stored.time;
            one.events = {stored.event};
            if (seq == 2)
                one.definition =
                    journal::StoredDefinition{summary.digest, u"w"_qs, u"Test"_qs, u"1.0.0"_qs,
                                              model::writeDefinition(definition)};
            journal.append(std::move(one));
        }
        runs.push_back(summary);
    }
    analysis::RunHistory history(analysis::historyOf(journal), steps::builtinLowering());
    const auto stats = analysis::workflowStats(definition, runs, history);
    QVERIFY2(stats, stats ? "" : qPrintable(stats.error().message));
    QCOMPARE(stats->executions, 2);
    QCOMPARE(stats->unfinished, 1);
    QCOMPARE(stats->duration.mean, 4.0);
    QCOMPARE(stats->waiting, 4.0);
    QCOMPARE(analysis::workflowStatsToValue(*stats)[u"steps"].at(0)[u"id"], base::Value(u"w"_qs));
    runs.front().digest = u"gone"_qs;
    const auto missing = analysis::workflowStats(definition, runs, history);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"history.no_definition"_qs);
}

QTEST_GUILESS_MAIN(tst_WorkflowStats)
#include "tst_workflow_stats.moc"
