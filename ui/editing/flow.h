// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_index.h"

#include <QSet>

namespace millrace::ui {

/// The edges of a definition for walking along: dependencies, routes and the order inside of
/// sequences. Holds pointers into the definition, which must stay as it is.
class Flow
{
public:
    explicit Flow(const model::WorkflowDefinition &definition);

    const model::StepIndex &index() const { return m_index; }
    const std::vector<int> &after(int step) const { return m_after[std::size_t(step)]; }
    const std::vector<int> &before(int step) const { return m_before[std::size_t(step)]; }
    /// Whether a way leads from one step to the other; a step leads to itself.
    bool leads(int from, int to) const;
    /// Everything that can be reached, without the beginnings unless a way leads back to them.
    QSet<int> reachable(const QSet<int> &from, bool forwards) const;
    /// All steps, earlier ones first; containers before what is in them.
    std::vector<int> order() const;

private:
    void add(int from, const QString &to);
    std::vector<int> orderOf(const model::StepLevel &level) const;

    model::StepIndex m_index;
    std::vector<std::vector<int>> m_after;
    std::vector<std::vector<int>> m_before;
};

/// The ids in the order of the flow.
QStringList flowOrder(const model::WorkflowDefinition &definition);
/// These steps and all that come after them (before them).
QStringList downstreamOf(const model::WorkflowDefinition &definition, const QStringList &steps);
QStringList upstreamOf(const model::WorkflowDefinition &definition, const QStringList &steps);

} // namespace millrace::ui
