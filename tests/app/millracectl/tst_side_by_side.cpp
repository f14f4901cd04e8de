// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_client.h"
#include "engine/api/control_protocol.h"
#include "engine/journal/store_lock.h"
#include "tests/app/millracectl/program_runner.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QtTest>

#include <csignal>

#include <sys/stat.h>
#include <sys/types.h>

using namespace millrace;
using namespace millrace::tests;

/// Two programs on one store: the second works through the first one's socket.
class tst_SideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void decidesWhileTheOtherWaits();
    void runsThroughTheOther();
    void readsMeanwhile();
    void takesOverWhenTheHolderDies();
    void nonsenseIsRefusedAndClosed_data();
    void nonsenseIsRefusedAndClosed();
    void aClientThatVanishesHarmsNothing();
    void onlyTheUserCanConnect();
    void aSilentHolderIsNamed();

private:
    void waitUntilSaid(QProcess &process, const QByteArray &words);
    std::unique_ptr<ProgramRunner> m_runner;
    std::unique_ptr<QProcess> m_holder; ///< waits for an approval, with the store
};

void tst_SideBySide::waitUntilSaid(QProcess &process, const QByteArray &words)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(words) && process.waitForReadyRead(30'000))
        said += process.readAllStandardError();
    QVERIFY2(said.contains(words), said.constData());
}

void tst_SideBySide::init()
{
    m_runner = std::make_unique<ProgramRunner>();
    m_holder = m_runner->start(
        {u"run"_qs, m_runner->data(u"approval"_qs), u"--set"_qs, u"amount=7"_qs, u"--wait"_qs});
    waitUntilSaid(*m_holder, "asks ask");
}

void tst_SideBySide::cleanup()
{
    if (m_holder->state() == QProcess::Running) {
        m_holder->terminate();
        COMPARE_CODE(ProgramRunner::finish(*m_holder), 143);
    }
    QVERIFY(!QFile::exists(m_runner->store() + u".sock"_qs));
}

void tst_SideBySide::decidesWhileTheOtherWaits()
{
    const Outcome list = m_runner->call({u"approvals"_qs, u"list"_qs, u"--json"_qs});
    const QString id = list.lines().at(0)[u"id"].text();
    COMPARE_CODE(
        m_runner->call({u"approvals"_qs, u"decide"_qs, id, u"--outcome"_qs, u"approve"_qs,
                        u"--form"_qs, u"{\"account\": \"1234\"}"_qs, u"--as"_qs, u"ada"_qs}),
        0);
    const Outcome outcome = ProgramRunner::finish(*m_holder);
    COMPARE_CODE(outcome, 0);
    QVERIFY(outcome.json()[u"paid"].boolOr(false));
}

void tst_SideBySide::runsThroughTheOther()
{
    const Outcome outcome =
        m_runner->call({u"run"_qs, m_runner->data(u"sum"_qs), u"--set"_qs, u"a=4"_qs});
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"sum"].numberOr(0), 5.0);
    const Outcome failed = m_runner->call({u"run"_qs, m_runner->data(u"fail"_qs)});
    COMPARE_CODE(failed, 1);
    const Outcome refused =
        m_runner->call({u"run"_qs, m_runner->data(u"sum"_qs), u"--set"_qs, u"a=\"x\""_qs});
    COMPARE_CODE(refused, 1);
    COMPARE_CODE(m_runner->call({u"store"_qs, u"compact"_qs}), 0);
    COMPARE_CODE(m_runner->call({u"runs"_qs, u"delete"_qs, u"3"_qs}), 0);
    COMPARE_CODE(m_runner->call({u"runs"_qs, u"fork"_qs, u"2"_qs, u"--from"_qs, u"add"_qs}), 0);
    COMPARE_CODE(m_runner->call({u"resume"_qs, u"4"_qs}), 0);
}

