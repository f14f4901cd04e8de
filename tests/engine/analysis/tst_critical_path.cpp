// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/critical_path.h"
#include "engine/state/decide.h"
#include "tests/engine/analysis/played_workflow.h"
#include "tests/support/seed.h"

#include <random>

using namespace millrace;
using analysis::PhaseKind;
using analysis::RunTiming;
using tests::play;
using tests::workflow;

namespace {

RunTiming timed(const tests::Played &played)
{
    const auto timing = analysis::timeRun(played.plan, played.run.events);
    if (!timing)
        qFatal("%s", qPrintable(timing.error().message));
    return *timing;
}

QString pathOf(const RunTiming &timing)
{
    QStringList parts;
    for (const analysis::PathSegment &segment : analysis::criticalPath(timing).segments)
        parts.append(u"%1:%2"_qs.arg(timing.steps[static_cast<std::size_t>(segment.step)].path)
                         .arg(segment.ms()));
    return parts.join(u' ');
}

model::StepDefinition delayed(const QString &id, double delay)
{
    model::StepDefinition step;
    step.id = id;
    step.type = u"action"_qs;
    step.action = base::Value::object({{u"kind"_qs, u"noop"_qs}});
    step.mock = base::Value::object({{u"delay"_qs, delay}});
    return step;
}

} // namespace

/// Times, critical path, slack and bounds of runs, read from their events.
class tst_CriticalPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void slack();
    void phases();
    void bestDuration_data();
    void bestDuration();
    void slotsFollowAnew();
    void retriedRunLosesItsDeadTime();
    void foreignEventsAreRefused();
    void randomGraphs();
    void longLoopIsQuick();

private:
    void check(const model::WorkflowDefinition &definition);
};

void tst_CriticalPath::path_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *steps, const char16_t *path,
                        const char *more = "{}") {
        QTest::newRow(name) << QByteArray(steps) << QByteArray(more) << QString::fromUtf16(path);
    };
    row("the longer branch",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3},"
        "'dependencies':['a','b']}]",
        u"b:2000 c:3000");
    row("a join of any follows the first",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3},"
        "'dependencies':['a','b'],'join':'any'}]",
        u"a:1000 c:3000");
    row("waiting for a slot belongs to who waits",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]",
        u"b:3000", "{'max_parallel_steps':1}");
    row("iterations one after another",
        "[{'step_id':'l','step_type':'loop','for_each':'[1,2]','steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]}]",
        u"l[0]/a:2000 l[1]/a:2000");
    row("iterations while a condition holds",
        "[{'step_id':'l','step_type':'loop','loop_condition':'iteration < 2','steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]}]",
        u"l[0]/a:2000 l[1]/a:2000");
    row("through a sequence inside a parallel",
        "[{'step_id':'p','step_type':'parallel','steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':4}},"
        "{'step_id':'s','step_type':'sequential','steps':["
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3}},"
        "{'step_id':'c','step_type':'wait','wait':{'duration':2}}]}]}]",
        u"p/s/b:3000 p/s/c:2000");
    row("a container's own limit",
        "[{'step_id':'p','step_type':'parallel','max_concurrent':1,'steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':4}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3}}]}]",
        u"p/a:4000 p/b:3000");
    row("error handlers",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'mock':{'error':'validation','delay':1},'error_handlers':['h']},"
        "{'step_id':'h','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3},"
        "'dependencies':['a']}]",
        u"a:1000 a/h:2000 b:3000");
    row("compensations",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1},"
        "'rollback_actions':['u']},"
        "{'step_id':'u','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},"
        "'mock':{'error':'validation','delay':3},'dependencies':['a']}]",
        u"a:1000 b:3000 a/u:2000");
    row("retries belong to their step",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'retry_policy':{'delay':5,'jitter':0},'mock':[{'error':'network','delay':1},"
        "{'delay':2}]}]",
        u"a:8000");
}

void tst_CriticalPath::path()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, more);
    QFETCH(QString, path);
    const tests::Played played = play(workflow(steps, more));
    const RunTiming timing = timed(played);
    QCOMPARE(pathOf(timing), path);
    QCOMPARE(timing.durationMs(), played.run.durationMs());
    QCOMPARE(analysis::criticalPath(timing).lengthMs(), timing.durationMs());
    QCOMPARE(analysis::replayedDuration(timing), timing.durationMs());
}

