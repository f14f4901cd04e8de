// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json_reader.h"
#include "engine/model/definition_codec.h"
#include "engine/model/step_descriptor.h"

#include <QDir>
#include <QFile>

namespace millrace::tests {

using base::Value;

inline Value json(const QByteArray &text)
{
    const auto value = base::parseJson(text);
    return value ? *value : Value();
}

/// A file beside the tests of the model.
inline QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(MILLRACE_SOURCE_DIR "/tests/engine/model/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A definition with these steps (a JSON list) and further members (", \"x\": 1").
inline QByteArray withSteps(const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"format": "millrace/1", "workflow_id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001",)"
           R"("name": "test", "version": "1.0.0", "steps": )" +
           steps + more + '}';
}

/// Step types and action kinds as the model page has them, as far as the tests use them.
inline model::StepCatalogue testCatalogue()
{
    using model::ParameterType;
    using model::StepCategory;
    using model::TextKind;
    const QStringList loop = {u"for_each"_qs,       u"loop_condition"_qs,
                              u"on_max"_qs,         u"loop_max_iterations"_qs,
                              u"max_concurrent"_qs, u"on_item_failure"_qs};
    model::StepCatalogue catalogue;
    catalogue.steps = {
        {.type = u"action"_qs, .requiredFields = {u"action"_qs}},
        {.type = u"sequential"_qs, .category = StepCategory::Container, .fields = {u"steps"_qs}},
        {.type = u"parallel"_qs,
         .category = StepCategory::Container,
         .fields = {u"success_threshold"_qs, u"max_concurrent"_qs, u"reduce"_qs}},
        {.type = u"loop"_qs, .category = StepCategory::Container, .fields = loop},
        {.type = u"conditional"_qs,
         .category = StepCategory::Routing,
         .fields = {u"routes"_qs, u"default"_qs, u"mode"_qs}},
        {.type = u"human_approval"_qs,
         .category = StepCategory::Waiting,
         .fields = {u"routes"_qs},
         .requiredFields = {u"approval"_qs}},
        {.type = u"wait"_qs, .category = StepCategory::Waiting, .requiredFields = {u"wait"_qs}},
        {.type = u"sub_workflow"_qs,
         .category = StepCategory::Waiting,
         .requiredFields = {u"sub_workflow"_qs}},
        {.type = u"rollback"_qs,
         .category = StepCategory::Control,
         .requiredFields = {u"rollback"_qs}},
        {.type = u"webhook"_qs,
         .parameters = {{.name = u"url"_qs, .isRequired = true},
                        {.name = u"method"_qs, .choices = {u"POST"_qs, u"PUT"_qs}}}},
    };
    catalogue.kinds = {
        {.kind = u"noop"_qs},
        {.kind = u"transform"_qs,
         .parameters = {{.name = u"set"_qs,
                         .type = ParameterType::Expressions,
                         .isRequired = true}}},
        {.kind = u"process"_qs,
         .parameters = {{.name = u"program"_qs, .isRequired = true},
                        {.name = u"args"_qs, .type = ParameterType::List},
                        {.name = u"max_output"_qs, .type = ParameterType::Integer, .minimum = 1}}},
        {.kind = u"file"_qs,
         .parameters = {{.name = u"operation"_qs,
                         .isRequired = true,
                         .choices = {u"read"_qs, u"write"_qs, u"append"_qs}},
                        {.name = u"path"_qs, .isRequired = true},
                        {.name = u"content"_qs, .type = ParameterType::Any}}},
        {.kind = u"script"_qs,
         .parameters = {{.name = u"source"_qs, .text = TextKind::Plain, .isRequired = true}}},
        {.kind = u"sql"_qs,
         .parameters = {{.name = u"connection"_qs},
                        {.name = u"file"_qs},
                        {.name = u"statement"_qs}},
         .oneOf = {u"connection"_qs, u"file"_qs}},
    };
    return catalogue;
}

} // namespace millrace::tests
