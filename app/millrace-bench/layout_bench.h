// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

namespace millrace::app {

/// Automatic layout: how long it takes, and how many lines cross beside Graphviz where that is
/// installed.
base::Value layoutBench();

} // namespace millrace::app
