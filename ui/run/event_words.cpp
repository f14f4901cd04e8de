// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_words.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Run", text);
}

QString retryText(const event::AttemptFailed &failed, base::TimeMs time)
{
    if (failed.retryAt == 0)
        return QCoreApplication::translate("Run", "An attempt failed: %1")
            .arg(failed.error.message);
    return QCoreApplication::translate("Run", "An attempt failed: %1; again in %2")
        .arg(failed.error.message, durationText(failed.retryAt - time));
}

QString decisionText(const event::ApprovalDecided &decided)
{
    const QString text =
        QCoreApplication::translate("Run", "%1 decided: %2").arg(decided.by, decided.outcome);
    return decided.comment.isEmpty()
               ? text
               : QCoreApplication::translate("Run", "%1 (%2)").arg(text, decided.comment);
}

/// The events that say only that something happened, by their name in the journal.
const char *plainText(const QString &name)
{
    static const std::pair<const char16_t *, const char *> kTexts[] = {
        {u"run_created", QT_TRANSLATE_NOOP("Run", "The run was made")},
        {u"run_started", QT_TRANSLATE_NOOP("Run", "The run started")},
        {u"run_paused", QT_TRANSLATE_NOOP("Run", "The run was paused")},
        {u"run_continued", QT_TRANSLATE_NOOP("Run", "The run goes on")},
        {u"run_finished", QT_TRANSLATE_NOOP("Run", "The run ended")},
        {u"run_retried", QT_TRANSLATE_NOOP("Run", "The run was taken up again")},
        {u"run_recovered", QT_TRANSLATE_NOOP("Run", "An engine took the run up again")},
        {u"data_changed", QT_TRANSLATE_NOOP("Run", "Data were changed by hand")},
        {u"step_started", QT_TRANSLATE_NOOP("Run", "Started")},
        {u"step_completed", QT_TRANSLATE_NOOP("Run", "Completed")},
        {u"step_handled", QT_TRANSLATE_NOOP("Run", "Error handlers ended")},
        {u"step_cancelled", QT_TRANSLATE_NOOP("Run", "Cancelled")},
        {u"step_compensated", QT_TRANSLATE_NOOP("Run", "Rolled back")},
        {u"attempt_lost", QT_TRANSLATE_NOOP("Run", "Interrupted; starts again")},
        {u"attempt_recorded", QT_TRANSLATE_NOOP("Run", "Kept an intermediate result")},
        {u"scope_opened", QT_TRANSLATE_NOOP("Run", "A round began")},
        {u"rollback_started", QT_TRANSLATE_NOOP("Run", "Rollback began")},
        {u"child_started", QT_TRANSLATE_NOOP("Run", "The sub-workflow started")},
        {u"approval_reminded", QT_TRANSLATE_NOOP("Run", "A reminder was sent")},
        {u"approval_escalated", QT_TRANSLATE_NOOP("Run", "Others were asked too")},
        {u"approval_expired", QT_TRANSLATE_NOOP("Run", "The time to decide ran out")},
        {u"approval_withdrawn", QT_TRANSLATE_NOOP("Run", "The question was withdrawn")}};
    for (const auto &[known, text] : kTexts) {
        if (name == QStringView(known))
            return text;
    }
    return nullptr;
}

} // namespace

QString eventText(const event::StoredEvent &stored)
{
    const event::Event &event = stored.event;
    if (const auto *started = std::get_if<event::AttemptStarted>(&event))
        return QCoreApplication::translate("Run", "Attempt %1 started").arg(started->attempt);
    if (const auto *failed = std::get_if<event::AttemptFailed>(&event))
        return retryText(*failed, stored.time);
    if (const auto *failed = std::get_if<event::StepFailed>(&event))
        return QCoreApplication::translate("Run", "Failed: %1").arg(failed->error.message);
    if (const auto *late = std::get_if<event::StepTimedOut>(&event))
        return QCoreApplication::translate("Run", "Timed out: %1").arg(late->error.message);
    if (const auto *skipped = std::get_if<event::StepSkipped>(&event))
        return skipText(skipped->reason);
    if (const auto *ending = std::get_if<event::RunEnding>(&event))
        return QCoreApplication::translate("Run", "The run is ending: %1")
            .arg(ending->error.message);
    if (const auto *signal = std::get_if<event::SignalReceived>(&event))
        return QCoreApplication::translate("Run", "Event %1 arrived").arg(signal->name);
    if (const auto *wait = std::get_if<event::WaitStarted>(&event); wait && !wait->event.isEmpty())
        return QCoreApplication::translate("Run", "Waits for event %1").arg(wait->event);
    if (const auto *wait = std::get_if<event::WaitStarted>(&event))
        return QCoreApplication::translate("Run", "Waits until %1").arg(momentText(wait->dueAt));
    if (const auto *asked = std::get_if<event::ApprovalRequested>(&event))
        return QCoreApplication::translate("Run", "Asked: %1").arg(asked->title);
    if (const auto *decided = std::get_if<event::ApprovalDecided>(&event))
        return decisionText(*decided);
    const QString name = event::eventName(event);
    const char *plain = plainText(name);
    return plain != nullptr ? words(plain) : name;
}

} // namespace millrace::ui
