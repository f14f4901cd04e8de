// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_index.h"

namespace millrace::model {

/// How one step stands to another.
enum class Relation : std::uint8_t
{
    Itself,
    Before,    ///< it is settled before the other one starts
    Unordered, ///< or after it
    Inside,    ///< it is a descendant of the other one
    Around,    ///< it is a container around the other one
};

/// The edges between the steps of a definition: dependencies, routes, and the order inside a
/// sequential container. Edges to unknown steps or over a container's border are left out. The
/// index must outlive it.
class StepGraph
{
public:
    explicit StepGraph(const StepIndex &index);

    /// Distinct edges that end at a step, without a sequence's own.
    int incoming(int step) const { return m_incoming[static_cast<std::size_t>(step)]; }
    /// Whether a step is named as error handler or compensation of another.
    bool isOnDemand(int step) const { return m_onDemand[static_cast<std::size_t>(step)]; }
    /// Each as the steps on it, in the order of the edges.
    const std::vector<std::vector<int>> &cycles() const { return m_cycles; }
    /// How `first` stands to `second`.
    Relation relation(int first, int second) const;
    /// Whether no run can take both, because a branch leads to one of them.
    bool isExclusive(int first, int second) const;
    /// Place in one order of all steps that fits the edges.
    int rank(int step) const { return m_rank[static_cast<std::size_t>(step)]; }
    /// Whether something that runs by itself leads there.
    bool isReachable(int step) const { return m_reachable[static_cast<std::size_t>(step)]; }

private:
    struct Edge
    {
        int from;
        bool isRoute;
    };
    /// A branch that a run must take to come here: the routing step and the target of its route.
    using Branches = std::vector<std::pair<int, int>>;

    void addEdge(int from, int to, bool isRoute);
    void addEdgesOf(int step);
    void addSequences();
    void markOnDemand();
    void orderLevel(const StepLevel &level);
    bool orderWhatCan(const StepLevel &level, std::vector<int> &waiting);
    void findCycle(const StepLevel &level, std::vector<int> &waiting);
    void settle(int step);
    void addBranches(int step);
    std::pair<int, int> siblings(int first, int second) const;
    std::vector<Edge> &edgesTo(int step) { return m_edges[static_cast<std::size_t>(step)]; }

    const StepIndex &m_index;
    std::vector<std::vector<Edge>> m_edges;     // by the step that they end at
    std::vector<std::vector<quint64>> m_before; // by step: one bit for each sibling before it
    std::vector<Branches> m_branches;
    std::vector<int> m_incoming;
    std::vector<int> m_rank;
    std::vector<bool> m_onDemand;
    std::vector<bool> m_reachable;
    std::vector<std::vector<int>> m_cycles;
    int m_nextRank = 0;
};

} // namespace millrace::model
