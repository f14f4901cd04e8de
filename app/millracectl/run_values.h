// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/table.h"
#include "engine/journal/run_summary.h"

namespace millrace::app {

/// A run as output has it: {id, number, workflow_id, workflow, version, status, subject, …}.
base::Value runValue(const journal::RunSummary &run);
/// "run 12 (4f0c…)".
QString runLabel(const journal::RunSummary &run);
/// A status in the colour that lists have for it.
Cell statusCell(journal::RunStatus status);
/// What a parked run waits for, for people: "approval 3f2a…, until 2026-11-22 10:00:00".
QString waitText(const journal::RunSummary &run);

} // namespace millrace::app
