// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace millrace::ui {

/// A step as the outline shows it.
struct OutlineNode
{
    QString id = {};
    QString name = {}; ///< never empty
    QString type = {};
    QString kind = {};
    int parent = -1; ///< index of the container's node; -1: the top
    int row = 0;     ///< among its siblings
    int number = 0;  ///< in the order of the flow, from 1
    std::vector<int> children = {};
    QStringList next = {};   ///< names of the steps that it leads to
    QStringList serves = {}; ///< names of the steps that it handles errors of or undoes
    friend bool operator==(const OutlineNode &, const OutlineNode &) = default;
};

/// Every step of a definition as a tree: containers around their steps, siblings in the order of
/// the flow. A value of its own, so that two can be compared.
class OutlineTree
{
public:
    OutlineTree() = default;
    explicit OutlineTree(const model::WorkflowDefinition &definition);

    const std::vector<OutlineNode> &nodes() const { return m_nodes; }
    const OutlineNode &at(int node) const { return m_nodes[std::size_t(node)]; }
    const std::vector<int> &top() const { return m_top; }
    /// The node of a step, or -1.
    int find(const QString &id) const { return m_byId.value(id, -1); }
    /// Whether both have the same steps at the same places; names may differ.
    bool hasShapeOf(const OutlineTree &other) const;
    /// "Quality validation, Script, running, step 3 of 14, goes to Human review". `state` may be
    /// empty.
    QString sentence(int node, const QString &state = {}) const;

private:
    std::vector<OutlineNode> m_nodes;
    std::vector<int> m_top;
    QHash<QString, int> m_byId;
};

} // namespace millrace::ui
