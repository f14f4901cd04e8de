// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/template_preview.h"

class QPainter;

namespace millrace::ui {

/// Draws a preview in the middle of a rectangle, smaller where it does not fit.
void paintPreview(QPainter &painter, const QRectF &room, const TemplatePreview &preview,
                  const Theme &theme, const Icons &icons);

} // namespace millrace::ui
