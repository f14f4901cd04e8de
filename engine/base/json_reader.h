// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArrayView>

namespace millrace::base {

/// Bounds for reading JSON from strangers.
struct JsonLimits
{
    int maxDepth = 256;                    ///< nested arrays and objects
    qsizetype maxBytes = 64 * 1024 * 1024; ///< of the whole text
    qsizetype maxStringBytes = 16 * 1024 * 1024;
    qsizetype maxValues = 5'000'000; ///< items, members and scalars together
};

/// Strict RFC 8259 reading of UTF-8: refuses duplicate keys, NaN, trailing commas, comments,
/// invalid UTF-8, lone surrogates in escapes are kept (JavaScript has them), a leading byte order
/// mark is skipped. Errors name line and column: details are {line, column, offset}.
Result<Value> parseJson(QByteArrayView text, const JsonLimits &limits = {});

} // namespace millrace::base
