// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/step_marks.h"

#include "ui/run/run_words.h"

#include <QCoreApplication>

namespace millrace::ui {

using api::StepFacts;
using api::StepStage;
using api::StepTally;

namespace {

qint64 elapsed(const StepFacts &facts, base::TimeMs now)
{
    if (facts.startedAt == 0)
        return 0;
    return qMax<qint64>(0, (facts.finishedAt != 0 ? facts.finishedAt : now) - facts.startedAt);
}

QString withAttempt(const StepFacts &facts, const QString &text)
{
    if (facts.attempt < 2)
        return text;
    return QCoreApplication::translate("Run", "Attempt %1 of %2 · %3")
        .arg(facts.attempt)
        .arg(facts.maxAttempts)
        .arg(text);
}

QString waitingText(const StepFacts &facts)
{
    if (!facts.awaitedEvent.isEmpty())
        return QCoreApplication::translate("Run", "Waits for event %1").arg(facts.awaitedEvent);
    if (facts.dueAt != 0)
        return QCoreApplication::translate("Run", "Waits until %1").arg(momentText(facts.dueAt));
    return QCoreApplication::translate("Run", "Waits for a free place");
}

QString retryText(const StepFacts &facts, base::TimeMs now)
{
    const QString when = facts.retryAt > now ? QCoreApplication::translate("Run", "again in %1")
                                                   .arg(durationText(facts.retryAt - now))
                                             : QCoreApplication::translate("Run", "again soon");
    return QCoreApplication::translate("Run", "Attempt %1 of %2 · %3")
        .arg(facts.attempt)
        .arg(facts.maxAttempts)
        .arg(when);
}

QString membersText(const StepFacts &facts, const QString &duration)
{
    if (!facts.isContainer || facts.members == 0)
        return duration;
    return QCoreApplication::translate("Run", "%1 of %2 · %3")
        .arg(facts.settledMembers)
        .arg(facts.members)
        .arg(duration);
}

QString completedText(const StepFacts &facts)
{
    const QString duration = durationText(elapsed(facts, facts.finishedAt));
    if (facts.attempt > 1)
        return QCoreApplication::translate("Run", "%1 · %n attempt(s)", nullptr, facts.attempt)
            .arg(duration);
    return membersText(facts, duration);
}

/// Of a step that ran several times, in a loop.
QString severalText(const StepTally &tally)
{
    if (tally.settled == 0)
        return QCoreApplication::translate("Run", "%n at work", nullptr, tally.instances);
    return QCoreApplication::translate("Run", "%1 of %2 · mean %3")
        .arg(tally.settled)
        .arg(tally.instances)
        .arg(durationText(tally.durationMs / tally.settled));
}

QString subtitleOf(const StepTally &tally, base::TimeMs now)
{
    const StepFacts &facts = tally.latest;
    if (tally.instances > 1)
        return severalText(tally);
    switch (tally.stage) {
    case StepStage::Pending:
        return QCoreApplication::translate("Run", "Not started");
    case StepStage::Skipped:
        return skipText(facts.skipReason);
    case StepStage::Cancelled:
        return QCoreApplication::translate("Run", "Cancelled");
    case StepStage::RolledBack:
        return QCoreApplication::translate("Run", "Rolled back");
    case StepStage::Waiting:
        return waitingText(facts);
    case StepStage::Running:
        return withAttempt(facts, membersText(facts, durationText(elapsed(facts, now))));
    case StepStage::Retrying:
        return retryText(facts, now);
    case StepStage::NeedsApproval:
        return QCoreApplication::translate("Run", "Waits for a decision");
    case StepStage::Completed:
        return completedText(facts);
    case StepStage::TimedOut:
    case StepStage::Failed:
        return facts.isHandled ? QCoreApplication::translate("Run", "Failed, then handled")
                               : withAttempt(facts, durationText(elapsed(facts, now)));
    }
    return {};
}

QString causeOf(const StepTally &tally)
{
    const StepFacts &facts = tally.latest;
    if (tally.stage == StepStage::Cancelled && facts.isUnknown)
        return QCoreApplication::translate("Run", "Nobody knows how far it came");
    if (!facts.error)
        return {};
    const bool isTry = tally.stage == StepStage::Retrying ||
                       (tally.stage == StepStage::Running && facts.attempt > 1);
    if (isTry)
        return QCoreApplication::translate("Run", "Try %1: %2")
            .arg(tally.stage == StepStage::Running ? facts.attempt - 1 : facts.attempt)
            .arg(facts.error->message);
    const bool isFailure = tally.stage == StepStage::Failed || tally.stage == StepStage::TimedOut;
    return isFailure ? facts.error->message : QString();
}

double progressOf(const StepTally &tally)
{
    const StepFacts &facts = tally.latest;
    const bool isUnderWay = !isSettled(tally.stage) && tally.stage != StepStage::Pending;
    if (!isUnderWay || !facts.isContainer || facts.members == 0)
        return -1;
    return static_cast<double>(facts.settledMembers) / facts.members;
}

} // namespace

bool changesWithTime(StepStage stage)
{
    return stage == StepStage::Running || stage == StepStage::Retrying;
}

StepMark markOf(const StepTally &tally, base::TimeMs now)
{
    StepMark mark;
    mark.status = stepToken(tally.stage);
    mark.subtitle = subtitleOf(tally, now);
    mark.cause = causeOf(tally);
    mark.progress = progressOf(tally);
    mark.attempt = tally.latest.attempt;
    return mark;
}

} // namespace millrace::ui