void tst_SideBySide::readsMeanwhile()
{
    QCOMPARE(m_runner->call({u"runs"_qs, u"list"_qs, u"--json"_qs}).lines().size(), std::size_t(1));
    COMPARE_CODE(m_runner->call({u"store"_qs, u"check"_qs}), 0);
    COMPARE_CODE(m_runner->call({u"store"_qs, u"backup"_qs, u"copy.db"_qs}), 0);
}

void tst_SideBySide::takesOverWhenTheHolderDies()
{
    const auto second = m_runner->start({u"run"_qs, m_runner->data(u"event"_qs), u"--wait"_qs});
    waitUntilSaid(*second, "waits wait");
    m_holder->kill();
    QVERIFY(m_holder->waitForFinished());
    COMPARE_CODE(m_runner->call({u"signal"_qs, u"2"_qs, u"paid"_qs, u"--data"_qs, u"5"_qs}), 0);
    const Outcome outcome = ProgramRunner::finish(*second);
    COMPARE_CODE(outcome, 0);
}

void tst_SideBySide::nonsenseIsRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("a frame larger than the bound")
        << QByteArray("\xff\xff\xff\xff", 4) << u"control.frame_too_large"_qs;
    QTest::newRow("a frame that is no JSON")
        << QByteArray("\0\0\0\3abc", 7) << u"json.unexpected"_qs;
    QTest::newRow("a frame that is no object")
        << QByteArray("\0\0\0\2[]", 6) << u"control.not_an_object"_qs;
}

void tst_SideBySide::nonsenseIsRefusedAndClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QLocalSocket socket;
    socket.connectToServer(api::controlSocketFor(m_runner->store()));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    QCOMPARE(socket.state(), QLocalSocket::UnconnectedState);
    const auto message = base::parseJson(answer.mid(4));
    QVERIFY(message);
    if (code != u"json.unexpected"_qs)
        QCOMPARE((*message)[u"error"][u"code"].text(), code);
    COMPARE_CODE(m_runner->call({u"signal"_qs, u"1"_qs, u"x"_qs}), 0);
}

void tst_SideBySide::aClientThatVanishesHarmsNothing()
{
    for (int i = 0; i < 20; ++i) {
        QLocalSocket socket;
        socket.connectToServer(api::controlSocketFor(m_runner->store()));
        QVERIFY(socket.waitForConnected());
        api::CommandRequest request;
        request.commandId = base::newUuid();
        request.run = base::RunId{1};
        request.command = event::SendSignal{u"x"_qs, {}, u"ada"_qs};
        base::Value message = api::commandToValue(request);
        message.set(u"id"_qs, 1);
        message.set(u"verb"_qs, u"command"_qs);
        const QByteArray frame = api::encodeFrame(message);
        socket.write(i % 2 == 0 ? frame : frame.left(frame.size() / 2));
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
    }
    COMPARE_CODE(m_runner->call({u"signal"_qs, u"1"_qs, u"last"_qs}), 0);
    const Outcome events = m_runner->call({u"runs"_qs, u"events"_qs, u"1"_qs});
    QCOMPARE(events.out.count("signal_received"), 11);
}

void tst_SideBySide::onlyTheUserCanConnect()
{
    struct stat info = {};
    const QByteArray path = QFile::encodeName(api::controlSocketFor(m_runner->store()));
    QCOMPARE(::stat(path.constData(), &info), 0);
    QCOMPARE(info.st_mode & 0077, 0u);
}

void tst_SideBySide::aSilentHolderIsNamed()
{
    QCOMPARE(::kill(static_cast<pid_t>(m_holder->processId()), SIGSTOP), 0);
    const Outcome outcome = m_runner->call({u"signal"_qs, u"1"_qs, u"x"_qs});
    ::kill(static_cast<pid_t>(m_holder->processId()), SIGCONT);
    COMPARE_CODE(outcome, 3);
    QVERIFY2(outcome.err.contains(QByteArray::number(m_holder->processId())),
             outcome.err.constData());
    QVERIFY(outcome.err.contains("millracectl"));
}

QTEST_GUILESS_MAIN(tst_SideBySide)
#include "tst_side_by_side.moc"
