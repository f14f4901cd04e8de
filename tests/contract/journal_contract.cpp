// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/journal_contract.h"

#include "engine/event/event_codec.h"
#include "tests/support/seed.h"

#include <QtTest>

#include <numeric>

namespace millrace::tests {

using base::Position;
using base::RunId;
using base::Value;
using event::Event;
using event::StoredEvent;
using journal::Append;
using journal::Journal;
using journal::RunStatus;
using journal::RunSummary;

namespace {

QByteArray encoded(const std::vector<Event> &events)
{
    std::vector<event::Attachment> attachments;
    QByteArray text = event::encodeEvents(events, attachments);
    for (const event::Attachment &attachment : attachments)
        text += attachment.json;
    return text;
}

QByteArray encoded(const std::vector<StoredEvent> &events)
{
    std::vector<Event> bare;
    bare.reserve(events.size());
    for (const StoredEvent &stored : events)
        bare.push_back(stored.event);
    return encoded(bare);
}

Event completed(const QString &step, const Value &output = {})
{
    event::StepCompleted event;
    event.ref.step = step;
    event.output = output;
    return event;
}

Append appendOf(RunId run, qint64 firstSeq, std::vector<Event> events)
{
    Append append;
    append.run = run;
    append.firstSeq = firstSeq;
    append.time = 1000 + firstSeq;
    append.events = std::move(events);
    return append;
}

RunSummary summaryOf(RunId run, RunStatus status)
{
    RunSummary summary;
    summary.run = run;
    summary.uuid = u"uuid-%1"_qs.arg(run.value);
    summary.workflowId = u"workflow"_qs;
    summary.workflowName = u"A workflow"_qs;
    summary.status = status;
    summary.subject = u"für Ærøskøbing"_qs;
    summary.createdAt = 5;
    return summary;
}

std::vector<qint64> upTo(qint64 last)
{
    std::vector<qint64> numbers(static_cast<std::size_t>(last));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

} // namespace

void JournalContract::positionsGrowByOneInOrder()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (qint64 i = 1; i <= 100; ++i)
        QCOMPARE(journal.append(appendOf(RunId{1}, i, {completed(u"a"_qs)})).value, i);
    QVERIFY(journal.flush());
    QCOMPARE(sink.told().committed, upTo(100));
}

void JournalContract::commitsArePrefixesInOrder()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (qint64 i = 0; i < 700; ++i) {
        journal.append(appendOf(RunId{i % 7 + 1}, i / 7 + 1, {completed(u"a"_qs)}));
        const RecordingSink::Told told = sink.told();
        QCOMPARE(told.committed, upTo(static_cast<qint64>(told.committed.size())));
    }
    QVERIFY(journal.flush());
    QCOMPARE(sink.told().committed, upTo(700));
    QVERIFY(sink.told().failed.empty());
    QVERIFY(sink.told().groups <= 700);
    QCOMPARE(journal.backlog(), 0);
}

void JournalContract::committedEventsAreReadBackEqual()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    event::RunCreated created;
    created.uuid = u"8f0c"_qs;
    created.input =
        Value::object({{u"text"_qs, Value(u"Zürich ☃ \U0001F600")},
                       {u"list"_qs, Value(base::Array{Value(1), Value(0.1), Value::null()})}});
    const std::vector<Event> first = {created, event::RunStarted{}};
    const std::vector<Event> second = {completed(u"scan"_qs, Value(true))};
    journal.append(appendOf(RunId{1}, 1, first));
    journal.append(appendOf(RunId{1}, 3, second));
    QVERIFY(journal.flush());

    const auto events = openAgain(&sink).readRun(RunId{1});
    QVERIFY(events);
    QCOMPARE(events->size(), std::size_t(3));
    QCOMPARE((*events)[0].seq, 1);
    QCOMPARE((*events)[0].time, 1001);
    QCOMPARE((*events)[2].seq, 3);
    QCOMPARE((*events)[2].time, 1003);
    std::vector<Event> all = first;
    all.insert(all.end(), second.begin(), second.end());
    QCOMPARE(encoded(*events), encoded(all));
}

void JournalContract::readingStartsAtAnyEvent()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    const Event event = completed(u"a"_qs);
    journal.append(appendOf(RunId{1}, 1, {event, event, event}));
    journal.append(appendOf(RunId{2}, 1, {event}));
    journal.append(appendOf(RunId{1}, 4, {event, event}));
    QVERIFY(journal.flush());
    for (qint64 from = 1; from <= 6; ++from) {
        const auto events = journal.readRun(RunId{1}, from);
        QVERIFY(events);
        QCOMPARE(static_cast<qint64>(events->size()), 6 - from);
        if (!events->empty())
            QCOMPARE(events->front().seq, from);
    }
    QVERIFY(journal.readRun(RunId{3})->empty());
}

void JournalContract::aWrongNumberTakesNothingWithIt_data()
{
    QTest::addColumn<qint64>("firstSeq");
    QTest::newRow("a number given already") << qint64(2);
    QTest::newRow("the first number again") << qint64(1);
    QTest::newRow("a number inside an append") << qint64(3);
    QTest::newRow("a number that leaves a gap") << qint64(5);
}

