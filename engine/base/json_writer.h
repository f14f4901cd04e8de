// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QByteArray>

namespace millrace::base {

enum class JsonStyle : std::uint8_t
{
    Compact,
    Indented
};

/// JSON text (UTF-8) of a value, with JSON.stringify's rules: undefined members are left out,
/// undefined items and NaN become null. Indented: two spaces, a line feed at the end.
QByteArray toJson(const Value &value, JsonStyle style = JsonStyle::Compact);

/// Appends the compact form; the fast way for journals.
void appendJson(QByteArray &out, const Value &value);
void appendJsonString(QByteArray &out, QStringView text);
void appendJsonNumber(QByteArray &out, double number);

/// A number as JavaScript prints it (1e21, 0.1, -0 as "0").
/// Source: ECMA-262 Number::toString over shortest round-trip digits (std::to_chars).
QString numberText(double number);

} // namespace millrace::base
