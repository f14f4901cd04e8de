// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::event {

/// One instance of a step inside a run: the step, and the scope it lives in. Scope 0 is the run
/// itself; each loop iteration, error handler and compensation opens a scope of its own.
struct StepRef
{
    QString step = {};
    int scope = 0;
    friend bool operator==(const StepRef &, const StepRef &) = default;
};

/// What a scope was opened for.
enum class ScopeKind : std::uint8_t
{
    Run,
    Iteration,
    Handler,
    Compensation
};

} // namespace millrace::event
