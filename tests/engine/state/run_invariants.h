// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

#include <QString>

#include <set>

namespace millrace::tests {

/// First thing in a run's history that must never happen, in words; empty where all is well:
/// no completed step started again within a generation, nothing started before what it depends on,
/// no more attempts at once than allowed, compensations in reverse order of completion.
QString brokenInvariant(const plan::PlanPtr &plan, const std::vector<event::StoredEvent> &events);

} // namespace millrace::tests
