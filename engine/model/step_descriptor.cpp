// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/step_descriptor.h"

#include <algorithm>

namespace millrace::model {

const StepDescriptor *StepCatalogue::step(QStringView type) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [type](const StepDescriptor &one) { return one.type == type; });
    return found == steps.end() ? nullptr : &*found;
}

const ActionKind *StepCatalogue::kind(QStringView kind) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [kind](const ActionKind &one) { return one.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList StepCatalogue::stepTypes() const
{
    QStringList all;
    for (const StepDescriptor &one : steps)
        all += one.type;
    return all;
}

QStringList StepCatalogue::kindNames() const
{
    QStringList all;
    for (const ActionKind &one : kinds)
        all += one.kind;
    return all;
}

const ParameterDescriptor *findParameter(const std::vector<ParameterDescriptor> &parameters,
                                         QStringView name)
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(),
                     [name](const ParameterDescriptor &one) { return one.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

QStringList parameterNames(const std::vector<ParameterDescriptor> &parameters)
{
    QStringList all;
    for (const ParameterDescriptor &one : parameters)
        all += one.name;
    return all;
}

} // namespace millrace::model
