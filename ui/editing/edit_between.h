// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

namespace millrace::ui {

/// The edit that makes the first definition into the second: what an operation did to a copy, as
/// something that can be undone. Its size follows what differs. Looks at steps, layout, output,
/// subject and tests; the rest is taken to be equal. An empty batch where nothing differs. Pure.
model::Edit editBetween(model::WorkflowDefinition before, model::WorkflowDefinition after);

/// Whether an edit does nothing.
bool isEmpty(const model::Edit &edit);

} // namespace millrace::ui
