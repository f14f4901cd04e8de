// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

namespace millrace::ui {

/// Equal also in the order of members, which forms show and files keep.
bool isSameValue(const base::Value &a, const base::Value &b);

} // namespace millrace::ui
