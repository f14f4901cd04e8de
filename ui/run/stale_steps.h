// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QHash>

namespace millrace::ui {

enum class StaleReason : std::uint8_t
{
    Edited,     ///< the step says something else
    Added,      ///< the run did not know it
    Moved,      ///< it stands elsewhere
    Variables,  ///< the workflow's variables changed
    Downstream, ///< something before it, around it or in it is stale
};

struct StaleStep
{
    StaleReason reason = StaleReason::Edited;
    QString because = {}; ///< for Downstream: the step that was edited
    friend bool operator==(const StaleStep &, const StaleStep &) = default;
};

/// The steps of a definition whose results of an earlier run are no longer what they would give,
/// judged by what was written: names, notes and pinned results do not count. Pure.
QHash<QString, StaleStep> staleSteps(const model::WorkflowDefinition &ran,
                                     const model::WorkflowDefinition &now);

/// The reason in a sentence.
QString staleText(const StaleStep &stale);

} // namespace millrace::ui
