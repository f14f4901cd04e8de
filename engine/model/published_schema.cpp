// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/published_schema.h"

#include "engine/base/json_reader.h"

namespace millrace::model {

const JsonSchema &publishedSchema()
{
    static const JsonSchema kSchema = [] {
        const auto text = base::parseJson(kPublishedSchemaText);
        Q_ASSERT_X(text, "published schema", "is no JSON");
        auto compiled = JsonSchema::compile(*text);
        Q_ASSERT_X(compiled, "published schema", "is no schema");
        return *compiled;
    }();
    return kSchema;
}

} // namespace millrace::model
