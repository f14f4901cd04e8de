// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/step_entries.h"
#include "ui/theme/icons.h"

#include <QPixmap>

namespace millrace::ui {

/// The tile with its icon, `size` device-independent pixels wide.
QPixmap stepTile(const StepEntry &entry, const Theme &theme, const Icons &icons, int size,
                 qreal ratio);
/// The card that follows the pointer while a type is dragged, at 92 %.
QPixmap stepGhost(const StepEntry &entry, const Theme &theme, const Icons &icons, qreal ratio);

} // namespace millrace::ui
