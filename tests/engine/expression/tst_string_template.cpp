// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

#include "engine/expression/string_template.h"

using namespace millrace;
using namespace millrace::tests;
using expression::ValueTemplate;

/// ${expression} in the strings of JSON values.
class tst_StringTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolving_data();
    void resolving();
    void constants_data();
    void constants();
    void parseErrors_data();
    void parseErrors();
    void runTimeErrorsNameThePlace();
    void allPartsShareOneLimit();
    void readsOfAllParts();
    void anEmptyTemplateIsUndefined();
};

namespace {

QString resolved(const QString &json, const expression::Limits &limits = {})
{
    const auto parsed = ValueTemplate::parse(base::parseJson(json.toUtf8()).value());
    if (!parsed)
        return u'!' + parsed.error().code;
    return shown(parsed->resolve(rowScope(), limits));
}

} // namespace

void tst_StringTemplate::resolving_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"a whole expression keeps the type", uR"("${workflow.order_total}")", u"150"},
        {"a whole expression may be a list", uR"("${workflow.xs}")", u"[3,1,10,2]"},
        {"a part becomes text", uR"("total: ${workflow.order_total}!")", uR"("total: 150!")"},
        {"several parts", uR"("${workflow.name}: ${1 + 1}")", uR"("Ada: 2")"},
        {"space around makes it a part", uR"(" ${1}")", uR"(" 1")"},
        {"lists and objects in a text are JSON", uR"("x ${workflow.xs} ${input}")",
         uR"("x [3,1,10,2] {\"a\":1}")"},
        {"nothing in a text is empty", uR"("a${workflow.none}b${workflow.nope}c")", uR"("abc")"},
        {"$${ stands for ${", uR"("$${x} ${1}")", uR"("${x} 1")"},
        {"$${ alone", uR"("$${workflow.name}")", uR"("${workflow.name}")"},
        {"other dollars stand for themselves", uR"("$ $5 $$ ${1}$")", uR"("$ $5 $$ 1$")"},
        {"a dollar before $${", uR"("$$${x}")", uR"("$${x}")"},
        {"braces within the expression", uR"("${({a: {b: 1}}).a.b} ${'}'} ${`${'}'}`}")",
         uR"("1 } }")"},
        {"strings deep inside", uR"({"a": [{"b": "${input.a}"}, 2, "c"], "d": null})",
         uR"({"a":[{"b":1},2,"c"],"d":null})"},
        {"an undefined member is left out", uR"({"a": "${undefined}", "b": ["${undefined}"]})",
         uR"({"b":[null]})"},
        {"an undefined whole", uR"("${undefined}")", u"undefined"},
        {"names of members are no templates", uR"({"${a}": 1})", uR"({"${a}":1})"},
        {"chance goes on from part to part", uR"(["${run.random}", "${run.random}"])", u"[0,0.1]"},
        {"other values pass", uR"([1, true, null, {}])", u"[1,true,null,{}]"},
    };
    addRows(kRows);
}

void tst_StringTemplate::resolving()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(resolved(expression), value);
}

void tst_StringTemplate::constants_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("isConstant");
    QTest::newRow("plain values") << uR"({"a": [1, "b", null]})"_qs << true;
    QTest::newRow("escaped marks") << uR"(["$${a}"])"_qs << true;
    QTest::newRow("an expression far below") << uR"([[[{"a": "${1}"}]]])"_qs << false;
}

void tst_StringTemplate::constants()
{
    QFETCH(QString, json);
    QFETCH(bool, isConstant);
    QCOMPARE(ValueTemplate::parse(base::parseJson(json.toUtf8()).value())->isConstant(),
             isConstant);
}

void tst_StringTemplate::parseErrors_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");
    QTest::newRow("the column counts in the whole string")
        << uR"("abc ${1 +}")"_qs << 10 << QString();
    QTest::newRow("the path leads to the string")
        << uR"({"headers": [{"x": "ok"}, {"x": "a ${)}"}]})"_qs << 5 << u"headers.1.x"_qs;
    QTest::newRow("an open substitution") << uR"(["${1 + 2"])"_qs << 8 << u"0"_qs;
    QTest::newRow("an empty substitution") << uR"("${}")"_qs << 3 << QString();
    QTest::newRow("the second of two") << uR"("${1} ${new X}")"_qs << 8 << QString();
}

void tst_StringTemplate::parseErrors()
{
    QFETCH(QString, json);
    QFETCH(int, column);
    QFETCH(QString, path);
    const auto parsed = ValueTemplate::parse(base::parseJson(json.toUtf8()).value());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().errorClass, base::ErrorClass::Validation);
    QCOMPARE(parsed.error().details[u"column"].numberOr(0), double(column));
    QCOMPARE(parsed.error().details[u"path"].text(), path);
}

void tst_StringTemplate::runTimeErrorsNameThePlace()
{
    const auto parsed =
        ValueTemplate::parse(base::Value::object({{u"to"_qs, u"Dear ${workflow.nope.name}"_qs}}));
    const auto result = parsed->resolve(rowScope());
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"expression.no_member"_qs);
    QCOMPARE(result.error().details[u"path"].text(), u"to"_qs);
    QCOMPARE(result.error().details[u"column"].numberOr(0), 22.0);
}

void tst_StringTemplate::allPartsShareOneLimit()
{
    expression::Limits limits;
    limits.maxBytes = 2500;
    QCOMPARE(resolved(uR"(["${'x'.repeat(500).length}"])"_qs, limits), u"[500]"_qs);
    QCOMPARE(resolved(uR"(["${'x'.repeat(500)}", "${'x'.repeat(500)}", "${'x'.repeat(500)}"])"_qs,
                      limits),
             u"!expression.limit_bytes"_qs);
}

void tst_StringTemplate::readsOfAllParts()
{
    const auto parsed = ValueTemplate::parse(
        base::Value(base::Array{u"a ${input.a} ${workflow.b.c}"_qs, u"${steps.x.output}"_qs}));
    QStringList paths;
    for (const expression::Read &read : parsed->reads())
        paths += QStringList(read.path.begin(), read.path.end()).join(u'.') + u'@' +
                 QString::number(read.column);
    QCOMPARE(paths.join(u' '), u"input.a@5 workflow.b.c@16 steps.x.output@3"_qs);
}

void tst_StringTemplate::anEmptyTemplateIsUndefined()
{
    QVERIFY(ValueTemplate().isConstant());
    QCOMPARE(shown(ValueTemplate().resolve(rowScope())), u"undefined"_qs);
}

QTEST_GUILESS_MAIN(tst_StringTemplate)
#include "tst_string_template.moc"
