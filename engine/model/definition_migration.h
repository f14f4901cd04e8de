// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace millrace::model {

using base::Result;
using base::Value;

/// The format that is written: "millrace/1".
inline constexpr int kCurrentFormat = 1;
QString formatName(int format);

struct Migrated
{
    Value document;
    QString from = {}; ///< the format that it was in; empty where nothing had to change
};

/// Brings a document of an older format to the current one, step by step: each step takes the
/// document of one format and returns that of the next. A document without `format` is taken as
/// the oldest, whose migration leaves a current document as it is.
/// Errors: "definition.newer_format", "definition.unknown_format".
Result<Migrated> migrateDefinition(const Value &document);

} // namespace millrace::model