void tst_CriticalPath::slack()
{
    const RunTiming timing = timed(play(workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3},"
        "'dependencies':['a','b']},"
        "{'step_id':'d','step_type':'action','action':{'kind':'noop'},'dependencies':['a'],"
        "'mock':{'delay':1}}]")));
    const auto slack = analysis::criticalPath(timing).slackMs;
    QHash<QString, qint64> byStep;
    for (std::size_t i = 0; i < timing.steps.size(); ++i)
        byStep[timing.steps[i].step] = slack[i];
    QCOMPARE(byStep[u"a"_qs], 1000);
    QCOMPARE(byStep[u"b"_qs], 0);
    QCOMPARE(byStep[u"c"_qs], 0);
    QCOMPARE(byStep[u"d"_qs], 3000);
}

void tst_CriticalPath::phases()
{
    const RunTiming timing = timed(play(workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'retry_policy':{'delay':5,'jitter':0},'mock':[{'error':'network','delay':1},{'delay':2}]},"
        "{'step_id':'w','step_type':'wait','wait':{'duration':7}}]")));
    const auto stepOf = [&timing](QStringView id) {
        return *std::find_if(timing.steps.begin(), timing.steps.end(),
                             [id](const analysis::StepTiming &step) { return step.step == id; });
    };
    const analysis::StepTiming a = stepOf(u"a");
    QCOMPARE(a.attempts, 2);
    QCOMPARE(a.phaseMs(PhaseKind::Working), 3000);
    QCOMPARE(a.phaseMs(PhaseKind::Backoff), 5000);
    QCOMPARE(stepOf(u"w").phaseMs(PhaseKind::Waiting), 7000);
}

void tst_CriticalPath::bestDuration_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("without the longer branch the shorter one holds") << u"b"_qs << qint64(4000);
    QTest::newRow("without what all wait for") << u"c"_qs << qint64(2000);
    QTest::newRow("what has slack gains nothing") << u"a"_qs << qint64(5000);
}

void tst_CriticalPath::bestDuration()
{
    QFETCH(QString, step);
    QFETCH(qint64, ms);
    const RunTiming timing = timed(play(workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3},"
        "'dependencies':['a','b']}]")));
    QCOMPARE(analysis::bestDuration(timing, step), ms);
}

void tst_CriticalPath::slotsFollowAnew()
{
    const RunTiming timing = timed(play(workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':4}}]",
        "{'max_parallel_steps':1}")));
    QCOMPARE(timing.durationMs(), 7000);
    QCOMPARE(analysis::bestDuration(timing, u"a"_qs), 6000);
}

