// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/stats_tables.h"

#include "app/output/safe_text.h"
#include "app/output/words.h"

#include <cmath>

namespace millrace::app {

namespace {

QString percent(double share)
{
    return u"%1 %"_qs.arg(share * 100, 0, 'f', 1);
}

void field(Output &output, const QString &name, const QString &text)
{
    output.line(u"%1  %2"_qs.arg(name, -11).arg(text));
}

QString signalsOf(const analysis::StepFigures &step)
{
    QStringList found;
    if (step.slow)
        found += u"slow"_qs;
    if (step.uneven)
        found += u"uneven"_qs;
    return found.join(u", "_qs);
}

} // namespace

QString secondsText(double seconds)
{
    return durationText(std::llround(seconds * 1000));
}

void printWorkflowFigures(Output &output, const analysis::WorkflowStats &stats)
{
    QStringList ends;
    for (const auto &[status, count] : stats.ends)
        ends += u"%1 %2"_qs.arg(count).arg(status);
    const analysis::Distribution &duration = stats.duration;
    field(output, u"workflow"_qs, safeText(stats.name));
    field(output, u"runs"_qs,
          u"%1 ended (%2), %3 unfinished"_qs.arg(stats.executions)
              .arg(ends.join(u", "_qs))
              .arg(stats.unfinished));
    field(output, u"success"_qs,
          u"%1, errors %2"_qs.arg(percent(stats.successRate), percent(stats.errorRate)));
    field(output, u"duration"_qs,
          u"mean %1, p50 %2, p95 %3, p99 %4, most %5"_qs.arg(
              secondsText(duration.mean), secondsText(duration.p50), secondsText(duration.p95),
              secondsText(duration.p99), secondsText(duration.most)));
    field(output, u"per run"_qs,
          u"working %1, waiting %2, backoff %3, queued %4"_qs.arg(
              secondsText(stats.working), secondsText(stats.waiting), secondsText(stats.backoff),
              secondsText(stats.queued)));
}

void printStepFigures(Output &output, const std::vector<analysis::StepFigures> &steps)
{
    Table table(output, {{u"STEP"_qs},
                         {u"COUNT"_qs, Align::Right},
                         {u"FAILED"_qs, Align::Right},
                         {u"MEAN"_qs, Align::Right},
                         {u"P95"_qs, Align::Right},
                         {u"DEVIATION"_qs, Align::Right},
                         {u"RETRIES"_qs, Align::Right},
                         {u"WAITING"_qs, Align::Right},
                         {u"ON PATH"_qs, Align::Right},
                         {u"SHARE"_qs, Align::Right},
                         {u"SLACK"_qs, Align::Right},
                         {u"BEST GAIN"_qs, Align::Right},
                         {u"SIGNALS"_qs}});
    for (const analysis::StepFigures &step : steps)
        table.row({{step.step},
                   {QString::number(step.executions)},
                   {QString::number(step.failures)},
                   {secondsText(step.duration.mean)},
                   {secondsText(step.duration.p95)},
                   {secondsText(step.duration.deviation)},
                   {QString::number(step.retries, 'f', 2)},
                   {secondsText(step.waiting)},
                   {percent(step.pathFrequency)},
                   {percent(step.pathShare)},
                   {secondsText(step.slack)},
                   {secondsText(step.bestGain)},
                   {signalsOf(step), Ink::Yellow}});
}

} // namespace millrace::app
