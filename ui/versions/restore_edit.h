// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

namespace millrace::ui {

/// The edit that gives a workflow the content and layout of another version of it. What the
/// workflow is stays: its id, its version number, who made it and when. An empty batch where there
/// is nothing to change.
model::Edit restoreEdit(const model::WorkflowDefinition &current,
                        const model::WorkflowDefinition &version);

} // namespace millrace::ui
