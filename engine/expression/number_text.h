// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::expression {

/// A decimal number that is well formed ("12", ".5", "1e400"): correctly rounded, infinite when too
/// large.
double decimalNumber(QStringView text);
/// Number(text): the whole text must be a number; NaN otherwise, 0 when empty.
double numberFromText(QStringView text);
/// parseFloat(text): the longest start that is a number.
double leadingNumber(QStringView text);
/// parseInt(text, radix); radix 0 is 10, or 16 after 0x.
double leadingInteger(QStringView text, int radix);

/// Number.prototype.toString(radix) for 2 to 36.
/// Source: V8's DoubleToRadixCString: digits until the rest is below half of the double's gap.
QString textInRadix(double number, int radix);
/// toFixed, digits 0 to 100, |number| < 1e21; ties away from zero as ECMA-262 has it.
QString fixedText(double number, int digits);
/// toExponential; digits -1: as many as needed.
QString exponentialText(double number, int digits);
/// toPrecision, 1 to 100.
QString precisionText(double number, int precision);

} // namespace millrace::expression
