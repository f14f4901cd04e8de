// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

namespace millrace::app {

/// A large workflow while it runs: ten thousand changes of status a second.
base::Value runBench();

} // namespace millrace::app
