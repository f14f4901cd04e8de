// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/model/edit.h"
#include "ui/editing/places.h"

#include <QStringList>

namespace millrace::ui {

/// The edit that gives steps places in layers, as if nobody had moved one: all of them, or only
/// those named, each set of siblings where its upper left corner was. Pinned steps stay; the others
/// are laid around them. Positions stay relative to the containers; sequences need none. Empty when
/// cancelled. Pure; thread: any.
model::Edit layingOut(const model::WorkflowDefinition &definition, const QStringList &only,
                      const Places &places, const base::CancellationToken &cancellation = {});

} // namespace millrace::ui
