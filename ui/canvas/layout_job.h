// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_commands.h"

#include "engine/base/cancellation.h"

namespace millrace::ui {

/// A layout that is being made on another thread, which has copies of all that it reads. The result
/// is read on the interface's thread when that thread is done.
struct CanvasCommands::LayoutJob
{
    model::WorkflowDefinition definition = {};
    QStringList only = {};
    Places places = {};
    int revision = 0; ///< of the scene that it was begun for
    base::CancellationToken cancellation = {};
    model::Edit result = {};
};

} // namespace millrace::ui
