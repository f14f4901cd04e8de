// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/versions/difference.h"

#include <QPixmap>

class QPainter;

namespace millrace::ui {

/// Glyph and colours of a kind of difference: they are told apart without colour.
QString glyphOf(DifferenceKind kind);
ColorPair colorsOf(DifferenceKind kind, const Theme &theme);
/// "Added", "Removed", "Changed", "Moved".
QString wordOf(DifferenceKind kind);

/// A disc with the glyph, `diameter` in device-independent pixels.
void paintBadge(QPainter &painter, QPointF center, double diameter, DifferenceKind kind,
                const Theme &theme);
QPixmap badgePixmap(DifferenceKind kind, int diameter, const Theme &theme, qreal ratio);

} // namespace millrace::ui
