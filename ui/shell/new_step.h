// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

namespace millrace::ui {

/// The edit that adds a step of a type (`kind` for actions), after another where `after` names one:
/// as its neighbour, waiting for it. The name is the type's, the id follows from it. `id` is told.
model::Edit newStep(const model::WorkflowDefinition &definition, const QString &type,
                    const QString &kind, const QString &after, QString &id);

} // namespace millrace::ui
