// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/figures.h"

#include <random>

namespace millrace::app {

using base::Value;

Value figure(const QString &name, const Times &times, double limit)
{
    return Value::object({{QStringLiteral("name"), name},
                          {QStringLiteral("median_ms"), times.median},
                          {QStringLiteral("p99_ms"), times.p99},
                          {QStringLiteral("limit_ms"), limit},
                          {QStringLiteral("ratio"), limit / times.median}});
}

Value amount(const QString &name, double value, double limit, const QString &unit)
{
    return Value::object({{QStringLiteral("name"), name},
                          {QStringLiteral("value"), value},
                          {QStringLiteral("limit"), limit},
                          {QStringLiteral("unit"), unit},
                          {QStringLiteral("ratio"), limit / value}});
}

Value bench(const QString &name, const Value &figures)
{
    return Value::object({{QStringLiteral("bench"), name}, {QStringLiteral("figures"), figures}});
}

model::WorkflowDefinition largeWorkflow(int steps, bool hasPlaces)
{
    constexpr int kColumns = 100;
    std::mt19937 random(20260);
    model::WorkflowDefinition definition;
    Value positions = Value::emptyObject();
    int edges = 0;
    for (int i = 0; i < steps; ++i) {
        model::StepDefinition step;
        step.id = step.name = QStringLiteral("step_%1").arg(i);
        step.type = QStringLiteral("action");
        step.action = Value::object({{QStringLiteral("kind"), QStringLiteral("process")}});
        const int wanted = i < kColumns ? 0 : edges * 2 < 3 * i ? 2 : 1;
        for (int n = 0; n < wanted; ++n) {
            const int shift = std::uniform_int_distribution<int>(-2, 2)(random);
            const int before = std::clamp(i - kColumns + shift, 0, i - 1);
            const QString id = QStringLiteral("step_%1").arg(before);
            if (!step.dependencies.contains(id)) {
                step.dependencies.append(id);
                ++edges;
            }
        }
        positions.set(step.id, Value::object({{QStringLiteral("x"), i % kColumns * 256},
                                              {QStringLiteral("y"), i / kColumns * 112}}));
        definition.steps.push_back(std::move(step));
    }
    if (hasPlaces)
        definition.layout = Value::object({{QStringLiteral("positions"), positions}});
    return definition;
}

} // namespace millrace::app
