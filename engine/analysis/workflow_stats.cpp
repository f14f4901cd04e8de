// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/workflow_stats.h"

#include <algorithm>
#include <cmath>

namespace millrace::analysis {

namespace {

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

StatsGatherer::StatsGatherer(const model::WorkflowDefinition &definition)
{
    m_stats.workflowId = definition.workflowId;
    m_stats.name = definition.name;
    addSteps(definition.steps);
}

void StatsGatherer::addSteps(const std::vector<model::StepDefinition> &steps)
{
    for (const model::StepDefinition &step : steps) {
        StepFigures &figures = of(step.id).figures;
        figures.name = step.name;
        figures.type = step.type;
        addSteps(step.steps);
    }
}

StatsGatherer::Gathered &StatsGatherer::of(const QString &step)
{
    const auto [entry, isNew] = m_steps.try_emplace(step);
    if (isNew) {
        entry->second.figures.step = step;
        m_order.push_back(step);
    }
    return entry->second;
}

void StatsGatherer::add(const RunTiming &timing, const QString &status)
{
    ++m_stats.executions;
    ++m_stats.ends[status];
    m_durations.push_back(seconds(timing.durationMs()));
    addTimes(timing);
    addPath(timing);
}

void StatsGatherer::addTimes(const RunTiming &timing)
{
    for (const StepTiming &step : timing.steps) {
        if (!step.ran)
            continue;
        Gathered &gathered = of(step.step);
        StepFigures &figures = gathered.figures;
        ++figures.executions;
        figures.isContainer = step.isContainer;
        figures.failures += step.status == state::StepStatus::Failed ? 1 : 0;
        gathered.durations.push_back(seconds(step.durationMs()));
        gathered.attempts += step.attempts;
        figures.working += seconds(step.phaseMs(PhaseKind::Working));
        figures.waiting += seconds(step.phaseMs(PhaseKind::Waiting));
        figures.backoff += seconds(step.phaseMs(PhaseKind::Backoff));
        figures.queued += step.isContainer ? 0 : seconds(step.queuedMs());
    }
}

void StatsGatherer::addPath(const RunTiming &timing)
{
    const CriticalPath path = criticalPath(timing);
    std::map<QString, qint64> onPath;
    for (const PathSegment &segment : path.segments)
        onPath[timing.steps[static_cast<std::size_t>(segment.step)].step] += segment.ms();
    const qint64 whole = replayedDuration(timing);
    for (const auto &[step, ms] : onPath) {
        Gathered &gathered = of(step);
        ++gathered.runsOnPath;
        gathered.pathSeconds += seconds(ms);
        // A step that never held the path gains nothing: only these are played again.
        gathered.gainSeconds +=
            seconds(std::max<qint64>(0, whole - replayedDuration(timing, {step})));
    }
    for (std::size_t i = 0; i < timing.steps.size(); ++i) {
        if (timing.steps[i].ran)
            of(timing.steps[i].step).slackSeconds += seconds(path.slackMs[i]);
    }
}

StepFigures StatsGatherer::figuresOf(const Gathered &gathered) const
{
    StepFigures figures = gathered.figures;
    const double count = figures.executions;
    const double runs = m_stats.executions;
    double whole = 0;
    for (const double duration : m_durations)
        whole += duration;
    figures.duration = distributionOf(gathered.durations);
    figures.retries = share(gathered.attempts - count, count);
    figures.working = share(figures.working, count);
    figures.waiting = share(figures.waiting, count);
    figures.backoff = share(figures.backoff, count);
    figures.queued = share(figures.queued, count);
    figures.pathFrequency = share(gathered.runsOnPath, runs);
    figures.pathShare = share(gathered.pathSeconds, whole);
    figures.slack = share(gathered.slackSeconds, count);
    figures.bestGain = share(gathered.gainSeconds, runs);
    return figures;
}

WorkflowStats StatsGatherer::finish() const
{
    WorkflowStats stats = m_stats;
    const double runs = stats.executions;
    const auto ended = [&stats](const QString &status) {
        const auto found = stats.ends.find(status);
        return found == stats.ends.end() ? 0 : found->second;
    };
    stats.successRate = share(ended(u"completed"_qs), runs);
    stats.errorRate = share(ended(u"failed"_qs) + ended(u"timed_out"_qs), runs);
    stats.duration = distributionOf(m_durations);
    for (const QString &step : m_order) {
        const Gathered &gathered = m_steps.at(step);
        stats.working += share(gathered.figures.working, runs);
        stats.waiting += share(gathered.figures.waiting, runs);
        stats.backoff += share(gathered.figures.backoff, runs);
        stats.queued += share(gathered.figures.queued, runs);
        if (gathered.figures.executions > 0)
            stats.steps.push_back(figuresOf(gathered));
    }
    stats.parallelism = share(stats.working, stats.duration.mean);
    markSignals(stats.steps);
    std::stable_sort(
        stats.steps.begin(), stats.steps.end(),
        [](const StepFigures &a, const StepFigures &b) { return a.pathShare > b.pathShare; });
    return stats;
}

void markSignals(std::vector<StepFigures> &steps)
{
    constexpr int kFewestSteps = 3;
    constexpr double kUneven = 0.5;
    std::vector<double> means;
    for (const StepFigures &step : steps) {
        if (!step.isContainer)
            means.push_back(step.duration.mean);
    }
    const Distribution all = distributionOf(means);
    // The steps are all there are, not a sample of some: divided by n.
    const double count = all.count;
    const double deviation = count > 0 ? all.deviation * std::sqrt((count - 1) / count) : 0;
    for (StepFigures &step : steps) {
        if (step.isContainer)
            continue;
        step.slow = all.count >= kFewestSteps && step.duration.mean > all.mean + deviation;
        step.uneven = step.duration.count > 1 && step.duration.mean > 0 &&
                      step.duration.deviation / step.duration.mean > kUneven;
    }
}

Value stepFiguresToValue(const StepFigures &figures)
{
    return Value::object({{u"id"_qs, figures.step},
                          {u"name"_qs, figures.name},
                          {u"type"_qs, figures.type},
                          {u"container"_qs, figures.isContainer},
                          {u"executions"_qs, figures.executions},
                          {u"failures"_qs, figures.failures},
                          {u"duration"_qs, distributionToValue(figures.duration)},
                          {u"retries"_qs, figures.retries},
                          {u"working"_qs, figures.working},
                          {u"waiting"_qs, figures.waiting},
                          {u"backoff"_qs, figures.backoff},
                          {u"queued"_qs, figures.queued},
                          {u"path_frequency"_qs, figures.pathFrequency},
                          {u"path_share"_qs, figures.pathShare},
                          {u"slack"_qs, figures.slack},
                          {u"best_gain"_qs, figures.bestGain},
                          {u"slow"_qs, figures.slow},
                          {u"uneven"_qs, figures.uneven}});
}

Value workflowStatsToValue(const WorkflowStats &stats)
{
    Value ends = Value::emptyObject();
    for (const auto &[status, runs] : stats.ends)
        ends.set(status, runs);
    Value steps = Value::emptyArray();
    for (const StepFigures &figures : stats.steps)
        steps.append(stepFiguresToValue(figures));
    return Value::object({{u"id"_qs, stats.workflowId},
                          {u"name"_qs, stats.name},
                          {u"executions"_qs, stats.executions},
                          {u"unfinished"_qs, stats.unfinished},
                          {u"statuses"_qs, ends},
                          {u"success_rate"_qs, stats.successRate},
                          {u"error_rate"_qs, stats.errorRate},
                          {u"duration"_qs, distributionToValue(stats.duration)},
                          {u"working"_qs, stats.working},
                          {u"waiting"_qs, stats.waiting},
                          {u"backoff"_qs, stats.backoff},
                          {u"queued"_qs, stats.queued},
                          {u"parallelism"_qs, stats.parallelism},
                          {u"steps"_qs, steps}});
}

} // namespace millrace::analysis
