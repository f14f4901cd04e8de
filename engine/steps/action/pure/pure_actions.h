// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"

namespace millrace::steps {

/// `transform` and `noop`: computed inside the engine's core, so that they have no executor.
model::ActionKind describeTransformAction();
model::ActionKind describeNoopAction();

} // namespace millrace::steps
