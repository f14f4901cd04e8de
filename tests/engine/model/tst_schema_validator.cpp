// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/model/schema_validator.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace millrace;
using base::Value;
using model::JsonSchema;

/// JSON Schema: what fits, how problems are worded, and that hostile schemas are refused or
/// bounded.
class tst_SchemaValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void message_data();
    void message();
    void refusedSchema_data();
    void refusedSchema();
    void aCostlySchemaEndsSoon_data();
    void aCostlySchemaEndsSoon();
    void aDeepValueEndsSoon();
};

namespace {

Value json(const QByteArray &text)
{
    const auto value = base::parseJson(text);
    return value ? *value : Value();
}

void row(const char *name, const char *schema, const char *value, bool fits)
{
    QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << fits;
}

void addScalarRows()
{
    row("true takes anything", "true", "[1]", true);
    row("false takes nothing", "false", "null", false);
    row("1.0 is an integer", R"({"type":"integer"})", "1.0", true);
    row("1.5 is no integer", R"({"type":"integer"})", "1.5", false);
    row("an integer is a number", R"({"type":"number"})", "7", true);
    row("one of two types is enough", R"({"type":["string","null"]})", "null", true);
    row("a bound is included", R"({"minimum":3})", "3", true);
    row("an exclusive bound is not", R"({"exclusiveMinimum":3})", "3", false);
    row("bounds leave strings alone", R"({"minimum":3})", "\"a\"", true);
    row("cents are multiples of 0.01", R"({"multipleOf":0.01})", "18.45", true);
    row("half cents are not", R"({"multipleOf":0.01})", "18.455", false);
    row("length counts characters, not UTF-16 units", R"({"maxLength":1})", R"("\ud83d\ude00")",
        true);
    row("a pattern is searched", R"({"pattern":"b+"})", "\"abba\"", true);
    row("a dollar is the very end", R"({"pattern":"^a$"})", R"("a\n")", false);
    row("an escaped dollar is a dollar", R"({"pattern":"\\$"})", "\"a$b\"", true);
    row("JavaScript's unicode escape is read", R"({"pattern":"^\\u0041$"})", "\"A\"", true);
    row("a digit is an ASCII digit", R"({"pattern":"^\\d$"})", R"("\u0663")", false);
}

void addListRows()
{
    row("prefixItems then items",
        R"({"prefixItems":[{"type":"string"}],"items":{"type":"number"}})", R"(["a",1,2])", true);
    row("items behind the prefix", R"({"prefixItems":[{"type":"string"}],"items":false})",
        R"(["a",1])", false);
    row("older drafts' list of items", R"({"items":[{"type":"string"}],"additionalItems":false})",
        R"(["a",1])", false);
    row("unique items differ deeply", R"({"uniqueItems":true})", R"([{"a":1},{"a":2}])", true);
    row("member order does not make items differ", R"({"uniqueItems":true})",
        R"([{"a":1,"b":2},{"b":2,"a":1}])", false);
    row("contains wants one", R"({"contains":{"const":2}})", "[1,2]", true);
    row("minContains wants more", R"({"contains":{"const":2},"minContains":2})", "[1,2]", false);
    row("maxContains wants fewer", R"({"contains":{"const":2},"maxContains":1})", "[2,2]", false);
    row("minContains 0 wants none", R"({"contains":{"const":2},"minContains":0})", "[]", true);
}

void addObjectRows()
{
    row("required members", R"({"required":["a"]})", R"({"b":1})", false);
    row("patternProperties", R"({"patternProperties":{"^x_":{"type":"number"}}})", R"({"x_a":"1"})",
        false);
    row("others than properties and patterns",
        R"({"properties":{"a":{}},"patternProperties":{"^x_":{}},"additionalProperties":false})",
        R"({"a":1,"x_b":2})", true);
    row("propertyNames", R"({"propertyNames":{"maxLength":2}})", R"({"abc":1})", false);
    row("dependentRequired", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})", false);
    row("dependentSchemas", R"({"dependentSchemas":{"a":{"required":["b"]}}})", R"({"a":1,"b":2})",
        true);
}

