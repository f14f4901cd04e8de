// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/analysis/played_workflow.h"

using namespace millrace;
using tests::json;
using tests::play;
using tests::workflow;

class tst_VirtualRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTimeOfItsSteps_data();
    void takesTheTimeOfItsSteps();
    void rests_data();
    void rests();
    void isTheSameTwice();
    void endlessLoopIsStopped();
    void lastMockGoesOn();
    void stepPathHasItsOwnMock();
    void childRunsInside();
    void childWithoutDefinitionIsAProblem();
    void scriptsRunForReal();
    void badInputIsRefused();
};

void tst_VirtualRun::takesTheTimeOfItsSteps_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *name, const char *steps, const char *status, qint64 ms,
                        const char *more = "{}") {
        QTest::newRow(name) << QByteArray(steps) << QByteArray(more) << QString::fromLatin1(status)
                            << ms;
    };
    row("pure steps take no time",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'}}]", "completed", 0);
    row("delays of a chain add up",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'dependencies':['a'],"
        "'mock':{'delay':1.5}}]",
        "completed", 3500);
    row("unordered steps run at once",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3}}]",
        "completed", 3000);
    row("one slot makes them wait for each other",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':3}}]",
        "completed", 5000, "{'max_parallel_steps':1}");
    row("a wait jumps the clock", "[{'step_id':'a','step_type':'wait','wait':{'duration':86400}}]",
        "completed", 86'400'000);
    row("an attempt stops at its time limit and is made again",
        "[{'step_id':'a','step_type':'action','timeout':4,'action':{'kind':'noop'},"
        "'retry_policy':{'max_attempts':2,'delay':1,'jitter':0},"
        "'mock':[{'delay':9},{'delay':2}]}]",
        "completed", 7000);
    row("backoff grows between attempts",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'retry_policy':{'max_attempts':3,'delay':1,'jitter':0},"
        "'mock':[{'error':'network'},{'error':'network'},{'result':1}]}]",
        "completed", 3000);
    row("what is not retryable fails at once",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'mock':{'error':'permission','delay':1}}]",
        "failed", 1000);
    row("the run's time limit ends it",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':99}}]",
        "timed_out", 10'000, "{'timeout':10}");
    row("a waiting approval stops no clock of the run but takes its time",
        "[{'step_id':'a','step_type':'human_approval','approval':{'title':'ok?'},"
        "'mock':{'result':{'outcome':'approve'},'delay':7200}}]",
        "completed", 7'200'000, "{'timeout':10}");
    row("an approval nobody decides takes what on_timeout says",
        "[{'step_id':'a','step_type':'human_approval',"
        "'approval':{'title':'ok?','due_in':60,'on_timeout':'approve'}}]",
        "completed", 60'000);
    row("a loop's iterations are done one after another",
        "[{'step_id':'l','step_type':'loop','for_each':'[1,2,3]','steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]}]",
        "completed", 6000);
    row("or some at once",
        "[{'step_id':'l','step_type':'loop','for_each':'[1,2,3]','max_concurrent':2,'steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]}]",
        "completed", 4000);
    row("a mocked container hides its children",
        "[{'step_id':'l','step_type':'sequential','mock':{'delay':5},'steps':["
        "{'step_id':'a','step_type':'action','action':{'kind':'process','program':'x'}}]}]",
        "completed", 5000);
    row("a step that fails beside a running one stops it",
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':9}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},"
        "'mock':{'delay':1,'error':'validation'}}]",
        "failed", 1000);
}

void tst_VirtualRun::takesTheTimeOfItsSteps()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, more);
    QFETCH(QString, status);
    QFETCH(qint64, ms);
    const tests::Played played = play(workflow(steps, more));
    QCOMPARE(journal::runStatusName(played.run.status), status);
    QCOMPARE(played.run.durationMs(), ms);
    QVERIFY(played.run.problems.empty());
}

void tst_VirtualRun::rests_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("status");
    QTest::newRow("an approval that nobody decides")
        << QByteArray("[{'step_id':'a','step_type':'human_approval','approval':{'title':'ok?'}}]")
        << u"waiting_approval"_qs;
    QTest::newRow("an event that never comes")
        << QByteArray("[{'step_id':'a','step_type':'wait','wait':{'event':'go'}}]")
        << u"waiting"_qs;
}

void tst_VirtualRun::rests()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, status);
    const tests::Played played = play(workflow(steps));
    QCOMPARE(journal::runStatusName(played.run.status), status);
}

void tst_VirtualRun::isTheSameTwice()
{
    const auto definition =
        workflow("[{'step_id':'l','step_type':'loop','for_each':'[3,1,2]','max_concurrent':3,"
                 "'steps':[{'step_id':'r','step_type':'action',"
                 "'action':{'kind':'transform','set':{'x':'run.random + run.now'}}},"
                 "{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
                 "'mock':[{'error':'network','delay':1},{'delay':2}]}]}]");
    const tests::Played first = play(definition);
    const tests::Played second = play(definition);
    QCOMPARE(first.run.events.size(), second.run.events.size());
    QCOMPARE(first.run.durationMs(), second.run.durationMs());
    QCOMPARE(base::toJson(first.run.state.output), base::toJson(second.run.state.output));
}

