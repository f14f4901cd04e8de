// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/schema_validator.h"

namespace millrace::model {

/// The text of resources/schema/millrace-1.schema.json, compiled in (UTF-8).
extern const char *const kPublishedSchemaText;

/// The published JSON Schema of the definition format, compiled once. Thread: any.
const JsonSchema &publishedSchema();

} // namespace millrace::model
