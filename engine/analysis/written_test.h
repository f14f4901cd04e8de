// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/outcome_source.h"

namespace millrace::analysis {

// What a test of a workflow (workflow model §10) says about its world, read leniently: validation
// says what is wrong with it.

/// A decision, or a list of them.
std::vector<Vote> readVotes(const Value &written);
/// The `signals` of a test.
std::vector<Signal> readSignals(const Value &test);

} // namespace millrace::analysis
