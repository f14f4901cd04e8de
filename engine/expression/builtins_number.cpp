// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"
#include "engine/expression/number_text.h"

#include <cmath>

namespace millrace::expression {

namespace {

constexpr double kMaxSafe = 9007199254740991.0;

double self(const Invocation &call)
{
    return call.self.numberOr(0);
}

bool failRange(Invocation &call, const QString &name, int from, int to)
{
    return call.fail(u"expression.range", u"%1 takes digits from %2 to %3"_qs.arg(
                                              name, QString::number(from), QString::number(to)));
}

bool toFixed(Invocation &call)
{
    double digits = 0;
    if (!call.integer(0, 0, digits))
        return false;
    if (digits < 0 || digits > 100)
        return failRange(call, u"toFixed"_qs, 0, 100);
    const bool isWritten = std::isfinite(self(call)) && std::fabs(self(call)) < 1e21;
    return call.charge(50) &&
           call.returnsText(isWritten ? fixedText(self(call), static_cast<int>(digits))
                                      : base::numberText(self(call)));
}

bool toPrecision(Invocation &call)
{
    double precision = 0;
    if (!call.integer(0, 0, precision))
        return false;
    if (call.argument(0).isUndefined() || !std::isfinite(self(call)))
        return call.returnsText(base::numberText(self(call)));
    if (precision < 1 || precision > 100)
        return failRange(call, u"toPrecision"_qs, 1, 100);
    return call.charge(50) &&
           call.returnsText(precisionText(self(call), static_cast<int>(precision)));
}

bool toExponential(Invocation &call)
{
    double digits = 0;
    if (!call.integer(0, -1, digits))
        return false;
    if (!std::isfinite(self(call)))
        return call.returnsText(base::numberText(self(call)));
    if (!call.argument(0).isUndefined() && (digits < 0 || digits > 100))
        return failRange(call, u"toExponential"_qs, 0, 100);
    return call.charge(50) &&
           call.returnsText(exponentialText(self(call), static_cast<int>(digits)));
}

bool toString(Invocation &call)
{
    double radix = 0;
    if (!call.integer(0, 10, radix))
        return false;
    if (radix < 2 || radix > 36)
        return call.fail(u"expression.range", u"toString takes a base from 2 to 36"_qs);
    return call.charge(20) && call.returnsText(textInRadix(self(call), static_cast<int>(radix)));
}

bool valueOf(Invocation &call)
{
    return call.returns(call.self);
}

bool boolToString(Invocation &call)
{
    return call.returnsText(call.self.boolOr(false) ? u"true"_qs : u"false"_qs);
}

bool isInteger(double number)
{
    return std::isfinite(number) && std::trunc(number) == number;
}

bool numberIsFinite(Invocation &call)
{
    const Value &value = call.argument(0);
    return call.returns(Value(value.isNumber() && std::isfinite(value.numberOr(0))));
}

bool numberIsInteger(Invocation &call)
{
    const Value &value = call.argument(0);
    return call.returns(Value(value.isNumber() && isInteger(value.numberOr(0))));
}

bool numberIsSafeInteger(Invocation &call)
{
    const Value &value = call.argument(0);
    const double number = value.numberOr(0);
    return call.returns(
        Value(value.isNumber() && isInteger(number) && std::fabs(number) <= kMaxSafe));
}

bool numberIsNaN(Invocation &call)
{
    const Value &value = call.argument(0);
    return call.returns(Value(value.isNumber() && std::isnan(value.numberOr(0))));
}

bool parseFloatOf(Invocation &call)
{
    QString text;
    return call.text(0, text) && call.charge(Budget::textWork(text.size())) &&
           call.returns(Value(leadingNumber(text)));
}

bool parseIntOf(Invocation &call)
{
    QString text;
    double radix = 0;
    if (!call.text(0, text) || !call.number(1, radix))
        return false;
    return call.charge(Budget::textWork(text.size())) &&
           call.returns(Value(leadingInteger(text, toInt32(radix))));
}

bool isNaNOf(Invocation &call)
{
    double number = 0;
    return call.number(0, number) && call.returns(Value(std::isnan(number)));
}

bool isFiniteOf(Invocation &call)
{
    double number = 0;
    return call.number(0, number) && call.returns(Value(std::isfinite(number)));
}

bool numberOf(Invocation &call)
{
    double number = 0;
    if (!call.arguments.empty() && !call.number(0, number))
        return false;
    return call.returns(Value(number));
}

bool stringOf(Invocation &call)
{
    QString text;
    if (!call.arguments.empty() && !call.text(0, text))
        return false;
    return call.returnsText(std::move(text));
}

bool booleanOf(Invocation &call)
{
    return call.returns(Value(isTrue(call.argument(0))));
}

bool fromCharCode(Invocation &call)
{
    QString text;
    for (int i = 0; i < call.arguments.size(); ++i) {
        double code = 0;
        if (!call.number(i, code))
            return false;
        text += QChar(static_cast<char16_t>(toInt32(code)));
    }
    return call.returnsText(std::move(text));
}

bool fromCodePoint(Invocation &call)
{
    QString text;
    for (int i = 0; i < call.arguments.size(); ++i) {
        double code = 0;
        if (!call.number(i, code))
            return false;
        if (!isInteger(code) || code < 0 || code > 0x10FFFF)
            return call.fail(u"expression.range",
                             u"%1 is no code point"_qs.arg(base::numberText(code)));
        const auto point = static_cast<char32_t>(code);
        if (point < 0x10000)
            text += QChar(static_cast<char16_t>(point)); // lone surrogates stay
        else
            text += QString::fromUcs4(&point, 1);
    }
    return call.returnsText(std::move(text));
}

constexpr Builtin kNumberMethods[] = {
    {u"toExponential", toExponential}, {u"toFixed", toFixed}, {u"toPrecision", toPrecision},
    {u"toString", toString},           {u"valueOf", valueOf},
};

constexpr Builtin kBoolMethods[] = {
    {u"toString", boolToString},
    {u"valueOf", valueOf},
};

constexpr Builtin kNumberFunctions[] = {
    {u"isFinite", numberIsFinite}, {u"isInteger", numberIsInteger},
    {u"isNaN", numberIsNaN},       {u"isSafeInteger", numberIsSafeInteger},
    {u"parseFloat", parseFloatOf}, {u"parseInt", parseIntOf},
};

constexpr Builtin kStringFunctions[] = {
    {u"fromCharCode", fromCharCode},
    {u"fromCodePoint", fromCodePoint},
};

constexpr Builtin kPlainFunctions[] = {
    {u"Boolean", booleanOf},   {u"Number", numberOf}, {u"String", stringOf},
    {u"isFinite", isFiniteOf}, {u"isNaN", isNaNOf},   {u"parseFloat", parseFloatOf},
    {u"parseInt", parseIntOf},
};

} // namespace

std::span<const Builtin> numberMethods()
{
    return kNumberMethods;
}

std::span<const Builtin> boolMethods()
{
    return kBoolMethods;
}

std::span<const Builtin> numberFunctions()
{
    return kNumberFunctions;
}

std::span<const Builtin> stringFunctions()
{
    return kStringFunctions;
}

std::span<const Builtin> plainFunctions()
{
    return kPlainFunctions;
}

} // namespace millrace::expression
