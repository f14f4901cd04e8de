// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

using namespace millrace::tests;

/// Literals, operators, access and functions: what the grammar means.
class tst_ExpressionLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data();
    void literals() { check(); }
    void operators_data();
    void operators() { check(); }
    void access_data();
    void access() { check(); }
    void functions_data();
    void functions() { check(); }
    void aProgramMaySeeDataOfAnotherShape();

private:
    void check();
};

void tst_ExpressionLanguage::check()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(evaluated(expression, rowScope()), value);
}

void tst_ExpressionLanguage::literals_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"whole numbers", u"12", u"12"},
        {"fractions without a leading zero", u".5", u"0.5"},
        {"exponents", u"1.5e3", u"1500"},
        {"hexadecimal, octal and binary", u"[0xff, 0o17, 0b11]", u"[255,15,3]"},
        {"separators between digits", u"1_000_000", u"1000000"},
        {"numbers print as JavaScript prints them", u"`${1e21} ${1e-7} ${0.1 + 0.2}`",
         uR"("1e+21 1e-7 0.30000000000000004")"},
        {"minus zero prints as zero", u"`${-0}`", uR"("0")"},
        {"strings in both quotes", u"'a' + \"b\"", uR"("ab")"},
        {"escapes", uR"('\n\t\x41B\u{43}\'')", uR"("\n\tABC'")"},
        {"a code point above the first plane counts two units", uR"('\u{1F600}'.length)", u"2"},
        {"a line continued in a string", u"'a\\\nb'", uR"("ab")"},
        {"templates", u"`a${1 + 1}b${'c'}`", uR"("a2bc")"},
        {"a template in a template", u"`a${`b${1}`}`", uR"("ab1")"},
        {"a template without substitutions", u"`a $ { } $x`", uR"("a $ { } $x")"},
        {"braces in a substitution", u"`${{a: '}'}.a}`", uR"("}")"},
        {"lists may end with a comma", u"[1, 'a', null,]", uR"([1,"a",null])"},
        {"undefined items become null", u"[undefined]", u"[null]"},
        {"objects", u"{a: 1, 'b c': 2, 3: 4}", uR"({"a":1,"b c":2,"3":4})"},
        {"computed names", u"{['a' + 1]: 2}", uR"({"a1":2})"},
        {"shorthand members", u"[1].map(x => ({x}))", uR"([{"x":1}])"},
        {"undefined members are left out", u"{a: undefined, b: 1}", uR"({"b":1})"},
        {"undefined members exist while the expression runs", u"'a' in {a: undefined}", u"true"},
        {"a later member replaces an earlier one in its place", u"{a: 1, b: 2, a: 3}",
         uR"({"a":3,"b":2})"},
        {"spread in lists takes lists and texts", u"[...[1, 2], ...'ab']", uR"([1,2,"a","b"])"},
        {"spread in objects copies members", u"{...{a: 1, b: 2}, b: 3}", uR"({"a":1,"b":3})"},
        {"spread in objects takes nothing from nothing", u"{...null, ...undefined, ...1}", u"{}"},
        {"words", u"[true, false, null]", u"[true,false,null]"},
        {"undefined alone", u"undefined", u"undefined"},
        {"comments and line breaks are space", u"1 /* one */ +\n2 // two", u"3"},
    };
    addRows(kRows);
}

