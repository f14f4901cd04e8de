// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_words.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::ErrorClass;

namespace {

/// What was refused, by the engine's code: what happened and what to do.
const char *sentenceFor(const QString &code)
{
    static const std::pair<const char16_t *, const char *> kSentences[] = {
        {u"client.closed", QT_TRANSLATE_NOOP("Run", "The store is not open. Open it again.")},
        {u"journal.locked",
         QT_TRANSLATE_NOOP("Run", "Another program has the store and does not answer. End it, "
                                  "then try again.")},
        {u"control.silent",
         QT_TRANSLATE_NOOP("Run", "The program that has the store does not answer. Try again.")},
        {u"control.gone",
         QT_TRANSLATE_NOOP("Run", "The program that had the store has ended. Try again.")},
        {u"journal.newer",
         QT_TRANSLATE_NOOP("Run", "The store was written by a newer version of this program. "
                                  "Update it, or name another store.")},
        {u"approval.own_request",
         QT_TRANSLATE_NOOP("Run", "You started this run, and somebody else must decide.")},
        {u"approval.not_assigned",
         QT_TRANSLATE_NOOP("Run", "You are not among those whom this approval asks.")},
        {u"approval.decided", QT_TRANSLATE_NOOP("Run", "Somebody has decided this already.")},
        {u"approval.voted", QT_TRANSLATE_NOOP("Run", "You have decided this already. Others must "
                                                     "decide too.")},
        {u"approval.closed",
         QT_TRANSLATE_NOOP("Run", "This is no longer asked: its time ran out, or the run ended.")},
        {u"approval.claimed", QT_TRANSLATE_NOOP("Run", "Somebody else has claimed this.")},
        {u"approval.changed",
         QT_TRANSLATE_NOOP("Run", "What is asked has changed meanwhile. Look at it again.")},
        {u"run.finished", QT_TRANSLATE_NOOP("Run", "The run has ended already.")},
        {u"run.completed",
         QT_TRANSLATE_NOOP("Run", "The run completed. Choose a step to run again from.")},
        {u"run.not_started", QT_TRANSLATE_NOOP("Run", "The run never started. Start a new one.")},
        {u"step.not_reached",
         QT_TRANSLATE_NOOP("Run", "The run never came to this step. Choose one that ran.")},
        {u"step.on_demand",
         QT_TRANSLATE_NOOP("Run", "This step only runs after a failure. Choose the step that it "
                                  "serves.")},
        {u"step.no_given_output",
         QT_TRANSLATE_NOOP("Run", "This step chooses a route or runs in a loop, so it cannot be "
                                  "given a result. Change a step before it, or the whole loop's "
                                  "result.")}};
    for (const auto &[known, sentence] : kSentences) {
        if (code == QStringView(known))
            return sentence;
    }
    return nullptr;
}

/// What went wrong in a step, with its own words behind it; null: they say it alone.
const char *frameFor(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Timeout:
        return QT_TRANSLATE_NOOP("Run", "It took too long: %1");
    case ErrorClass::Network:
        return QT_TRANSLATE_NOOP("Run", "The connection failed: %1");
    case ErrorClass::RateLimited:
        return QT_TRANSLATE_NOOP("Run", "Too many requests: %1");
    case ErrorClass::Expression:
        return QT_TRANSLATE_NOOP("Run", "An expression failed: %1");
    case ErrorClass::Permission:
        return QT_TRANSLATE_NOOP("Run", "Not allowed: %1");
    case ErrorClass::Rejected:
        return QT_TRANSLATE_NOOP("Run", "Rejected: %1");
    case ErrorClass::Deadlock:
        return QT_TRANSLATE_NOOP("Run", "The run cannot go on: %1");
    case ErrorClass::DiskFull:
        return QT_TRANSLATE_NOOP("Run", "The disk is full: %1");
    case ErrorClass::Validation:
    case ErrorClass::NotFound:
    case ErrorClass::Agent:
    case ErrorClass::Process:
    case ErrorClass::Interrupted:
    case ErrorClass::CircuitOpen:
    case ErrorClass::Cancelled:
    case ErrorClass::Internal:
    case ErrorClass::Usage:
    case ErrorClass::Conflict:
    case ErrorClass::Store:
    case ErrorClass::StoreLocked:
    case ErrorClass::StoreNewer:
    case ErrorClass::StoreCorrupt:
        return nullptr;
    }
    return nullptr;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString errorText(const base::Error &error)
{
    if (const char *sentence = sentenceFor(error.code))
        return QCoreApplication::translate("Run", sentence);
    const char *frame = frameFor(error.errorClass);
    const QString what = frame == nullptr
                             ? capital(error.message)
                             : QCoreApplication::translate("Run", frame).arg(error.message);
    if (error.hint.isEmpty())
        return QCoreApplication::translate("Run", "%1.").arg(what);
    return QCoreApplication::translate("Run", "%1. %2.").arg(what, capital(error.hint));
}

} // namespace millrace::ui
