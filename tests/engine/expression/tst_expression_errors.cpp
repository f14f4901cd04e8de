// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

using namespace millrace;
using namespace millrace::tests;
using expression::Expression;

/// What is refused when parsing and when evaluating: code, place and words.
class tst_ExpressionErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syntax_data();
    void syntax();
    void runTime_data();
    void runTime();
    void aRunTimeErrorNamesExpressionColumnAndValues();
    void anUnknownNameTellsWhatIsInScope();
    void theTruthOfAnExpressionNeedsNoStorableResult();
};

namespace {

struct ErrorRow
{
    const char *sentence;
    const char16_t *expression;
    const char16_t *code;
    int column;
};

void addErrorRows(std::span<const ErrorRow> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("column");
    for (const ErrorRow &row : rows)
        QTest::newRow(row.sentence)
            << QString::fromUtf16(row.expression) << QString::fromUtf16(row.code) << row.column;
}

} // namespace

void tst_ExpressionErrors::syntax_data()
{
    static constexpr ErrorRow kRows[] = {
        {"nothing at all", u"", u"expression.syntax", 1},
        {"only space", u"  ", u"expression.syntax", 3},
        {"a missing operand", u"1 +", u"expression.syntax", 4},
        {"two values", u"1 2", u"expression.syntax", 3},
        {"an open parenthesis", u"(1 + 2", u"expression.syntax", 1},
        {"a closing bracket too many", u"1 + 2]", u"expression.syntax", 6},
        {"brackets that cross", u"([)]", u"expression.syntax", 3},
        {"an open string", u"1 + 'abc", u"expression.syntax", 5},
        {"an open template", u"`abc", u"expression.syntax", 1},
        {"an open substitution", u"`a${1", u"expression.syntax", 1},
        {"an empty substitution", u"`a${}`", u"expression.syntax", 5},
        {"an open comment", u"1 /* x", u"expression.syntax", 3},
        {"assignment", u"workflow.x = 1", u"expression.syntax", 12},
        {"increment", u"workflow.x++", u"expression.syntax", 11},
        {"a sequence", u"1, 2", u"expression.syntax", 2},
        {"a statement's end", u"1;", u"expression.syntax", 2},
        {"a hole in a list", u"[1,,2]", u"expression.syntax", 4},
        {"a regular expression", u"'a'.replace(/a/, 'b')", u"expression.syntax", 13},
        {"a leading zero", u"010", u"expression.syntax", 1},
        {"letters behind a number", u"12px", u"expression.syntax", 1},
        {"an exponent without digits", u"1e+", u"expression.syntax", 1},
        {"a bad escape", uR"('\u12')", u"expression.syntax", 6},
        {"an octal escape", uR"('\1')", u"expression.syntax", 2},
        {"a code point too large", uR"('\u{110000}')", u"expression.syntax", 4},
        {"a strange character", u"1 § 2", u"expression.syntax", 3},
        {"minus before a power", u"-2 ** 2", u"expression.syntax", 1},
        {"?? mixed with ||", u"1 ?? 2 || 3", u"expression.syntax", 3},
        {"&& mixed with ??", u"1 && 2 ?? 3", u"expression.syntax", 8},
        {"a word at the place of a value", u"1 + if", u"expression.not_supported", 5},
        {"this", u"this.x", u"expression.not_supported", 1},
        {"new", u"new Map()", u"expression.not_supported", 1},
        {"Date", u"Date.now()", u"expression.not_supported", 1},
        {"eval", u"eval('1')", u"expression.not_supported", 1},
        {"Math.random", u"Math.random()", u"expression.not_supported", 6},
        {"a function of Math that is none", u"Math.foo(1)", u"expression.not_supported", 6},
        {"Math as a value", u"Math", u"expression.syntax", 1},
        {"a named function as a value", u"1 + parseInt", u"expression.syntax", 5},
        {"a function as a value", u"x => x", u"expression.syntax", 1},
        {"a function in parentheses", u"(x => x)", u"expression.syntax", 1},
        {"a function in a list", u"[x => x]", u"expression.syntax", 2},
        {"a function that returns one", u"[1].map(x => y => 1)", u"expression.syntax", 14},
        {"a function with statements", u"[1].map(x => { return x })", u"expression.syntax", 14},
        {"a parameter twice named by a word", u"[1].map(if => 1)", u"expression.syntax", 9},
        {"a call of a value", u"workflow(1)", u"expression.syntax", 9},
        {"a call of a computed name", u"workflow.xs['m' + 'ap'](1)", u"expression.syntax", 24},
        {"a tagged template", u"workflow.x`a`", u"expression.syntax", 11},
        {"an accessor in an object", u"{get a() {}}", u"expression.syntax", 6},
        {"a private name", u"workflow.#x", u"expression.syntax", 10},
        {"an argument list without a comma", u"Math.max(1 2)", u"expression.syntax", 12},
    };
    addErrorRows(kRows);
}

void tst_ExpressionErrors::syntax()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, column);
    const auto parsed = Expression::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().errorClass, base::ErrorClass::Validation);
    QCOMPARE(parsed.error().details[u"column"].numberOr(0), double(column));
    QVERIFY(parsed.error().details[u"length"].isNumber());
    QVERIFY2(parsed.error().message.contains(u"column %1"_qs.arg(column)),
             qPrintable(parsed.error().message));
}

