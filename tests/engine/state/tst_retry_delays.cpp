// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/retry_delays.h"
#include "engine/state/retry_schedule.h"

#include <QtTest>

using namespace millrace;

/// What a form tells about a retry policy is what a run does.
class tst_RetryDelays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormTellsWhatARunDoes_data();
    void theFormTellsWhatARunDoes();
    void manyAttemptsAreCut();
};

void tst_RetryDelays::theFormTellsWhatARunDoes_data()
{
    QTest::addColumn<int>("backoff");
    QTest::newRow("fixed") << int(model::Backoff::Fixed);
    QTest::newRow("linear") << int(model::Backoff::Linear);
    QTest::newRow("exponential") << int(model::Backoff::Exponential);
}

void tst_RetryDelays::theFormTellsWhatARunDoes()
{
    QFETCH(int, backoff);
    model::RetryPolicy policy;
    policy.maxAttempts = 9;
    policy.backoff = static_cast<model::Backoff>(backoff);
    policy.delay = 1.5;
    policy.maxDelay = 20;
    const std::vector<double> shown = model::retryDelays(policy);
    base::Error error;
    error.errorClass = base::ErrorClass::Timeout;
    for (int attempt = 1; attempt < policy.maxAttempts; ++attempt) {
        const auto waited = state::retryDelay(policy, attempt, error, 0.5); // no jitter
        QVERIFY(waited);
        QCOMPARE(qint64(shown[static_cast<std::size_t>(attempt - 1)] * 1000), *waited);
    }
    QVERIFY(!state::retryDelay(policy, policy.maxAttempts, error, 0.5));
    QCOMPARE(shown.size(), std::size_t(policy.maxAttempts - 1));
}

void tst_RetryDelays::manyAttemptsAreCut()
{
    model::RetryPolicy policy;
    policy.maxAttempts = 1'000'000'000;
    QCOMPARE(model::retryDelays(policy, 50).size(), std::size_t(50));
    policy.maxAttempts = 0;
    QVERIFY(model::retryDelays(policy).empty());
}

QTEST_GUILESS_MAIN(tst_RetryDelays)
#include "tst_retry_delays.moc"
