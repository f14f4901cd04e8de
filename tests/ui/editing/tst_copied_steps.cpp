// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/pasting.h"

#include "engine/base/json_reader.h"

#include <QElapsedTimer>

#include <random>

using namespace millrace;
using namespace millrace::tests;

using Definition = model::WorkflowDefinition;

/// Steps as text: out of a workflow, into another, and what comes from strangers.
class tst_CopiedSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsReadBackAsItWas();
    void mentionsInsideTheSetFollowTheirSteps();
    void edgesToTheOutsideAreDropped();
    void inboundEdgesStayWhenAskedFor();
    void anotherWorkflowKeepsIdsThatAreFree();
    void aCopyLandsWhereItShould();
    void duplicatesStandInTheirOwnContainers();
    void credentialsStayAtHome();
    void aWholeWorkflowCanBePasted();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void damagedTextIsRefusedOrPastedWhole();
    void aThousandStepsAreFast();
};

namespace {

const char kSteps[] = R"([
    {"step_id": "start", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "ask", "step_type": "conditional", "dependencies": ["start"],
     "routes": [{"when": "steps.start.output > 1", "to": "each"},
                {"when": "true", "to": "last"}]},
    {"step_id": "each", "step_type": "loop", "for_each": "steps.ask.output", "steps": [
        {"step_id": "inner", "step_type": "action", "action": {"kind": "notify",
         "message": "${steps.ask.output} of ask, $${steps.ask}"}}]},
    {"step_id": "last", "step_type": "action", "action": {"kind": "noop"},
     "dependencies": ["each"], "error_handlers": ["mend"],
     "conditions": ["steps.each.output.length > 0"]},
    {"step_id": "mend", "step_type": "action", "action": {"kind": "noop"}}])";

ui::CopiedSteps copyOf(const Definition &definition, const QStringList &steps)
{
    const auto copied =
        ui::copiedFromText(ui::copiedToText(ui::copySteps(definition, steps, column(definition))));
    if (!copied)
        qFatal("%s", qPrintable(copied.error().message));
    return *copied;
}

QStringList paste(Definition &definition, const ui::CopiedSteps &copied, const ui::PasteSpot &spot)
{
    const auto change = ui::pasting(definition, copied, spot, column(definition));
    if (!change || !holds(definition, change->edit))
        return {};
    return change->steps;
}

} // namespace

void tst_CopiedSteps::aCopyIsReadBackAsItWas()
{
    const Definition definition = workflow(kSteps);
    const ui::CopiedSteps copied = copyOf(definition, {u"each"_qs, u"inner"_qs, u"last"_qs});
    QCOMPARE(idsOf(copied.steps), u"each(inner) last"_qs);
    QVERIFY(copied.steps[0] == step(definition, u"each"_qs));
    QCOMPARE(copied.positions.value(u"each"_qs), QPointF(0, 0));
    QCOMPARE(copied.positions.value(u"last"_qs), QPointF(0, 192));
    QCOMPARE(copied.positions.value(u"inner"_qs), QPointF(16, 96));
}

void tst_CopiedSteps::mentionsInsideTheSetFollowTheirSteps()
{
    Definition definition = workflow(kSteps);
    const QStringList made =
        paste(definition, copyOf(definition, {u"ask"_qs, u"each"_qs, u"last"_qs, u"mend"_qs}), {});
    QCOMPARE(made.join(u' '), u"ask_2 each_2 last_2 mend_2"_qs);
    QCOMPARE(step(definition, u"ask_2"_qs).routes[0].to, u"each_2"_qs);
    QCOMPARE(step(definition, u"ask_2"_qs).routes[0].when, u"steps.start.output > 1"_qs);
    QCOMPARE(step(definition, u"each_2"_qs).container.forEach, u"steps.ask_2.output"_qs);
    QCOMPARE(step(definition, u"inner_2"_qs).action[u"message"].text(),
             u"${steps.ask_2.output} of ask, $${steps.ask}"_qs);
    QCOMPARE(step(definition, u"last_2"_qs).conditions.front(),
             u"steps.each_2.output.length > 0"_qs);
    QCOMPARE(step(definition, u"last_2"_qs).errorHandlers, QStringList{u"mend_2"_qs});
    // And once more: the numbers go on.
    QCOMPARE(paste(definition, copyOf(definition, {u"ask_2"_qs}), {}), QStringList{u"ask_3"_qs});
}

