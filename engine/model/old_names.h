// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"

namespace millrace::model {

/// The document with the old names of step fields (parallel_steps, parallel_failure_threshold)
/// replaced by today's; each is warned about, and a step that says both is an error.
Value withModernNames(const Value &document, std::vector<Problem> &problems);

} // namespace millrace::model
