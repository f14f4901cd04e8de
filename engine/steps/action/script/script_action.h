// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/process/process_host.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `script`: runs a whole script in the sandbox process (workflow model §6). Result: what the
/// script returns. Pure: a script sees its input and nothing else. Its time limit is the attempt's.
std::unique_ptr<Executor> makeScriptAction(const process::ProcessHost &host);
model::ActionKind describeScriptAction();

} // namespace millrace::steps
