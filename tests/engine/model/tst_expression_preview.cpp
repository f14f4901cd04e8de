// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/model/expression_names.h"
#include "engine/model/expression_preview.h"

#include <QtTest>

using namespace millrace;
using base::Value;

namespace {

Value json(const char *text)
{
    return base::parseJson(QByteArray(text)).value_or(Value());
}

/// "R:workflow S:. M:total"
QString written(const QString &text, const std::vector<model::ExpressionWord> &words)
{
    constexpr QStringView kLetters = u"RMKNTS$";
    QStringList parts;
    for (const model::ExpressionWord &word : words)
        parts += kLetters[static_cast<qsizetype>(word.kind)] + u':' +
                 text.mid(word.position, word.length);
    return parts.join(u' ');
}

QStringList namesOf(const model::Completion &completion)
{
    QStringList names;
    for (const model::CompletionName &name : completion.names)
        names += name.name;
    return names;
}

} // namespace

/// What an editor shows about an expression while it is typed.
class tst_ExpressionPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void wordsOfATemplateStandInItsExpressions();
    void anIssueNamesItsPlace();
    void aTemplateWithoutAnExpressionHasNoIssue();
    void resultsAreThoseOfARun();
    void namesThatFit_data();
    void namesThatFit();
    void onlyStepsBeforeAreNamed();
    void loopsBringTheirNames();
    void namesInATemplate();
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "w",
  "input_schema": {"type": "object", "properties": {"order": {"type": "object",
      "properties": {"id": {"type": "string"}, "lines": {"type": "array"}}}}},
  "global_variables": {"limit": 5},
  "steps": [
    {"step_id": "first", "step_type": "action", "action": {"kind": "http", "url": "http://x"},
     "output_mapping": {"result.body.id": "workflow.customer.id"}},
    {"step_id": "second", "step_type": "action", "dependencies": ["first"],
     "input_mapping": {"who": "workflow.customer.id"}, "action": {"kind": "noop"}},
    {"step_id": "third", "step_type": "action", "dependencies": ["second"],
     "action": {"kind": "noop"}}]})js";

} // namespace

void tst_ExpressionPreview::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("members differ from roots", "workflow.total > 1.5", "R:workflow S:. M:total S:> N:1.5");
    row("keywords", "typeof x in true", "K:typeof R:x K:in K:true");
    row("a text that is not closed", "a + 'b\\' c", "R:a S:+ T:'b\\' c");
    row("what is spread is no member", "...a", "S:. S:. S:. R:a");
    row("brackets that are not closed", "f([1", "R:f S:( S:[ N:1");
    row("nothing", "", "");
}

void tst_ExpressionPreview::words()
{
    QFETCH(QString, text);
    QTEST(written(text, model::expressionWords(text)), "expected");
}

void tst_ExpressionPreview::wordsOfATemplateStandInItsExpressions()
{
    const QString text = QStringLiteral("Pay ${ {a: b}.a } of $${x} ${c");
    QCOMPARE(written(text, model::templateWords(text)),
             QStringLiteral("$:${ S:{ R:a S:: R:b S:} S:. M:a $:} $:${ R:c"));
}

void tst_ExpressionPreview::anIssueNamesItsPlace()
{
    QVERIFY(!model::expressionIssue(QStringLiteral("a + 1")));
    const auto issue = model::expressionIssue(QStringLiteral("a + * 2"));
    QVERIFY(issue);
    QCOMPARE(issue->position, 4);
    QCOMPARE(issue->length, 1);
    QVERIFY(model::expressionIssue(QString()));
    const auto inside = model::templateIssue(QStringLiteral("ab ${1 +}"));
    QVERIFY(inside);
    QVERIFY(inside->position >= 5);
}

void tst_ExpressionPreview::aTemplateWithoutAnExpressionHasNoIssue()
{
    QVERIFY(!model::templateIssue(QStringLiteral("a + * $2 }")));
}

void tst_ExpressionPreview::resultsAreThoseOfARun()
{
    const Value data = json(R"js({"workflow": {"total": 7}, "run": {"now": 5},
                                  "steps": {"a": {"output": [1, 2]}}})js");
    const auto value = [&](const char *text) {
        const auto result = model::evaluateExpression(QString::fromUtf8(text), data);
        return result ? QString::fromUtf8(base::toJson(*result)) : u'!' + result.error().code;
    };
    QCOMPARE(value("workflow.total * 2"), QStringLiteral("14"));
    QCOMPARE(value("steps.a.output.length + run.now"), QStringLiteral("7"));
    QCOMPARE(value("steps.a.output.map(n => n + 1)"), QStringLiteral("[2,3]"));
    QCOMPARE(value("item"), QStringLiteral("!expression.unknown_name"));
    const auto text = model::evaluateTemplate(QStringLiteral("to ${workflow.total} $${x}"), data);
    QVERIFY(text);
    QCOMPARE(text->text(), QStringLiteral("to 7 ${x}"));
    // A bomb meets the bounds of a run and comes back.
    QVERIFY(!model::evaluateExpression(QStringLiteral("'x'.repeat(1e9)"), data));
}

