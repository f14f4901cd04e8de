// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"

#include <array>

namespace millrace::base {

namespace {

constexpr std::array kNames = {
    u"timeout",       u"network",      u"rate_limited", u"validation",   u"expression",
    u"permission",    u"not_found",    u"agent",        u"process",      u"rejected",
    u"interrupted",   u"circuit_open", u"deadlock",     u"cancelled",    u"internal",
    u"usage",         u"conflict",     u"store",        u"store_locked", u"store_newer",
    u"store_corrupt", u"disk_full",
};

} // namespace

QString errorClassName(ErrorClass errorClass)
{
    return QString::fromUtf16(kNames[static_cast<std::size_t>(errorClass)]);
}

std::optional<ErrorClass> errorClassFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QStringView(kNames[i]))
            return static_cast<ErrorClass>(i);
    }
    return {};
}

bool isRetryable(const Error &error)
{
    if (error.retryable)
        return *error.retryable;
    switch (error.errorClass) {
    case ErrorClass::Timeout:
    case ErrorClass::Network:
    case ErrorClass::RateLimited:
    case ErrorClass::Agent:
    case ErrorClass::Process:
    case ErrorClass::Interrupted:
    case ErrorClass::CircuitOpen:
    case ErrorClass::Internal:
        return true;
    default:
        return false;
    }
}

Value errorToValue(const Error &error)
{
    Value value = Value::object({{u"class"_qs, errorClassName(error.errorClass)},
                                 {u"code"_qs, error.code},
                                 {u"message"_qs, error.message}});
    if (!error.hint.isEmpty())
        value.set(u"hint"_qs, error.hint);
    if (!error.details.isUndefined())
        value.set(u"details"_qs, error.details);
    if (error.retryable)
        value.set(u"retryable"_qs, *error.retryable);
    if (error.retryAfterMs)
        value.set(u"retry_after_ms"_qs, *error.retryAfterMs);
    return value;
}

Error errorFromValue(const Value &value)
{
    Error error;
    error.errorClass = errorClassFromName(value[u"class"].text()).value_or(ErrorClass::Internal);
    error.code = value[u"code"].text();
    error.message = value[u"message"].text();
    error.hint = value[u"hint"].text();
    error.details = value[u"details"];
    if (value[u"retryable"].isBool())
        error.retryable = value[u"retryable"].boolOr(false);
    if (value[u"retry_after_ms"].isNumber())
        error.retryAfterMs = static_cast<qint64>(value[u"retry_after_ms"].numberOr(0));
    return error;
}

} // namespace millrace::base
