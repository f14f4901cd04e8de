// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/allowed_path.h"

namespace millrace::steps {

/// Waits until a path is created, modified or deleted, as compared with what was there when the
/// step began; that is recorded durably first, so that a change during a crash is not missed. Looks
/// a few times a second, which works on every file system. Thread: I/O.
void watchPath(const AttemptPtr &context, AllowedPath path, const Finished &finished);

} // namespace millrace::steps
