// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

namespace millrace::app {

/// The canvas with 10,000 cards and 15,000 edges on an offscreen raster of 1920 x 1080, and beside
/// it 10,000 plain rectangles and 15,000 cosmetic lines. Median and p99 of each in milliseconds,
/// with the ratio of the rectangles' time to it.
base::Value canvasBench();

} // namespace millrace::app
