// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schema/schema_properties.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <algorithm>

namespace millrace::ui {

using base::Value;

namespace {

bool isNamed(const Value &list, const QString &name)
{
    return std::any_of(list.items().begin(), list.items().end(),
                       [&](const Value &item) { return item.text() == name; });
}

Value withoutName(const Value &list, const QString &name)
{
    Value out;
    for (const Value &item : list.items()) {
        if (item.text() != name)
            out.append(item);
    }
    return out;
}

void setOrRemove(Value &object, const QString &key, Value value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.set(key, std::move(value));
}

} // namespace

std::vector<SchemaProperty> propertiesOf(const Value &schema)
{
    std::vector<SchemaProperty> properties;
    for (const base::Member &member : schema[u"properties"].members())
        properties.push_back({member.key, isNamed(schema[u"required"], member.key), member.value});
    return properties;
}

Value withAddedProperty(Value schema)
{
    if (schema.isUndefined())
        schema.set(u"type"_qs, Value(u"object"_qs));
    Value properties = schema[u"properties"];
    QString name = u"field"_qs;
    for (int number = 2; properties.has(name); ++number)
        name = u"field_%1"_qs.arg(number);
    properties.set(name, Value::object({{u"type"_qs, Value(u"string"_qs)}}));
    schema.set(u"properties"_qs, std::move(properties));
    return schema;
}

Value withoutProperty(Value schema, const QString &name)
{
    Value properties = schema[u"properties"];
    properties.remove(name);
    schema.set(u"properties"_qs, std::move(properties));
    return withRequired(std::move(schema), name, false);
}

Value withRenamedProperty(Value schema, const QString &from, const QString &to)
{
    Value properties = Value::emptyObject();
    for (const base::Member &member : schema[u"properties"].members())
        properties.set(member.key == from ? to : member.key, member.value);
    schema.set(u"properties"_qs, std::move(properties));
    Value required = schema[u"required"];
    for (std::size_t i = 0; i < required.size(); ++i) {
        if (required.at(i).text() == from)
            required.setAt(i, Value(to));
    }
    if (required.size() > 0)
        schema.set(u"required"_qs, std::move(required));
    return schema;
}

Value withMovedProperty(Value schema, const QString &name, int by)
{
    std::vector<base::Member> members = schema[u"properties"].members();
    const auto from = schema[u"properties"].indexOf(name);
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<std::ptrdiff_t>(members.size()))
        return schema;
    std::swap(members[static_cast<std::size_t>(from)], members[static_cast<std::size_t>(to)]);
    Value properties = Value::emptyObject();
    for (base::Member &member : members)
        properties.set(member.key, std::move(member.value));
    schema.set(u"properties"_qs, std::move(properties));
    return schema;
}

Value withRequired(Value schema, const QString &name, bool isRequired)
{
    Value required = schema[u"required"];
    if (isNamed(required, name) == isRequired)
        return schema;
    if (isRequired)
        required.append(Value(name));
    else
        required = withoutName(required, name);
    setOrRemove(schema, u"required"_qs, std::move(required));
    return schema;
}

Value withKeyword(Value schema, const QString &name, const QString &keyword, const Value &value)
{
    Value properties = schema[u"properties"];
    Value property = properties[name];
    setOrRemove(property, keyword, value);
    if (property.isUndefined())
        property = Value::emptyObject();
    properties.set(name, std::move(property));
    schema.set(u"properties"_qs, std::move(properties));
    return schema;
}

QString choicesText(const Value &choices)
{
    QStringList texts;
    for (const Value &choice : choices.items()) {
        const QString text =
            choice.isString() ? choice.text() : QString::fromUtf8(base::toJson(choice));
        const bool isClear = !text.contains(u',') && !text.startsWith(u'[') &&
                             text.trimmed() == text && !text.isEmpty();
        if (!isClear || choice.isArray() || choice.isObject())
            return QString::fromUtf8(base::toJson(choices));
        texts += text;
    }
    return texts.join(u", "_qs);
}

Value choicesOfText(const QString &text, const QString &type)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'[')) {
        const auto parsed = base::parseJson(trimmed.toUtf8());
        if (parsed)
            return *parsed;
    }
    Value choices;
    for (const QString &part : trimmed.split(u',', Qt::SkipEmptyParts)) {
        const QString choice = part.trimmed();
        const auto parsed = base::parseJson(choice.toUtf8());
        const bool isOther = type != u"string" && !type.isEmpty() && parsed;
        choices.append(isOther ? *parsed : Value(choice));
    }
    return choices;
}

} // namespace millrace::ui
