// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"

#include <QHash>
#include <QSet>

namespace millrace::ui {

/// Every word in a step (without its children) that could be an id: where the id of another step
/// is not among them, the step does not mention it.
QSet<QString> wordsIn(const model::StepDefinition &step);

/// Gives steps and their descendants new ids, and rewrites every mention of them in the set: edges,
/// handlers, expressions, templates. New ids must be none of the old ones of the set.
void renameInside(std::vector<model::StepDefinition> &steps, const QHash<QString, QString> &newIds);

/// Names a step for people. Its id follows the name as long as it came from the name before or from
/// the type, and nothing in the workflow mentions it. `steps` of the change is the id it has then.
Change renaming(const model::WorkflowDefinition &definition, const QString &step,
                const QString &name);

} // namespace millrace::ui
