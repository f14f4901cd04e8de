// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "ui/theme/theme.h"

namespace millrace::ui {

/// One thing that can be put on the canvas: a step type, or a kind of action.
struct StepEntry
{
    QString type = {};
    QString kind = {};     ///< for actions, else empty
    QString name = {};     ///< as people call it
    QString category = {}; ///< of the tokens
    QString icon = {};
};

/// The categories in the order of the design.
const QStringList &stepCategories();
/// Everything of a catalogue, by category, in its order. Pure.
std::vector<StepEntry> stepEntries(const model::StepCatalogue &catalogue, const Theme &theme);

/// Those whose name, category or type has the letters of a pattern, best first; all for an empty
/// one. Only what may stand in a container of that type.
std::vector<StepEntry> matching(const std::vector<StepEntry> &entries, const QString &pattern,
                                const QString &containerType);

} // namespace millrace::ui
