// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/state_difference.h"

#include "engine/state/bookkeeping.h"
#include "tests/support/run_builder.h"

namespace millrace::tests {

using state::RunState;
using state::ScopeState;
using state::StepDetail;
using state::StepState;
using state::StepStatus;

namespace {

QString shown(qint64 number)
{
    return QString::number(number);
}
QString shown(const base::Value &value)
{
    return text(value);
}
QString shown(const QString &words)
{
    return words;
}
QString shown(const QStringList &words)
{
    return words.join(u',');
}
QString shown(const state::Frame &frame)
{
    return QStringLiteral("%1 unsettled, %2 active, %3 failed")
        .arg(frame.unsettled)
        .arg(frame.active)
        .arg(frame.failed);
}
QString shown(const std::vector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

/// Collects the first difference.
class Comparison
{
public:
    template<class T>
    void same(const char *what, const T &a, const T &b)
    {
        if (m_difference.isEmpty() && !(a == b))
            m_difference = QStringLiteral("%1%2: %3 against %4")
                               .arg(m_place, QString::fromLatin1(what), shown(a), shown(b));
    }
    void same(const char *what, std::size_t a, std::size_t b)
    {
        same(what, static_cast<qint64>(a), static_cast<qint64>(b));
    }
    void at(const QString &place) { m_place = place + u' '; }
    bool found() const { return !m_difference.isEmpty(); }
    QString difference() const { return m_difference; }

private:
    QString m_place;
    QString m_difference;
};

qint64 startable(const RunState &state)
{
    qint64 count = 0;
    for (const StepState &step : state.steps)
        count += step.status == StepStatus::Waiting && (step.ready || step.doomed) ? 1 : 0;
    return count;
}

std::vector<int> undoable(const RunState &state)
{
    std::vector<int> all;
    for (const state::Undoable &entry : state.undoable) {
        const StepState &step = state.step(entry.instance);
        if (step.status == StepStatus::Completed && step.order == entry.order)
            all.push_back(entry.instance);
    }
    return all;
}

void compareRun(Comparison &c, const RunState &a, const RunState &b)
{
    c.same("phase", static_cast<qint64>(a.phase), static_cast<qint64>(b.phase));
    c.same("seq", a.seq, b.seq);
    c.same("lastTime", a.lastTime, b.lastTime);
    c.same("startedAt", a.startedAt, b.startedAt);
    c.same("finishedAt", a.finishedAt, b.finishedAt);
    c.same("activeMs", a.activeMs, b.activeMs);
    c.same("data", a.data, b.data);
    c.same("output", a.output, b.output);
    c.same("attempts", qint64(a.attempts), qint64(b.attempts));
    c.same("approvals", qint64(a.approvals), qint64(b.approvals));
    c.same("completions", qint64(a.completions), qint64(b.completions));
    c.same("rollbackOwner", qint64(a.rollbackOwner), qint64(b.rollbackOwner));
    c.same("scopes", a.scopes.size(), b.scopes.size());
    c.same("steps", a.steps.size(), b.steps.size());
    c.same("writes", a.writeLog.size(), b.writeLog.size());
    c.same("signals", a.pendingSignals.size(), b.pendingSignals.size());
}

void compareCounters(Comparison &c, const RunState &a, const RunState &b)
{
    c.same("compensationScope", qint64(a.compensationScope), qint64(b.compensationScope));
    c.same("running", qint64(a.running), qint64(b.running));
    c.same("retrying", qint64(a.retrying), qint64(b.retrying));
    c.same("timedWaits", qint64(a.timedWaits), qint64(b.timedWaits));
    c.same("waiting", std::vector<int>(a.waiting.begin(), a.waiting.end()),
           std::vector<int>(b.waiting.begin(), b.waiting.end()));
    c.same("openApprovals", qint64(a.openApprovals), qint64(b.openApprovals));
    c.same("startable", startable(a), startable(b));
    c.same("undoable", undoable(a), undoable(b));
}

void compareDetail(Comparison &c, const StepDetail &a, const StepDetail &b, bool waits)
{
    c.same("error", a.error ? a.error->code : QString(), b.error ? b.error->code : QString());
    c.same("items", a.items, b.items);
    c.same("parameters", a.parameters, b.parameters);
    c.same("records", a.records.size(), b.records.size());
    c.same("routes", a.routes, b.routes);
    c.same("retryAt", a.retryAt, b.retryAt);
    if (!waits && a.dueAt != 0)
        c.same("dueAt", a.dueAt, b.dueAt);
    c.same("awaitedEvent", a.awaitedEvent, b.awaitedEvent);
    c.same("childRun", a.childRun, b.childRun);
    c.same("approval", a.approval ? qint64(a.approval->status) : -1,
           b.approval ? qint64(b.approval->status) : -1);
    c.same("key", a.key, b.key);
    c.same("losses", qint64(a.losses), qint64(b.losses));
    c.same("nextHandler", qint64(a.nextHandler), qint64(b.nextHandler));
    c.same("iterations", qint64(a.iterations), qint64(b.iterations));
    c.same("scopes", a.scopes, b.scopes);
    c.same("handlerScopes", a.handlerScopes, b.handlerScopes);
    c.same("unitScope", qint64(a.unitScope), qint64(b.unitScope));
    c.same("compensationsOpened", qint64(a.compensationsOpened), qint64(b.compensationsOpened));
    c.same("compensationFailed", qint64(a.compensationFailed), qint64(b.compensationFailed));
    c.same("undone", a.undone, b.undone);
}

void compareStep(Comparison &c, const StepState &a, const StepState &b)
{
    const StepDetail none;
    const bool waits = a.status == StepStatus::Waiting;
    c.same("status", state::stepStatusName(a.status), state::stepStatusName(b.status));
    if (waits) {
        c.same("ready", qint64(a.ready), qint64(b.ready));
        c.same("doomed", qint64(a.doomed), qint64(b.doomed));
        c.same("live", qint64(a.live), qint64(b.live));
        c.same("dead", qint64(a.dead), qint64(b.dead));
    }
    c.same("handled", qint64(a.handled), qint64(b.handled));
    c.same("tolerated", qint64(a.tolerated), qint64(b.tolerated));
    c.same("attemptRuns", qint64(a.attemptRuns), qint64(b.attemptRuns));
    c.same("unknown", qint64(a.unknown), qint64(b.unknown));
    c.same("attempt", qint64(a.attempt), qint64(b.attempt));
    c.same("serial", qint64(a.serial), qint64(b.serial));
    c.same("generation", qint64(a.generation), qint64(b.generation));
    c.same("order", qint64(a.order), qint64(b.order));
    c.same("startedAt", a.startedAt, b.startedAt);
    c.same("finishedAt", a.finishedAt, b.finishedAt);
    c.same("input", a.input, b.input);
    c.same("output", a.output, b.output);
    if (a.status == StepStatus::Running)
        c.same("frame", a.frame, b.frame);
    compareDetail(c, a.detail ? *a.detail : none, b.detail ? *b.detail : none, waits);
}

void compareScope(Comparison &c, const ScopeState &a, const ScopeState &b)
{
    c.same("kind", qint64(a.kind), qint64(b.kind));
    c.same("parent", qint64(a.parent), qint64(b.parent));
    c.same("owner", qint64(a.owner), qint64(b.owner));
    c.same("base", qint64(a.base), qint64(b.base));
    c.same("index", qint64(a.index), qint64(b.index));
    c.same("item", a.item, b.item);
    c.same("ended", qint64(a.ended), qint64(b.ended));
    c.same("failed", qint64(a.failed), qint64(b.failed));
    if (!a.ended)
        c.same("frame", a.frame, b.frame);
}

QString compare(const RunState &a, const RunState &b)
{
    Comparison c;
    compareRun(c, a, b);
    compareCounters(c, a, b);
    for (std::size_t i = 0; i < a.steps.size() && !c.found(); ++i) {
        c.at(a.path(static_cast<int>(i)));
        compareStep(c, a.steps[i], b.steps[i]);
    }
    for (std::size_t i = 0; i < a.scopes.size() && !c.found(); ++i) {
        c.at(QStringLiteral("scope %1").arg(i));
        compareScope(c, a.scopes[i], b.scopes[i]);
    }
    return c.difference();
}

} // namespace

QString stateDifference(const RunState &live, const RunState &folded)
{
    const QString difference = compare(live, folded);
    return difference.isEmpty() ? QString() : QStringLiteral("live against fold: ") + difference;
}

QString counterDifference(const RunState &kept, RunState &state)
{
    state::rederive(state);
    QString difference = compare(kept, state);
    if (difference.isEmpty() && kept.timers != state.timers)
        difference = QStringLiteral("timers");
    return difference.isEmpty() ? QString()
                                : QStringLiteral("kept against rederived: ") + difference;
}

} // namespace millrace::tests