void tst_CopiedSteps::edgesToTheOutsideAreDropped()
{
    Definition definition = workflow(kSteps);
    paste(definition, copyOf(definition, {u"ask"_qs, u"last"_qs}), {});
    QVERIFY(step(definition, u"ask_2"_qs).dependencies.isEmpty());
    QCOMPARE(step(definition, u"ask_2"_qs).routes.size(), std::size_t(1));
    QVERIFY(step(definition, u"last_2"_qs).dependencies.isEmpty());
    QVERIFY(step(definition, u"last_2"_qs).errorHandlers.isEmpty());
}

void tst_CopiedSteps::inboundEdgesStayWhenAskedFor()
{
    Definition definition = workflow(kSteps);
    ui::PasteSpot spot;
    spot.keepsInbound = true;
    paste(definition, copyOf(definition, {u"last"_qs}), spot);
    QCOMPARE(step(definition, u"last_2"_qs).dependencies, QStringList{u"each"_qs});
    // Not where the step would be on the other side of a border.
    spot.container = u"each"_qs;
    paste(definition, copyOf(definition, {u"last"_qs}), spot);
    QVERIFY(step(definition, u"last_3"_qs).dependencies.isEmpty());
}

void tst_CopiedSteps::anotherWorkflowKeepsIdsThatAreFree()
{
    const Definition source = workflow(kSteps);
    Definition target = workflow(R"([{"step_id": "ask", "step_type": "wait",
                                      "wait": {"duration": 1}}])");
    const QStringList made = paste(target, copyOf(source, {u"ask"_qs, u"each"_qs}), {});
    QCOMPARE(made.join(u' '), u"ask_2 each"_qs);
    QCOMPARE(step(target, u"each"_qs).container.forEach, u"steps.ask_2.output"_qs);
}

void tst_CopiedSteps::aCopyLandsWhereItShould()
{
    Definition definition = workflow(kSteps);
    ui::PasteSpot spot;
    spot.corner = {800, 40};
    paste(definition, copyOf(definition, {u"each"_qs, u"last"_qs}), spot);
    const base::Value &positions = definition.layout[u"positions"];
    QCOMPARE(positions[u"each_2"][u"x"].numberOr(0), 800.0);
    QCOMPARE(positions[u"last_2"][u"y"].numberOr(0), 40.0 + 192);
    QCOMPARE(positions[u"inner_2"][u"x"].numberOr(0), 16.0);
    // Those that were there stay where they were.
    QCOMPARE(positions[u"last"][u"y"].numberOr(0), column(definition).value(u"last"_qs).y());
}

void tst_CopiedSteps::duplicatesStandInTheirOwnContainers()
{
    Definition definition = workflow(kSteps);
    const auto change = ui::duplicating(definition, {u"inner"_qs, u"start"_qs}, column(definition));
    QVERIFY(change);
    QVERIFY(holds(definition, change->edit));
    QCOMPARE(idsOf(definition.steps), u"start ask each(inner inner_2) last mend start_2"_qs);
}

void tst_CopiedSteps::credentialsStayAtHome()
{
    const Definition definition = workflow(R"([{"step_id": "call", "step_type": "action", "action":
        {"kind": "http", "url": "https://x", "headers": {"Authorization": "Bearer abc",
         "X-Api-Key": "${env.KEY}", "Accept": "text/plain"}, "body": {"db_password": "hunter2"}}}])");
    const QByteArray text =
        ui::copiedToText(ui::copySteps(definition, {u"call"_qs}, column(definition)));
    QVERIFY(!text.contains("Bearer abc"));
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(text.contains("${env.KEY}"));
    QVERIFY(text.contains("text/plain"));
}

void tst_CopiedSteps::aWholeWorkflowCanBePasted()
{
    Definition target = workflow(R"([{"step_id": "start", "step_type": "wait",
                                      "wait": {"duration": 1}}])");
    const auto copied = ui::copiedFromText(model::writeDefinition(workflow(kSteps)));
    QVERIFY(copied);
    QCOMPARE(paste(target, *copied, {}).join(u' '), u"start_2 ask each last mend"_qs);
    QCOMPARE(step(target, u"ask"_qs).dependencies, QStringList{u"start_2"_qs});
}

