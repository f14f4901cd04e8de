// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QFont>

namespace millrace::ui {

/// A value on one line of at most about `most` characters, as JSON is written; what is left out is
/// an ellipsis. Takes no longer than its result is long.
QString shortText(const base::Value &value, int most = 120);

/// What a value is, in one or two words: "text", "3 items".
QString typeText(const base::Value &value);

/// The face of code, 12 pixels high.
QFont codeFont();

} // namespace millrace::ui
