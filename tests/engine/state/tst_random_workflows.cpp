// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/state/random_workflow.h"
#include "tests/engine/state/run_invariants.h"
#include "tests/support/core_harness.h"
#include "tests/support/seed.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

namespace {

/// Drives one random workflow with random outcomes, people, signals, crashes.
class Adventure
{
public:
    explicit Adventure(quint64 seed)
        : m_dice(seed), m_text(randomWorkflow(m_dice)), m_harness(m_text)
    {
        m_harness.checkEvery(0);
        m_harness.setMaxEvents(m_dice.chance(30) ? 5 : 2000);
        m_harness.setOutcomes([this](const event::StartAttempt &) { return outcome(); });
    }

    /// What went wrong, in words; empty when nothing did.
    QString run()
    {
        m_harness.create(m_dice.chance(10));
        const int moves = 5 + m_dice.roll(60);
        for (int i = 0; i < moves; ++i) {
            move();
            if (m_dice.chance(25))
                m_harness.check();
        }
        m_calm = true;
        QString broken = bringHome();
        m_harness.check();
        if (broken.isEmpty())
            broken = brokenInvariant(m_harness.state().plan, m_harness.events());
        return broken.isEmpty() ? QString() : broken + QStringLiteral("\n") + story();
    }

private:
    struct Child
    {
        event::StepRef ref;
        qint64 number = 0;
    };

    Outcome outcome()
    {
        static const ErrorClass classes[] = {ErrorClass::Network, ErrorClass::Validation,
                                             ErrorClass::Timeout, ErrorClass::Interrupted,
                                             ErrorClass::Process};
        Outcome outcome = m_dice.chance(m_calm ? 100 : 78) ? succeeds(Value(m_dice.roll(9)))
                                                           : fails(classes[m_dice.roll(5)]);
        outcome.takesMs = m_dice.roll(3) * m_dice.roll(2500);
        outcome.hangs = !m_calm && m_dice.chance(8);
        outcome.ignoresCancel = m_dice.chance(30);
        return outcome;
    }

