// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"
#include "engine/state/run_state.h"

namespace millrace::api {

/// How an instance stands. Private to the sources of RunView.
StepStage stageOf(const state::RunState &state, int instance);
/// What people are shown of an instance, without path, input and output.
StepFacts factsOf(const state::RunState &state, int instance);

/// The state behind a RunView, with its instances counted by node and stage. Private to its
/// sources. Thread: its owner's.
struct RunView::Fold
{
    Fold(base::RunId run, plan::PlanPtr plan);

    /// Counts over the instances of one node.
    struct NodeCount
    {
        std::array<int, kStepStages> counts = {};
        std::array<int, kStepStages> latest = {}; ///< instance that came to the stage last
        qint64 durationMs = 0;
        std::vector<int> instances = {};
        bool changed = false;
    };

    bool add(const event::StoredEvent &stored);
    /// Counts again what may have changed.
    void settle();
    const NodeCount &countOf(int node) const { return nodes[index(node)]; }
    StepStage stageOfNode(int node) const;
    static std::size_t index(int number) { return static_cast<std::size_t>(number); }

    state::RunState state;
    std::vector<NodeCount> nodes;
    QHash<int, QString> skipReasons; ///< by instance
    std::vector<int> changed;        ///< nodes, each once

private:
    void touch(int instance);
    void touchRange(int first, int end);
    void touchFollowers(int instance);
    void look(const event::Event &event);
    void lookAtStep(const event::Event &event, const event::StepRef &ref);
    void count(int instance);
    void change(NodeCount &node, int number);
    qint64 durationOf(int instance, StepStage stage) const;
    void growTo(std::size_t instances);

    std::vector<StepStage> m_stages; ///< as counted, by instance
    std::vector<qint64> m_durations; ///< as counted, by instance
    std::vector<bool> m_isDirty;     ///< by instance
    std::vector<int> m_dirty;
};

} // namespace millrace::api
