// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <bit>
#include <cmath>
#include <limits>

namespace millrace::expression {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

template<double (*function)(double)>
bool ofOne(Invocation &call)
{
    double number = 0;
    return call.number(0, number) && call.returns(Value(function(number)));
}

template<double (*function)(double, double)>
bool ofTwo(Invocation &call)
{
    double first = 0;
    double second = 0;
    return call.number(0, first) && call.number(1, second) &&
           call.returns(Value(function(first, second)));
}

/// Halves go towards positive infinity; the sign of zero stays.
double roundHalfUp(double number)
{
    const double below = std::floor(number);
    return std::copysign(number - below >= 0.5 ? below + 1 : below, number);
}

double signOf(double number)
{
    if (number == 0 || std::isnan(number))
        return number;
    return number > 0 ? 1 : -1;
}

/// The C library's root is off by one place now and then: cbrt(27) is not 3.
double cubeRoot(double number)
{
    const double root = std::cbrt(number);
    if (!std::isfinite(root) || root == 0)
        return root;
    return root - (root * root * root - number) / (3 * root * root);
}

double power(double base, double exponent)
{
    if (std::isnan(exponent) || (std::fabs(base) == 1 && std::isinf(exponent)))
        return kNaN;
    return std::pow(base, exponent);
}

double leadingZeros(double number)
{
    return std::countl_zero(static_cast<quint32>(toInt32(number)));
}

double product32(double first, double second)
{
    return static_cast<qint32>(static_cast<quint32>(toInt32(first)) *
                               static_cast<quint32>(toInt32(second)));
}

double toFloat(double number)
{
    return static_cast<double>(static_cast<float>(number));
}

/// The largest or smallest argument; NaN wins, and 0 is larger than -0.
bool extreme(Invocation &call, bool wantsLargest)
{
    double best = wantsLargest ? -kInfinity : kInfinity;
    for (int i = 0; i < call.arguments.size(); ++i) {
        double number = 0;
        if (!call.number(i, number))
            return false;
        const bool isBetter = wantsLargest ? number > best : number < best;
        const bool isZeroPair = number == 0 && best == 0;
        if (std::isnan(best) || std::isnan(number))
            best = kNaN;
        else if (isBetter || (isZeroPair && std::signbit(number) != wantsLargest))
            best = number;
    }
    return call.returns(Value(best));
}

bool max(Invocation &call)
{
    return extreme(call, true);
}

bool min(Invocation &call)
{
    return extreme(call, false);
}

bool hypot(Invocation &call)
{
    double sum = 0;
    for (int i = 0; i < call.arguments.size(); ++i) {
        double number = 0;
        if (!call.number(i, number))
            return false;
        sum = std::hypot(sum, number);
    }
    return call.returns(Value(sum));
}

constexpr Builtin kFunctions[] = {
    {u"abs", ofOne<std::fabs>},
    {u"acos", ofOne<std::acos>},
    {u"acosh", ofOne<std::acosh>},
    {u"asin", ofOne<std::asin>},
    {u"asinh", ofOne<std::asinh>},
    {u"atan", ofOne<std::atan>},
    {u"atan2", ofTwo<std::atan2>},
    {u"atanh", ofOne<std::atanh>},
    {u"cbrt", ofOne<cubeRoot>},
    {u"ceil", ofOne<std::ceil>},
    {u"clz32", ofOne<leadingZeros>},
    {u"cos", ofOne<std::cos>},
    {u"cosh", ofOne<std::cosh>},
    {u"exp", ofOne<std::exp>},
    {u"expm1", ofOne<std::expm1>},
    {u"floor", ofOne<std::floor>},
    {u"fround", ofOne<toFloat>},
    {u"hypot", hypot},
    {u"imul", ofTwo<product32>},
    {u"log", ofOne<std::log>},
    {u"log10", ofOne<std::log10>},
    {u"log1p", ofOne<std::log1p>},
    {u"log2", ofOne<std::log2>},
    {u"max", max},
    {u"min", min},
    {u"pow", ofTwo<power>},
    {u"round", ofOne<roundHalfUp>},
    {u"sign", ofOne<signOf>},
    {u"sin", ofOne<std::sin>},
    {u"sinh", ofOne<std::sinh>},
    {u"sqrt", ofOne<std::sqrt>},
    {u"tan", ofOne<std::tan>},
    {u"tanh", ofOne<std::tanh>},
    {u"trunc", ofOne<std::trunc>},
};

} // namespace

std::span<const Builtin> mathFunctions()
{
    return kFunctions;
}

} // namespace millrace::expression
