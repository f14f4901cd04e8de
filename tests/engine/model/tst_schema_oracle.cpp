// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/model/schema_validator.h"
#include "tests/support/seed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace millrace;
using base::Value;

/// Our verdicts agree with those of Valijson on generated schemas and values, for the keywords that
/// draft 7 and 2020-12 share.
class tst_SchemaOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAgree();
};

namespace {

class Generator
{
public:
    explicit Generator(quint64 seed) : m_random(seed) {}

    Value schema(int depth)
    {
        Value out = Value::emptyObject();
        if (below(12) == 0)
            return Value(below(3) != 0);
        for (int i = below(3); i >= 0; --i)
            addKeyword(out, depth);
        return out;
    }

    Value value(int depth)
    {
        switch (below(depth > 0 ? 8 : 5)) {
        case 0:
            return Value::null();
        case 1:
            return Value(below(2) == 0);
        case 2:
            return Value(below(5));
        case 3:
            return Value(below(8) / 2.0);
        case 4:
            return Value(QString(below(4), u'a'));
        case 5:
        case 6: {
            Value object = Value::emptyObject();
            for (int i = below(4); i > 0; --i)
                object.set(name(), value(depth - 1));
            return object;
        }
        default: {
            Value list = Value::emptyArray();
            for (int i = below(4); i > 0; --i)
                list.append(value(depth - 1));
            return list;
        }
        }
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    QString name() { return QString(QChar(u'a' + below(3))); }

    Value list(int depth)
    {
        Value all = Value::emptyArray();
        for (int i = below(2); i >= 0; --i)
            all.append(schema(depth - 1));
        return all;
    }

    Value properties(int depth)
    {
        Value all = Value::emptyObject();
        for (int i = below(3); i >= 0; --i)
            all.set(name(), schema(depth - 1));
        return all;
    }

    void addKeyword(Value &out, int depth)
    {
        static const QStringList kTypes = {u"null"_qs,   u"boolean"_qs, u"integer"_qs, u"number"_qs,
                                           u"string"_qs, u"array"_qs,   u"object"_qs};
        switch (below(depth > 0 ? 22 : 12)) {
        case 0:
        case 1:
            out.set(u"type"_qs, Value(kTypes[below(7)]));
            return;
        case 2:
            out.set(u"type"_qs,
                    Value(base::Array{Value(kTypes[below(3)]), Value(kTypes[3 + below(4)])}));
            return;
        case 3:
            out.set(u"enum"_qs, Value(base::Array{value(1), value(1), value(0)}));
            return;
        case 4:
            out.set(u"const"_qs, value(1));
            return;
        case 5:
            out.set(below(2) == 0 ? u"minimum"_qs : u"exclusiveMinimum"_qs, Value(below(4)));
            return;
        case 6:
            out.set(below(2) == 0 ? u"maximum"_qs : u"exclusiveMaximum"_qs, Value(below(4)));
            return;
        case 7:
            out.set(below(2) == 0 ? u"minLength"_qs : u"maxLength"_qs, Value(below(3)));
            return;
        case 8:
            out.set(below(2) == 0 ? u"minItems"_qs : u"maxItems"_qs, Value(below(3)));
            return;
        case 9:
            out.set(below(2) == 0 ? u"minProperties"_qs : u"maxProperties"_qs, Value(below(3)));
            return;
        case 10:
            out.set(u"required"_qs, Value(base::Array{Value(name())}));
            return;
        case 11:
            out.set(u"uniqueItems"_qs, Value(true));
            return;
        default:
            addApplicator(out, depth);
        }
    }

    void addApplicator(Value &out, int depth)
    {
        switch (below(10)) {
        case 0:
        case 1:
            out.set(u"properties"_qs, properties(depth));
            return;
        case 2:
            out.set(u"additionalProperties"_qs, schema(depth - 1));
            return;
        case 3:
            out.set(u"items"_qs, schema(depth - 1));
            return;
        case 4:
            out.set(u"contains"_qs, schema(depth - 1));
            return;
        case 5:
            out.set(u"allOf"_qs, list(depth));
            return;
        case 6:
            out.set(u"anyOf"_qs, list(depth));
            return;
        case 7:
            out.set(u"oneOf"_qs, list(depth));
            return;
        case 8:
            out.set(u"not"_qs, schema(depth - 1));
            return;
        default:
            out.set(u"if"_qs, schema(depth - 1));
            out.set(u"then"_qs, schema(depth - 1));
            out.set(u"else"_qs, schema(depth - 1));
        }
    }

    std::mt19937_64 m_random;
};

QJsonValue qtJson(const Value &value)
{
    const QByteArray text = base::toJson(Value(base::Array{value}));
    return QJsonDocument::fromJson(text).array().at(0);
}

bool oracle(const QJsonValue &schema, const QJsonValue &value)
{
    valijson::Schema compiled;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schema), compiled);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(compiled, valijson::adapters::QtJsonAdapter(value), nullptr);
}

} // namespace

void tst_SchemaOracle::verdictsAgree()
{
    Generator generator(tests::randomSeed());
    int accepted = 0;
    for (int round = 0; round < 1000; ++round) {
        const Value schema = generator.schema(3);
        const auto compiled = model::JsonSchema::compile(schema);
        QVERIFY2(compiled, base::toJson(schema).constData());
        for (int i = 0; i < 4; ++i) {
            const Value value = generator.value(2);
            const bool expected = oracle(qtJson(schema), qtJson(value));
            accepted += expected ? 1 : 0;
            QVERIFY2(compiled->accepts(value) == expected,
                     (base::toJson(schema) + "  " + base::toJson(value)).constData());
        }
    }
    QVERIFY(accepted > 300);
}

QTEST_APPLESS_MAIN(tst_SchemaOracle)
#include "tst_schema_oracle.moc"