void addCombinationRows()
{
    row("allOf", R"({"allOf":[{"minimum":1},{"maximum":3}]})", "4", false);
    row("anyOf", R"({"anyOf":[{"minimum":5},{"maximum":3}]})", "6", true);
    row("oneOf takes no two", R"({"oneOf":[{"minimum":1},{"minimum":2}]})", "3", false);
    row("not", R"({"not":{"type":"string"}})", "\"a\"", false);
    row("if then", R"({"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":2}})",
        "\"a\"", false);
    row("if else", R"({"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":2}})", "2",
        true);
    row("a reference may loop through items", R"({"type":"array","items":{"$ref":"#"}})",
        "[[[]],[]]", true);
    row("a reference finds what it names",
        R"({"$ref":"#/$defs/a~1b","$defs":{"a/b":{"type":"null"}}})", "1", false);
    row("a reference to an anchor", R"({"$ref":"#n","$defs":{"x":{"$anchor":"n","type":"null"}}})",
        "1", false);
    row("a keyword beside a reference counts",
        R"({"$ref":"#/$defs/x","minimum":2,"$defs":{"x":{}}})", "1", false);
    row("names with dots are not mixed up",
        R"({"properties":{"a":{"properties":{"b":{"type":"null"}}},"a.properties.b":{"type":"string"}}})",
        R"({"a.properties.b":"text","a":{"b":null}})", true);
}

void addFormatRows()
{
    row("a date", R"({"format":"date"})", "\"2024-02-29\"", true);
    row("no such date", R"({"format":"date"})", "\"2023-02-29\"", false);
    row("a date and time", R"({"format":"date-time"})", "\"2024-02-29T23:59:60.5+02:00\"", true);
    row("a date and time without offset", R"({"format":"date-time"})", "\"2024-02-29T10:00:00\"",
        false);
    row("an email address", R"({"format":"email"})", "\"a.b+c@example.org\"", true);
    row("no email address", R"({"format":"email"})", "\"a@@b\"", false);
    row("a URI", R"({"format":"uri"})", "\"https://example.org/a?b=%20\"", true);
    row("a URI with a bare space", R"({"format":"uri"})", "\"https://example.org/a b\"", false);
    row("a UUID", R"({"format":"uuid"})", "\"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001\"", true);
    row("no UUID", R"({"format":"uuid"})", "\"6d0c2f5e3c5b4f0e9a530c1f3f6c0001\"", false);
    row("an unknown format says nothing", R"({"format":"poem"})", "\"x\"", true);
}

} // namespace

void tst_SchemaValidator::verdict_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fits");
    addScalarRows();
    addListRows();
    addObjectRows();
    addCombinationRows();
    addFormatRows();
}

void tst_SchemaValidator::verdict()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(bool, fits);
    const Value parsed = json(schema);
    QVERIFY(!parsed.isUndefined());
    const auto compiled = JsonSchema::compile(parsed);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message));
    QCOMPARE(compiled->accepts(json(value)), fits);
}

void tst_SchemaValidator::message_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *schema, const char *value,
                        const QString &text) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << text;
    };
    row("a wrong type names both", R"({"properties":{"a":{"type":"number"}}})", R"({"a":"x"})",
        u"a: must be a number, but is the string \"x\" [type]"_qs);
    row("a wrong choice lists the right ones", R"({"enum":["fixed","linear"]})", "\"fixd\"",
        u": must be one of \"fixed\", \"linear\", but is \"fixd\". Did you mean 'fixed'? [enum]"_qs);
    row("a missing member is named by its path", R"({"items":{"required":["to"]}})", "[{}]",
        u"[0].to: is missing [required]"_qs);
    row("a bound tells the amount", R"({"maxItems":1})", "[1,2]",
        u": must have at most 1 items, but has 2 [maxItems]"_qs);
    row("an unknown member may be misspelt",
        R"({"properties":{"timeout":{}},"additionalProperties":false})", R"({"timout":1})",
        u"timout: is not known here. Did you mean 'timeout'? [additionalProperties]"_qs);
    row("anyOf tells the one form of the right type",
        R"({"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]})", "{}",
        u"a: is missing [required]"_qs);
    row("anyOf names all forms where none has the type",
        R"({"anyOf":[{"type":"string"},{"title":"a point","type":"object"}]})", "1",
        u": must be a string or a point, but is the number 1 [anyOf]"_qs);
    row("every problem is told", R"({"items":{"type":"null"}})", "[1,2]",
        u"[0]: must be null, but is the number 1 [type]; [1]: must be null, but is the number 2 [type]"_qs);
}

