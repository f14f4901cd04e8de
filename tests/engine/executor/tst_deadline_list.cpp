// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/deadline_list.h"

#include <QTest>

#include <vector>

using namespace millrace::executor;

namespace {

/// Collects what falls due.
struct Fired
{
    std::mutex lock; // guards tokens
    std::condition_variable news;
    std::vector<qint64> tokens;

    void add(qint64 token)
    {
        const std::lock_guard guard(lock);
        tokens.push_back(token);
        news.notify_all();
    }
    std::vector<qint64> waitFor(std::size_t count)
    {
        std::unique_lock guard(lock);
        news.wait(guard, [&] { return tokens.size() >= count; });
        return tokens;
    }
};

} // namespace

class tst_DeadlineList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fireInOrderOfTime();
    void anEarlierOneOvertakes();
    void disarmedOnesDoNotFire();
    void stopsWithDeadlinesPending();
};

void tst_DeadlineList::fireInOrderOfTime()
{
    Fired fired;
    DeadlineList list([&](qint64 token) { fired.add(token); });
    const qint64 now = steadyNowMs();
    list.arm(3, now + 30);
    list.arm(1, now - 5);
    list.arm(2, now + 10);
    QCOMPARE(fired.waitFor(3), (std::vector<qint64>{1, 2, 3}));
    QVERIFY(steadyNowMs() >= now + 30);
}

void tst_DeadlineList::anEarlierOneOvertakes()
{
    Fired fired;
    DeadlineList list([&](qint64 token) { fired.add(token); });
    const qint64 now = steadyNowMs();
    list.arm(1, now + 3'600'000);
    list.arm(2, now + 5);
    QCOMPARE(fired.waitFor(1), (std::vector<qint64>{2}));
}

void tst_DeadlineList::disarmedOnesDoNotFire()
{
    Fired fired;
    DeadlineList list([&](qint64 token) { fired.add(token); });
    const qint64 now = steadyNowMs();
    list.arm(1, now + 3'600'000);
    list.arm(2, now + 20);
    list.disarm(2, now + 20);
    list.arm(3, now + 25);
    QCOMPARE(fired.waitFor(1), (std::vector<qint64>{3}));
}

void tst_DeadlineList::stopsWithDeadlinesPending()
{
    Fired fired;
    DeadlineList list([&](qint64 token) { fired.add(token); });
    list.arm(1, steadyNowMs() + 3'600'000);
    list.stop();
    list.arm(2, 0);
    QVERIFY(fired.tokens.empty());
}

QTEST_APPLESS_MAIN(tst_DeadlineList)
#include "tst_deadline_list.moc"
