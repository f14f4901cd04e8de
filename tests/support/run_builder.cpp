// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_builder.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/steps/builtin_steps.h"

#include <QDebug>

namespace millrace::tests {

base::Value json(const QByteArray &text)
{
    const auto value = base::parseJson(text);
    if (!value)
        qFatal("the test's JSON: %s in %s", qPrintable(value.error().message), text.constData());
    return *value;
}

QString text(const base::Value &value)
{
    return value.isUndefined() ? QStringLiteral("undefined")
                               : QString::fromUtf8(base::toJson(value));
}

QByteArray workflow(const QByteArray &steps, const QByteArray &more)
{
    return R"({"format": "millrace/1", "name": "test", )" + more + R"("steps": [)" + steps + "]}";
}

QByteArray task(const QByteArray &id, const QByteArray &more)
{
    return R"({"step_id": ")" + id +
           R"(", "step_type": "action", "action": {"kind": "process", "program": "x"})" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

QByteArray transform(const QByteArray &id, const QByteArray &expression, const QByteArray &more)
{
    return R"({"step_id": ")" + id +
           R"(", "step_type": "action", "action": {"kind": "transform", "set": {"value": ")" +
           expression + R"("}})" + (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

base::Result<plan::PlanPtr> tryPlan(const QByteArray &definition, const plan::PlanOptions &options)
{
    auto loaded = model::readDefinition(definition, steps::builtinCatalogue());
    if (!loaded)
        return base::fail(loaded.error());
    return plan::ExecutionPlan::build(std::move(loaded->definition), steps::builtinLowering(),
                                      options);
}

plan::PlanPtr planOf(const QByteArray &definition)
{
    auto plan = tryPlan(definition);
    if (!plan)
        qFatal("the test's definition: %s\n%s\n%s", qPrintable(plan.error().message),
               qPrintable(text(plan.error().details)), definition.constData());
    return *plan;
}

} // namespace millrace::tests