void tst_SchemaValidator::message()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QStringList all;
    for (const auto &problem : JsonSchema::compile(json(schema))->check(json(value)))
        all += u"%1: %2 [%3]"_qs.arg(problem.path, problem.message, problem.keyword);
    QCOMPARE(all.join(u"; "_qs), expected);
}

void tst_SchemaValidator::refusedSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &schema, const QString &code) {
        QTest::newRow(name) << schema << code;
    };
    row("a string is no schema", "\"x\"", u"schema.wrong_type"_qs);
    row("an unknown type", R"({"type":"text"})", u"schema.wrong_type"_qs);
    row("properties that are no object", R"({"properties":[]})", u"schema.wrong_type"_qs);
    row("required that is no list", R"({"required":true})", u"schema.wrong_type"_qs);
    row("a bound that is a string", R"({"minimum":"1"})", u"schema.wrong_type"_qs);
    row("a negative length", R"({"minLength":-1})", u"schema.wrong_type"_qs);
    row("a multiple of nothing", R"({"multipleOf":0})", u"schema.wrong_type"_qs);
    row("a pattern that does not parse", R"({"pattern":"("})", u"schema.bad_pattern"_qs);
    row("a remote reference", R"({"$ref":"https://example.org/x.json"})",
        u"schema.unknown_reference"_qs);
    row("a file reference", R"({"$ref":"file:///etc/passwd"})", u"schema.unknown_reference"_qs);
    row("a reference to nothing", R"({"$ref":"#/$defs/x"})", u"schema.unknown_reference"_qs);
    row("a reference to itself", R"({"$ref":"#"})", u"schema.endless_reference"_qs);
    row("references in a circle",
        R"({"$ref":"#/$defs/a","$defs":{"a":{"anyOf":[{"$ref":"#/$defs/b"}]},"b":{"not":{"$ref":"#/$defs/a"}}}})",
        u"schema.endless_reference"_qs);
    row("a keyword that is not supported", R"({"unevaluatedProperties":false})",
        u"schema.unsupported_keyword"_qs);
    row("a schema nested too deep",
        QByteArray("{\"not\":").repeated(240) + "{}" + QByteArray("}").repeated(240),
        u"schema.too_deep"_qs);
}

void tst_SchemaValidator::refusedSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, code);
    const auto compiled = JsonSchema::compile(json(schema));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, code);
    QVERIFY(!compiled.error().message.isEmpty());
}

void tst_SchemaValidator::aCostlySchemaEndsSoon_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QByteArray doubling = "{\"$ref\":\"#/$defs/d0\",\"$defs\":{";
    for (int i = 0; i < 60; ++i) {
        const QByteArray next = "{\"$ref\":\"#/$defs/d" + QByteArray::number(i + 1) + "\"}";
        doubling += "\"d" + QByteArray::number(i) + "\":{\"allOf\":[" + next + ',' + next + "]},";
    }
    doubling += "\"d60\":{}}}";
    const QByteArray letters = '"' + QByteArray(40'000, 'a') + "!\"";
    QTest::newRow("references that double sixty times") << doubling << QByteArray("1");
    QTest::newRow("a pattern of nested repeats")
        << QByteArray(R"({"pattern":"^(a+)+$"})") << letters;
    QTest::newRow("an unfinished pattern under not")
        << QByteArray(R"({"not":{"pattern":"^(a|aa|a?)*$"}})") << letters;
    QTest::newRow("a pattern of alternatives")
        << QByteArray(R"({"pattern":"^(a|aa|a?)*$"})") << letters;
    QTest::newRow("a pattern of many stars")
        << QByteArray(R"({"pattern":"(.*)(.*)(.*)(.*)(.*)[=]"})") << letters;
    QTest::newRow("a pattern that calls itself")
        << QByteArray(R"({"pattern":"(a(?1)?a)+!!"})") << letters;
}

void tst_SchemaValidator::aCostlySchemaEndsSoon()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const auto compiled = JsonSchema::compile(json(schema));
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!compiled->accepts(json(value)));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void tst_SchemaValidator::aDeepValueEndsSoon()
{
    Value deep;
    for (int i = 0; i < 5000; ++i)
        deep = Value(base::Array{deep});
    const auto compiled = JsonSchema::compile(json(R"({"type":"array","items":{"$ref":"#"}})"));
    const auto problems = compiled->check(deep);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().keyword, u"limit"_qs);
}

QTEST_APPLESS_MAIN(tst_SchemaValidator)
#include "tst_schema_validator.moc"