    void move()
    {
        const int number = m_dice.roll(100);
        if (number < 55)
            m_harness.driveOnce(m_harness.clock().now() + 100'000);
        else if (number < 60)
            m_harness.clock().advance(m_dice.roll(9000) - 2000);
        else if (number < 68)
            send(event::SendSignal{
                QStringLiteral("e%1").arg(1 + m_dice.roll(3)), Value(m_dice.roll(5)), {}});
        else if (number < 78)
            person();
        else if (number < 84)
            child();
        else if (number < 89)
            crash();
        else if (number < 91)
            m_harness.state().phase == RunPhase::Paused ? send(event::ContinueRun{})
                                                        : send(event::PauseRun{});
        else if (number < 95)
            stale();
        else if (number < 96)
            send(event::CancelRun{});
        else if (number < 98)
            retry();
        else
            recordOnly();
    }

    void send(const event::Command &command) { (void)m_harness.send(command); }

    void person()
    {
        const QString id = m_harness.openApproval();
        const event::Actor actor{QStringLiteral("p%1").arg(m_dice.roll(3)), {}};
        static const char *const outcomes[] = {"approve", "approve", "approve", "reject",
                                               "done",    "again",   "fail",    "odd"};
        switch (m_dice.roll(6)) {
        case 0:
            send(event::ClaimApproval{id, actor});
            break;
        case 1:
            send(event::ReleaseApproval{id, actor});
            break;
        case 2:
            send(event::CommentApproval{id, actor, {}});
            break;
        default:
            send(event::DecideApproval{id, actor, QString::fromLatin1(outcomes[m_dice.roll(8)])});
        }
    }

    /// The child runs that the state says are awaited.
    std::vector<Child> children() const
    {
        std::vector<Child> all;
        for (const event::StartChild &start : m_harness.children()) {
            const state::RunState &state = const_cast<Adventure *>(this)->m_harness.state();
            const int instance = state.find(start.ref);
            if (instance < 0 || state.step(instance).status != StepStatus::Running)
                continue;
            const bool known = std::any_of(all.begin(), all.end(),
                                           [&](const Child &c) { return c.ref == start.ref; });
            if (!known)
                all.push_back({start.ref, 100 + 10 * instance + state.step(instance).serial});
        }
        return all;
    }

    void child()
    {
        const std::vector<Child> all = children();
        if (all.empty())
            return;
        const Child &one = all[static_cast<std::size_t>(m_dice.roll(static_cast<int>(all.size())))];
        if (m_dice.chance(50))
            send(event::ChildKnown{one.ref, one.number});
        else
            finishChild(one, m_dice.chance(70) ? event::RunEnd::Completed : event::RunEnd::Failed);
    }

    void finishChild(const Child &child, event::RunEnd end)
    {
        event::ChildFinished finished{child.ref, end, Value(1), {}, child.number};
        if (end != event::RunEnd::Completed)
            finished.error = Error{ErrorClass::Network, QStringLiteral("c"), {}};
        send(finished);
    }

    void crash()
    {
        const std::size_t commands = m_harness.commands();
        const bool losesSome = m_dice.chance(30) && commands > 3;
        m_harness.clock().advance(m_dice.roll(20'000));
        losesSome ? m_harness.crashTo(commands - static_cast<std::size_t>(m_dice.roll(3)))
                  : m_harness.crash();
    }

    /// Reports about attempts that are over, or never were.
    void stale()
    {
        if (m_harness.started().empty())
            return;
        const auto &start = m_harness.started()[static_cast<std::size_t>(
            m_dice.roll(static_cast<int>(m_harness.started().size())))];
        if (!m_harness.runningSerials().contains(start.serial))
            send(event::AttemptFinished{start.ref, start.serial, Value(77)});
    }

    void retry()
    {
        event::RetryRun command;
        const auto &nodes = m_harness.state().plan->nodes();
        if (m_dice.chance(60))
            command.fromStep =
                nodes[static_cast<std::size_t>(m_dice.roll(static_cast<int>(nodes.size())))].id;
        send(command);
    }

    void recordOnly()
    {
        m_harness.setAdvance(false);
        person();
        m_harness.setAdvance(true);
    }

    /// From here on everything goes well, and everybody does what they are asked.
    QString bringHome()
    {
        send(event::LaunchRun{});
        send(event::ContinueRun{});
        m_harness.crash(); // what hung is lost, and begins again
        for (int round = 0; round < 3000 && !m_harness.state().isFinished(); ++round) {
            send(event::ContinueRun{});
            if (m_harness.driveOnce(m_harness.clock().now() + 1'000'000))
                continue;
            if (!help())
                return QStringLiteral("the run waits for nothing that has a name");
        }
        return m_harness.state().isFinished() ? QString() : QStringLiteral("the run does not end");
    }

    bool help()
    {
        const qint64 seq = m_harness.state().seq;
        if (const QString id = m_harness.openApproval(); !id.isEmpty())
            for (const char *who : {"x1", "x2", "p0", "p1", "p2", "boss"})
                for (const char *outcome : {"approve", "done"})
                    send(event::DecideApproval{
                        id, {QString::fromLatin1(who), {}}, QString::fromLatin1(outcome)});
        for (const char *name : {"e1", "e2", "e3"})
            if (!m_harness.state().waiting.empty())
                send(event::SendSignal{QString::fromLatin1(name), Value(1), {}});
        for (const Child &one : children()) {
            send(event::ChildKnown{one.ref, one.number});
            finishChild(one, event::RunEnd::Completed);
        }
        return m_harness.state().seq != seq;
    }

    QString story()
    {
        return m_harness.eventNames().join(u' ') + QStringLiteral("\n") + QString::fromUtf8(m_text);
    }

    Dice m_dice;
    QByteArray m_text;
    CoreHarness m_harness;
    bool m_calm = false;
};

} // namespace

/// Thousands of random workflows under random weather; MILLRACE_SEED replays, MILLRACE_RUNS says
/// how many.
class tst_RandomWorkflows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allEndAndNothingBreaks();
};

void tst_RandomWorkflows::allEndAndNothingBreaks()
{
    const quint64 seed = randomSeed();
    const int given = qEnvironmentVariableIntValue("MILLRACE_RUNS");
    const int runs = given > 0 ? given : 3000;
    for (int i = 0; i < runs; ++i) {
        const quint64 one = seed + static_cast<quint64>(i);
        if (qEnvironmentVariableIsSet("MILLRACE_TRACE"))
            qInfo("seed %llu", static_cast<unsigned long long>(one));
        const QString broken = Adventure(one).run();
        if (!broken.isEmpty())
            qWarning().noquote() << broken; // all of it; the line of a failure is cut
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("MILLRACE_SEED=%1: %2").arg(one).arg(broken)));
    }
}

QTEST_GUILESS_MAIN(tst_RandomWorkflows)
#include "tst_random_workflows.moc"
