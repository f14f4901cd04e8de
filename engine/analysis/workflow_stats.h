// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/critical_path.h"
#include "engine/analysis/distribution.h"

#include <map>

namespace millrace::analysis {

/// Figures of one step over all its executions (workflow model §11). Seconds.
struct StepFigures
{
    QString step = {};
    QString name = {};
    QString type = {};
    bool isContainer = false;
    int executions = 0;
    int failures = 0;
    Distribution duration = {}; ///< from start to end of its work, retries within
    double retries = 0;         ///< attempts beyond the first, per execution
    double working = 0;         ///< means per execution
    double waiting = 0;         ///< for time, events, people
    double backoff = 0;
    double queued = 0;        ///< ready, without a slot
    double pathFrequency = 0; ///< share of runs on whose critical path it was, 0 to 1
    double pathShare = 0;     ///< share of all runs' time that it held the critical path, 0 to 1
    double slack = 0;         ///< mean over its executions
    double bestGain = 0;      ///< mean seconds per run that it could save at best
    bool slow =
        false; ///< mean over the mean of the steps' means plus one deviation; 3 steps or more
    bool uneven = false; ///< coefficient of variation over 0.5; 2 executions or more
};

struct WorkflowStats
{
    QString workflowId = {};
    QString name = {};
    int executions = 0; ///< runs that ended
    int unfinished = 0;
    std::map<QString, int> ends = {}; ///< status name -> runs
    double successRate = 0;           ///< 0 to 1, of those that ended
    double errorRate = 0;             ///< failed or timed out
    Distribution duration = {};       ///< seconds, of runs that ended
    double working = 0;               ///< means per run, summed over its steps; seconds
    double waiting = 0;
    double backoff = 0;
    double queued = 0;
    double parallelism = 0;              ///< working time per second of run
    std::vector<StepFigures> steps = {}; ///< by share of the critical path, greatest first
};

/// Gathers timed runs into figures. Thread: one.
class StatsGatherer
{
public:
    /// Names and order of the steps; the newest definition of the workflow.
    explicit StatsGatherer(const model::WorkflowDefinition &definition);

    void add(const RunTiming &timing, const QString &status);
    void addUnfinished() { ++m_stats.unfinished; }
    WorkflowStats finish() const;

private:
    struct Gathered
    {
        StepFigures figures = {};
        std::vector<double> durations = {};
        int attempts = 0;
        int runsOnPath = 0;
        double pathSeconds = 0;
        double slackSeconds = 0;
        double gainSeconds = 0;
    };

    void addSteps(const std::vector<model::StepDefinition> &steps);
    Gathered &of(const QString &step);
    void addTimes(const RunTiming &timing);
    void addPath(const RunTiming &timing);
    StepFigures figuresOf(const Gathered &gathered) const;

    WorkflowStats m_stats = {};
    std::map<QString, Gathered> m_steps = {};
    std::vector<QString> m_order = {};
    std::vector<double> m_durations = {};
};

/// Marks slow and uneven steps as §11 says. Containers count for neither.
void markSignals(std::vector<StepFigures> &steps);

/// Everything above, names as they are, with `id` in each step.
Value workflowStatsToValue(const WorkflowStats &stats);
Value stepFiguresToValue(const StepFigures &figures);

} // namespace millrace::analysis