void tst_ExpressionLanguage::operators_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"arithmetic binds as in JavaScript", u"2 + 3 * 4 ** 2 / 8 - 7 % 4", u"5"},
        {"powers bind to the right", u"2 ** 3 ** 2", u"512"},
        {"the remainder has the sign of the left", u"[-7 % 3, 7 % -3]", u"[-1,1]"},
        {"bits are 32", u"[1 << 31, -1 >>> 0, 5 & 6, 5 | 6, 5 ^ 6, ~5, -8 >> 1]",
         u"[-2147483648,4294967295,4,7,3,-6,-4]"},
        {"plus joins when either side is text", u"[1 + '2', '1' + 2, 1 + null, 1 + true]",
         uR"(["12","12",1,2])"},
        {"plus joins lists and objects as text", u"[1, 2] + {}", uR"("1,2[object Object]")"},
        {"minus makes numbers", u"['5' - 2, '3' * '4', -'1', +true]", u"[3,12,-1,1]"},
        {"texts compare by units", u"['B' < 'a', 'a' < 'b', '10' < '9', 10 < '9']",
         u"[true,true,true,false]"},
        {"nothing compares as zero or not at all", u"[null >= 0, undefined >= 0, null == 0]",
         u"[true,false,false]"},
        {"loose equality converts", u"['1' == 1, true == 1, [1] == 1, null == undefined, '' == 0]",
         u"[true,true,true,true,true]"},
        {"strict equality does not", u"['1' === 1, null === undefined, 1 === 1, 'a' === 'a']",
         u"[false,false,true,true]"},
        {"not a number equals nothing", u"[NaN == NaN, NaN === NaN, NaN !== NaN]",
         u"[false,false,true]"},
        {"two lists are never the same", u"[[] === [], [1] == [1]]", u"[false,false]"},
        {"a list is the same as itself", u"workflow.xs === workflow.xs", u"true"},
        {"and, or give an operand", u"[0 && 1, 'a' && 'b', 0 || 'x', 'a' || 'b']",
         uR"([0,"b","x","a"])"},
        {"the unneeded side is not evaluated", u"[true || nowhere, false && nowhere, 1 ?? nowhere]",
         u"[true,false,1]"},
        {"?? replaces only nothing", u"[0 ?? 1, null ?? 1, undefined ?? 1, '' ?? 1]",
         uR"([0,1,1,""])"},
        {"conditions nest to the right", u"false ? 1 : true ? 2 : 3", u"2"},
        {"a condition before a fraction", u"true?.5:1", u"0.5"},
        {"in looks for names and places", u"['a' in {a: 1}, 1 in [5, 6], 'length' in [], 2 in [5]]",
         u"[true,true,true,false]"},
        {"typeof", u"[typeof 1, typeof '', typeof true, typeof null, typeof undefined, typeof {}]",
         uR"(["number","string","boolean","object","undefined","object"])"},
        {"typeof an unknown name is no error", u"typeof nowhere", uR"("undefined")"},
        {"not", u"[!0, !'a', !!{}, ![]]", u"[true,false,true,false]"},
    };
    addRows(kRows);
}

void tst_ExpressionLanguage::access_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"members", u"workflow.order_total > 100", u"true"},
        {"members by text", u"workflow['odd name']", u"1"},
        {"members by a computed name", u"workflow['order' + '_total']", u"150"},
        {"items", u"[workflow.xs[2], workflow.xs['0'], workflow.xs[9], workflow.xs[-1]]",
         u"[10,3,null,null]"},
        {"units of a text", u"workflow.name[1]", uR"("d")"},
        {"lengths", u"[workflow.name.length, workflow.xs.length, workflow.name['len' + 'gth']]",
         u"[3,4,3]"},
        {"a missing member is undefined", u"workflow.nope", u"undefined"},
        {"a member of a number is undefined", u"workflow.order_total.nope", u"undefined"},
        {"words of the language are names behind a point", u"({if: 1, in: 2}).if", u"1"},
        {"optional access of nothing",
         u"[workflow.none?.x, workflow.nope?.[0], workflow.nope?.x()]", u"[null,null,null]"},
        {"optional access ends the whole chain", u"workflow.none?.a.b.c[1].trim()", u"undefined"},
        {"optional access within parentheses ends there", u"(workflow.none?.a) ?? 'x'", uR"("x")"},
        {"an optional call of a missing method", u"workflow.name.nope?.(1)", u"undefined"},
        {"an optional call of a method", u"workflow.name.trim?.()", uR"("Ada")"},
        {"what an optional chain skips is not evaluated", u"workflow.none?.[nowhere]",
         u"undefined"},
        {"a step's output", u"steps.ocr.output.text", uR"("hello")"},
        {"a step by text and by a computed name", u"steps['ocr'].status + steps['o' + 'cr'].status",
         uR"("completedcompleted")"},
        {"an unknown step is undefined", u"steps.nope?.output", u"undefined"},
        {"all steps", u"Object.keys(steps)", uR"(["ocr"])"},
        {"the run's time", u"run.now", u"1700000000000"},
        {"each read of chance is another", u"[run.random, run['random']]", u"[0,0.1]"},
        {"the run's own members", u"[run.id, run.attempt]", u"[7,2]"},
        {"constructor and __proto__ are plain names",
         u"[({}).constructor, [].__proto__, ''.constructor, {__proto__: 1}.__proto__]",
         u"[null,null,null,1]"},
    };
    addRows(kRows);
}

