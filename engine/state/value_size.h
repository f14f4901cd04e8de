// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringView>

namespace millrace::state {

/// Whether a value may become part of an event: nested at most 200 levels deep and, written out,
/// not larger than 64 Mi units, each a character or an eighth of a value. Values share what is in
/// them, so that a few steps can describe what no disk could hold. Takes time in proportion to the
/// value, and never more than the limit's worth. Errors: class validation, code "value.*", naming
/// `what` and, where it has one, its `name`.
base::Done checkSize(const base::Value &value, QStringView what, QStringView name = {});

} // namespace millrace::state
