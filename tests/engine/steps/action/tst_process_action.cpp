// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/steps/action/process/process_action.h"
#include "tests/engine/steps/action/attempt_bench.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace millrace;
using namespace millrace::steps;

class tst_ProcessAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void failures_data();
    void failures();
    void allProblemsAreToldAtOnce();
    void environmentAndKey();
    void beginsInTheStartFolder();
    void folderOutsideIsRefused();
    void cancelEndsTheTree();
    void killEndsTheStubborn();

private:
    AttemptRequest request(const QByteArray &parameters) const;
    Bench m_bench{makeProcessAction(process::installedProcessHost())};
    QTemporaryDir m_folder;
};

AttemptRequest tst_ProcessAction::request(const QByteArray &parameters) const
{
    AttemptRequest request;
    request.kind = u"process"_qs;
    request.parameters = base::parseJson(parameters).value();
    request.startFolder = m_folder.path();
    request.allowedFolders = {m_folder.path()};
    request.idempotencyKey = u"run-1/pay/0"_qs;
    return request;
}

void tst_ProcessAction::results_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("output is text") << QByteArray(R"({"program":"printf","args":["a\\nb"]})")
                                    << QByteArray(R"({"exit_code":0,"stdout":"a\nb","stderr":""})");
    QTest::newRow("output is parsed as lines")
        << QByteArray(R"({"program":"printf","args":["a\\r\\n\\nb\\n"],"parse":"lines"})")
        << QByteArray(R"({"exit_code":0,"stdout":["a","","b"],"stderr":""})");
    QTest::newRow("no output is no line")
        << QByteArray(R"({"program":"true","parse":"lines"})")
        << QByteArray(R"({"exit_code":0,"stdout":[],"stderr":""})");
    QTest::newRow("output is parsed as JSON")
        << QByteArray(R"({"program":"echo","args":["{\"a\": [1]}"],"parse":"json"})")
        << QByteArray(R"({"exit_code":0,"stdout":{"a":[1]},"stderr":""})");
    QTest::newRow("numbers and booleans are arguments as their text")
        << QByteArray(R"({"program":"echo","args":[1,2.5,true,"x"]})")
        << QByteArray(R"({"exit_code":0,"stdout":"1 2.5 true x\n","stderr":""})");
    QTest::newRow("an allowed exit code is a success")
        << QByteArray(
               R"({"program":"/bin/sh","args":["-c","echo no >&2; exit 3"],"allow_exit":[0,3]})")
        << QByteArray(R"({"exit_code":3,"stdout":"","stderr":"no\n"})");
    QTest::newRow("stdin is given as text")
        << QByteArray(R"({"program":"cat","stdin":"größe"})")
        << QByteArray(R"({"exit_code":0,"stdout":"größe","stderr":""})");
    QTest::newRow("an object on stdin is JSON")
        << QByteArray(R"({"program":"cat","stdin":{"a":1}})")
        << QByteArray(R"({"exit_code":0,"stdout":"{\"a\":1}","stderr":""})");
    QTest::newRow("a shell's characters mean nothing")
        << QByteArray(R"({"program":"echo","args":["$HOME; `id` > x"]})")
        << QByteArray(R"({"exit_code":0,"stdout":"$HOME; `id` > x\n","stderr":""})");
}

void tst_ProcessAction::results()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, result);
    const auto outcome = m_bench.run(request(parameters));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(base::toJson(*outcome), result);
}

void tst_ProcessAction::failures_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<QString>("code");
    QTest::newRow("another exit code")
        << QByteArray(R"({"program":"false"})") << u"process"_qs << u"process.exit"_qs;
    QTest::newRow("a signal") << QByteArray(R"({"program":"/bin/sh","args":["-c","kill -9 $$"]})")
                              << u"process"_qs << u"process.signal"_qs;
    QTest::newRow("no such program") << QByteArray(R"({"program":"no-such-program"})")
                                     << u"not_found"_qs << u"process.not_started"_qs;
    QTest::newRow("no program") << QByteArray(R"({"program":"/etc/passwd"})") << u"permission"_qs
                                << u"process.not_started"_qs;
    QTest::newRow("too much output") << QByteArray(R"({"program":"yes","max_output":1000})")
                                     << u"process"_qs << u"process.too_much_output"_qs;
    QTest::newRow("not the JSON that was asked for")
        << QByteArray(R"({"program":"echo","args":["{"],"parse":"json"})") << u"process"_qs
        << u"process.output"_qs;
    QTest::newRow("no folder there") << QByteArray(R"({"program":"true","cwd":"nowhere"})")
                                     << u"not_found"_qs << u"file.not_found"_qs;
    QTest::newRow("no parameters")
        << QByteArray("{}") << u"validation"_qs << u"action.parameters"_qs;
}

void tst_ProcessAction::failures()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QString, errorClass);
    QFETCH(QString, code);
    const auto outcome = m_bench.run(request(parameters));
    QVERIFY(!outcome);
    QCOMPARE(base::errorClassName(outcome.error().errorClass), errorClass);
    QCOMPARE(outcome.error().code, code);
}

void tst_ProcessAction::allProblemsAreToldAtOnce()
{
    const auto outcome = m_bench.run(request(
        R"({"args":[[1]],"parse":"xml","allow_exit":[],"env":{"a=b":"1"},"max_output":-1})"));
    for (const char16_t *name :
         {u"program", u"args", u"parse", u"allow_exit", u"env", u"max_output"})
        QVERIFY2(outcome.error().message.contains(QString::fromUtf16(name)),
                 qPrintable(outcome.error().message));
}

void tst_ProcessAction::environmentAndKey()
{
    const auto outcome = m_bench.run(request(
        R"({"program":"/bin/sh","args":["-c","echo $A $MILLRACE_IDEMPOTENCY_KEY"],"env":{"A":"b"}})"));
    QCOMPARE(outcome.value()[u"stdout"].text(), u"b run-1/pay/0\n"_qs);
}

void tst_ProcessAction::beginsInTheStartFolder()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_qs));
    const QString real = QFileInfo(m_folder.path()).canonicalFilePath();
    QCOMPARE(m_bench.run(request(R"({"program":"pwd"})")).value()[u"stdout"].text(), real + u'\n');
    QCOMPARE(m_bench.run(request(R"({"program":"pwd","cwd":"sub"})")).value()[u"stdout"].text(),
             real + u"/sub\n"_qs);
}

void tst_ProcessAction::folderOutsideIsRefused()
{
    const auto outcome = m_bench.run(request(R"({"program":"pwd","cwd":"/etc"})"));
    QCOMPARE(outcome.error().errorClass, base::ErrorClass::Permission);
}

void tst_ProcessAction::cancelEndsTheTree()
{
    m_bench.begin(request(R"({"program":"/bin/sh","args":["-c","sleep 1000 & wait"]})"));
    m_bench.attempt->cancellation().cancel();
    const auto outcome = m_bench.wait();
    QCOMPARE(outcome.error().code, u"process.signal"_qs);
}

void tst_ProcessAction::killEndsTheStubborn()
{
    m_bench.begin(request(
        R"({"program":"/bin/sh","args":["-c","trap '' TERM; while :; do sleep 1000; done"]})"));
    m_bench.attempt->cancellation().cancel();
    m_bench.attempt->kill().cancel();
    const auto outcome = m_bench.wait();
    QCOMPARE(outcome.error().code, u"process.signal"_qs);
}

QTEST_GUILESS_MAIN(tst_ProcessAction)
#include "tst_process_action.moc"
