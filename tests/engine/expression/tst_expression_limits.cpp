// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

#include <ctime>

using namespace millrace;
using namespace millrace::tests;
using expression::Expression;
using expression::Limits;

/// Nothing an expression says takes more time, memory or depth than it may.
class tst_ExpressionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombs_data();
    void bombs();
    void textsThatNestTooDeep_data();
    void textsThatNestTooDeep();
    void textsThatAreTooLong();
    void whatFitsIsNotRefused_data();
    void whatFitsIsNotRefused();
    void limitsCanBeTightened();
};

namespace {

/// Of the processor, so that a busy machine fails no test.
qint64 spentMs(std::clock_t start)
{
    return qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

/// A tenth of a second for optimised code; other builds are slower by what they check.
qint64 mostMs()
{
#if defined(NDEBUG)
    return 100;
#else
    return 3000;
#endif
}

DataScope bigScope()
{
    base::Value list = base::Value::emptyArray();
    for (int i = 0; i < 10'000; ++i)
        list.append(i % 100);
    const base::Value workflow =
        base::Value::object({{u"list"_qs, list}, {u"text"_qs, QString(200'000, u'a')}});
    return DataScope(base::Value::object({{u"workflow"_qs, workflow}}));
}

} // namespace

void tst_ExpressionLimits::bombs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *sentence, const char16_t *text, const char16_t *code) {
        QTest::newRow(sentence) << QString::fromUtf16(text) << QString::fromUtf16(code);
    };
    constexpr const char16_t *kOperations = u"!expression.limit_operations";
    constexpr const char16_t *kBytes = u"!expression.limit_bytes";
    constexpr const char16_t *kDepth = u"!expression.limit_depth";
    row("a text repeated a billion times", u"'x'.repeat(1e9)", kBytes);
    row("a text repeated a million million times", u"'x'.repeat(1e12)", kBytes);
    row("a text doubled again and again",
        u"Array.from({length: 60}).reduce(t => t + t, 'x').length", kBytes);
    row("a text padded to a billion", u"'x'.padStart(1e9)", kBytes);
    row("a text padded to infinity", u"'x'.padEnd(Infinity, 'ab')", kBytes);
    row("a list of a billion", u"Array.from({length: 1e9})", kBytes);
    row("a list longer than any", u"Array.from({length: Infinity})", kBytes);
    row("a list doubled again and again",
        u"Array.from({length: 60}).reduce(a => [...a, ...a], [1]).length", kOperations);
    row("a list of itself twice, again and again",
        u"Array.from({length: 100}).reduce(a => [a, a], [])", kBytes);
    row("an object of itself twice, again and again",
        u"Array.from({length: 100}).reduce(a => ({a, b: a}), {})", kBytes);
    row("the text of a list of itself",
        u"String(Array.from({length: 100}).reduce(a => [a, a], [])).length", kOperations);
    row("the JSON of a list of itself",
        u"JSON.stringify(Array.from({length: 100}).reduce(a => [a, a], [])).length", kOperations);
    row("flattening a list of itself",
        u"Array.from({length: 100}).reduce(a => [a, a], []).flat(Infinity).length", kOperations);
    row("one long text many times in a result", u"Array.from({length: 1e5}).fill('x'.repeat(1e6))",
        kBytes);
    row("loops in loops in loops",
        u"workflow.list.map(a => workflow.list.map(b => workflow.list.length))", kOperations);
    row("a search in a loop", u"workflow.list.filter(x => workflow.list.includes(-1))",
        kOperations);
    row("the search for a text that almost is there everywhere",
        u"workflow.text.indexOf('a'.repeat(90000) + 'b')", kOperations);
    row("the same from the end", u"workflow.text.lastIndexOf('a'.repeat(90000) + 'b')",
        kOperations);
    row("replacing every unit by all", u"workflow.text.replaceAll('a', '$`')", kOperations);
    row("splitting a long text into units", u"'x'.repeat(2e6).split('').length", kOperations);
    row("sorting with a slow order", u"workflow.list.sort((a, b) => workflow.list.indexOf(-1))",
        kOperations);
    row("comparing long texts in a loop",
        u"workflow.list.filter(x => workflow.text + 'a' === workflow.text + 'b').length", kBytes);
    row("joining with a long separator", u"workflow.list.join(workflow.text).length", kBytes);
    row("indenting JSON level by level",
        u"JSON.stringify(Array.from({length: 190}).reduce(a => [a, ...Array.from({length: 2000})], "
        u"[]), "
        "null, 10).length",
        kBytes);
    row("a value deeper than it may be", u"Array.from({length: 300}).reduce(a => [a], [])", kDepth);
    row("an object deeper than it may be", u"Array.from({length: 300}).reduce(a => ({a}), {})",
        kDepth);
    row("JSON deeper than it may be", u"JSON.parse('['.repeat(300) + ']'.repeat(300))",
        u"!expression.json");
}

void tst_ExpressionLimits::bombs()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const DataScope scope = bigScope();
    const std::clock_t start = std::clock();
    const QString value = evaluated(text, scope);
    const qint64 elapsed = spentMs(start);
    QCOMPARE(value.left(60), code);
    QVERIFY2(elapsed <= mostMs(), qPrintable(u"took %1 ms"_qs.arg(elapsed)));
}

void tst_ExpressionLimits::textsThatNestTooDeep_data()
{
    QTest::addColumn<QString>("text");
    constexpr int kMany = 10'000;
    const auto row = [](const char *sentence, const QString &open, const QString &close) {
        QTest::newRow(sentence) << open.repeated(kMany) + u"(1)"_qs + close.repeated(kMany);
    };
    row("parentheses", u"("_qs, u")"_qs);
    row("lists", u"["_qs, u"]"_qs);
    row("objects", u"{a:"_qs, u"}"_qs);
    row("templates", u"`${"_qs, u"}`"_qs);
    row("calls", u"Math.abs("_qs, u")"_qs);
    row("signs before", u"!"_qs, {});
    row("minus before", u"- "_qs, {});
    row("words before", u"typeof "_qs, {});
    row("powers", u"2 ** "_qs, {});
    row("conditions", u"1 ? 2 : "_qs, {});
    row("sums", u"1 + "_qs, {});
    row("members", {}, u".a"_qs);
    row("indices", {}, u"[0]"_qs);
    row("functions", u"[1].map(x => "_qs, u")"_qs);
    row("only opening brackets", u"([{"_qs, {});
    row("patterns", u"[1].map((["_qs, {});
}

void tst_ExpressionLimits::textsThatNestTooDeep()
{
    QFETCH(QString, text);
    const std::clock_t start = std::clock();
    const auto parsed = Expression::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code,
             text.size() > 100'000 ? u"expression.too_long"_qs : u"expression.too_deep"_qs);
    QVERIFY(spentMs(start) <= mostMs());
}

void tst_ExpressionLimits::textsThatAreTooLong()
{
    const auto parsed = Expression::parse(u'"' + QString(20'000'000, u'x') + u'"');
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"expression.too_long"_qs);
}

void tst_ExpressionLimits::whatFitsIsNotRefused_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"a list of ten thousand filtered, mapped and added up",
         u"workflow.list.filter(x => x > 50).map(x => x * 2).reduce((a, b) => a + b, 0)",
         u"735000"},
        {"ten thousand sorted", u"[...workflow.list].sort((a, b) => b - a)[0]", u"99"},
        {"a text of a million units", u"'x'.repeat(1e6).length", u"1000000"},
        {"a list of ten thousand joined", u"workflow.list.join(', ').length", u"38998"},
        {"a long text searched", u"workflow.text.indexOf('b')", u"-1"},
        {"values of many levels",
         u"JSON.stringify(Array.from({length: 190}).reduce(a => [a], [])).length", u"382"},
    };
    addRows(kRows);
}

