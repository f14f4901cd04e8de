// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

#include <random>

namespace millrace::tests {

/// Edits drawn at random for a definition: most of them fit, some are refused.
class RandomEdits
{
public:
    explicit RandomEdits(quint64 seed) : m_random(seed) {}

    model::Edit next(const model::WorkflowDefinition &definition, bool mayBatch = true);

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    QString anyStep(const model::WorkflowDefinition &definition);
    QString anyName() { return QStringLiteral("n%1").arg(below(40)); }
    model::StepPlace anyPlace(const model::WorkflowDefinition &definition);
    model::StepDefinition newStep();
    base::Value anyValue();
    model::Edit structural(const model::WorkflowDefinition &definition);
    model::Edit field(const model::WorkflowDefinition &definition);

    std::mt19937_64 m_random;
};

} // namespace millrace::tests
