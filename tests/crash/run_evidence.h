// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace millrace::tests {

/// What the journal says about one run of tests/data/crash. Steps are named by their path, as the
/// progress on standard error names them: `batch[3]/record`.
struct RunHistory
{
    QByteArrayList lines = {};         ///< the events as printed, in order
    QSet<QString> completed = {};      ///< paths with a completion
    QHash<QString, int> attempts = {}; ///< by path: attempts started
    QHash<QString, int> losses = {};   ///< by path: attempts lost with the process
    QStringList startedAgain = {};     ///< paths with an attempt after their completion
    QString end = {};                  ///< how the run ended; empty while it lives
};

/// Reads what `runs events RUN --json` printed.
RunHistory readHistory(const QByteArray &printed);

/// One line of the outside ledger: `RUN/PATH/GENERATION WORD PID`.
struct LedgerLine
{
    QString run = {};
    QString path = {};
    QString word = {}; ///< begin or end
    QString pid = {};
};

/// Reads the complete lines of a ledger from an offset in bytes on.
QList<LedgerLine> readLedger(const QString &file, qint64 offset = 0);

/// Paths of the steps that somebody watching was told are done.
QSet<QString> shownAsDone(const QByteArray &standardError);

/// Offences of a ledger against the journal that it was read before: an execution that the journal
/// does not know (the durability barrier), or two executions of one step at the same time.
QStringList ledgerOffences(const QList<LedgerLine> &ledger, const RunHistory &history);

} // namespace millrace::tests
