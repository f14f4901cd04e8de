// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QRegularExpression>

namespace millrace::model::schema {

/// The regular expression of a schema as PCRE2 takes it, with a bound on its backtracking; a text
/// that reaches the bound does not match. JavaScript's \uXXXX and its meaning of $ are translated.
/// Errors: class validation, code "schema.bad_pattern", details {column}.
base::Result<QRegularExpression> compilePattern(const QString &pattern);

} // namespace millrace::model::schema
