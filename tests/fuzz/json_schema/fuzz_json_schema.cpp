// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/model/schema_validator.h"

#include <cstdint>
#include <cstdlib>

using millrace::model::JsonSchema;

/// {"schema": …, "value": …}: a schema is refused or checks any value in bounded time, and says the
/// same twice.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = millrace::base::parseJson(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!input)
        return 0;
    const auto schema = JsonSchema::compile((*input)[u"schema"]);
    if (!schema)
        return 0;
    const auto problems = schema->check((*input)[u"value"]);
    if (problems.size() > 200 || problems != schema->check((*input)[u"value"]))
        std::abort();
    (void)schema->accepts((*input)[u"schema"]); // any other value
    return 0;
}
