// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

#include "engine/expression/program.h"

using namespace millrace;
using namespace millrace::tests;
using expression::Expression;

/// What is known about an expression without evaluating it.
class tst_ExpressionAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void columns();
    void volatility_data();
    void volatility();
    void renaming_data();
    void renaming();
    void theTreeIsThereForTranslators();
};

void tst_ExpressionAnalysis::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *sentence, const char16_t *text, const char16_t *paths) {
        QTest::newRow(sentence) << QString::fromUtf16(text) << QString::fromUtf16(paths);
    };
    row("a constant reads nothing", u"1 + Math.PI", u"");
    row("members", u"workflow.order.total > input.limit", u"workflow.order.total input.limit");
    row("fixed names and places in brackets", u"workflow['a b'].c[0].d", u"workflow.a b.c.0.d");
    row("a computed index ends the path and is read itself", u"workflow.list[input.i].x",
        u"workflow.list input.i");
    row("a call ends the path", u"workflow.items.filter(i => i.x > input.y).length",
        u"workflow.items input.y");
    row("optional access is access", u"workflow?.a?.[0]?.b", u"workflow.a.0.b");
    row("steps", u"steps.ocr.output.pages.length + steps['b'].status",
        u"steps.ocr.output.pages.length steps.b.status");
    row("a step by a computed name is all steps", u"steps[input.name].output", u"steps input.name");
    row("the run's time and chance", u"run.now + run.random + run.id",
        u"run.now run.random run.id");
    row("parameters are no reads", u"[1].map((workflow, {a, b: c}) => workflow + a + c + d)", u"d");
    row("defaults and computed names are read", u"[1].map((x = input.a) => ({[input.b]: x}))",
        u"input.a input.b");
    row("everything once for each time it is named", u"input.a + input.a", u"input.a input.a");
    row("in templates", u"`${input.a} ${`${input.b}`}`", u"input.a input.b");
    row("by spread and shorthand", u"({...workflow.o, input})", u"workflow.o input");
}

void tst_ExpressionAnalysis::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, paths);
    const auto parsed = Expression::parse(text);
    QVERIFY(parsed);
    QStringList found;
    for (const expression::Read &read : parsed->reads())
        found += QStringList(read.path.begin(), read.path.end()).join(u'.');
    QCOMPARE(found.join(u' '), paths);
}

void tst_ExpressionAnalysis::columns()
{
    const auto parsed = Expression::parse(u"1 + workflow.a * (input).b"_qs);
    QVERIFY(parsed);
    QCOMPARE(parsed->reads().size(), std::size_t(2));
    QCOMPARE(parsed->reads()[0].column, 5);
    QCOMPARE(parsed->reads()[1].column, 18);
}

void tst_ExpressionAnalysis::volatility_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isVolatile");
    QTest::newRow("the time is") << u"input.a > run.now"_qs << true;
    QTest::newRow("chance is") << u"[1].map(x => run['random'])"_qs << true;
    QTest::newRow("optional access is as well") << u"run?.now"_qs << true;
    QTest::newRow("the run's identity is not") << u"run.id"_qs << false;
    QTest::newRow("a member of that name elsewhere is not") << u"workflow.run.now"_qs << false;
    QTest::newRow("a parameter of that name is not") << u"[1].map(run => run.now)"_qs << false;
}

void tst_ExpressionAnalysis::volatility()
{
    QFETCH(QString, text);
    QFETCH(bool, isVolatile);
    QCOMPARE(Expression::parse(text)->isVolatile(), isVolatile);
}

void tst_ExpressionAnalysis::renaming_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("renamed");
    const auto row = [](const char *sentence, const char16_t *text, const char16_t *renamed) {
        QTest::newRow(sentence) << QString::fromUtf16(text) << QString::fromUtf16(renamed);
    };
    row("a member", u"steps.ocr.output", u"steps.scan_text.output");
    row("several, spaces kept", u" steps.ocr . x  +steps .ocr",
        u" steps.scan_text . x  +steps .scan_text");
    row("optional access", u"steps?.ocr?.output", u"steps?.scan_text?.output");
    row("in brackets, either quote", u"steps['ocr'] + steps?.[\"ocr\"]",
        u"steps['scan_text'] + steps?.[\"scan_text\"]");
    row("within templates and functions", u"[1].map(x => `${steps.ocr.x}`)",
        u"[1].map(x => `${steps.scan_text.x}`)");
    row("other steps stay", u"steps.ocr2 + steps.oc", u"steps.ocr2 + steps.oc");
    row("members of other objects stay", u"workflow.ocr + workflow.steps.ocr + steps.a.ocr",
        u"workflow.ocr + workflow.steps.ocr + steps.a.ocr");
    row("texts stay", u"'steps.ocr' + steps.ocr.x", u"'steps.ocr' + steps.scan_text.x");
    row("a parameter called steps is no step", u"[1].map(steps => steps.ocr)",
        u"[1].map(steps => steps.ocr)");
}

void tst_ExpressionAnalysis::renaming()
{
    QFETCH(QString, text);
    QFETCH(QString, renamed);
    const auto parsed = Expression::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->withStepRenamed(u"ocr"_qs, u"scan_text"_qs), renamed);
    QCOMPARE(parsed->text(), text);
}

void tst_ExpressionAnalysis::theTreeIsThereForTranslators()
{
    const auto parsed = Expression::parse(u"workflow.a > 1"_qs);
    const expression::Node &root = *parsed->program().root;
    QCOMPARE(root.kind, expression::NodeKind::Binary);
    QCOMPARE(root.op, expression::Operator::Greater);
    QCOMPARE(root.a->kind, expression::NodeKind::Member);
    QCOMPARE(parsed->program().textOf(*root.a).toString(), u"workflow.a"_qs);
    QCOMPARE(root.b->value, base::Value(1));
}

QTEST_GUILESS_MAIN(tst_ExpressionAnalysis)
#include "tst_expression_analysis.moc"
