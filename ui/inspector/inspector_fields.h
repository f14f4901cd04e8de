// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_definition.h"
#include "engine/model/step_descriptor.h"

namespace millrace::ui {

/// One thing that can be set, and where it stands in the step.
struct InspectorField
{
    QString path; ///< as model::ChangeField takes it
    QString label;
    model::ParameterType type = model::ParameterType::String;
    model::TextKind text = model::TextKind::Plain;
    QStringList choices = {};
    bool isLong = false;
    QString help = {};
};

struct InspectorSection
{
    QString title;
    std::vector<InspectorField> fields;
};

/// What can be set of a step, from its descriptor: a new step type or kind of action needs no code
/// here. Sections without fields are left out.
std::vector<InspectorSection> inspectorSections(const model::StepDefinition &step,
                                                const model::StepCatalogue &catalogue);

/// "first_wait" as "First wait".
QString labelOf(const QString &name);

} // namespace millrace::ui
