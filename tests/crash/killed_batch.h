// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/millracectl/program_runner.h"
#include "tests/crash/run_evidence.h"

#include <random>

namespace millrace::tests {

/// Plays batches with the real program, kills it at random instants, and compares after each kill
/// what was shown, what is journalled, and what happened outside.
class KilledBatch
{
public:
    static constexpr int kItemsPerKill = 24; ///< so that one batch lives through nearly all of them

    KilledBatch(const ProgramRunner &runner, quint64 seed, int kills);

    /// Plays one batch to its end, with kills as long as some are left.
    void play();

    int killsLeft() const { return m_killsLeft; }
    const QStringList &problems() const { return m_problems; }
    QString figures() const;

private:
    QString ledger() const { return m_runner.folder() + u"/ledger"_qs; }
    QStringList words() const;
    void startAndKill();
    bool waitForTheInstant(QProcess &process, QByteArray &said);
    void look(const QByteArray &said);
    bool readEvents(RunHistory &history);
    void compare(const RunHistory &now, const QByteArray &said);
    void checkTheEnd();
    void checkItem(const base::Value &output, int index);
    void checkExecutions(int index);
    int upTo(int bound) { return std::uniform_int_distribution<int>(0, bound)(m_random); }
    void problem(const QString &text);

    const ProgramRunner &m_runner;
    std::mt19937_64 m_random;
    int m_killsLeft;
    const int m_items;
    int m_kills = 0;
    int m_early = 0; ///< of them before the run was recorded
    int m_run = 0;   ///< number of the batch in the store
    bool m_ended = false;
    RunHistory m_history = {}; ///< as last seen
    qint64 m_seen = 0;         ///< bytes of the ledger that were there then
    qint64 m_batchBegin = 0;   ///< bytes of the ledger before this batch
    qint64 m_lines = 0;
    int m_executions = 0;
    int m_repeats = 0;
    int m_losses = 0;
    QStringList m_problems = {};
};

} // namespace millrace::tests
