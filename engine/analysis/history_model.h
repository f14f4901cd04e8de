// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/dice.h"
#include "engine/analysis/outcome_source.h"
#include "engine/analysis/run_history.h"

#include <QHash>

namespace millrace::analysis {

/// What recorded runs met outside, by step: attempts, decisions, events, child runs, each with the
/// time it took. Filled, then only read.
class HistoryModel
{
public:
    void add(const RecordedRun &run);

    int runs() const { return m_runs; }
    const std::vector<Value> &inputs() const { return m_inputs; }
    const std::vector<Answer> &attempts(const QString &step) const { return of(step).attempts; }
    const std::vector<Answer> &children(const QString &step) const { return of(step).children; }
    /// How one request after the other was decided; nobody: it ran out of time.
    const std::vector<std::vector<Vote>> &votes(const QString &step) const
    {
        return of(step).votes;
    }
    /// The awaited event, or none where the wait ran out of time.
    const std::vector<std::optional<Signal>> &awaited(const QString &step) const
    {
        return of(step).awaited;
    }

private:
    struct Samples
    {
        std::vector<Answer> attempts = {};
        std::vector<Answer> children = {};
        std::vector<std::vector<Vote>> votes = {};
        std::vector<std::optional<Signal>> awaited = {};
    };
    /// What is open in the run that is being read.
    struct Open
    {
        enum class Kind : std::uint8_t
        {
            Attempt,
            Child,
            Event,
            Approval
        };
        Kind kind = Kind::Attempt;
        TimeMs since = 0;
        std::vector<Vote> votes = {};
    };
    using OpenSteps = std::map<std::pair<QString, int>, Open>;

    const Samples &of(const QString &step) const;
    /// What a step begins with an event, if anything.
    static std::optional<Open::Kind> beginning(const event::Event &event, bool isCall);
    void look(OpenSteps &open, const event::StoredEvent &stored, const plan::ExecutionPlan &plan);
    void close(OpenSteps &open, const event::StepRef &ref, TimeMs time,
               const Result<Value> &outcome);

    QHash<QString, Samples> m_samples = {};
    std::vector<Value> m_inputs = {};
    int m_runs = 0;
};

} // namespace millrace::analysis
