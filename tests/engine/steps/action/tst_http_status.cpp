// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_body.h"
#include "engine/steps/action/http/http_status.h"

#include <QTest>

using namespace millrace::steps;

class tst_HttpStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void nextLinks_data();
    void nextLinks();
};

void tst_HttpStatus::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("now") << QByteArray("0") << qint64(0);
    QTest::newRow("a date") << QByteArray("Wed, 01 Jul 2026 12:00:30 GMT") << qint64(30'000);
    QTest::newRow("a date that has passed")
        << QByteArray("Wed, 01 Jul 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("longer than a day is a day") << QByteArray("99999999999") << qint64(86'400'000);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("less than nothing") << QByteArray("-5") << qint64(-1);
}

void tst_HttpStatus::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfterMs(value, now).value_or(-1), ms);
}

void tst_HttpStatus::nextLinks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("quoted") << QByteArray("<https://a/b?c=1,2>; rel=\"next\"")
                            << QByteArray("https://a/b?c=1,2");
    QTest::newRow("plain") << QByteArray("<x>; rel=next") << QByteArray("x");
    QTest::newRow("one of several words")
        << QByteArray("<x>; rel=\"last next\"") << QByteArray("x");
    QTest::newRow("after others") << QByteArray("<a>; rel=\"prev\", <b>; title=\"t\"; rel=\"next\"")
                                  << QByteArray("b");
    QTest::newRow("another relation") << QByteArray("<a>; rel=\"nextish\"") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_HttpStatus::nextLinks()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, target);
    QCOMPARE(nextLink(header), target);
}

QTEST_APPLESS_MAIN(tst_HttpStatus)
#include "tst_http_status.moc"
