// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"
#include "ui/canvas/scene/run_status.h"
#include "ui/theme/theme.h"

#include <array>

namespace millrace::ui {

/// Icon and colours of a step type, found once for all cards of that type.
struct ResolvedLook
{
    QString icon;
    ColorPair category;
};

/// The colours that the canvas needs, by member instead of by name.
struct CanvasColors
{
    explicit CanvasColors(const Theme &theme);

    const ColorPair &status(RunStatus status) const { return statuses[at(status)]; }
    /// By the index of the scene's looks.
    const ResolvedLook &look(const Card &card) const
    {
        return looks[static_cast<std::size_t>(card.look)];
    }
    void resolve(const Theme &theme, const std::vector<LookKey> &keys);

    QColor canvas;
    QColor raised;
    QColor hover;
    QColor line2;
    QColor line3;
    QColor dot;
    QColor tx;
    QColor tx2;
    QColor tx3;
    QColor acc;
    QColor accTint;
    QColor focus;
    QColor shadow;
    QColor note;
    QColor noteLine;
    QColor noteTx;
    QColor error;
    QColor warning;
    bool isLight = false;
    std::array<ColorPair, kRunStatuses> statuses;
    std::vector<ResolvedLook> looks;
};

/// `above` with an opacity over `below`, as one opaque colour.
QColor mixed(const QColor &above, const QColor &below, double opacity);

} // namespace millrace::ui
