// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/definition_codec/fuzz_definition_codec.h"

#include "engine/base/json_reader.h"
#include "engine/model/definition_codec.h"
#include "engine/model/definition_diff.h"
#include "engine/model/edit.h"
#include "engine/model/schema_validator.h"
#include "engine/model/validation.h"
#include "tests/engine/model/model_fixture.h"

#include <cstdlib>

namespace {

using namespace millrace::model;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void checkEdits(const WorkflowDefinition &definition, const QByteArray &written)
{
    if (definition.steps.empty())
        return;
    WorkflowDefinition edited = definition;
    const QString id = definition.steps.front().id;
    for (const Edit &edit :
         {Edit{RemoveStep{id}}, Edit{RenameStep{id, u"renamed_by_fuzzing"_qs}}}) {
        const auto inverse = apply(edited, edit);
        demand(!inverse || apply(edited, *inverse).has_value());
        demand(writeDefinition(edited) == written);
    }
    demand(diffDefinitions(definition, edited).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    static const StepCatalogue kCatalogue = millrace::tests::testCatalogue();
    (void)validateText(bytes, kCatalogue);
    if (const auto loaded = readDefinition(bytes)) {
        const QByteArray written = writeDefinition(loaded->definition);
        const auto again = readDefinition(written);
        demand(again.has_value() && writeDefinition(again->definition) == written);
        checkEdits(again->definition, written);
    }
    if (const auto value = millrace::base::parseJson(bytes)) {
        if (const auto schema = JsonSchema::compile(*value))
            (void)schema->check(*value);
    }
    return 0;
}
