// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

namespace millrace::ui {

/// A word or two about what a folded section holds; `key` is the section's.
QString sectionSummary(const QString &key, const model::StepDefinition &step);
QString sectionSummary(const QString &key, const model::WorkflowDefinition &workflow);

} // namespace millrace::ui
