// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/workflow_test.h"
#include "tests/engine/analysis/played_workflow.h"

using namespace millrace;
using tests::json;
using tests::workflow;

namespace {

const char *const kOrder =
    "[{'step_id':'fetch','step_type':'action','action':{'kind':'http','url':'http://shop'},"
    "'retry_policy':{'max_attempts':2,'delay':1,'jitter':0},"
    "'output_mapping':{'result.body.total':'workflow.total'}},"
    "{'step_id':'size','step_type':'conditional','dependencies':['fetch'],"
    "'routes':[{'when':'workflow.total > 100','to':'ask','label':'big'}],'default':'done'},"
    "{'step_id':'ask','step_type':'human_approval','dependencies':['size'],"
    "'approval':{'title':'Pay?','assignees':{'users':['ann','bob']},'required':2},"
    "'routes':[{'outcome':'approve','to':'done'},{'outcome':'reject','to':'refused'}]},"
    "{'step_id':'refused','step_type':'action','action':{'kind':'noop'},'dependencies':['ask']},"
    "{'step_id':'done','step_type':'action','action':{'kind':'noop'},"
    "'dependencies':['size','ask']}]";

analysis::TestReport reportOf(const QByteArray &tests, const char *steps = kOrder)
{
    auto definition = workflow(steps, "{'output':{'total':'workflow.total'}}");
    definition.tests = json(tests);
    const auto report = analysis::testWorkflow(definition, tests::services());
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

class tst_WorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void differs_data();
    void differs();
    void countsRoutes();
    void reportAsData();
    void liveTestMakesRealAttempts();
    void brokenDefinitionIsRefused();
};

void tst_WorkflowTest::passes_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::newRow("a small order needs nobody") << QByteArray(
        "{'mocks':{'fetch':{'result':{'body':{'total':7}}}},'expect':{'status':'completed',"
        "'output':{'total':7},'completed':['done'],'skipped':['ask','refused'],'max_duration':0}}");
    QTest::newRow("a second attempt succeeds") << QByteArray(
        "{'mocks':{'fetch':[{'error':'network','delay':2},{'result':{'body':{'total':7}},"
        "'delay':3}]},'expect':{'max_duration':6,'data':{'total':7,'workflow.total':7}}}");
    QTest::newRow("two decide in their own time") << QByteArray(
        "{'mocks':{'fetch':{'result':{'body':{'total':700}}}},'decisions':{'ask':["
        "{'outcome':'approve','by':'ann','after':60},{'outcome':'approve','after':30,'by':'bob'}]},"
        "'expect':{'completed':['ask','done'],'max_duration':60}}");
    QTest::newRow("deciders without a name are those who are asked") << QByteArray(
        "{'mocks':{'fetch':{'result':{'body':{'total':700}}}},'decisions':{'ask':["
        "{'outcome':'approve'},{'outcome':'approve'}]},'expect':{'completed':['done']}}");
    QTest::newRow("a mocked approval is a decision")
        << QByteArray("{'mocks':{'fetch':{'result':{'body':{'total':700}}},'ask':{'result':{'"
                      "outcome':'reject'}}},"
                      "'expect':{'completed':['refused'],'skipped':['done']}}");
    QTest::newRow("an expected failure")
        << QByteArray("{'mocks':{'fetch':{'error':{'class':'not_found','message':'gone'}}},"
                      "'expect':{'status':'failed','failed':['fetch']}}");
}

void tst_WorkflowTest::passes()
{
    QFETCH(QByteArray, test);
    const analysis::TestReport report = reportOf('[' + test + ']');
    for (const analysis::TestDifference &difference : report.tests.front().differences)
        qWarning("%s: %s", qPrintable(difference.path), qPrintable(difference.message));
    QCOMPARE(report.passed(), 1);
}