void JournalContract::aWrongNumberTakesNothingWithIt()
{
    QFETCH(qint64, firstSeq);
    RecordingSink sink;
    Journal &journal = create(&sink);
    journal.append(appendOf(RunId{1}, 1, {completed(u"a"_qs)}));
    journal.append(appendOf(RunId{1}, 2, {completed(u"b"_qs), completed(u"c"_qs)}));
    Append wrong = appendOf(RunId{1}, firstSeq, {completed(u"d"_qs)});
    wrong.summary = summaryOf(RunId{1}, RunStatus::Running);
    wrong.answer = journal::CommandAnswer{u"command"_qs, Value(1)};
    wrong.definition = journal::StoredDefinition{u"digest"_qs, u"w"_qs, u"n"_qs, u"1.0.0"_qs, "{}"};
    journal.append(wrong);
    QVERIFY(!journal.flush());

    QCOMPARE(sink.told().committed, (std::vector<qint64>{1, 2}));
    QCOMPARE(sink.told().failed, (std::vector<qint64>{3}));
    QCOMPARE(sink.told().errorCode, u"journal.conflict"_qs);
    Journal &again = openAgain(&sink);
    QCOMPARE(again.readRun(RunId{1})->size(), std::size_t(3));
    QVERIFY(!again.summary(RunId{1})->has_value());
    QVERIFY(!again.answer(u"command"_qs)->has_value());
    QVERIFY(!again.definition(u"digest"_qs)->has_value());
}

void JournalContract::afterAFailureAllIsRefusedUntilReopen()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    journal.append(appendOf(RunId{1}, 2, {completed(u"a"_qs)}));
    journal.append(appendOf(RunId{2}, 1, {completed(u"a"_qs)}));
    QVERIFY(!journal.flush());
    journal.append(appendOf(RunId{3}, 1, {completed(u"a"_qs)}));
    QVERIFY(!journal.flush());
    QCOMPARE(sink.told().failed, (std::vector<qint64>{1, 2, 3}));
    QCOMPARE(journal.backlog(), 0);

    QVERIFY(journal.reopen());
    journal.append(appendOf(RunId{3}, 1, {completed(u"a"_qs)}));
    QVERIFY(journal.flush());
    QCOMPARE(journal.readRun(RunId{3})->size(), std::size_t(1));
    QVERIFY(journal.readRun(RunId{2})->empty());
}

void JournalContract::afterReopenPositionsGoOnBehindTheLastDurable()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    journal.append(appendOf(RunId{1}, 1, {completed(u"a"_qs)}));
    journal.append(appendOf(RunId{1}, 7, {completed(u"b"_qs)}));
    QVERIFY(!journal.flush());
    QVERIFY(journal.reopen());
    QCOMPARE(journal.append(appendOf(RunId{1}, 2, {completed(u"b"_qs)})).value, 2);
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    QCOMPARE(again.append(appendOf(RunId{1}, 3, {completed(u"c"_qs)})).value, 3);
    QVERIFY(again.flush());
}

void JournalContract::theLastSummaryCounts()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    RunSummary summary = summaryOf(RunId{1}, RunStatus::Queued);
    const RunStatus states[] = {RunStatus::Queued, RunStatus::Running, RunStatus::Failed};
    qint64 seq = 0;
    for (const RunStatus status : states) {
        summary.status = status;
        summary.finishedAt = journal::isFinished(status) ? 99 : 0;
        summary.errorMessage = journal::isFinished(status) ? u"no"_qs : QString();
        summary.rollbackComplete = !journal::isFinished(status);
        Append append = appendOf(RunId{1}, ++seq, {completed(u"a"_qs)});
        append.summary = summary;
        journal.append(append);
    }
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    QCOMPARE(*again.summary(RunId{1}), std::optional(summary));
    QCOMPARE(*again.findRun(u"uuid-1"_qs), std::optional(RunId{1}));
    QVERIFY(!again.findRun(u"uuid-2"_qs)->has_value());
    QVERIFY(!again.summary(RunId{2})->has_value());
}

void JournalContract::unfinishedRunsComeByNumber()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (int status = 10; status >= 0; --status) {
        const RunId run{status + 1};
        Append append = appendOf(run, 1, {completed(u"a"_qs)});
        append.summary = summaryOf(run, static_cast<RunStatus>(status));
        journal.append(append);
    }
    QVERIFY(journal.flush());
    const auto runs = openAgain(&sink).unfinished();
    QVERIFY(runs);
    std::vector<qint64> numbers;
    for (const RunSummary &run : *runs)
        numbers.push_back(run.run.value);
    QCOMPARE(numbers, upTo(7));
}

