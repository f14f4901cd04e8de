// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/mock_world.h"
#include "engine/analysis/virtual_run.h"
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/steps/builtin_steps.h"

#include <QtTest>

namespace millrace::tests {

/// JSON written with single quotes, so that tests stay readable.
inline base::Value json(QByteArray text)
{
    const auto value = base::parseJson(text.replace('\'', '"'));
    if (!value)
        qFatal("%s", qPrintable(value.error().message));
    return *value;
}

/// A definition of these steps (JSON list with single quotes) and further members.
inline model::WorkflowDefinition workflow(const QByteArray &steps, const QByteArray &more = "{}")
{
    base::Value document =
        base::Value::object({{u"format"_qs, u"millrace/1"_qs},
                             {u"workflow_id"_qs, u"5e0f8d54-0000-4000-8000-000000000001"_qs},
                             {u"name"_qs, u"Test"_qs},
                             {u"steps"_qs, json(steps)}});
    const base::Value members = json(more);
    for (const base::Member &member : members.members())
        document.set(member.key, member.value);
    auto loaded = model::readDefinition(document);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return std::move(loaded->definition);
}

inline analysis::WorkflowTestServices services()
{
    analysis::WorkflowTestServices services;
    services.lowering = steps::builtinLowering();
    return services;
}

struct Played
{
    plan::PlanPtr plan;
    analysis::VirtualRun run;
};

/// A virtual run in which every step does what its `mock` says.
inline Played play(const model::WorkflowDefinition &definition,
                   const analysis::WorkflowTestServices &services = tests::services(),
                   const analysis::VirtualRunOptions &options = {})
{
    analysis::MockBook book;
    book.addPinned(definition.steps);
    auto plan = analysis::planWithMocks(definition, services.lowering, book);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    analysis::MockWorld world(services, std::move(book));
    auto run = analysis::runVirtually(*plan, world, options);
    if (!run)
        qFatal("%s", qPrintable(run.error().message));
    return {*plan, std::move(*run)};
}

} // namespace millrace::tests