void tst_ExpressionErrors::runTime_data()
{
    static constexpr ErrorRow kRows[] = {
        {"a member of undefined", u"workflow.nope.x", u"expression.no_member", 15},
        {"a member of null", u"1 + workflow.none.x", u"expression.no_member", 19},
        {"a computed member of undefined", u"workflow.nope[1 + 1]", u"expression.no_member", 14},
        {"a method of undefined", u"workflow.nope.trim()", u"expression.no_member", 15},
        {"an unknown name", u"1 + nowhere", u"expression.unknown_name", 5},
        {"a method that is none", u"workflow.name.foo()", u"expression.not_a_function", 1},
        {"a call of a member that is a value", u"workflow.name()", u"expression.not_a_function", 1},
        {"a method that would change its list", u"workflow.xs.push(1)",
         u"expression.not_a_function", 1},
        {"a method without its call", u"workflow.name.trim", u"expression.type", 1},
        {"a missing function", u"[1].map()", u"expression.type", 1},
        {"a value for a function", u"[1].map(5)", u"expression.type", 1},
        {"an order that is no function", u"[1].sort(5)", u"expression.type", 1},
        {"a function for a value", u"'a'.concat(x => x)", u"expression.type", 12},
        {"spread of a number", u"[...5]", u"expression.type", 2},
        {"taking a number apart as a list", u"[1].map(([a]) => a)", u"expression.type", 10},
        {"taking nothing apart", u"[null].map(({a}) => a)", u"expression.no_member", 13},
        {"in on the right of a text", u"'a' in 'abc'", u"expression.type", 1},
        {"reduce of nothing", u"[].reduce((a, b) => a)", u"expression.type", 1},
        {"repeat less than never", u"'a'.repeat(-1)", u"expression.range", 1},
        {"too many digits", u"(1).toFixed(101)", u"expression.range", 1},
        {"no digits", u"(1).toPrecision(0)", u"expression.range", 1},
        {"a base that is none", u"(1).toString(1)", u"expression.range", 1},
        {"a code point that is none", u"String.fromCodePoint(-1)", u"expression.range", 1},
        {"a normal form that is none", u"'a'.normalize('X')", u"expression.range", 1},
        {"a place out of a list", u"[1].with(1, 0)", u"expression.range", 1},
        {"keys of nothing", u"Object.keys(null)", u"expression.type", 1},
        {"pairs that are none", u"Object.fromEntries([1])", u"expression.type", 1},
        {"Array.from nothing", u"Array.from(null)", u"expression.type", 1},
        {"text that is no JSON", u"JSON.parse('{')", u"expression.json", 1},
        {"no number", u"workflow.name * 2", u"expression.not_finite", 1},
        {"no number within the result", u"[{a: 0 / 0}]", u"expression.not_finite", 1},
        {"infinity", u"1 / 0", u"expression.not_finite", 1},
    };
    addErrorRows(kRows);
}

void tst_ExpressionErrors::runTime()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, column);
    const auto parsed = Expression::parse(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    const auto result = parsed->evaluate(rowScope());
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().errorClass, base::ErrorClass::Expression);
    QCOMPARE(result.error().details[u"column"].numberOr(0), double(column));
    QCOMPARE(result.error().details[u"expression"].text(), text);
    QVERIFY(result.error().details[u"values"].isObject());
}

void tst_ExpressionErrors::aRunTimeErrorNamesExpressionColumnAndValues()
{
    const auto result = Expression::parse(u"1 + workflow.none.total"_qs)->evaluate(rowScope());
    QVERIFY(!result);
    QCOMPARE(result.error().message,
             u"cannot read 'total' of null: workflow.none is null at column 19 in: "
             "1 + workflow.none.total"_qs);
    QCOMPARE(
        QString::fromUtf8(base::toJson(result.error().details)),
        uR"({"expression":"1 + workflow.none.total","column":19,"values":{"workflow.none":"null"}})"_qs);
}

void tst_ExpressionErrors::anUnknownNameTellsWhatIsInScope()
{
    const auto result = Expression::parse(u"order.total"_qs)->evaluate(rowScope());
    QVERIFY(!result);
    QCOMPARE(result.error().hint, u"In scope are: workflow, steps, input, run."_qs);
}

void tst_ExpressionErrors::theTruthOfAnExpressionNeedsNoStorableResult()
{
    const auto truth = [](const char16_t *text) {
        return Expression::parse(QString::fromUtf16(text))->test(rowScope());
    };
    QCOMPARE(truth(u"0 / 0").value(), false);
    QCOMPARE(truth(u"workflow.order_total > 100").value(), true);
    QCOMPARE(truth(u"workflow.nope").value(), false);
    QCOMPARE(truth(u"''").value(), false);
    QCOMPARE(truth(u"[]").value(), true);
    QVERIFY(!truth(u"nowhere"));
}

QTEST_GUILESS_MAIN(tst_ExpressionErrors)
#include "tst_expression_errors.moc"
