// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event/event_codec.h"

#include "engine/base/digest.h"
#include "tests/engine/event/sample_events.h"
#include "tests/support/golden.h"

#include <map>

namespace millrace::tests {

using base::ErrorClass;
using base::Value;
using event::Attachment;
using event::Event;

class tst_EventCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventKeepsItsLine();
    void everyEventComesBackEqual();
    void missingFieldsTakeTheirDefaults();
    void damagedBytesAreRefused_data();
    void damagedBytesAreRefused();
    void valuesOver16KiBGoOutside();
    void aMissingAttachmentIsAnError();
    void aReusedBufferHoldsOnlyTheNewEvents();
    void everyEventIsDataForOutput();
};

namespace {

base::Result<QByteArray> noAttachments(const QString &hash)
{
    return base::fail(ErrorClass::StoreCorrupt, u"test.none"_qs, hash);
}

QByteArray encoded(const std::vector<Event> &events)
{
    std::vector<Attachment> attachments;
    return event::encodeEvents(events, attachments);
}

Event completedWith(const Value &output)
{
    event::StepCompleted event;
    event.ref = {u"scan"_qs, 3};
    event.output = output;
    event.routed = true;
    return event;
}

} // namespace

void tst_EventCodec::everyEventKeepsItsLine()
{
    std::vector<Event> events;
    appendSampleEvents(events);
    QByteArray lines;
    for (const Event &event : events)
        lines += encoded({event}) + '\n';
    MILLRACE_COMPARE_GOLDEN(u"tests/golden/event/events.jsonl"_qs, lines);
}

void tst_EventCodec::everyEventComesBackEqual()
{
    std::vector<Event> events;
    appendSampleEvents(events);
    const QByteArray bytes = encoded(events);
    const auto decoded = event::decodeEvents(bytes, noAttachments);
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(encoded({(*decoded)[i]}), encoded({events[i]}));
}

void tst_EventCodec::missingFieldsTakeTheirDefaults()
{
    const auto events = event::decodeEvents(
        R"([["run_finished",{}],["scope_opened",{}],["step_compensated",{}],["run_ending",{"more":1}]])",
        noAttachments);
    QVERIFY(events);
    const auto &finished = std::get<event::RunFinished>((*events)[0]);
    QCOMPARE(finished.end, event::RunEnd::Completed);
    QVERIFY(finished.rollbackComplete);
    QVERIFY(!finished.error);
    QVERIFY(finished.output.isUndefined());
    QCOMPARE(std::get<event::ScopeOpened>((*events)[1]).kind, event::ScopeKind::Iteration);
    QVERIFY(std::get<event::StepCompensated>((*events)[2]).complete);
    QCOMPARE(std::get<event::RunEnding>((*events)[3]).end, event::RunEnd::Failed);
}

void tst_EventCodec::damagedBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("errorClass");
    QTest::addColumn<QString>("code");
    const int newer = static_cast<int>(ErrorClass::StoreNewer);
    const int corrupt = static_cast<int>(ErrorClass::StoreCorrupt);
    QTest::newRow("an unknown event is never passed over")
        << QByteArray(R"([["run_started",{}],["run_levitated",{}]])") << newer
        << u"journal.unknown_event"_qs;
    QTest::newRow("an event without a name")
        << QByteArray("[[]]") << newer << u"journal.unknown_event"_qs;
    QTest::newRow("an event that is no list")
        << QByteArray("[1]") << newer << u"journal.unknown_event"_qs;
    QTest::newRow("an unknown word") << QByteArray(R"([["run_finished",{"end":"exploded"}]])")
                                     << corrupt << u"journal.bad_field"_qs;
    QTest::newRow("an object in place of the list")
        << QByteArray("{}") << corrupt << u"journal.bad_batch"_qs;
}

void tst_EventCodec::damagedBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto events = event::decodeEvents(bytes, noAttachments);
    QVERIFY(!events);
    QTEST(static_cast<int>(events.error().errorClass), "errorClass");
    QTEST(events.error().code, "code");
}

void tst_EventCodec::valuesOver16KiBGoOutside()
{
    const Value large(QString(event::kInlineLimit - 1, u'x')); // two quotes make it one too many
    const Value small(QString(event::kInlineLimit - 2, u'x'));
    std::vector<Attachment> attachments;
    const QByteArray bytes =
        event::encodeEvents({completedWith(large), completedWith(small)}, attachments);
    QCOMPARE(attachments.size(), std::size_t(1));
    const Attachment &kept = attachments.front();
    QCOMPARE(kept.hash, base::sha256Hex(kept.json));
    QVERIFY(bytes.contains("\"@output\":\"" + kept.hash.toLatin1() + '"'));

    const auto events = event::decodeEvents(bytes, [&kept](const QString &hash) {
        return hash == kept.hash ? base::Result<QByteArray>(kept.json) : noAttachments(hash);
    });
    QVERIFY(events);
    QCOMPARE(std::get<event::StepCompleted>((*events)[0]).output, large);
    QVERIFY(std::get<event::StepCompleted>((*events)[0]).routed);
    QCOMPARE(std::get<event::StepCompleted>((*events)[1]).output, small);
}

void tst_EventCodec::aMissingAttachmentIsAnError()
{
    const auto events =
        event::decodeEvents(R"([["step_completed",{"@output":"abc"}]])", noAttachments);
    QVERIFY(!events);
    QCOMPARE(events.error().message, u"abc"_qs);
}

void tst_EventCodec::aReusedBufferHoldsOnlyTheNewEvents()
{
    QByteArray buffer;
    std::vector<Attachment> attachments;
    event::encodeEvents({completedWith(Value(QString(100, u'x')))}, buffer, attachments);
    event::encodeEvents({event::RunStarted{}}, buffer, attachments);
    QCOMPARE(buffer, QByteArray(R"([["run_started",{}]])"));
}

void tst_EventCodec::everyEventIsDataForOutput()
{
    std::vector<Event> events;
    appendSampleEvents(events);
    for (const Event &event : events) {
        const Value value = event::eventToValue(event);
        QCOMPARE(value[u"type"].text(), event::eventName(event));
    }
    const Value large(QString(50'000, u'x'));
    QCOMPARE(event::eventToValue(completedWith(large))[u"output"], large);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_EventCodec)
#include "tst_event_codec.moc"
