// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_frames.h"
#include "engine/api/control_protocol.h"
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::api;

class tst_ControlProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForkKeepsTheResultThatItIsGiven();
    void framesComeBackWhole();
    void everyCommandComesBack_data();
    void everyCommandComesBack();
    void malformedCommands_data();
    void malformedCommands();
    void aStartComesBack();
    void longPathsGetAShortSocket();
};

Q_DECLARE_METATYPE(millrace::event::Command)

void tst_ControlProtocol::framesComeBackWhole()
{
    const Value first = Value::object({{u"id"_qs, 1}, {u"text"_qs, u"ü"_qs}});
    const Value second = Value::object({{u"id"_qs, 2}});
    const QByteArray bytes = encodeFrame(first) + encodeFrame(second);
    FrameReader reader;
    std::vector<Value> read;
    for (const char byte : bytes) {
        reader.add(QByteArray(1, byte));
        const auto message = reader.next();
        QVERIFY(message);
        if (*message)
            read.push_back(**message);
    }
    QCOMPARE(read.size(), std::size_t(2));
    QVERIFY(read[0] == first);
    QVERIFY(read[1] == second);
}

void tst_ControlProtocol::everyCommandComesBack_data()
{
    QTest::addColumn<event::Command>("command");
    const event::Actor ada{u"ada"_qs, {u"staff"_qs, u"audit"_qs}};
    using event::Command;
    QTest::newRow("a signal") << Command(
        event::SendSignal{u"paid"_qs, Value::object({{u"eur"_qs, 5}}), u"ada"_qs});
    QTest::newRow("pause") << Command(event::PauseRun{u"ada"_qs, u"lunch"_qs});
    QTest::newRow("continue") << Command(event::ContinueRun{u"ada"_qs});
    QTest::newRow("cancel") << Command(event::CancelRun{u"ada"_qs, u"wrong"_qs});
    QTest::newRow("retry") << Command(
        event::RetryRun{u"ada"_qs, u"charge"_qs, {{u"order.card"_qs, Value(u"4111"_qs)}}});
    QTest::newRow("claim") << Command(event::ClaimApproval{u"a1"_qs, ada});
    QTest::newRow("release") << Command(event::ReleaseApproval{u"a1"_qs, ada});
    QTest::newRow("delegate") << Command(
        event::DelegateApproval{u"a1"_qs, ada, u"bob"_qs, u"away"_qs});
    QTest::newRow("comment") << Command(event::CommentApproval{u"a1"_qs, ada, u"why"_qs});
    QTest::newRow("decide") << Command(event::DecideApproval{
        u"a1"_qs, ada, u"approve"_qs, Value::object({{u"n"_qs, 1}}), u"fine"_qs, u"d1"_qs});
}

void tst_ControlProtocol::everyCommandComesBack()
{
    QFETCH(event::Command, command);
    const CommandRequest request{u"c1"_qs, RunId{7}, command, u"ada"_qs, false};
    const Value value = commandToValue(request);
    const auto over = base::parseJson(base::toJson(value));
    QVERIFY(over);
    const auto read = commandFromValue(*over);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->command.index(), command.index());
    QCOMPARE(read->run.value, 7);
    QCOMPARE(read->drive, false);
    QVERIFY(commandToValue(*read) == value);
}

void tst_ControlProtocol::malformedCommands_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no run") << QByteArray(R"({"command":{"type":"pause"}})");
    QTest::newRow("a run that is no number")
        << QByteArray(R"({"run":"1","command":{"type":"pause"}})");
    QTest::newRow("a run that is half") << QByteArray(R"({"run":1.5,"command":{"type":"pause"}})");
    QTest::newRow("a huge run") << QByteArray(R"({"run":1e300,"command":{"type":"pause"}})");
    QTest::newRow("no command") << QByteArray(R"({"run":1})");
    QTest::newRow("a command of the engine's own")
        << QByteArray(R"({"run":1,"command":{"type":"advance"}})");
    QTest::newRow("a name that is no text")
        << QByteArray(R"({"run":1,"command":{"type":"signal","name":5}})");
    QTest::newRow("an actor that is no object")
        << QByteArray(R"({"run":1,"command":{"type":"claim","approval":"a","actor":"ada"}})");
    QTest::newRow("writes without a path")
        << QByteArray(R"({"run":1,"command":{"type":"retry","writes":[{}]}})");
    QTest::newRow("a switch that is a text")
        << QByteArray(R"({"run":1,"drive":"yes","command":{"type":"pause"}})");
}

void tst_ControlProtocol::malformedCommands()
{
    QFETCH(QByteArray, json);
    const auto read = commandFromValue(*base::parseJson(json));
    QVERIFY(!read);
    QCOMPARE(read.error().errorClass, base::ErrorClass::Validation);
    QVERIFY(read.error().code.startsWith(u"control."_qs));
}

void tst_ControlProtocol::aStartComesBack()
{
    StartRequest request;
    request.commandId = u"c1"_qs;
    request.definition.workflowId = u"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001"_qs;
    request.definition.name = u"N"_qs;
    model::StepDefinition step;
    step.id = u"a"_qs;
    step.type = u"action"_qs;
    step.action = Value::object({{u"kind"_qs, u"noop"_qs}});
    request.definition.steps.push_back(step);
    request.input = Value::object({{u"x"_qs, 1}});
    request.folders = {u"/a"_qs, u"/b"_qs};
    request.startFolder = u"/a"_qs;
    request.priority = 7;
    request.drive = false;
    const auto read = startFromValue(*base::parseJson(base::toJson(startToValue(request))));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(read->definition == request.definition);
    QVERIFY(read->input == request.input);
    QCOMPARE(read->folders, request.folders);
    QCOMPARE(read->priority, 7);
    QCOMPARE(read->drive, false);
    QVERIFY(!startFromValue(Value::object({{u"definition"_qs, 5}})));
}

void tst_ControlProtocol::longPathsGetAShortSocket()
{
    QCOMPARE(controlSocketFor(u"/srv/m.db"_qs), u"/srv/m.db.sock"_qs);
    const QString longStore = u"/srv/"_qs + QString(200, u'x') + u"/m.db"_qs;
    const QString socket = controlSocketFor(longStore);
    QVERIFY2(socket.size() < 100, qPrintable(socket));
    QCOMPARE(controlSocketFor(longStore), socket);
    QVERIFY(controlSocketFor(longStore + u'y') != socket);
}

void tst_ControlProtocol::aForkKeepsTheResultThatItIsGiven()
{
    api::ForkRequest request;
    request.commandId = u"c"_qs;
    request.run = base::RunId{7};
    request.fromStep = u"charge"_qs;
    QVERIFY(api::forkFromValue(api::forkToValue(request))->output.isUndefined());
    request.output = base::Value::null();
    const auto read = api::forkFromValue(api::forkToValue(request));
    QVERIFY(read.has_value());
    QVERIFY(read->output.isNull());
    QVERIFY(read->run == request.run);
    QCOMPARE(read->fromStep, request.fromStep);
}

QTEST_GUILESS_MAIN(tst_ControlProtocol)
#include "tst_control_protocol.moc"
