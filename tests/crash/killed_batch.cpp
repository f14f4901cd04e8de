// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/killed_batch.h"

#include <QFileInfo>

namespace millrace::tests {
namespace {

// Instants of the kill in milliseconds: after the start, or after the first step that was done.
// The second kind makes progress certain on a slow machine: ten losses in a row fail a step.
constexpr int kAfterStart = 300;
constexpr int kAfterProgress = 150;
constexpr int kPatienceMs = 60'000;

QString input(const QString &ledger, int count)
{
    QStringList items;
    for (int i = 0; i < count; ++i)
        items << QString::number(i);
    return u"{\"items\":[%1],\"ledger\":\"%2\"}"_qs.arg(items.join(u','), ledger);
}

} // namespace

KilledBatch::KilledBatch(const ProgramRunner &runner, quint64 seed, int kills)
    : m_runner(runner), m_random(seed), m_killsLeft(kills), m_items(kills * kItemsPerKill)
{
}

void KilledBatch::problem(const QString &text)
{
    m_problems << u"run %1, after kill %2: %3"_qs.arg(m_run).arg(m_kills).arg(text);
}

void KilledBatch::play()
{
    ++m_run;
    m_ended = false;
    m_history = {};
    m_batchBegin = m_seen = QFileInfo(ledger()).size();
    while (m_killsLeft > 0 && !m_ended && m_problems.isEmpty())
        startAndKill();
    if (m_problems.isEmpty() && !m_ended) {
        const Outcome outcome = m_runner.call(words());
        if (outcome.code != 0)
            problem(u"the last start gave %1: %2"_qs.arg(outcome.code)
                        .arg(QString::fromUtf8(outcome.err)));
        look(outcome.err);
    }
    if (m_problems.isEmpty())
        checkTheEnd();
}

QStringList KilledBatch::words() const
{
    if (!m_history.lines.isEmpty())
        return {u"resume"_qs};
    const QString file =
        QStringLiteral(MILLRACE_SOURCE_DIR "/tests/data/crash/ledger.millrace.json");
    return {u"run"_qs, file, u"--input"_qs, input(ledger(), m_items)};
}

void KilledBatch::startAndKill()
{
    const auto process = m_runner.start(words());
    QByteArray said;
    if (!process->waitForStarted(kPatienceMs))
        return problem(u"the program does not start"_qs);
    if (!waitForTheInstant(*process, said)) {
        process->kill();
        process->waitForFinished();
        ++m_kills;
        --m_killsLeft;
    } else if (process->exitCode() != 0) {
        problem(u"exit code %1: %2"_qs.arg(process->exitCode()).arg(QString::fromUtf8(said)));
    }
    said += process->readAllStandardError();
    look(said);
}

/// True when the program ended before the instant came.
bool KilledBatch::waitForTheInstant(QProcess &process, QByteArray &said)
{
    if (upTo(1) == 0)
        return process.waitForFinished(upTo(kAfterStart));
    const int pause = upTo(kAfterProgress);
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains("done ") && process.waitForReadyRead(kPatienceMs))
        said += process.readAllStandardError();
    return process.state() == QProcess::NotRunning || process.waitForFinished(pause);
}

void KilledBatch::look(const QByteArray &said)
{
    // The ledger first: whatever happened outside must be in the journal already.
    const QList<LedgerLine> all = readLedger(ledger(), m_batchBegin);
    const qint64 size = QFileInfo(ledger()).size();
    RunHistory now;
    if (!readEvents(now))
        return;
    m_problems << ledgerOffences(all, now);
    for (const LedgerLine &line : readLedger(ledger(), m_seen)) {
        if (m_history.completed.contains(line.path))
            problem(line.path + u": executed again after its completion was on disk"_qs);
    }
    compare(now, said);
    m_seen = size;
    m_history = now;
    m_ended = !now.end.isEmpty();
}

/// False while the run is not recorded, which only the first instants may leave.
bool KilledBatch::readEvents(RunHistory &history)
{
    const Outcome outcome =
        m_runner.call({u"runs"_qs, u"events"_qs, QString::number(m_run), u"--json"_qs});
    history = readHistory(outcome.out);
    if (outcome.code == 0 && !history.lines.isEmpty())
        return true;
    ++m_early;
    // No file yet, an empty one, or a store without this run; never one that cannot be read.
    const bool created = QFileInfo(m_runner.store()).size() > 0;
    if (!m_history.lines.isEmpty() || QFileInfo(ledger()).size() > m_batchBegin ||
        (created && outcome.code != 1))
        problem(u"the events cannot be read: %1 %2"_qs.arg(outcome.code)
                    .arg(QString::fromUtf8(outcome.err)));
    return false;
}

void KilledBatch::compare(const RunHistory &now, const QByteArray &said)
{
    if (now.lines.mid(0, m_history.lines.size()) != m_history.lines)
        problem(u"events that were on disk are gone or changed"_qs);
    for (const QString &path : now.startedAgain)
        problem(path + u": started again after its completion"_qs);
    for (const QString &path : shownAsDone(said)) {
        if (!now.completed.contains(path))
            problem(path + u": was shown as done and is not on disk"_qs);
    }
}

void KilledBatch::checkTheEnd()
{
    if (m_history.end != u"completed")
        return problem(u"the run ended as '%1'"_qs.arg(m_history.end));
    const auto last = base::parseJson(m_history.lines.last());
    const base::Value output = last ? (*last)[u"output"] : base::Value();
    if (static_cast<int>(output.size()) != m_items)
        return problem(u"the output has %1 items"_qs.arg(output.size()));
    for (int i = 0; i < m_items; ++i) {
        checkItem(output.at(static_cast<std::size_t>(i)), i);
        checkExecutions(i);
    }
    m_lines = QFileInfo(ledger()).size() > 0 ? readLedger(ledger()).size() : 0;
    for (const int losses : std::as_const(m_history.losses))
        m_losses += losses;
}

void KilledBatch::checkItem(const base::Value &output, int index)
{
    if (output[u"record"][u"stdout"].text() != QString::number(index) + u'\n' ||
        output[u"work"].numberOr(-1) != 2.0 * index ||
        output[u"rest"][u"value"].numberOr(-1) != 2.0 * index)
        problem(u"item %1 has a wrong output"_qs.arg(index));
}

void KilledBatch::checkExecutions(int index)
{
    const QString path = u"batch[%1]/record"_qs.arg(index);
    int begun = 0;
    int ended = 0;
    for (const LedgerLine &line : readLedger(ledger(), m_batchBegin)) {
        if (line.path == path)
            ++(line.word == u"begin" ? begun : ended);
    }
    const int bound = 1 + m_history.losses.value(path);
    if (ended < 1 || begun > bound || m_history.attempts.value(path) != bound)
        problem(u"%1: begun %2, ended %3, journalled %4, lost %5"_qs.arg(path)
                    .arg(begun)
                    .arg(ended)
                    .arg(m_history.attempts.value(path))
                    .arg(bound - 1));
    m_executions += begun;
    m_repeats += begun - 1;
}

QString KilledBatch::figures() const
{
    return u"%1 kills (%2 before the run was recorded) over %3 runs of %4 items: %5 ledger lines, "
           "%6 executions, %7 of them repeats of interrupted ones, %8 attempts lost"_qs.arg(m_kills)
               .arg(m_early)
               .arg(m_run)
               .arg(m_items)
               .arg(m_lines)
               .arg(m_executions)
               .arg(m_repeats)
               .arg(m_losses);
}

} // namespace millrace::tests