void tst_VirtualRun::endlessLoopIsStopped()
{
    analysis::VirtualRunOptions options;
    options.maxEvents = 1000;
    const tests::Played played =
        play(workflow("[{'step_id':'l','step_type':'loop','loop_condition':'true',"
                      "'loop_max_iterations':1000000,'steps':["
                      "{'step_id':'a','step_type':'action','action':{'kind':'noop'}}]}]"),
             tests::services(), options);
    QCOMPARE(played.run.problems.back().error.code, u"virtual.too_many_events"_qs);
}

void tst_VirtualRun::lastMockGoesOn()
{
    const tests::Played played =
        play(workflow("[{'step_id':'l','step_type':'loop','for_each':'[1,2,3]','steps':["
                      "{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
                      "'mock':[{'result':'first'},{'result':'next'}]}]}]",
                      "{'output':'steps.l.output.map(o => o.a)'}"));
    QCOMPARE(played.run.state.finished->output, json("['first','next','next']"));
}

void tst_VirtualRun::stepPathHasItsOwnMock()
{
    const auto definition =
        workflow("[{'step_id':'l','step_type':'loop','for_each':'[1,2]','steps':["
                 "{'step_id':'a','step_type':'action','action':{'kind':'noop'}}]}]",
                 "{'output':'steps.l.output.map(o => o.a)'}");
    const auto services = tests::services();
    analysis::MockBook book;
    book.add(u"a"_qs, *analysis::readMocks(json("{'result':'any'}")));
    book.add(u"l[1]/a"_qs, *analysis::readMocks(json("{'result':'second'}")));
    const auto plan = analysis::planWithMocks(definition, services.lowering, book);
    QVERIFY(plan);
    analysis::MockWorld world(services, book);
    const auto run = analysis::runVirtually(*plan, world, {});
    QVERIFY(run);
    QCOMPARE(run->state.finished->output, json("['any','second']"));
}

void tst_VirtualRun::childRunsInside()
{
    auto services = tests::services();
    services.definitions = [](const event::StartChild &child) {
        return base::Result<model::WorkflowDefinition>(
            workflow("[{'step_id':'w','step_type':'wait','wait':{'duration':30}},"
                     "{'step_id':'t','step_type':'action','dependencies':['w'],"
                     "'action':{'kind':'transform','set':{'y':'workflow.x * 2'}}}]",
                     child.workflowId == u"good" ? "{'output':'steps.t.output.y'}"
                                                 : "{'output':'nothing.at.all'}"));
    };
    const QByteArray steps = "[{'step_id':'c','step_type':'sub_workflow',"
                             "'sub_workflow':{'id':'%1'},'input_mapping':{'x':'21'}}]";
    const tests::Played good = play(
        workflow(QByteArray(steps).replace("%1", "good"), "{'output':'steps.c.output'}"), services);
    QCOMPARE(good.run.state.finished->output, base::Value(42));
    QCOMPARE(good.run.durationMs(), 30'000);
    const tests::Played bad = play(workflow(QByteArray(steps).replace("%1", "bad")), services);
    QCOMPARE(bad.run.status, journal::RunStatus::Failed);
}

void tst_VirtualRun::childWithoutDefinitionIsAProblem()
{
    const tests::Played played =
        play(workflow("[{'step_id':'c','step_type':'sub_workflow','sub_workflow':{'id':'x'}}]"));
    QCOMPARE(played.run.problems.size(), std::size_t(1));
    QCOMPARE(played.run.problems.front().step, u"c"_qs);
    QCOMPARE(played.run.problems.front().error.code, u"mock.missing"_qs);
}

void tst_VirtualRun::scriptsRunForReal()
{
    auto services = tests::services();
    services.scripts = [](const QString &source, const base::Value &input) {
        return base::Result<base::Value>(base::Value(source + input[u"x"].text()));
    };
    const tests::Played played =
        play(workflow("[{'step_id':'s','step_type':'action','input_mapping':{'x':\"`ed`\"},"
                      "'action':{'kind':'script','source':'return `${1}`'}}]",
                      "{'output':'steps.s.output'}"),
             services);
    QCOMPARE(played.run.state.finished->output.text(), u"return `${1}`ed"_qs);
}

void tst_VirtualRun::badInputIsRefused()
{
    const auto services = tests::services();
    const auto plan = plan::ExecutionPlan::build(
        workflow("[{'step_id':'a','step_type':'action','action':{'kind':'noop'}}]",
                 "{'input_schema':{'type':'object','required':['file']}}"),
        services.lowering);
    QVERIFY(plan);
    analysis::MockWorld world(services, {});
    const auto run = analysis::runVirtually(*plan, world, {});
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"run.bad_input"_qs);
    QVERIFY(run.error().message.contains(u"file"_qs));
}

QTEST_GUILESS_MAIN(tst_VirtualRun)
#include "tst_virtual_run.moc"
