// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/builtin.h"

#include <span>

namespace millrace::expression {

// One table for each kind of receiver and each namespace; builtin.cpp puts them together.
std::span<const Builtin> stringMethods();
std::span<const Builtin> stringSearchMethods();
std::span<const Builtin> arrayMethods();
std::span<const Builtin> arrayCallbackMethods();
std::span<const Builtin> numberMethods();
std::span<const Builtin> objectMethods();
std::span<const Builtin> boolMethods();
std::span<const Builtin> anyMethods(); // of every type

std::span<const Builtin> mathFunctions();
std::span<const Builtin> objectFunctions();
std::span<const Builtin> arrayFunctions();
std::span<const Builtin> jsonFunctions();
std::span<const Builtin> numberFunctions();
std::span<const Builtin> stringFunctions();
std::span<const Builtin> plainFunctions();

} // namespace millrace::expression
