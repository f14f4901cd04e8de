// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"
#include "engine/model/problem.h"
#include "engine/model/step_descriptor.h"

namespace millrace::ui {

/// A way out of a problem: an edit, or, where only a person knows the answer, the field to fill in.
struct QuickFix
{
    QString words = {};                   ///< on the button: "Replace with “review”"
    std::optional<model::Edit> edit = {}; ///< none: show the field
};

/// What mends a problem, the likeliest first; empty where nothing is obvious. Pure.
std::vector<QuickFix> quickFixes(const model::Problem &problem,
                                 const model::WorkflowDefinition &definition,
                                 const model::StepCatalogue &catalogue);

/// What stands in a problem's field now; undefined where there is nothing.
base::Value problemValue(const model::Problem &problem,
                         const model::WorkflowDefinition &definition);

} // namespace millrace::ui
