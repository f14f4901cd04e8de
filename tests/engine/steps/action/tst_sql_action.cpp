// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/steps/action/sql/sql_action.h"
#include "tests/engine/steps/action/attempt_bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace millrace;
using namespace millrace::steps;
using base::ErrorClass;

namespace {

const QString kEndless = u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                         "SELECT %1 FROM c"_qs;

} // namespace

class tst_SqlAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void results_data();
    void results();
    void valuesKeepTheirKind();
    void refusals_data();
    void refusals();
    void refusedStatementChangesNothing();
    void vacuumStillWorks();
    void databaseOutsideIsRefused();
    void cancelInterrupts();

private:
    AttemptRequest request(const QString &file, const QString &statement,
                           const QByteArray &parameters = "[]") const
    {
        AttemptRequest request;
        request.kind = u"sql"_qs;
        request.parameters =
            Value::object({{u"file"_qs, file},
                           {u"statement"_qs, statement},
                           {u"parameters"_qs, base::parseJson(parameters).value()}});
        request.startFolder = m_folder->path();
        request.allowedFolders = {m_folder->path()};
        return request;
    }
    Result<Value> sql(const QString &statement, const QByteArray &parameters = "[]")
    {
        return m_bench.run(request(u"d.db"_qs, statement, parameters));
    }

    Bench m_bench{makeSqlAction()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SqlAction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(sql(u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, n)"_qs));
    QVERIFY(sql(u"INSERT INTO t (name, n) VALUES ('a', 1), ('b', NULL)"_qs));
}

void tst_SqlAction::results_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("affected");
    QTest::newRow("rows") << u"SELECT id, name, n FROM t ORDER BY id"_qs << QByteArray("[]")
                          << QByteArray(
                                 R"([{"id":1,"name":"a","n":1},{"id":2,"name":"b","n":null}])")
                          << QByteArray("0");
    QTest::newRow("by position") << u"SELECT name FROM t WHERE id = ? AND name = ?;"_qs
                                 << QByteArray(R"([1,"a"])") << QByteArray(R"([{"name":"a"}])")
                                 << QByteArray("0");
    QTest::newRow("by name") << u"SELECT name FROM t WHERE id = :id OR id = $id"_qs
                             << QByteArray(R"({"id":2})") << QByteArray(R"([{"name":"b"}])")
                             << QByteArray("0");
    QTest::newRow("text is bound, never pasted")
        << u"INSERT INTO t (name) VALUES (?)"_qs << QByteArray(R"(["c'); DROP TABLE t; --"])")
        << QByteArray("[]") << QByteArray("1");
    QTest::newRow("returning") << u"UPDATE t SET n = n + 1 WHERE id = 1 RETURNING n"_qs
                               << QByteArray("[]") << QByteArray(R"([{"n":2}])") << QByteArray("1");
    QTest::newRow("a comment behind") << u"SELECT 1 AS x -- that's it"_qs << QByteArray("[]")
                                      << QByteArray(R"([{"x":1}])") << QByteArray("0");
}

void tst_SqlAction::results()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, affected);
    const auto outcome = sql(statement, parameters);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(base::toJson(outcome.value()[u"rows"]), rows);
    QCOMPARE(base::toJson(outcome.value()[u"affected"]), affected);
}

void tst_SqlAction::valuesKeepTheirKind()
{
    const auto outcome = sql(u"SELECT ? AS whole, ? AS part, ? AS yes, ? AS none, ? AS list, "
                             "9007199254740993 AS big, x'00ff' AS blob, typeof(?) AS kind"_qs,
                             R"([3, 0.5, true, null, [1,"x"], 4])");
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    const QByteArray row = base::toJson(outcome.value()[u"rows"].at(0));
    QCOMPARE(row, R"({"whole":3,"part":0.5,"yes":1,"none":null,"list":"[1,\"x\"]",)"
                  R"("big":"9007199254740993","blob":"AP8=","kind":"integer"})");
    QCOMPARE(sql(u"INSERT INTO t (name) VALUES ('x')"_qs).value()[u"last_id"].numberOr(0), 3.0);
    QVERIFY(sql(u"SELECT 1"_qs).value()[u"last_id"].isNull());
}

void tst_SqlAction::refusals_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<ErrorClass>("errorClass");
    const QByteArray none = "[]";
    using enum ErrorClass;
    QTest::newRow("a syntax error") << u"SELEC 1"_qs << none << Validation;
    QTest::newRow("nothing") << u"-- nothing"_qs << none << Validation;
    QTest::newRow("two statements") << u"SELECT 1; SELECT 2"_qs << none << Validation;
    QTest::newRow("too few values") << u"SELECT ?, ?"_qs << QByteArray("[1]") << Validation;
    QTest::newRow("too many values") << u"SELECT ?"_qs << QByteArray("[1,2]") << Validation;
    QTest::newRow("an unknown name") << u"SELECT :a"_qs << QByteArray(R"({"b":1})") << Validation;
    QTest::newRow("a transaction left open") << u"BEGIN"_qs << none << Validation;
    QTest::newRow("a constraint") << u"INSERT INTO t (id) VALUES (1)"_qs << none << Validation;
    QTest::newRow("another file") << u"ATTACH '/tmp/millrace-x.db' AS x"_qs << none << Permission;
    QTest::newRow("another file by vacuum")
        << u"VACUUM INTO '/tmp/millrace-x.db'"_qs << none << Permission;
    QTest::newRow("an extension") << u"SELECT load_extension('x')"_qs << none << Permission;
    QTest::newRow("rows without end") << kEndless.arg(u"x"_qs) << none << Validation;
}

void tst_SqlAction::refusals()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, parameters);
    QFETCH(ErrorClass, errorClass);
    const auto outcome = sql(statement, parameters);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().errorClass == errorClass, qPrintable(outcome.error().message));
    QVERIFY(!QFile::exists(u"/tmp/millrace-x.db"_qs));
}

void tst_SqlAction::refusedStatementChangesNothing()
{
    QVERIFY(!sql(u"INSERT INTO t (id) VALUES (10), (11), (1)"_qs));
    const auto count = sql(u"SELECT count(*) AS n FROM t"_qs);
    QCOMPARE(count.value()[u"rows"].at(0)[u"n"].numberOr(0), 2.0);
}

void tst_SqlAction::vacuumStillWorks()
{
    const auto outcome = sql(u"VACUUM"_qs);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
}

void tst_SqlAction::databaseOutsideIsRefused()
{
    const QTemporaryDir other;
    QVERIFY(QFile::link(other.filePath(u"x.db"_qs), m_folder->filePath(u"link.db"_qs)));
    for (const QString &file : {other.filePath(u"x.db"_qs), u"link.db"_qs, u"../x.db"_qs}) {
        const auto outcome = m_bench.run(request(file, u"CREATE TABLE x (a)"_qs));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().errorClass, ErrorClass::Permission);
    }
    QVERIFY(!QFile::exists(other.filePath(u"x.db"_qs)));
}

void tst_SqlAction::cancelInterrupts()
{
    BenchAttempt attempt(request(u"d.db"_qs, kEndless.arg(u"count(*)"_qs)));
    const base::CancellationToken token = attempt.cancellation();
    std::thread canceller([token] { token.cancel(); });
    const auto outcome = makeSqlAction()->run(attempt);
    canceller.join();
    QCOMPARE(outcome.error().errorClass, ErrorClass::Cancelled);
}

QTEST_GUILESS_MAIN(tst_SqlAction)
#include "tst_sql_action.moc"
