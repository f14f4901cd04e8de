// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/run_evidence.h"

#include "engine/base/json_reader.h"

#include <QFile>

namespace millrace::tests {
namespace {

/// Folds events into a history; knows which iteration a scope is.
class HistoryReader
{
public:
    void add(const QByteArray &line, const base::Value &event)
    {
        m_history.lines << line;
        const QString type = event[u"type"].text();
        if (type == u"scope_opened")
            m_index[event[u"opened"].numberOr(0)] = static_cast<int>(event[u"index"].numberOr(0));
        else if (type == u"attempt_started")
            start(pathOf(event));
        else if (type == u"attempt_lost")
            ++m_history.losses[pathOf(event)];
        else if (type == u"step_completed")
            m_history.completed << pathOf(event);
        else if (type == u"run_finished")
            m_history.end = event[u"end"].text();
    }
    RunHistory take() { return std::move(m_history); }

private:
    QString pathOf(const base::Value &event) const
    {
        const double scope = event[u"scope"].numberOr(0);
        const QString step = event[u"step"].text();
        return scope == 0 ? step : u"batch[%1]/%2"_qs.arg(m_index.value(scope)).arg(step);
    }
    void start(const QString &path)
    {
        ++m_history.attempts[path];
        if (m_history.completed.contains(path))
            m_history.startedAgain << path;
    }

    RunHistory m_history;
    QHash<double, int> m_index;
};

} // namespace

RunHistory readHistory(const QByteArray &printed)
{
    HistoryReader reader;
    for (const QByteArray &line : printed.split('\n')) {
        if (const auto event = base::parseJson(line))
            reader.add(line, *event);
    }
    return reader.take();
}

QList<LedgerLine> readLedger(const QString &file, qint64 offset)
{
    QFile ledger(file);
    QList<LedgerLine> lines;
    if (!ledger.open(QIODevice::ReadOnly) || !ledger.seek(offset))
        return lines;
    for (const QString &line : QString::fromUtf8(ledger.readAll()).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3)
            lines << LedgerLine{words[0].section(u'/', 0, 0), words[0].section(u'/', 1, -2),
                                words[1], words[2]};
    }
    return lines;
}

QSet<QString> shownAsDone(const QByteArray &standardError)
{
    QSet<QString> paths;
    for (const QString &line : QString::fromUtf8(standardError).split(u'\n')) {
        // A line that the kill cut off has no duration behind the path yet.
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= 4 && words[0] == u"done")
            paths << words[1];
    }
    return paths;
}

QStringList ledgerOffences(const QList<LedgerLine> &ledger, const RunHistory &history)
{
    QStringList offences;
    QHash<QString, int> begun;
    QHash<QString, QString> last;
    for (const LedgerLine &line : ledger) {
        if (line.word == u"begin") {
            ++begun[line.path];
            last[line.path] = line.pid;
        } else if (last.value(line.path) != line.pid) {
            offences << u"%1: an interrupted execution outlived the next one's begin"_qs.arg(
                line.path);
        }
    }
    for (auto it = begun.cbegin(); it != begun.cend(); ++it) {
        if (it.value() > history.attempts.value(it.key()))
            offences << u"%1: executed %2 times, journalled %3 times"_qs.arg(it.key())
                            .arg(it.value())
                            .arg(history.attempts.value(it.key()));
    }
    return offences;
}

} // namespace millrace::tests
