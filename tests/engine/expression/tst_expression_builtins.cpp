// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_rows.h"

using namespace millrace::tests;

/// Methods and functions of texts, numbers, Math, Object and JSON.
class tst_ExpressionBuiltins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts() { check(); }
    void numbers_data();
    void numbers() { check(); }
    void mathematics_data();
    void mathematics() { check(); }
    void objects_data();
    void objects() { check(); }
    void json_data();
    void json() { check(); }

private:
    void check();
};

void tst_ExpressionBuiltins::check()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    QCOMPARE(evaluated(expression, rowScope()), value);
}

void tst_ExpressionBuiltins::texts_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"at counts from either end", u"['abc'.at(0), 'abc'.at(-1), 'abc'.at(9)]",
         uR"(["a","c",null])"},
        {"charAt is empty outside", u"['abc'.charAt(1), 'abc'.charAt(9)]", uR"(["b",""])"},
        {"charCodeAt", u"['A'.charCodeAt(0), isNaN('A'.charCodeAt(1))]", u"[65,true]"},
        {"codePointAt joins pairs", uR"(['\u{1F600}'.codePointAt(0), 'a'.codePointAt(5)])",
         u"[128512,null]"},
        {"concat", u"'a'.concat(1, null, 'b')", uR"("a1nullb")"},
        {"endsWith and startsWith",
         u"['abc'.endsWith('bc'), 'abc'.endsWith('ab', 2), 'abc'.startsWith('b', 1), "
         u"''.startsWith('')]",
         u"[true,true,true,true]"},
        {"includes and indexOf",
         u"['abc'.includes('bc'), 'abcabc'.indexOf('c', 3), 'abc'.indexOf('x')]", u"[true,5,-1]"},
        {"lastIndexOf", u"['abcabc'.lastIndexOf('c'), 'abcabc'.lastIndexOf('c', 4)]", u"[5,2]"},
        {"the empty text is everywhere",
         u"['abc'.indexOf(''), 'abc'.indexOf('', 9), 'abc'.lastIndexOf('')]", u"[0,3,3]"},
        {"normalize", uR"(['e\u0301'.normalize().length, '\u00e9'.normalize('NFD').length])",
         u"[1,2]"},
        {"padding", u"['7'.padStart(3, '0'), '7'.padEnd(4, 'ab'), 'long'.padStart(2)]",
         uR"(["007","7aba","long"])"},
        {"repeat", u"['ab'.repeat(3), 'ab'.repeat(0)]", uR"(["ababab",""])"},
        {"replace takes the first", u"'aaa'.replace('a', 'b')", uR"("baa")"},
        {"replaceAll takes all", u"'a-b-c'.replaceAll('-', '+')", uR"("a+b+c")"},
        {"replaceAll of nothing goes between", u"'ab'.replaceAll('', '-')", uR"("-a-b-")"},
        {"replacements may name the match", u"'abc'.replace('b', \"[$&$$$`$'$x]\")",
         uR"("a[b$ac$x]c")"},
        {"a replacement by function", u"'a-b'.replaceAll('-', (m, at, all) => m + at + all)",
         uR"("a-1a-bb")"},
        {"slice counts from either end",
         u"['abcd'.slice(1, 3), 'abcd'.slice(-2), 'abcd'.slice(3, 1)]", uR"(["bc","cd",""])"},
        {"substring swaps its ends", u"['abcd'.substring(3, 1), 'abcd'.substring(-5, 2)]",
         uR"(["bc","ab"])"},
        {"substr takes a length", u"['abcd'.substr(-3, 2), 'abcd'.substr(1)]", uR"(["bc","bcd"])"},
        {"split", u"['a,b,c'.split(','), 'abc'.split(''), ''.split(','), 'a,b,c'.split(',', 2)]",
         uR"([["a","b","c"],["a","b","c"],[""],["a","b"]])"},
        {"split without a separator", u"'a b'.split()", uR"(["a b"])"},
        {"case is that of Unicode", u"['Straße'.toUpperCase(), 'ÄÖ'.toLowerCase()]",
         uR"(["STRASSE","äö"])"},
        {"sigma at the end of a word",
         u"['ΑΣ'.toLowerCase(), 'ΣΑ'.toLowerCase(), 'ΑΣ ΣΑΣ'.toLowerCase()]",
         uR"(["ας","σα","ας σας"])"},
        {"trim takes all space of JavaScript",
         uR"(['\ufeff a\u00a0\n'.trim(), '\u0085a'.trim().length])", uR"(["a",2])"},
        {"trimStart and trimEnd", u"[' a '.trimStart(), ' a '.trimEnd()]", uR"(["a "," a"])"},
        {"toString and valueOf", u"'a'.toString() + 'b'.valueOf()", uR"("ab")"},
        {"from codes", u"String.fromCharCode(65, 66) + String.fromCodePoint(67)", uR"("ABC")"},
        {"String of everything",
         u"[String(null), String([1, [2, null]]), String({}), String(), String(-0)]",
         uR"(["null","1,2,","[object Object]","","0"])"},
    };
    addRows(kRows);
}

