// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <vector>

namespace millrace::model {

using base::Value;

enum class Severity : std::uint8_t
{
    Warning,
    Error
};

/// One thing that is wrong with a definition, said so that a person finds and mends it.
struct Problem
{
    Severity severity = Severity::Error;
    QString code = {};    ///< stable, dotted: "step.unknown_target"
    QString step = {};    ///< step id; empty: the workflow itself
    QString field = {};   ///< "routes[0].to"; empty: the step as a whole
    QString message = {}; ///< English, whole sentence without a full stop
    QString hint = {};    ///< what to do; may be empty
    int column = 0;       ///< inside an expression, from 1; 0: says nothing
    friend bool operator==(const Problem &, const Problem &) = default;
};

bool hasErrors(const std::vector<Problem> &problems);
/// {severity, code, step, field, message, hint, column} for machine-readable output.
Value problemToValue(const Problem &problem);
/// An error of class validation that carries every problem in details.problems. Its message tells
/// the first error and how many follow.
base::Error problemsError(const QString &code, const std::vector<Problem> &problems);

} // namespace millrace::model
