// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QString>

#include <optional>

namespace millrace::base {

/// What kind of thing went wrong. The first group are the classes that workflows see (retry_on,
/// steps.x.error.class); the second group belongs to programs and stores and never reaches a run.
enum class ErrorClass : std::uint8_t
{
    Timeout,
    Network,
    RateLimited,
    Validation,
    Expression,
    Permission,
    NotFound,
    Agent,
    Process,
    Rejected,
    Interrupted,
    CircuitOpen,
    Deadlock,
    Cancelled,
    Internal,
    Usage,
    Conflict,
    Store,
    StoreLocked,
    StoreNewer,
    StoreCorrupt,
    DiskFull,
};

/// The name used in definitions, journals and output ("rate_limited").
QString errorClassName(ErrorClass errorClass);
std::optional<ErrorClass> errorClassFromName(QStringView name);

/// An expected failure: a class the program acts on, a stable code the interface words, an English
/// message that says what happened and where, a hint that says what to do.
struct Error
{
    ErrorClass errorClass = ErrorClass::Internal;
    QString code;                            ///< stable, dotted: "json.duplicate_key"
    QString message;                         ///< English, for logs and the terminal
    QString hint = {};                       ///< what to do about it; may be empty
    Value details = {};                      ///< data for programs; undefined or an object
    std::optional<bool> retryable = {};      ///< set where the source knows better than the class
    std::optional<qint64> retryAfterMs = {}; ///< a server's Retry-After

    friend bool operator==(const Error &a, const Error &b) = default;
};

/// Whether a retry can help, by class unless the error says so itself.
bool isRetryable(const Error &error);

/// {class, code, message, hint, details} as workflows see it (steps.x.error).
Value errorToValue(const Error &error);
Error errorFromValue(const Value &value);

} // namespace millrace::base
