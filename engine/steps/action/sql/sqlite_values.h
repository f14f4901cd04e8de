// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

struct sqlite3_stmt;

namespace millrace::steps {

/// A number, or text where a double could not hold it exactly.
base::Value integerValue(qint64 number);

/// The current row as an object by column name; `bytes` grows by about its size.
base::Value rowValue(sqlite3_stmt *statement, qint64 &bytes);

/// Binds a list to ?, an object to :name, @name or $name. Lists and objects inside are bound as
/// JSON. Every parameter of the statement must have a value, and every value a parameter.
base::Done bindParameters(sqlite3_stmt *statement, const base::Value &parameters);

} // namespace millrace::steps