void tst_CriticalPath::retriedRunLosesItsDeadTime()
{
    const auto definition = workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'dependencies':['a'],"
        "'mock':[{'error':'validation','delay':2},{'delay':3}]}]");
    tests::Played played = play(definition);
    const auto at = [&played](qint64 ms) { return played.run.events.front().time + ms; };
    const auto submit = [&played](const event::Command &command, base::TimeMs time) {
        auto decision = state::decide(played.run.state, command, time);
        QVERIFY(decision);
        for (event::Event &event : decision->events)
            played.run.events.push_back(
                {static_cast<qint64>(played.run.events.size()) + 1, time, std::move(event)});
    };
    submit(event::RetryRun{u"me"_qs, {}, {}}, at(100'000));
    const int serial = played.run.state.attempts;
    submit(event::AttemptFinished{{u"b"_qs, 0}, serial, base::Value(1)}, at(104'000));
    QVERIFY(played.run.state.isFinished());
    const RunTiming timing = timed(played);
    QCOMPARE(timing.durationMs(), 3000 + 4000);
    QCOMPARE(pathOf(timing), u"a:1000 b:6000"_qs);
}

void tst_CriticalPath::foreignEventsAreRefused()
{
    const tests::Played played =
        play(workflow("[{'step_id':'a','step_type':'action','action':{'kind':'noop'}}]"));
    const auto other = plan::ExecutionPlan::build(
        workflow("[{'step_id':'b','step_type':'action','action':{'kind':'noop'}}]"),
        steps::builtinLowering());
    const auto timing = analysis::timeRun(*other, played.run.events);
    QVERIFY(!timing);
    QCOMPARE(timing.error().code, u"analysis.unfit_events"_qs);
}

/// What holds for every run, and for those without a limit of slots exactly.
void tst_CriticalPath::check(const model::WorkflowDefinition &definition)
{
    const tests::Played played = play(definition);
    const RunTiming timing = timed(played);
    const analysis::CriticalPath path = analysis::criticalPath(timing);
    QCOMPARE(timing.durationMs(), played.run.durationMs());
    QVERIFY(path.lengthMs() <= timing.durationMs());
    base::TimeMs last = timing.startedAt;
    for (const analysis::PathSegment &segment : path.segments) {
        QVERIFY(segment.from >= last);
        QCOMPARE(path.slackMs[static_cast<std::size_t>(segment.step)], 0);
        last = segment.to;
    }
    for (std::size_t i = 0; i < timing.steps.size(); ++i) {
        const analysis::StepTiming &step = timing.steps[i];
        QVERIFY(path.slackMs[i] >= 0);
        if (!step.ran || step.isContainer)
            continue;
        QVERIFY(step.queuedMs() >= 0);
        QCOMPARE(step.queuedMs() + step.phaseMs(PhaseKind::Working) +
                     step.phaseMs(PhaseKind::Waiting) + step.phaseMs(PhaseKind::Backoff),
                 step.endedAt - step.readyAt);
        const qint64 best = analysis::bestDuration(timing, step.step);
        QVERIFY(best >= 0 && best <= timing.durationMs());
        if (path.slackMs[i] > 0)
            continue;
        // A step off the path can be as short as it likes; one on it gains at most its own time.
        QVERIFY(best >= timing.durationMs() - (step.endedAt - step.readyAt) ||
                definition.maxParallelSteps < 1000);
    }
    if (definition.maxParallelSteps < 1000)
        return;
    QCOMPARE(path.lengthMs(), timing.durationMs());
    QCOMPARE(analysis::replayedDuration(timing), timing.durationMs());
    for (std::size_t i = 0; i < definition.steps.size(); ++i) {
        model::WorkflowDefinition quicker = definition;
        quicker.steps[i].mock = base::Value::object({{u"delay"_qs, 0}});
        QCOMPARE(analysis::bestDuration(timing, definition.steps[i].id),
                 play(quicker).run.durationMs());
    }
}

void tst_CriticalPath::randomGraphs()
{
    std::mt19937_64 chance(tests::randomSeed());
    const auto below = [&chance](quint64 count) { return static_cast<int>(chance() % count); };
    for (int round = 0; round < 60; ++round) {
        model::WorkflowDefinition definition;
        definition.workflowId = u"5e0f8d54-0000-4000-8000-000000000001"_qs;
        definition.timeout = 1e6;
        definition.maxParallelSteps = round % 2 == 0 ? 1000 : 1 + below(3);
        const int count = 2 + below(12);
        for (int i = 0; i < count; ++i) {
            model::StepDefinition step = delayed(u"s%1"_qs.arg(i), below(9));
            for (int j = 0; j < i; ++j) {
                if (below(3) == 0)
                    step.dependencies.append(u"s%1"_qs.arg(j));
            }
            if (below(6) == 0)
                step.conditions.append(u"false"_qs);
            definition.steps.push_back(std::move(step));
        }
        check(definition);
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_CriticalPath::longLoopIsQuick()
{
    const tests::Played played = play(
        workflow("[{'step_id':'l','step_type':'loop','for_each':'workflow.list','max_concurrent':4,"
                 "'steps':[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
                 "'mock':{'delay':1}}]}]",
                 "{'global_variables':{'list':[" + QByteArray("1,").repeated(1999) + "1]}}"));
    const RunTiming timing = timed(played);
    QCOMPARE(timing.durationMs(), 500'000);
    QCOMPARE(analysis::criticalPath(timing).segments.size(), std::size_t(500));
}

QTEST_GUILESS_MAIN(tst_CriticalPath)
#include "tst_critical_path.moc"
