// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/usual_work.h"

#include <QHash>

namespace millrace::analysis {

namespace {

QString kindOf(const model::StepDefinition &step)
{
    return step.action.isUndefined() ? step.type : step.action[u"kind"].text();
}

Value emptyOf(const Value &type)
{
    const Value &first = type.isArray() ? type.at(0) : type;
    const QString name = first.text();
    if (name == u"string")
        return u""_qs;
    if (name == u"number" || name == u"integer")
        return 0;
    if (name == u"boolean")
        return false;
    if (name == u"array")
        return Value::emptyArray();
    return name == u"object" ? Value::emptyObject() : Value::null();
}

Value leastValue(const Value &schema)
{
    if (schema.has(u"default"))
        return schema[u"default"];
    if (schema.has(u"const"))
        return schema[u"const"];
    if (schema[u"enum"].size() > 0)
        return schema[u"enum"].at(0);
    if (schema[u"type"].text() == u"object")
        return leastForm(schema);
    if (schema.has(u"minimum"))
        return schema[u"minimum"];
    return emptyOf(schema[u"type"]);
}

Value processResult(const Value &parameters)
{
    const QString parse = parameters[u"parse"].text();
    const Value output = parse == u"json"    ? Value::emptyObject()
                         : parse == u"lines" ? Value::emptyArray()
                                             : Value(u""_qs);
    return Value::object({{u"exit_code"_qs, 0}, {u"stdout"_qs, output}, {u"stderr"_qs, u""_qs}});
}

Value fileResult(const Value &parameters)
{
    const QString operation = parameters[u"operation"].text();
    Value result = Value::object({{u"path"_qs, parameters[u"path"]}});
    if (operation == u"list")
        result.set(u"entries"_qs, Value::emptyArray());
    if (operation == u"read")
        result.set(u"content"_qs, u""_qs);
    if (operation == u"read" || operation == u"write")
        result.set(u"size"_qs, 0);
    return result;
}

} // namespace

double usualSeconds(const model::StepDefinition &step)
{
    static const QHash<QString, double> kUsual = {
        {u"process"_qs, 1},       {u"http"_qs, 0.3},   {u"webhook"_qs, 0.3}, {u"script"_qs, 0.02},
        {u"sql"_qs, 0.02},        {u"file"_qs, 0.005}, {u"notify"_qs, 0.2},  {u"queue"_qs, 0.05},
        {u"odata"_qs, 0.5},       {u"mcp"_qs, 1},      {u"agent"_qs, 5},     {u"react"_qs, 20},
        {u"sub_workflow"_qs, 10},
    };
    return kUsual.value(kindOf(step), 0);
}

Value usualResult(const model::StepDefinition &step, const Value &parameters)
{
    const QString kind = kindOf(step);
    if (kind == u"process")
        return processResult(parameters);
    if (kind == u"file")
        return fileResult(parameters);
    if (kind == u"http" || kind == u"webhook")
        return Value::object({{u"status"_qs, 200},
                              {u"headers"_qs, Value::emptyObject()},
                              {u"body"_qs, Value::emptyObject()}});
    if (kind == u"sql")
        return Value::object({{u"rows"_qs, Value::emptyArray()},
                              {u"affected"_qs, 0},
                              {u"last_id"_qs, Value::null()}});
    return Value::emptyObject();
}

Value leastForm(const Value &schema)
{
    Value form = Value::emptyObject();
    for (const Value &name : schema[u"required"].items())
        form.set(name.text(), leastValue(schema[u"properties"][name.text()]));
    return form;
}

} // namespace millrace::analysis
