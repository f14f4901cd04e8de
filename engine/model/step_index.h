// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QHash>

namespace millrace::model {

struct IndexedStep
{
    const StepDefinition *step = nullptr;
    int parent = -1;  ///< index of the container; -1 at the top
    int level = 0;    ///< index of the list of siblings that it stands in
    int position = 0; ///< among those
    int loop = -1;    ///< index of the innermost loop around it; -1: none
};

/// The steps of one container (or of the workflow), in the order of the file.
struct StepLevel
{
    int container = -1;
    std::vector<int> members = {};
};

/// Every step of a definition, containers before their children. Holds pointers into the
/// definition, which must outlive it and stay as it is.
class StepIndex
{
public:
    /// Containers may be nested this deep; what is deeper is left out.
    static constexpr int kDeepest = 100;

    explicit StepIndex(const WorkflowDefinition &definition);

    bool isTooDeep() const { return m_isTooDeep; }
    const std::vector<IndexedStep> &steps() const { return m_steps; }
    const IndexedStep &at(int index) const { return m_steps[static_cast<std::size_t>(index)]; }
    const QString &idOf(int index) const { return at(index).step->id; }
    const std::vector<StepLevel> &levels() const { return m_levels; }
    /// The first step of that id, or -1.
    int find(const QString &id) const { return m_byId.value(id, -1); }
    QStringList ids() const;
    /// Whether `outer` is a container around `inner` (a step is not around itself).
    bool isInside(int inner, int outer) const;

private:
    void add(const std::vector<StepDefinition> &steps, int container, int depth);

    std::vector<IndexedStep> m_steps;
    std::vector<StepLevel> m_levels;
    QHash<QString, int> m_byId;
    bool m_isTooDeep = false;
};

} // namespace millrace::model
