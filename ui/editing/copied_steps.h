// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/places.h"

#include "engine/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace millrace::ui {

/// Steps out of a workflow, as a clipboard holds them: with what is in them, their edges and where
/// they stand. They are text (JSON), so that they can go through an editor, a mail, an issue.
struct CopiedSteps
{
    std::vector<model::StepDefinition> steps = {};
    /// Of the outermost: relative to the upper left corner of all; of the others: to the container.
    QHash<QString, QPointF> positions = {};
    QSizeF size = {}; ///< of all together, in scene units
};

/// What the clipboard's own format is called beside text/plain.
inline constexpr char16_t kStepsMimeType[] = u"application/vnd.millrace.steps+json";

/// The named steps, without those that are in others of them.
CopiedSteps copySteps(const model::WorkflowDefinition &definition, const QStringList &steps,
                      const Places &places);
/// Literal credentials (members called password, authorization and the like) are left out;
/// references to connections and ${…} stay.
QByteArray copiedToText(const CopiedSteps &copied);
/// Reads what copiedToText() wrote, or a whole workflow. At most 16 MiB and 10,000 steps; all is
/// checked against the published schema. Errors: class validation, worded for people.
base::Result<CopiedSteps> copiedFromText(const QByteArray &text);

} // namespace millrace::ui
