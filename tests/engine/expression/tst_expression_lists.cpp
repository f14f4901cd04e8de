// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

using namespace millrace::tests;

/// Methods of lists.
class tst_ExpressionLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methods_data();
    void methods();
    void sortingIsStable();
    void aFunctionThatContradictsItselfSortsSomehow();
};

void tst_ExpressionLists::methods()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(evaluated(expression, rowScope()), value);
}

void tst_ExpressionLists::methods_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"at counts from either end", u"[[1, 2].at(-1), [1].at(5)]", u"[2,null]"},
        {"concat joins one level", u"[1].concat(2, [3, [4]])", u"[1,2,3,[4]]"},
        {"every and some",
         u"[[1, 2].every(x => x > 1), [1, 2].some(x => x > 1), [].every(x => false), [].some(x => "
         u"true)]",
         u"[false,true,true,false]"},
        {"fill fills a copy", u"[[1, 2, 3].fill(0, 1, -1), Array.from({length: 2}).fill('x')]",
         uR"([[1,0,3],["x","x"]])"},
        {"filter", u"[0, 1, '', 'a', null].filter(Boolean)", uR"([1,"a"])"},
        {"find and its kin",
         u"[[5, 6, 7].find(x => x > 5), [5].find(x => x > 5), [5, 6].findIndex(x => x > 5), "
         u"[5].findIndex(x => x > 5), [5, 6].findLast(x => x < 7), [5, 6].findLastIndex(x => x < "
         u"6)]",
         u"[6,null,1,-1,6,0]"},
        {"flat and flatMap",
         u"[[1, [2, [3]]].flat(), [1, [2, [3]]].flat(Infinity), [1, 2].flatMap(x => [x, [x]])]",
         u"[[1,2,[3]],[1,2,3],[1,[1],2,[2]]]"},
        {"includes finds what is no number",
         u"[[NaN].includes(NaN), [NaN].indexOf(NaN), ['1'].includes(1), [1, 2].includes(1, 1)]",
         u"[true,-1,false,false]"},
        {"indexOf and lastIndexOf",
         u"[[1, 2, 1].indexOf(1, 1), [1, 2, 1].lastIndexOf(1), [1, 2, 1].lastIndexOf(1, -2), "
         u"[].lastIndexOf(1)]",
         u"[2,2,0,-1]"},
        {"join", u"[[1, null, undefined, [2, 3]].join('-'), [1, 2].join(), [].join()]",
         uR"(["1---2,3","1,2",""])"},
        {"map", u"workflow.pages.map(p => p.confidence)", u"[0.5,0.9]"},
        {"reduce and reduceRight",
         u"[[1, 2, 3].reduce((a, b) => a + b), ['a', 'b'].reduceRight((a, b) => a + b, ''), "
         u"[].reduce((a, b) => 0, 7)]",
         uR"([6,"ba",7])"},
        {"reduce sees place and list", u"[5, 6].reduce((r, x, i, all) => r + i * all.length, 0)",
         u"2"},
        {"reverse makes a copy", u"[workflow.xs.reverse(), workflow.xs, workflow.xs.toReversed()]",
         u"[[2,10,1,3],[3,1,10,2],[2,10,1,3]]"},
        {"slice", u"[[1, 2, 3].slice(1), [1, 2, 3].slice(-2, -1), [1].slice(5)]",
         u"[[2,3],[2],[]]"},
        {"sort is by text unless told", u"workflow.xs.sort()", u"[1,10,2,3]"},
        {"sort by a function", u"workflow.xs.sort((a, b) => b - a)", u"[10,3,2,1]"},
        {"undefined comes last, whatever the function",
         u"[undefined, 3, undefined, 1].toSorted((a, b) => b - a)", u"[3,1,null,null]"},
        {"null sorts as its name", u"['z', null, 'a'].sort()", uR"(["a",null,"z"])"},
        {"with", u"[1, 2, 3].with(-1, 9)", u"[1,2,9]"},
        {"toString", u"[1, [2, 3]].toString()", uR"("1,2,3")"},
        {"isArray", u"[Array.isArray([]), Array.isArray('a'), Array.isArray({length: 0})]",
         u"[true,false,false]"},
        {"from lists, texts and lengths",
         u"[Array.from('ab'), Array.from([1, 2], x => x * 2), Array.from({length: 3}, (_, i) => "
         u"i), Array.from({length: 2, 0: 'a'}), Array.from(5)]",
         uR"([["a","b"],[2,4],[0,1,2],["a",null],[]])"},
        {"from a text by code points", uR"(Array.from('a\u{1F600}').length)", u"2"},
        {"of", u"Array.of(1, 'a')", uR"([1,"a"])"},
    };
    addRows(kRows);
}

void tst_ExpressionLists::sortingIsStable()
{
    const QString text =
        u"Array.from({length: 100}, (_, i) => ({i, k: i % 3}))"
        ".sort((a, b) => a.k - b.k)"
        ".every((x, n, all) => n === 0 || all[n - 1].k < x.k || all[n - 1].i < x.i)"_qs;
    QCOMPARE(evaluated(text, DataScope()), u"true"_qs);
}

void tst_ExpressionLists::aFunctionThatContradictsItselfSortsSomehow()
{
    const QString list = u"Array.from({length: 300}, (_, i) => i)"_qs;
    for (const QString &order : {u"() => 1"_qs, u"() => -1"_qs, u"(a, b) => (a * 7 + b) % 3 - 1"_qs,
                                 u"() => NaN"_qs, u"() => run.random - 0.5"_qs})
        QCOMPARE(evaluated(list + u".sort(%1).sort((a, b) => a - b).join() === %2.join()"_qs.arg(
                                      order, list),
                           DataScope()),
                 u"true"_qs);
}

QTEST_GUILESS_MAIN(tst_ExpressionLists)
#include "tst_expression_lists.moc"