void tst_ExpressionBuiltins::numbers_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"toFixed rounds the exact value",
         u"[(1.005).toFixed(2), (2.5).toFixed(0), (-2.5).toFixed(0)]", uR"(["1.00","3","-3"])"},
        {"toFixed of small and large",
         u"[(0.000001).toFixed(7), (1e21).toFixed(2), (0).toFixed(2), (0.5).toFixed()]",
         uR"(["0.0000010","1e+21","0.00","1"])"},
        {"toFixed carries", u"[(9.995).toFixed(1), (0.96).toFixed(1), (99.5).toFixed(0)]",
         uR"(["10.0","1.0","100"])"},
        {"toPrecision",
         u"[(123.456).toPrecision(4), (0.00001).toPrecision(1), (1e-7).toPrecision(2), "
         u"(123456).toPrecision(2)]",
         uR"(["123.5","0.00001","1.0e-7","1.2e+5"])"},
        {"toExponential",
         u"[(1234.5).toExponential(2), (0).toExponential(), (0.00015).toExponential()]",
         uR"(["1.23e+3","0e+0","1.5e-4"])"},
        {"other bases",
         u"[(255).toString(16), (-255).toString(2), (0.5).toString(2), (35.5).toString(36)]",
         uR"(["ff","-11111111","0.1","z.i"])"},
        {"parseInt",
         u"[parseInt('12px'), parseInt('0x1f'), parseInt('z', 36), parseInt(' -7 '), "
         u"parseInt('11', 2)]",
         u"[12,31,35,-7,3]"},
        {"parseFloat",
         u"[parseFloat('3.5kg'), parseFloat('.5.5'), parseFloat('-1e3x'), parseFloat('1e')]",
         u"[3.5,0.5,-1000,1]"},
        {"neither finds a number in words",
         u"[isNaN(parseInt('a')), isNaN(parseFloat('')), isNaN(parseInt('1', 1))]",
         u"[true,true,true]"},
        {"Number takes whole texts",
         u"[Number(' 12 '), Number(''), Number('0b11'), Number(true), Number(null), Number([5])]",
         u"[12,0,3,1,0,5]"},
        {"Number of other texts is none",
         u"[isNaN(Number('12px')), isNaN(Number('1,5')), isNaN(Number(undefined)), "
         u"isNaN(Number('-0x1'))]",
         u"[true,true,true,true]"},
        {"tests of numbers",
         u"[Number.isInteger(5), Number.isInteger(5.5), Number.isInteger('5'), "
         u"Number.isFinite('5'), isFinite('5'), Number.isSafeInteger(2 ** 53), Number.isNaN('a')]",
         u"[true,false,false,false,true,false,false]"},
        {"limits", u"[Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.MIN_VALUE]",
         u"[9007199254740991,true,5e-324]"},
    };
    addRows(kRows);
}