void tst_CopiedSteps::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto own = [](const QByteArray &members) {
        return QByteArray(R"({"format": "millrace-steps/1")") + members + '}';
    };
    QTest::newRow("nothing") << QByteArray() << u"foreign"_qs;
    QTest::newRow("prose") << QByteArray("Dear Ann, the workflow …") << u"foreign"_qs;
    QTest::newRow("another JSON") << QByteArray(R"({"nodes": [], "connections": {}})")
                                  << u"foreign"_qs;
    QTest::newRow("a newer format")
        << QByteArray(R"({"format": "millrace-steps/2"})") << u"newer"_qs;
    QTest::newRow("no steps") << own(R"(, "steps": [])") << u"empty"_qs;
    QTest::newRow("steps that are none") << own(R"(, "steps": [1, 2])") << u"malformed"_qs;
    QTest::newRow("steps of another shape") << own(R"(, "steps": {"a": 1})") << u"malformed"_qs;
    QTest::newRow("a field of a wrong type")
        << own(R"(, "steps": [{"step_id": "a", "step_type": "wait", "timeout": "x"}])")
        << u"malformed"_qs;
    QTest::newRow("an id that is none")
        << own(R"(, "steps": [{"step_id": "a b", "step_type": "wait"}])") << u"malformed"_qs;
    QTest::newRow("one id twice") << own(R"(, "steps": [{"step_id": "a", "step_type": "wait"},
                                            {"step_id": "a", "step_type": "wait"}])")
                                  << u"repeated"_qs;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << u"foreign"_qs;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << u"too_large"_qs;
    QByteArray many;
    for (int i = 0; i < 10'001; ++i)
        many += R"({"step_id": "s)" + QByteArray::number(i) + R"(", "step_type": "wait"},)";
    many.chop(1);
    QTest::newRow("too many") << own(R"(, "steps": [)" + many + ']') << u"too_many"_qs;
}

void tst_CopiedSteps::strangersAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto copied = ui::copiedFromText(text);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, u"clipboard."_qs + code);
    QVERIFY(copied.error().message.size() > 20);
}

void tst_CopiedSteps::damagedTextIsRefusedOrPastedWhole()
{
    const Definition source = workflow(kSteps);
    const QByteArray text = ui::copiedToText(
        ui::copySteps(source, {u"ask"_qs, u"each"_qs, u"last"_qs, u"mend"_qs}, column(source)));
    std::mt19937_64 random(randomSeed());
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(bound));
    };
    const QByteArray pieces[] = {"{", "]", "\"", ",", "null", "1e999", "steps", "each", "\\u0000"};
    int read = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = text;
        for (qsizetype j = below(3); j >= 0; --j) {
            const QByteArray &piece = pieces[below(std::size(pieces))];
            damaged.replace(below(damaged.size()), below(8), below(2) == 0 ? piece : QByteArray());
        }
        const auto copied = ui::copiedFromText(damaged);
        if (!copied)
            continue;
        ++read;
        Definition target = source;
        const auto change = ui::pasting(target, *copied, {}, column(target));
        QVERIFY2(change && holds(target, change->edit), damaged);
    }
    qInfo("%d of 2000 were read", read);
}

void tst_CopiedSteps::aThousandStepsAreFast()
{
    Definition definition = workflow("[]");
    for (int i = 0; i < 1000; ++i) {
        model::StepDefinition one;
        one.id = u"s%1"_qs.arg(i);
        one.type = u"action"_qs;
        one.action = base::Value::object(
            {{u"kind"_qs, u"notify"_qs}, {u"message"_qs, u"${steps.s%1.output}"_qs.arg(i / 2)}});
        if (i > 0)
            one.dependencies = QStringList{u"s%1"_qs.arg(i - 1)};
        definition.steps.push_back(std::move(one));
    }
    QStringList all;
    for (const auto &one : definition.steps)
        all.append(one.id);
    const ui::Places places = column(definition);
    const QByteArray text = ui::copiedToText(ui::copySteps(definition, all, places));
    QElapsedTimer timer;
    timer.start();
    const auto copied = ui::copiedFromText(text);
    const qint64 read = timer.elapsed();
    const auto change = ui::pasting(definition, *copied, {}, places);
    QVERIFY(change && model::apply(definition, change->edit));
    qInfo("read %lld ms, pasted after %lld ms", read, timer.elapsed());
    QCOMPARE(definition.steps.size(), std::size_t(2000));
    QCOMPARE(step(definition, u"s999_2"_qs).dependencies, QStringList{u"s998_2"_qs});
    QVERIFY(timer.elapsed() < 1000); // 100 ms is the aim; the machine may be busy
}

QTEST_GUILESS_MAIN(tst_CopiedSteps)
#include "tst_copied_steps.moc"
