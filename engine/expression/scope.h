// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <optional>

namespace millrace::expression {

using base::Value;

/// What an expression can see. The owner (a run's state, a test) answers names when they are read,
/// so that nothing is built that no expression asks for. Called on the evaluating thread only.
class Scope
{
public:
    virtual ~Scope() = default;

    /// A root name (workflow, input, item, index, iteration, run, env, result); nothing where the
    /// name is unknown here: reading it is an error. "run" comes without now and random.
    virtual std::optional<Value> root(QStringView name) const = 0;
    /// steps.<id>: an object of status, output and error; undefined for an unknown step.
    virtual Value step(QStringView id) const = 0;
    /// The whole of `steps`, for the rare expression that does more than name one of them.
    virtual Value allSteps() const = 0;
    /// run.now, milliseconds since 1970 UTC.
    virtual double now() const = 0;
    /// run.random in [0, 1); read is 0 for the first read of one evaluation, then 1, ...
    virtual double random(int read) const = 0;
};

} // namespace millrace::expression