void tst_ExpressionBuiltins::mathematics_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"rounding",
         u"[Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994), Math.floor(-1.5), "
         u"Math.ceil(1.2), Math.trunc(-1.7)]",
         u"[3,-2,0,-2,2,-1]"},
        {"largest and smallest",
         u"[Math.max(1, '3', 2), Math.min(), Math.max(), isNaN(Math.max(1, NaN))].map(String)",
         uR"(["3","Infinity","-Infinity","true"])"},
        {"zero has a sign",
         u"[1 / Math.max(-0, 0) > 0, 1 / Math.min(0, -0) < 0, 1 / Math.round(-0.2) < 0]",
         u"[true,true,true]"},
        {"roots and powers", u"[Math.sqrt(9), Math.cbrt(27), Math.pow(2, 10), Math.hypot(3, 4)]",
         u"[3,3,1024,5]"},
        {"powers of one", u"[isNaN(1 ** Infinity), isNaN(Math.pow(1, NaN)), NaN ** 0]",
         u"[true,true,1]"},
        {"logarithms",
         u"[Math.log(1), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.exp(0), "
         u"Math.expm1(0)]",
         u"[0,3,3,0,1,0]"},
        {"angles",
         u"[Math.sin(0), Math.cos(0), Math.tan(0), Math.atan2(0, 1), Math.asin(0), Math.acos(1), "
         u"Math.atan(0)]",
         u"[0,1,0,0,0,0,0]"},
        {"hyperbolic functions",
         u"[Math.sinh(0), Math.cosh(0), Math.tanh(0), Math.asinh(0), Math.acosh(1), Math.atanh(0)]",
         u"[0,1,0,0,0,0]"},
        {"words of 32 bits",
         u"[Math.clz32(1), Math.imul(0xffffffff, 5), Math.fround(5.5), Math.sign(-3), "
         u"Math.abs(-3)]",
         u"[31,-5,5.5,-1,3]"},
        {"constants", u"[Math.PI > 3.14, Math.E > 2.71, Math.LN2 < 0.7, Math.SQRT2 > 1.41]",
         u"[true,true,true,true]"},
        {"truth", u"[Boolean(''), Boolean('0'), Boolean([]), true.toString()]",
         uR"([false,true,true,"true"])"},
    };
    addRows(kRows);
}

void tst_ExpressionBuiltins::objects_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"keys, values and entries",
         u"[Object.keys({b: 1, a: 2}), Object.values({b: 1}), Object.entries({a: 1})]",
         uR"([["b","a"],[1],[["a",1]]])"},
        {"of lists and texts", u"[Object.keys([5, 6]), Object.entries('ab'), Object.keys(5)]",
         uR"([["0","1"],[["0","a"],["1","b"]],[]])"},
        {"fromEntries", u"Object.fromEntries([['a', 1], ['b', [2]]])", uR"({"a":1,"b":[2]})"},
        {"there and back",
         u"Object.fromEntries(Object.entries({a: 1, b: 2}).map(([k, v]) => [k, v * 2]))",
         uR"({"a":2,"b":4})"},
        {"assign makes a new object", u"[Object.assign(input, {b: 2}), input]",
         uR"([{"a":1,"b":2},{"a":1}])"},
        {"hasOwn and hasOwnProperty",
         u"[Object.hasOwn({a: 1}, 'a'), input.hasOwnProperty('b'), 'x'.hasOwnProperty('length')]",
         u"[true,false,true]"},
        {"is", u"[Object.is(NaN, NaN), Object.is(0, -0), Object.is('a', 'a')]",
         u"[true,false,true]"},
        {"toString", u"({}).toString()", uR"("[object Object]")"},
    };
    addRows(kRows);
}

void tst_ExpressionBuiltins::json_data()
{
    static constexpr ExpressionRow kRows[] = {
        {"stringify leaves undefined members out",
         u"JSON.stringify({a: [1, undefined], b: undefined})", uR"("{\"a\":[1,null]}")"},
        {"stringify of no number", u"JSON.stringify([NaN, Infinity, -0])", uR"("[null,null,0]")"},
        {"stringify of undefined", u"JSON.stringify(undefined)", u"undefined"},
        {"stringify with an indentation", u"JSON.stringify({a: [1], b: {}, c: []}, null, 2)",
         uR"("{\n  \"a\": [\n    1\n  ],\n  \"b\": {},\n  \"c\": []\n}")"},
        {"stringify with a text before each level", u"JSON.stringify([1], null, '--')",
         uR"("[\n--1\n]")"},
        {"stringify of chosen members", u"JSON.stringify({a: 1, b: {a: 2, c: 3}}, ['b', 'a'])",
         uR"("{\"b\":{\"a\":2},\"a\":1}")"},
        {"stringify escapes lone halves", uR"(JSON.stringify('\ud800').length)", u"8"},
        {"parse", u"JSON.parse('{\"a\": [1, 2.5, \"x\", null, true]}').a",
         uR"([1,2.5,"x",null,true])"},
        {"parse of a scalar", u"JSON.parse(' 12 ')", u"12"},
    };
    addRows(kRows);
}

QTEST_GUILESS_MAIN(tst_ExpressionBuiltins)
#include "tst_expression_builtins.moc"
