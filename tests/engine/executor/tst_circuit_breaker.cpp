// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/circuit_breaker.h"

#include <QTest>

using namespace millrace::executor;
using millrace::base::Error;
using millrace::base::ErrorClass;
using Admission = CircuitBreaker::Admission;

Q_DECLARE_METATYPE(millrace::executor::Health)

class tst_CircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFailuresInARow();
    void aSuccessBetweenStartsCountingAgain();
    void oneProbeAfterTheWait();
    void aFailedProbeOpensAgain();
    void aProbeWithoutAnswerLetsTheNextOneProbe();
    void callsFromBeforeDoNotClose();
    void circuitsAreApartAndForgotten();
    void healthOfOutcomes_data();
    void healthOfOutcomes();
};

namespace {

void failTimes(CircuitBreaker &breaker, int times, qint64 now)
{
    for (int i = 0; i < times; ++i)
        breaker.ended(breaker.admit(now), Health::Bad, now);
}

} // namespace

void tst_CircuitBreaker::opensAfterFailuresInARow()
{
    CircuitBreaker breaker;
    failTimes(breaker, 4, 0);
    QCOMPARE(breaker.admit(0), Admission::Call);
    failTimes(breaker, 1, 0);
    QCOMPARE(breaker.admit(29'999), Admission::Refused);
    QCOMPARE(breaker.refusedForMs(29'000), 1000);
}

void tst_CircuitBreaker::aSuccessBetweenStartsCountingAgain()
{
    CircuitBreaker breaker;
    failTimes(breaker, 4, 0);
    breaker.ended(Admission::Call, Health::Good, 0);
    QVERIFY(breaker.isFresh());
    failTimes(breaker, 4, 0);
    QCOMPARE(breaker.admit(0), Admission::Call);
}

void tst_CircuitBreaker::oneProbeAfterTheWait()
{
    CircuitBreaker breaker;
    failTimes(breaker, 5, 0);
    QCOMPARE(breaker.admit(30'000), Admission::Probe);
    QCOMPARE(breaker.admit(30'001), Admission::Refused);
    breaker.ended(Admission::Probe, Health::Good, 30'002);
    QCOMPARE(breaker.admit(30'003), Admission::Call);
    QVERIFY(breaker.isFresh());
}

void tst_CircuitBreaker::aFailedProbeOpensAgain()
{
    CircuitBreaker breaker;
    failTimes(breaker, 5, 0);
    breaker.ended(breaker.admit(30'000), Health::Bad, 31'000);
    QCOMPARE(breaker.admit(60'999), Admission::Refused);
    QCOMPARE(breaker.admit(61'000), Admission::Probe);
}

void tst_CircuitBreaker::aProbeWithoutAnswerLetsTheNextOneProbe()
{
    CircuitBreaker breaker;
    failTimes(breaker, 5, 0);
    breaker.ended(breaker.admit(30'000), Health::Unknown, 31'000);
    QCOMPARE(breaker.admit(31'000), Admission::Probe);
}

void tst_CircuitBreaker::callsFromBeforeDoNotClose()
{
    CircuitBreaker breaker;
    const Admission early = breaker.admit(0);
    failTimes(breaker, 5, 0);
    breaker.ended(early, Health::Good, 1);
    QCOMPARE(breaker.admit(2), Admission::Refused);
}

void tst_CircuitBreaker::circuitsAreApartAndForgotten()
{
    CircuitBreakers breakers;
    for (int i = 0; i < 5; ++i)
        breakers.ended(u"a"_qs, breakers.admit(u"a"_qs, 0), Health::Bad, 0);
    breakers.ended(u"b"_qs, breakers.admit(u"b"_qs, 0), Health::Good, 0);
    QCOMPARE(breakers.size(), std::size_t(1));
    QCOMPARE(breakers.admit(u"a"_qs, 1), Admission::Refused);
    QCOMPARE(breakers.admit(u"b"_qs, 1), Admission::Call);
    breakers.ended(u"a"_qs, breakers.admit(u"a"_qs, 30'000), Health::Good, 30'000);
    QCOMPARE(breakers.size(), std::size_t(0));
}

void tst_CircuitBreaker::healthOfOutcomes_data()
{
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<bool>("withStatus");
    QTest::addColumn<Health>("health");
    QTest::newRow("a network error is bad") << ErrorClass::Network << false << Health::Bad;
    QTest::newRow("a server error is bad") << ErrorClass::Network << true << Health::Bad;
    QTest::newRow("a time-out is bad") << ErrorClass::Timeout << false << Health::Bad;
    QTest::newRow("a rate limit is bad") << ErrorClass::RateLimited << true << Health::Bad;
    QTest::newRow("a 404 shows that somebody is there")
        << ErrorClass::NotFound << true << Health::Good;
    QTest::newRow("a cancelled call says nothing")
        << ErrorClass::Cancelled << false << Health::Unknown;
    QTest::newRow("a call never made says nothing")
        << ErrorClass::Validation << false << Health::Unknown;
}

void tst_CircuitBreaker::healthOfOutcomes()
{
    QFETCH(ErrorClass, errorClass);
    QFETCH(bool, withStatus);
    QFETCH(Health, health);
    Error error;
    error.errorClass = errorClass;
    if (withStatus)
        error.details = Value::object({{u"status"_qs, 404}});
    QCOMPARE(healthOf(millrace::base::fail(error)), health);
}

QTEST_APPLESS_MAIN(tst_CircuitBreaker)
#include "tst_circuit_breaker.moc"
