// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace millrace::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Run", text);
}

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace

QString durationText(qint64 ms)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (ms < 10 * kSecond)
        return QCoreApplication::translate("Run", "%1 s")
            .arg(QLocale().toString(static_cast<double>(qMax<qint64>(ms, 0)) / kSecond, 'f', 1));
    if (ms < kMinute)
        return QCoreApplication::translate("Run", "%1 s").arg(number(ms / kSecond));
    if (ms < kHour)
        return QCoreApplication::translate("Run", "%1 min %2 s")
            .arg(number(ms / kMinute), number(ms % kMinute / kSecond));
    if (ms < kDay)
        return QCoreApplication::translate("Run", "%1 h %2 min")
            .arg(number(ms / kHour), number(ms % kHour / kMinute));
    return QCoreApplication::translate("Run", "%1 d %2 h")
        .arg(number(ms / kDay), number(ms % kDay / kHour));
}

QString momentText(base::TimeMs time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    if (moment.date() == QDate::currentDate())
        return locale.toString(moment.time(), u"HH:mm:ss"_qs);
    return locale.toString(moment, QLocale::ShortFormat);
}

QString stepToken(api::StepStage stage)
{
    using enum api::StepStage;
    switch (stage) {
    case Pending:
        return u"pending"_qs;
    case Skipped:
        return u"skipped"_qs;
    case Cancelled:
        return u"cancelled"_qs;
    case Completed:
        return u"completed"_qs;
    case RolledBack:
        return u"rolled-back"_qs;
    case Waiting:
        return u"waiting"_qs;
    case Running:
        return u"running"_qs;
    case Retrying:
        return u"retrying"_qs;
    case NeedsApproval:
        return u"waiting-approval"_qs;
    case TimedOut:
        return u"timed-out"_qs;
    case Failed:
        return u"failed"_qs;
    }
    return {};
}

QString runToken(const api::RunFacts &facts)
{
    if (facts.isFinished && facts.isRolledBack)
        return facts.isRollbackComplete ? u"rolled-back"_qs : u"failed"_qs;
    if (facts.status == u"queued" || facts.status == u"initializing")
        return u"pending"_qs;
    if (facts.status == u"running" && facts.isRetrying)
        return u"retrying"_qs;
    if (facts.status == u"waiting_approval")
        return u"waiting-approval"_qs;
    if (facts.status == u"timed_out")
        return u"timed-out"_qs;
    if (facts.status == u"rolling_back")
        return u"rolling-back"_qs;
    return facts.status;
}

QString statusWord(const QString &token)
{
    static const std::pair<const char16_t *, const char *> kWords[] = {
        {u"pending", QT_TRANSLATE_NOOP("Run", "Not started")},
        {u"waiting", QT_TRANSLATE_NOOP("Run", "Waiting")},
        {u"running", QT_TRANSLATE_NOOP("Run", "Running")},
        {u"completed", QT_TRANSLATE_NOOP("Run", "Completed")},
        {u"failed", QT_TRANSLATE_NOOP("Run", "Failed")},
        {u"skipped", QT_TRANSLATE_NOOP("Run", "Skipped")},
        {u"retrying", QT_TRANSLATE_NOOP("Run", "Retrying")},
        {u"waiting-approval", QT_TRANSLATE_NOOP("Run", "Needs approval")},
        {u"cancelled", QT_TRANSLATE_NOOP("Run", "Cancelled")},
        {u"timed-out", QT_TRANSLATE_NOOP("Run", "Timed out")},
        {u"rolled-back", QT_TRANSLATE_NOOP("Run", "Rolled back")},
        {u"paused", QT_TRANSLATE_NOOP("Run", "Paused")},
        {u"rolling-back", QT_TRANSLATE_NOOP("Run", "Rolling back")}};
    for (const auto &[name, word] : kWords) {
        if (token == QStringView(name))
            return words(word);
    }
    return token;
}

QString runRemark(const api::RunFacts &facts)
{
    if (facts.isFinished && facts.isRolledBack && !facts.isRollbackComplete)
        return QCoreApplication::translate("Run", "rollback incomplete");
    return {};
}

QString skipText(const QString &reason)
{
    if (reason == u"conditions")
        return QCoreApplication::translate("Run", "Skipped · conditions not met");
    if (reason == u"join")
        return QCoreApplication::translate("Run", "Skipped · too few came this way");
    return QCoreApplication::translate("Run", "Skipped · not taken");
}

} // namespace millrace::ui