void tst_WorkflowTest::differs_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected"); // empty: nothing
    QTest::addColumn<QByteArray>("actual");
    const QByteArray fetch = "'mocks':{'fetch':{'result':{'body':{'total':7}}}}";
    QTest::newRow("another status")
        << '{' + fetch + ",'expect':{'status':'failed'}}" << u"expect.status"_qs
        << QByteArray("\"failed\"") << QByteArray("\"completed\"");
    QTest::newRow("another output is named by its place")
        << '{' + fetch + ",'expect':{'output':{'total':8}}}" << u"expect.output.total"_qs
        << QByteArray("8") << QByteArray("7");
    QTest::newRow("a member too many")
        << '{' + fetch + ",'expect':{'output':{}}}" << u"expect.output.total"_qs << QByteArray()
        << QByteArray("7");
    QTest::newRow("a member too few") << '{' + fetch + ",'expect':{'output':{'total':7,'tax':1}}}"
                                      << u"expect.output.tax"_qs << QByteArray("1") << QByteArray();
    QTest::newRow("other data") << '{' + fetch + ",'expect':{'data':{'total':[7]}}}"
                                << u"expect.data.total"_qs << QByteArray("[7]") << QByteArray("7");
    QTest::newRow("a step that was skipped")
        << '{' + fetch + ",'expect':{'completed':['ask']}}" << u"expect.completed"_qs
        << QByteArray("\"completed\"") << QByteArray("\"skipped\"");
    QTest::newRow("a step that ran")
        << '{' + fetch + ",'expect':{'skipped':['done']}}" << u"expect.skipped"_qs
        << QByteArray("\"skipped\"") << QByteArray("\"completed\"");
    QTest::newRow("an unknown step")
        << '{' + fetch + ",'expect':{'failed':['fetsh']}}" << u"expect.failed"_qs
        << QByteArray("\"fetsh\"") << QByteArray();
    QTest::newRow("a misspelt expectation")
        << '{' + fetch + ",'expect':{'outputs':{}}}" << u"expect.outputs"_qs << QByteArray()
        << QByteArray("{}");
    QTest::newRow("it took too long")
        << QByteArray("{'mocks':{'fetch':{'result':{'body':{'total':7}},'delay':3}},"
                      "'expect':{'max_duration':2.5}}")
        << u"expect.max_duration"_qs << QByteArray("2.5") << QByteArray("3");
    QTest::newRow("an outside step without a mock")
        << QByteArray("{'expect':{'status':'failed'}}") << u"mocks.fetch"_qs << QByteArray()
        << QByteArray();
    QTest::newRow("a mock of no step")
        << '{' + QByteArray(fetch).replace("'fetch'", "'fetsh':{},'fetch'") + "}"
        << u"mocks.fetsh"_qs << QByteArray() << QByteArray();
    QTest::newRow("a mocked conditional")
        << '{' + QByteArray(fetch).replace("'fetch'", "'size':{},'fetch'") + "}" << u"mocks.size"_qs
        << QByteArray() << QByteArray();
    QTest::newRow("a decision that is refused")
        << QByteArray("{'mocks':{'fetch':{'result':{'body':{'total':700}}}},"
                      "'decisions':{'ask':{'outcome':'maybe'}},'expect':{'status':'failed'}}")
        << u"decisions.ask"_qs << QByteArray() << QByteArray();
    QTest::newRow("an approval that stays open")
        << QByteArray("{'mocks':{'fetch':{'result':{'body':{'total':700}}}},'expect':{}}")
        << u"expect.status"_qs << QByteArray("\"completed\"") << QByteArray("\"waiting_approval\"");
    QTest::newRow("an error of no class")
        << QByteArray("{'mocks':{'fetch':{'error':'netwrok'}},'expect':{'status':'failed'}}")
        << u"mocks.fetch"_qs << QByteArray() << QByteArray("{\"error\":\"netwrok\"}");
}

void tst_WorkflowTest::differs()
{
    QFETCH(QByteArray, test);
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    const analysis::TestReport report = reportOf('[' + test + ']');
    QCOMPARE(report.failed(), 1);
    const analysis::TestDifference &difference = report.tests.front().differences.front();
    QCOMPARE(difference.path, path);
    const auto text = [](const base::Value &value) {
        return value.isUndefined() ? QByteArray() : base::toJson(value);
    };
    QCOMPARE(text(difference.expected), expected);
    QCOMPARE(text(difference.actual), actual);
    QVERIFY(!difference.message.isEmpty());
}

void tst_WorkflowTest::countsRoutes()
{
    const analysis::TestReport report =
        reportOf("[{'mocks':{'fetch':{'result':{'body':{'total':7}}}}},"
                 "{'mocks':{'fetch':{'result':{'body':{'total':8}}}}}]");
    QStringList routes;
    for (const analysis::CoveredEdge &edge : report.edges) {
        if (edge.routed)
            routes.append(u"%1>%2 %3 %4"_qs.arg(edge.from, edge.to, edge.label).arg(edge.taken));
    }
    QCOMPARE(routes, QStringList({u"size>ask big 0"_qs, u"size>done default 2"_qs,
                                  u"ask>done approve 0"_qs, u"ask>refused reject 0"_qs}));
}

void tst_WorkflowTest::reportAsData()
{
    const base::Value report = analysis::testReportToValue(
        reportOf("[{'name':'one','mocks':{'fetch':{'result':{'body':{'total':7}},'delay':2}}}]"));
    QCOMPARE(report[u"passed"], base::Value(1));
    QCOMPARE(report[u"failed"], base::Value(0));
    QCOMPARE(report[u"tests"].at(0)[u"id"], base::Value(u"one"_qs));
    QCOMPARE(report[u"tests"].at(0)[u"duration"], base::Value(2));
    QCOMPARE(report[u"routes"].size(), std::size_t(4));
}

void tst_WorkflowTest::liveTestMakesRealAttempts()
{
    auto definition = workflow(kOrder);
    definition.tests = json("[{'live':true,'expect':{'completed':['done']}}]");
    auto services = tests::services();
    int calls = 0;
    services.live = [&calls](const event::StartAttempt &attempt) {
        ++calls;
        return base::Result<base::Value>(
            base::Value::object({{u"body"_qs, json("{'total':1}")}, {u"kind"_qs, attempt.kind}}));
    };
    const auto report = analysis::testWorkflow(definition, services);
    QVERIFY(report);
    QCOMPARE(report->passed(), 1);
    QCOMPARE(calls, 1);
}

void tst_WorkflowTest::brokenDefinitionIsRefused()
{
    auto definition = workflow("[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
                               "'conditions':['1 +']}]");
    QVERIFY(!analysis::testWorkflow(definition, tests::services()));
}

QTEST_GUILESS_MAIN(tst_WorkflowTest)
#include "tst_workflow_test.moc"
