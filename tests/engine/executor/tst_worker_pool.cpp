// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/worker_pool.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace millrace::executor;

class tst_WorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsFromManyThreadsAllRun();
    void blockedJobsDoNotHoldUpOthers();
    void threadsStayWithinTheLimit();
    void shortJobsMakeNoCrowd();
    void stopRunsWhatIsQueued();
};

void tst_WorkerPool::jobsFromManyThreadsAllRun()
{
    std::atomic<int> ran{0};
    {
        WorkerPool pool(4);
        std::vector<std::thread> producers;
        for (int i = 0; i < 4; ++i) {
            producers.emplace_back([&] {
                for (int job = 0; job < 5000; ++job)
                    pool.post([&ran] { ++ran; });
            });
        }
        for (std::thread &producer : producers)
            producer.join();
        pool.stop();
    }
    QCOMPARE(ran.load(), 20000);
}

void tst_WorkerPool::blockedJobsDoNotHoldUpOthers()
{
    std::promise<void> gate;
    const std::shared_future<void> open = gate.get_future().share();
    WorkerPool pool(8);
    for (int i = 0; i < 7; ++i)
        pool.post([open] { open.wait(); });
    std::promise<void> ran;
    pool.post([&ran] { ran.set_value(); });
    ran.get_future().wait();
    gate.set_value();
    pool.stop();
}

void tst_WorkerPool::threadsStayWithinTheLimit()
{
    std::promise<void> gate;
    const std::shared_future<void> open = gate.get_future().share();
    WorkerPool pool(3);
    for (int i = 0; i < 100; ++i)
        pool.post([open] { open.wait(); });
    while (pool.threadCount() < 3)
        std::this_thread::yield();
    gate.set_value();
    QCOMPARE(pool.threadCount(), std::size_t(3));
    pool.stop();
}

void tst_WorkerPool::shortJobsMakeNoCrowd()
{
    std::atomic<int> ran{0};
    WorkerPool pool(64);
    for (int i = 0; i < 20000; ++i)
        pool.post([&ran] { ++ran; });
    while (ran < 20000)
        std::this_thread::yield();
    // A thread for each core, and a few where the computer was too busy to run those.
    QVERIFY(pool.threadCount() < 40);
    pool.stop();
}

void tst_WorkerPool::stopRunsWhatIsQueued()
{
    std::atomic<int> ran{0};
    WorkerPool pool(1);
    for (int i = 0; i < 1000; ++i)
        pool.post([&ran] { ++ran; });
    pool.stop();
    QCOMPARE(ran.load(), 1000);
}

QTEST_APPLESS_MAIN(tst_WorkerPool)
#include "tst_worker_pool.moc"