void JournalContract::definitionsAreFoundByDigestAndVersion()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (int i = 1; i <= 3; ++i) {
        Append append;
        append.definition = journal::StoredDefinition{u"digest%1"_qs.arg(i), u"w"_qs, u"name"_qs,
                                                      i == 3 ? u"2.0.0"_qs : u"1.0.0"_qs,
                                                      QByteArray("{}\n") + char('0' + i)};
        journal.append(append);
        journal.append(append); // knowing it already is no error
    }
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    QCOMPARE((*again.definition(u"digest1"_qs))->bytes, QByteArray("{}\n1"));
    QCOMPARE((*again.findDefinition(u"w"_qs, {}))->digest, u"digest3"_qs);
    QCOMPARE((*again.findDefinition(u"w"_qs, u"1.0.0"_qs))->digest, u"digest2"_qs);
    QVERIFY(!again.findDefinition(u"w"_qs, u"3.0.0"_qs)->has_value());
    QVERIFY(!again.definition(u"digest4"_qs)->has_value());
}

void JournalContract::anAnswerIsKeptOnce()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (const int number : {1, 2}) {
        Append append;
        append.answer = journal::CommandAnswer{u"command"_qs, Value::object({{u"run"_qs, number}})};
        journal.append(append);
    }
    QVERIFY(journal.flush());
    const auto answer = openAgain(&sink).answer(u"command"_qs);
    QCOMPARE(*answer, std::optional(Value::object({{u"run"_qs, 1}})));
    QVERIFY(!openAgain(&sink).answer(u"other"_qs)->has_value());
}

void JournalContract::approvalsLeadToTheirRun()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    event::ApprovalRequested asked;
    asked.ref.step = u"review"_qs;
    asked.approval = u"approval-1"_qs;
    journal.append(appendOf(RunId{4}, 1, {asked}));
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    QCOMPARE(*again.runOfApproval(u"approval-1"_qs), std::optional(RunId{4}));
    QVERIFY(!again.runOfApproval(u"approval-2"_qs)->has_value());
}

void JournalContract::runNumbersAreNeverGivenTwice()
{
    RecordingSink sink;
    Journal *journal = &create(&sink);
    qint64 last = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 250; ++i) {
            const RunId run = journal->newRun();
            QVERIFY(run.value > last);
            last = run.value;
        }
        journal->append(appendOf(RunId{last}, 1, {completed(u"a"_qs)}));
        QVERIFY(journal->flush());
        journal = &openAgain(&sink);
    }
}

void JournalContract::largeValuesComeBack()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    const QString text = QString(100'000, u'x') + u"ß"_qs;
    const std::vector<Event> events = {completed(u"a"_qs, Value(text)),
                                       completed(u"b"_qs, Value(text)),
                                       completed(u"c"_qs, Value(QString(16'000, u'y')))};
    journal.append(appendOf(RunId{1}, 1, events));
    journal.append(appendOf(RunId{2}, 1, events));
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    QCOMPARE(encoded(*again.readRun(RunId{1})), encoded(events));
    QCOMPARE(encoded(*again.readRun(RunId{2})), encoded(events));
}

void JournalContract::appendsWithoutEventsAreKept()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    Append append;
    append.run = RunId{1};
    append.summary = summaryOf(RunId{1}, RunStatus::Queued);
    journal.append(append);
    QCOMPARE(journal.append(appendOf(RunId{1}, 1, {completed(u"a"_qs)})).value, 2);
    QVERIFY(journal.flush());
    QCOMPARE(sink.told().committed, upTo(2));
    QVERIFY(openAgain(&sink).summary(RunId{1})->has_value());
}

void JournalContract::ticketsComeBackWithTheirAppends()
{
    RecordingSink sink;
    Journal &journal = create(&sink);
    for (qint64 i = 1; i <= 10; ++i) {
        Append append = appendOf(RunId{1}, i, {completed(u"a"_qs)});
        append.ticket = 100 + i;
        journal.append(append);
    }
    QVERIFY(journal.flush());
    std::vector<qint64> expected = upTo(10);
    for (qint64 &ticket : expected)
        ticket += 100;
    QCOMPARE(sink.told().tickets, expected);
}

void JournalContract::manyRunsInterleavedAreReadBackEqual()
{
    std::mt19937_64 random(randomSeed());
    RecordingSink sink;
    Journal &journal = create(&sink);
    std::map<qint64, std::vector<Event>> expected;
    for (int i = 0; i < 2000; ++i) {
        const auto run = static_cast<qint64>(random() % 20 + 1);
        std::vector<Event> &all = expected[run];
        std::vector<Event> events;
        for (auto count = random() % 4 + 1; count > 0; --count)
            events.push_back(completed(u"step%1"_qs.arg(random() % 100),
                                       Value(static_cast<double>(random() % 1000) / 8)));
        journal.append(appendOf(RunId{run}, static_cast<qint64>(all.size()) + 1, events));
        all.insert(all.end(), events.begin(), events.end());
    }
    QVERIFY(journal.flush());
    Journal &again = openAgain(&sink);
    for (const auto &[run, events] : expected)
        QCOMPARE(encoded(*again.readRun(RunId{run})), encoded(events));
}

} // namespace millrace::tests
