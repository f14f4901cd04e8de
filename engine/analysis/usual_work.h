// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/execution_plan.h"

namespace millrace::analysis {

using base::Value;

// What is assumed about work of which nothing is known.

/// Median seconds of one attempt of a step, by its kind of action or its type.
double usualSeconds(const model::StepDefinition &step);
inline constexpr double kUsualDecision = 4 * 3600; ///< seconds until somebody decides
inline constexpr double kUsualEvent = 3600;        ///< seconds until an awaited event comes
inline constexpr double kUsualSpread = 0.5;        ///< sigma of the log-normal around the median

/// An empty result of the shape that the kind of action gives.
Value usualResult(const model::StepDefinition &step, const Value &parameters);

/// The least form that a JSON Schema asks for: its required members, with defaults, first choices
/// or empty values.
Value leastForm(const Value &schema);

} // namespace millrace::analysis
