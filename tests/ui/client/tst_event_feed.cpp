// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/event_feed.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace millrace;
using ui::EventFeed;

class tst_EventFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyEventsOfAnotherThreadAreFewBatchesInOrder();
    void aSlowListenerGetsFewerFrames();
};

void tst_EventFeed::manyEventsOfAnotherThreadAreFewBatchesInOrder()
{
    constexpr int kEvents = 5000;
    EventFeed feed;
    feed.follow(base::RunId{1});
    int batches = 0;
    qint64 next = 1;
    bool inOrder = true;
    connect(&feed, &EventFeed::arrived, this, [&](const api::EventBatch &batch) {
        ++batches;
        for (const api::RunEvents &events : batch.runs) {
            inOrder = inOrder && events.firstSeq == next;
            next += static_cast<qint64>(events.events.size());
        }
    });
    std::thread other([&feed] {
        for (int i = 0; i < kEvents; ++i)
            feed.buffer().add(base::RunId{1}, i + 1, 0, {event::RunRecovered{}});
    });
    other.join();
    QTRY_COMPARE(next, qint64(kEvents + 1));
    QVERIFY(inOrder);
    QVERIFY2(batches <= 3, qPrintable(QString::number(batches)));
}

void tst_EventFeed::aSlowListenerGetsFewerFrames()
{
    EventFeed feed;
    feed.follow(base::RunId{1});
    int batches = 0;
    connect(&feed, &EventFeed::arrived, this, [&](const api::EventBatch &) {
        QElapsedTimer busy;
        busy.start();
        while (batches == 0 && busy.elapsed() < 8) {
        }
        ++batches;
    });
    QCOMPARE(feed.interval(), 16);
    feed.buffer().add(base::RunId{1}, 1, 0, {event::RunRecovered{}});
    QTRY_COMPARE(batches, 1);
    QCOMPARE(feed.interval(), 33);
    feed.buffer().add(base::RunId{1}, 2, 0, {event::RunRecovered{}});
    QTRY_COMPARE(batches, 2);
    QCOMPARE(feed.interval(), 16);
}

QTEST_GUILESS_MAIN(tst_EventFeed)
#include "tst_event_feed.moc"
