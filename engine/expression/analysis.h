// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/program.h"

namespace millrace::expression {

/// Fills what the program reads and whether it is volatile from its finished tree.
void analyse(Program &program);

} // namespace millrace::expression
