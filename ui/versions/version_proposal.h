// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"
#include "ui/versions/semantic_version.h"

#include <QStringList>

namespace millrace::ui {

/// How large the step to the next version should be, and why, for people.
struct VersionProposal
{
    VersionPart part = VersionPart::Patch;
    QStringList reasons = {};
    bool isSame = false; ///< nothing differs, layout included
};

/// Major: what starts the workflow or reads its result may have to change (an input that is needed
/// now, an output that is gone). Minor: it does something else. Patch: words, limits, layout.
VersionProposal proposeVersion(const model::WorkflowDefinition &before,
                               const model::WorkflowDefinition &after);

} // namespace millrace::ui
