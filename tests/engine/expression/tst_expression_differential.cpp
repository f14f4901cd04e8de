// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/data_scope.h"
#include "tests/engine/expression/expression_generator.h"
#include "tests/engine/expression/js_oracle.h"
#include "tests/support/seed.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// The same random expressions over the same random data here and in QJSEngine.
class tst_ExpressionDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomExpressionsMeanTheSame();
    void deliberateDifferences_data();
    void deliberateDifferences();
};

namespace {

constexpr int kExpressions = 5000;
constexpr int kExpressionsPerData = 20;
constexpr qint64 kMostMs = 15'000;

QString ours(const QString &text, const DataScope &scope)
{
    const QString value = evaluated(text, scope);
    if (value == u"!expression.not_finite")
        return u"nan"_qs;
    return value.startsWith(u'!') ? u"!"_qs : value;
}

/// The order of members with names like "0" differs by intent, and so do texts made of them.
bool hasIndexKeys(const QString &text)
{
    static const QRegularExpression kKey(QStringLiteral(R"(\\*"\d+\\*":)"));
    return kKey.match(text).hasMatch();
}

} // namespace

void tst_ExpressionDifferential::randomExpressionsMeanTheSame()
{
    ExpressionGenerator generator(randomSeed());
    JsOracle oracle;
    DataScope scope;
    QElapsedTimer timer;
    timer.start();
    int compared = 0;
    int errors = 0;
    for (int i = 0; i < kExpressions && timer.elapsed() < kMostMs; ++i) {
        if (i % kExpressionsPerData == 0) {
            const base::Value data = generator.data();
            scope = DataScope(data);
            oracle.setData(data);
        }
        const QString text = generator.expression();
        const QString expected = oracle.evaluate(text);
        const QString actual = ours(text, scope);
        if (hasIndexKeys(expected) && hasIndexKeys(actual))
            continue;
        const auto root = [&](QStringView name) { return base::toJson(*scope.root(name)); };
        QVERIFY2(actual == expected, "\n  " + text.toUtf8() + "\n  workflow " + root(u"workflow") +
                                         "\n  input " + root(u"input") + "\n  JavaScript " +
                                         expected.toUtf8() + "\n  here " + actual.toUtf8());
        ++compared;
        errors += expected == u"!";
    }
    qInfo("%d expressions compared, %d of them errors in both", compared, errors);
    QVERIFY(compared > kExpressions / 4 || timer.elapsed() >= kMostMs);
}

void tst_ExpressionDifferential::deliberateDifferences_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("javaScript");
    QTest::addColumn<QString>("here");
    QTest::newRow("members keep their order even when they look like numbers")
        << u"({b: 1, 1: 2})"_qs << uR"({"1":2,"b":1})"_qs << uR"({"b":1,"1":2})"_qs;
    QTest::newRow("a result that is no number is an error")
        << u"0 / 0"_qs << u"nan"_qs << u"!expression.not_finite"_qs;
    QTest::newRow("an infinite result is an error")
        << u"1 / 0"_qs << u"nan"_qs << u"!expression.not_finite"_qs;
    QTest::newRow("sorting leaves the data as they were")
        << u"[xs.sort(), xs]"_qs << u"[[1,2,3],[1,2,3]]"_qs << u"[[1,2,3],[3,1,2]]"_qs;
    QTest::newRow("reversing leaves the data as they were")
        << u"[ys.reverse(), ys]"_qs << u"[[2,1],[2,1]]"_qs << u"[[2,1],[1,2]]"_qs;
    QTest::newRow("there is no way to add to a list")
        << u"[1].push(2)"_qs << u"2"_qs << u"!expression.not_a_function"_qs;
    QTest::newRow("lists have no holes")
        << u"[1,,2]"_qs << u"[1,null,2]"_qs << u"!expression.syntax"_qs;
    QTest::newRow("constructor is a member like others")
        << u"typeof ({}).constructor"_qs << u"\"function\""_qs << u"\"undefined\""_qs;
    QTest::newRow("__proto__ is a member like others")
        << u"({}).__proto__ === undefined"_qs << u"false"_qs << u"true"_qs;
    QTest::newRow("a method is no value")
        << u"typeof [].map"_qs << u"\"function\""_qs << u"!expression.type"_qs;
    QTest::newRow("regular expressions are absent")
        << u"'aa'.replace(/a/g, 'b')"_qs << u"\"bb\""_qs << u"!expression.syntax"_qs;
    QTest::newRow("Date is absent")
        << u"typeof Date"_qs << u"\"function\""_qs << u"!expression.not_supported"_qs;
    QTest::newRow("new is absent")
        << u"new Array(2).length"_qs << u"2"_qs << u"!expression.not_supported"_qs;
    QTest::newRow("assignment is absent")
        << u"(nowhere = 1)"_qs << u"1"_qs << u"!expression.syntax"_qs;
    QTest::newRow("JSON with the same name twice is refused")
        << uR"(JSON.parse('{"a":1,"a":2}'))"_qs << uR"({"a":2})"_qs << u"!expression.json"_qs;
}

void tst_ExpressionDifferential::deliberateDifferences()
{
    QFETCH(QString, expression);
    QFETCH(QString, javaScript);
    QFETCH(QString, here);
    const DataScope scope = DataScope::fromJson(R"({"xs": [3, 1, 2], "ys": [1, 2]})");
    JsOracle oracle;
    oracle.setData(
        base::Value::object({{u"xs"_qs, *scope.root(u"xs")}, {u"ys"_qs, *scope.root(u"ys")}}));
    QCOMPARE(oracle.evaluate(expression), javaScript);
    QCOMPARE(evaluated(expression, scope), here);
}

QTEST_GUILESS_MAIN(tst_ExpressionDifferential)
#include "tst_expression_differential.moc"