void tst_ExpressionPreview::namesThatFit_data()
{
    QTest::addColumn<QString>("text"); // the cursor is at |
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("roots", "wo|", "workflow");
    row("data of the definition", "workflow.|", "order limit customer");
    row("of the input's schema", "workflow.order.|", "id lines");
    row("what a mapping writes", "workflow.customer.|", "id");
    row("a step's parts", "1 + steps.first.|", "output status error");
    row("behind an optional dot", "steps.first?.out|", "output");
    row("values of the run", "steps.first.output.body.pa|", "pages");
    row("an item of a list", "steps.first.output.body.pages[0].|", "nr text");
    row("a parameter of a callback", "steps.first.output.body.pages.filter(p => p.n|", "nr");
    row("a parameter in brackets", "steps.first.output.body.pages.map((q) => q.t|", "text");
    row("behind a call", "steps.first.output.body.pages.filter(p => true).find(q => q.nr|", "nr");
    row("methods of a list", "steps.first.output.body.pages.filt|", "filter");
    row("methods of a text", "steps.first.output.body.name.toU|", "toUpperCase");
    row("functions of a namespace", "Math.ma|", "max");
    row("in the middle of a word", "wo|rk", "workflow");
    row("the step's own input", "input.|", "who");
    row("not in a text", "'wo|'", "");
    row("not in a number", "1.|", "");
}

void tst_ExpressionPreview::namesThatFit()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto loaded = model::readDefinition(QByteArray(kDefinition));
    QVERIFY(loaded);
    const Value data = json(R"js({"steps": {"first": {"output": {"body":
        {"name": "n", "pages": [{"nr": 1, "text": "a"}]}}}, "third": {"output": 1}}})js");
    const model::Surroundings around =
        model::surroundingsOf(loaded->definition, QStringLiteral("second"), {}, data);
    const int cursor = static_cast<int>(text.indexOf(u'|'));
    const model::Completion completion =
        model::completeExpression(text.remove(cursor, 1), cursor, around);
    QCOMPARE(namesOf(completion).join(u' '), expected);
}

void tst_ExpressionPreview::onlyStepsBeforeAreNamed()
{
    const auto loaded = model::readDefinition(QByteArray(kDefinition));
    QVERIFY(loaded);
    const auto names = [&](const char *step) {
        const auto around =
            model::surroundingsOf(loaded->definition, QString::fromUtf8(step), {}, Value());
        return namesOf(model::completeExpression(u"steps.", 6, around));
    };
    QCOMPARE(names("second"), QStringList{QStringLiteral("first")});
    QCOMPARE(names("third"), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QCOMPARE(names("").size(), 3);
}

void tst_ExpressionPreview::loopsBringTheirNames()
{
    const auto loaded = model::readDefinition(QByteArray(R"js({"format": "millrace/1", "name": "w",
        "steps": [{"step_id": "each", "step_type": "loop", "for_each": "[1]", "steps": [
            {"step_id": "body", "step_type": "action", "action": {"kind": "noop"}}]},
          {"step_id": "out", "step_type": "action", "action": {"kind": "noop"}}]})js"));
    QVERIFY(loaded);
    const auto names = [&](const char *step) {
        const auto around = model::surroundingsOf(loaded->definition, QString::fromUtf8(step),
                                                  {QStringLiteral("result")}, Value());
        return namesOf(model::completeExpression({}, 0, around));
    };
    QVERIFY(names("body").contains(QStringLiteral("item")));
    QVERIFY(!names("out").contains(QStringLiteral("item")));
    QVERIFY(names("out").contains(QStringLiteral("result")));
}

void tst_ExpressionPreview::namesInATemplate()
{
    const auto loaded = model::readDefinition(QByteArray(kDefinition));
    QVERIFY(loaded);
    const auto around =
        model::surroundingsOf(loaded->definition, QStringLiteral("second"), {}, Value());
    QCOMPARE(namesOf(model::completeTemplate(u"to ${workflow.l} wo", 15, around)),
             QStringList{QStringLiteral("limit")});
    QVERIFY(model::completeTemplate(u"to ${workflow.l} wo", 19, around).names.empty());
    QVERIFY(model::completeTemplate(u"wo", 2, around).names.empty());
}

QTEST_GUILESS_MAIN(tst_ExpressionPreview)
#include "tst_expression_preview.moc"
