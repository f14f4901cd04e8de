// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/process/process_host.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `process`: runs a program, without a shell, and takes its output (workflow model §6).
/// Result {exit_code, stdout, stderr}; an exit code that is not allowed is an error of class
/// process that carries the ends of both outputs.
std::unique_ptr<Executor> makeProcessAction(const process::ProcessHost &host);
model::ActionKind describeProcessAction();

} // namespace millrace::steps