void tst_ExpressionLanguage::functions_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"a function of one name", u"[1, 2].map(x => x * 2)", u"[2,4]"},
        {"a function of several", u"[5, 6].map((x, i, all) => x + i + all.length)", u"[7,9]"},
        {"a function of nothing", u"[1, 2].map(() => 0)", u"[0,0]"},
        {"inner functions see outer names", u"[1, 2].map(x => [10, 20].map(y => x * y))",
         u"[[10,20],[20,40]]"},
        {"an inner name hides the outer", u"[1].map(x => [2].map(x => x))", u"[[2]]"},
        {"a parameter hides a root name", u"[1].map(workflow => workflow)", u"[1]"},
        {"a parameter hides a global", u"[1].map(Math => Math)", u"[1]"},
        {"defaults", u"[undefined, 1].map((x = 5) => x)", u"[5,1]"},
        {"defaults see earlier parameters", u"[1].map((x, i, all, d = x + 1) => d)", u"[2]"},
        {"the rest", u"[1].map((x, ...rest) => rest.length)", u"[2]"},
        {"taking lists apart", u"[[1, 2, 3]].map(([a, , b, c = 9]) => [a, b, c])", u"[[1,3,9]]"},
        {"taking the rest of a list", u"[[1, 2, 3]].map(([a, ...b]) => b)", u"[[2,3]]"},
        {"taking objects apart", u"[{a: 1, b: {c: 2}}].map(({a, b: {c}, d = 3}) => [a, c, d])",
         u"[[1,2,3]]"},
        {"an object as the body", u"[1].map(x => ({x, y: 2}))", uR"([{"x":1,"y":2}])"},
        {"a function called where it stands", u"(x => x * x)(workflow.order_total)", u"22500"},
        {"named functions as arguments", u"['1', 'b', ''].map(Number.parseFloat).map(isNaN)",
         u"[false,true,true]"},
        {"parseInt as an argument takes the place as base",
         u"['1', '2', '3'].map(parseInt).map(String)", uR"(["1","NaN","NaN"])"},
        {"spread arguments", u"Math.max(...[1, 5], 3)", u"5"},
        {"the example of the model", u"workflow.pages.filter(p => p.confidence < 0.8).length",
         u"1"},
    };
    addRows(kRows);
}

void tst_ExpressionLanguage::aProgramMaySeeDataOfAnotherShape()
{
    const auto program = millrace::expression::Expression::parse(u"workflow.a"_qs);
    QVERIFY(program);
    const char *const shapes[] = {R"({"workflow":{"a":1}})", R"({"workflow":{"z":0,"y":0,"a":2}})",
                                  R"({"workflow":{"a":3,"b":0}})", R"({"workflow":{}})"};
    QStringList values;
    for (const char *shape : shapes)
        values += shown(program->evaluate(DataScope::fromJson(shape)));
    QCOMPARE(values, (QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"undefined"_qs}));
}

QTEST_GUILESS_MAIN(tst_ExpressionLanguage)
#include "tst_expression_language.moc"
