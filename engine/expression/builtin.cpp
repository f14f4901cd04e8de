// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin.h"

#include "engine/expression/builtin_tables.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::expression {

namespace {

struct Constant
{
    QStringView space;
    QStringView name;
    double number;
};

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

constexpr Constant kConstants[] = {
    {u"", u"NaN", kNaN},
    {u"", u"Infinity", kInfinity},
    {u"Math", u"E", 2.718281828459045},
    {u"Math", u"LN10", 2.302585092994046},
    {u"Math", u"LN2", 0.6931471805599453},
    {u"Math", u"LOG10E", 0.4342944819032518},
    {u"Math", u"LOG2E", 1.4426950408889634},
    {u"Math", u"PI", 3.141592653589793},
    {u"Math", u"SQRT1_2", 0.7071067811865476},
    {u"Math", u"SQRT2", 1.4142135623730951},
    {u"Number", u"EPSILON", 2.220446049250313e-16},
    {u"Number", u"MAX_SAFE_INTEGER", 9007199254740991.0},
    {u"Number", u"MIN_SAFE_INTEGER", -9007199254740991.0},
    {u"Number", u"MAX_VALUE", 1.7976931348623157e308},
    {u"Number", u"MIN_VALUE", 5e-324},
    {u"Number", u"POSITIVE_INFINITY", kInfinity},
    {u"Number", u"NEGATIVE_INFINITY", -kInfinity},
    {u"Number", u"NaN", kNaN},
};

struct Advice
{
    QStringView name;
    QStringView text;
};

constexpr Advice kAdvice[] = {
    {u"push", u"Expressions change nothing; write [...list, item]."},
    {u"unshift", u"Expressions change nothing; write [item, ...list]."},
    {u"pop", u"Write list.at(-1) for the last, list.slice(0, -1) for the others."},
    {u"shift", u"Write list.at(0) for the first, list.slice(1) for the others."},
    {u"splice", u"Expressions change nothing; use slice and [...a, ...b]."},
    {u"forEach", u"Use map, filter or reduce, which have a result."},
    {u"match", u"Regular expressions are not supported; use includes, split or indexOf."},
    {u"matchAll", u"Regular expressions are not supported; use includes, split or indexOf."},
    {u"search", u"Regular expressions are not supported; use indexOf."},
    {u"localeCompare", u"Compare with < and >, which is the same everywhere."},
    {u"toLocaleString", u"Use toFixed or String, which are the same everywhere."},
    {u"toLocaleLowerCase", u"Use toLowerCase, which is the same everywhere."},
    {u"toLocaleUpperCase", u"Use toUpperCase, which is the same everywhere."},
    {u"Math.random", u"Use run.random, which is the same when a run is repeated."},
    {u"Date.now", u"Use run.now."},
};

const Builtin *find(std::span<const Builtin> table, QStringView name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Builtin &candidate) {
        return QStringView(candidate.name) == name;
    });
    return found == table.end() ? nullptr : &*found;
}

std::span<const Builtin> methodsOf(Value::Type type)
{
    switch (type) {
    case Value::Type::String:
        return stringMethods();
    case Value::Type::Array:
        return arrayMethods();
    case Value::Type::Number:
        return numberMethods();
    case Value::Type::Bool:
        return boolMethods();
    case Value::Type::Object:
        return objectMethods();
    case Value::Type::Undefined:
    case Value::Type::Null:
        break;
    }
    return {};
}

const Builtin *methodOf(Value::Type type, QStringView name)
{
    if (type <= Value::Type::Null)
        return nullptr;
    const Builtin *found = find(methodsOf(type), name);
    if (!found && type == Value::Type::String)
        found = find(stringSearchMethods(), name);
    if (!found && type == Value::Type::Array)
        found = find(arrayCallbackMethods(), name);
    return found ? found : find(anyMethods(), name);
}

struct Namespace
{
    QStringView name;
    std::span<const Builtin> (*functions)();
};

constexpr Namespace kNamespaces[] = {
    {u"Math", mathFunctions}, {u"Object", objectFunctions}, {u"Array", arrayFunctions},
    {u"JSON", jsonFunctions}, {u"Number", numberFunctions}, {u"String", stringFunctions},
};

} // namespace

std::unique_ptr<const MethodTable> methodsNamed(QStringView name)
{
    MethodTable table{};
    bool hasAny = false;
    for (std::size_t type = 0; type < table.size(); ++type) {
        table[type] = methodOf(static_cast<Value::Type>(type), name);
        hasAny = hasAny || table[type];
    }
    return hasAny ? std::make_unique<const MethodTable>(table) : nullptr;
}

bool hasMethod(Value::Type type, QStringView name)
{
    return methodOf(type, name);
}

bool isNamespace(QStringView name)
{
    return std::any_of(std::begin(kNamespaces), std::end(kNamespaces),
                       [&](const Namespace &space) { return space.name == name; });
}

const Builtin *functionNamed(QStringView space, QStringView name)
{
    if (space.isEmpty())
        return find(plainFunctions(), name);
    for (const Namespace &candidate : kNamespaces) {
        if (candidate.name == space)
            return find(candidate.functions(), name);
    }
    return nullptr;
}

std::optional<Value> constantNamed(QStringView space, QStringView name)
{
    if (space.isEmpty() && name == u"undefined")
        return Value();
    for (const Constant &constant : kConstants) {
        if (constant.space == space && constant.name == name)
            return Value(constant.number);
    }
    return {};
}

QString insteadOf(QStringView name)
{
    for (const Advice &advice : kAdvice) {
        if (advice.name == name)
            return advice.text.toString();
    }
    return {};
}

} // namespace millrace::expression