void tst_ExpressionLimits::whatFitsIsNotRefused()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(evaluated(expression, bigScope()), value);
}

void tst_ExpressionLimits::limitsCanBeTightened()
{
    Limits few;
    few.maxOperations = 10;
    QCOMPARE(evaluated(u"1 + 2 + 3"_qs, DataScope(), few), u"6"_qs);
    QCOMPARE(evaluated(u"[1, 2, 3, 4, 5].map(x => x)"_qs, DataScope(), few),
             u"!expression.limit_operations"_qs);
    Limits small;
    small.maxBytes = 1000;
    QCOMPARE(evaluated(u"'x'.repeat(400).length"_qs, DataScope(), small), u"400"_qs);
    QCOMPARE(evaluated(u"'x'.repeat(600).length"_qs, DataScope(), small),
             u"!expression.limit_bytes"_qs);
    Limits flat;
    flat.maxDepth = 3;
    QCOMPARE(evaluated(u"[1]"_qs, DataScope(), flat), u"[1]"_qs);
    QCOMPARE(evaluated(u"1 + (2 + (3 + 4))"_qs, DataScope(), flat), u"!expression.limit_depth"_qs);
    QCOMPARE(evaluated(u"1 + (2 + (3 + 4)) > 1"_qs, DataScope(), flat),
             u"!expression.limit_depth"_qs);
}

QTEST_GUILESS_MAIN(tst_ExpressionLimits)
#include "tst_expression_limits.moc"
