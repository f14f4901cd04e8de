// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/ast.h"

#include <QStringView>

#include <optional>

namespace millrace::expression {

struct Invocation;

/// A method or function that expressions can call.
struct Builtin
{
    const char16_t *name;
    /// Leaves the result in the invocation; false after it has reported an error.
    bool (*run)(Invocation &);
    /// Place of the argument that may be a function; -1: none.
    int callback = -1;
};

/// The methods of that name, by type of receiver; empty where no type has one.
std::unique_ptr<const MethodTable> methodsNamed(QStringView name);
/// Whether a value of this type has such a method.
bool hasMethod(Value::Type type, QStringView name);

/// Math, Object, JSON, Array, Number, String: names that lead to functions and are no values.
bool isNamespace(QStringView name);
/// Math.abs, or parseInt with an empty namespace; null where there is none.
const Builtin *functionNamed(QStringView space, QStringView name);
/// Math.PI, or NaN with an empty namespace.
std::optional<Value> constantNamed(QStringView space, QStringView name);
/// What to write instead of a method or function that JavaScript has and expressions have not.
QString insteadOf(QStringView name);

} // namespace millrace::expression
