// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"

namespace millrace::bench {

// One function for each benchmark; what it measures stands in the README of this folder.

Result<std::vector<Figure>> chainBench(const QString &folder);
Result<std::vector<Figure>> sideChainBench(const QString &folder);
Result<std::vector<Figure>> fanBench(const QString &folder);
Result<std::vector<Figure>> manyBench(const QString &folder);
Result<std::vector<Figure>> parkedBench(const QString &folder);
Result<std::vector<Figure>> recoveryBench(const QString &folder);
Result<std::vector<Figure>> historyBench(const QString &folder);
Result<std::vector<Figure>> expressionBench(const QString &folder);
Result<std::vector<Figure>> planBench(const QString &folder);

} // namespace millrace::bench
