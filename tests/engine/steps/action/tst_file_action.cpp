// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/steps/action/file/file_action.h"
#include "tests/engine/steps/action/attempt_bench.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

using namespace millrace;
using namespace millrace::steps;
using base::ErrorClass;

class tst_FileAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writtenIsRead_data();
    void writtenIsRead();
    void writeReplacesWholeAndKeepsTheMode();
    void writeLeavesNothingBehind();
    void writeReplacesALinkNotItsTarget();
    void appendAdds();
    void binaryNeedsBase64();
    void pipesAndFoldersAreNotRead();
    void listIsSortedAndTold();
    void copyAndMove();
    void moveReplaces();
    void deleteFileFolderTree();
    void deleteDoesNotFollowLinks();
    void makeDirectoryTwice();
    void failures_data();
    void failures();
    void watchSeesCreation();
    void watchKnowsWhatWasThereBeforeACrash();
    void watchCanBeCancelled();

private:
    AttemptRequest request(const QByteArray &parameters) const;
    Result<Value> run(const QByteArray &parameters) { return m_bench.run(request(parameters)); }
    QByteArray json(const QByteArray &parameters);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const;
    QByteArray content(const QString &name) const;

    Bench m_bench{makeFileAction()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

AttemptRequest tst_FileAction::request(const QByteArray &parameters) const
{
    AttemptRequest request;
    request.kind = u"file"_qs;
    request.parameters = base::parseJson(parameters).value();
    request.startFolder = m_folder->path();
    request.allowedFolders = {m_folder->path()};
    request.idempotencyKey = u"key"_qs;
    return request;
}

QByteArray tst_FileAction::json(const QByteArray &parameters)
{
    const auto outcome = run(parameters);
    const QByteArray text =
        outcome ? base::toJson(*outcome) : base::toJson(base::errorToValue(outcome.error()));
    return QByteArray(text).replace(m_folder->path().toUtf8(), "F");
}

void tst_FileAction::put(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray tst_FileAction::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void tst_FileAction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_FileAction::writtenIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("text") << QByteArray(R"("größe 😀")") << QByteArray("utf-8")
                          << QByteArray(R"("größe 😀")");
    QTest::newRow("nothing") << QByteArray(R"("")") << QByteArray("utf-8") << QByteArray(R"("")");
    QTest::newRow("bytes") << QByteArray(R"("/wD+")") << QByteArray("base64")
                           << QByteArray(R"("/wD+")");
    QTest::newRow("a number is its text")
        << QByteArray("42") << QByteArray("utf-8") << QByteArray(R"("42")");
    QTest::newRow("an object is JSON")
        << QByteArray(R"({"a":1})") << QByteArray("utf-8") << QByteArray(R"("{\n  \"a\": 1\n}\n")");
}

void tst_FileAction::writtenIsRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, read);
    const auto written = run(R"({"operation":"write","path":"f","content":)" + content +
                             R"(,"encoding":")" + encoding + "\"}");
    QVERIFY(written);
    const auto back = run(R"({"operation":"read","path":"f","encoding":")" + encoding + "\"}");
    QVERIFY(back);
    QCOMPARE(base::toJson(back.value()[u"content"]), read);
    QCOMPARE(back.value()[u"size"], written.value()[u"size"]);
    QCOMPARE(back.value()[u"path"].text(), path(u"f"_qs));
}

void tst_FileAction::writeReplacesWholeAndKeepsTheMode()
{
    put(u"f"_qs, QByteArray(10000, 'x'));
    QVERIFY(::chmod(qPrintable(path(u"f"_qs)), 0640) == 0);
    QCOMPARE(json(R"({"operation":"write","path":"f","content":"new"})"),
             R"({"path":"F/f","size":3})");
    QCOMPARE(content(u"f"_qs), "new");
    struct stat status
    {
    };
    ::stat(qPrintable(path(u"f"_qs)), &status);
    QCOMPARE(int(status.st_mode & 0777), 0640);
}

void tst_FileAction::writeLeavesNothingBehind()
{
    run(R"({"operation":"write","path":"f","content":"x"})");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"f"_qs});
}

void tst_FileAction::writeReplacesALinkNotItsTarget()
{
    put(u"target"_qs, "old");
    QVERIFY(QFile::link(u"target"_qs, path(u"f"_qs)));
    run(R"({"operation":"write","path":"f","content":"new"})");
    QCOMPARE(content(u"target"_qs), "old");
    QCOMPARE(content(u"f"_qs), "new");
}

void tst_FileAction::appendAdds()
{
    QCOMPARE(json(R"({"operation":"append","path":"f","content":"ab"})"),
             R"({"path":"F/f","size":2,"appended":2})");
    QCOMPARE(json(R"({"operation":"append","path":"f","content":"c"})"),
             R"({"path":"F/f","size":3,"appended":1})");
    QCOMPARE(content(u"f"_qs), "abc");
}

void tst_FileAction::binaryNeedsBase64()
{
    put(u"f"_qs, QByteArray("\xff\xfe", 2));
    const auto outcome = run(R"({"operation":"read","path":"f"})");
    QCOMPARE(outcome.error().code, u"file.not_text"_qs);
    QVERIFY(outcome.error().hint.contains(u"base64"_qs));
}

void tst_FileAction::pipesAndFoldersAreNotRead()
{
    QVERIFY(::mkfifo(qPrintable(path(u"pipe"_qs)), 0600) == 0);
    for (const char *name : {"pipe", "."}) {
        const auto outcome = run(QByteArray(R"({"operation":"read","path":")") + name + "\"}");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"file.kind"_qs);
    }
}

void tst_FileAction::listIsSortedAndTold()
{
    put(u"b"_qs, "12");
    put(u"a"_qs, "1");
    QVERIFY(QDir(m_folder->path()).mkdir(u"c"_qs));
    QVERIFY(QFile::link(u"a"_qs, path(u"d"_qs)));
    const auto outcome = run(R"({"operation":"list","path":"."})");
    QStringList told;
    for (const Value &entry : outcome.value()[u"entries"].items())
        told << entry[u"name"].text() + u' ' + entry[u"type"].text();
    QCOMPARE(told, (QStringList{u"a file"_qs, u"b file"_qs, u"c directory"_qs, u"d link"_qs}));
    QCOMPARE(outcome.value()[u"entries"].at(1)[u"size"].numberOr(0), 2.0);
}

void tst_FileAction::copyAndMove()
{
    put(u"a"_qs, "content");
    QCOMPARE(json(R"({"operation":"copy","path":"a","destination":"b"})"),
             R"({"path":"F/a","destination":"F/b","size":7})");
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_qs));
    QCOMPARE(json(R"({"operation":"move","path":"a","destination":"sub/c"})"),
             R"({"path":"F/a","destination":"F/sub/c"})");
    QCOMPARE(content(u"b"_qs), "content");
    QCOMPARE(content(u"sub/c"_qs), "content");
    QVERIFY(!QFile::exists(path(u"a"_qs)));
}

void tst_FileAction::moveReplaces()
{
    put(u"a"_qs, "new");
    put(u"b"_qs, "old");
    QVERIFY(run(R"({"operation":"move","path":"a","destination":"b"})"));
    QCOMPARE(content(u"b"_qs), "new");
}

void tst_FileAction::deleteFileFolderTree()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"tree/a/b"_qs));
    put(u"tree/a/b/f"_qs, "x");
    const auto refused = run(R"({"operation":"delete","path":"tree"})");
    QVERIFY(refused.error().hint.contains(u"recursive"_qs));
    QCOMPARE(json(R"({"operation":"delete","path":"tree/a/b/f"})"),
             R"({"path":"F/tree/a/b/f","deleted":true})");
    QCOMPARE(json(R"({"operation":"delete","path":"tree/a/b"})"),
             R"({"path":"F/tree/a/b","deleted":true})");
    QCOMPARE(json(R"({"operation":"delete","path":"tree","recursive":true})"),
             R"({"path":"F/tree","deleted":true})");
    QVERIFY(!QFile::exists(path(u"tree"_qs)));
    QCOMPARE(json(R"({"operation":"delete","path":"tree/x","missing_ok":true})"),
             R"({"path":"F/tree/x","deleted":false})");
    QCOMPARE(run(R"({"operation":"delete","path":"tree"})").error().errorClass,
             ErrorClass::NotFound);
}

void tst_FileAction::deleteDoesNotFollowLinks()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"keep"_qs));
    put(u"keep/f"_qs, "x");
    QVERIFY(QDir(m_folder->path()).mkpath(u"tree"_qs));
    QVERIFY(QFile::link(u"../keep"_qs, path(u"tree/link"_qs)));
    QVERIFY(run(R"({"operation":"delete","path":"tree","recursive":true})"));
    QCOMPARE(content(u"keep/f"_qs), "x");
}

void tst_FileAction::makeDirectoryTwice()
{
    QCOMPARE(json(R"({"operation":"make_directory","path":"a/b"})"),
             R"({"path":"F/a/b","created":true})");
    QCOMPARE(json(R"({"operation":"make_directory","path":"a/b"})"),
             R"({"path":"F/a/b","created":false})");
    QCOMPARE(json(R"({"operation":"make_directory","path":"."})"),
             R"({"path":"F","created":false})");
}

void tst_FileAction::failures_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("errorClass");
    QTest::newRow("unknown operation")
        << QByteArray(R"({"operation":"burn","path":"f"})") << u"validation"_qs;
    QTest::newRow("no path") << QByteArray(R"({"operation":"read"})") << u"validation"_qs;
    QTest::newRow("nothing to write")
        << QByteArray(R"({"operation":"write","path":"f"})") << u"validation"_qs;
    QTest::newRow("no base64")
        << QByteArray(R"({"operation":"write","path":"f","content":"*","encoding":"base64"})")
        << u"validation"_qs;
    QTest::newRow("no destination")
        << QByteArray(R"({"operation":"copy","path":"f"})") << u"validation"_qs;
    QTest::newRow("nothing there")
        << QByteArray(R"({"operation":"read","path":"f"})") << u"not_found"_qs;
    QTest::newRow("no folder to write into")
        << QByteArray(R"({"operation":"write","path":"no/f","content":""})") << u"not_found"_qs;
    QTest::newRow("outside") << QByteArray(R"({"operation":"read","path":"/etc/passwd"})")
                             << u"permission"_qs;
    QTest::newRow("destination outside")
        << QByteArray(R"({"operation":"copy","path":"f","destination":"../x"})")
        << u"permission"_qs;
    QTest::newRow("a folder is not written over")
        << QByteArray(R"({"operation":"write","path":".","content":""})") << u"validation"_qs;
}

void tst_FileAction::failures()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QString, errorClass);
    const auto outcome = run(parameters);
    QVERIFY(!outcome);
    QCOMPARE(base::errorClassName(outcome.error().errorClass), errorClass);
}

void tst_FileAction::watchSeesCreation()
{
    m_bench.begin(request(R"({"operation":"watch","path":"f"})"));
    QTimer::singleShot(0, this, [this] { put(u"f"_qs, "new"); });
    const auto outcome = m_bench.wait();
    QCOMPARE(outcome.value()[u"change"].text(), u"created"_qs);
    QCOMPARE(outcome.value()[u"size"].numberOr(0), 3.0);
}

void tst_FileAction::watchKnowsWhatWasThereBeforeACrash()
{
    put(u"f"_qs, "old");
    m_bench.begin(request(R"({"operation":"watch","path":"f"})"));
    AttemptRequest again = request(R"({"operation":"watch","path":"f"})");
    again.records = m_bench.attempt->records;
    QCOMPARE(again.records.size(), std::size_t(1));
    put(u"f"_qs, "newer"); // while nobody watched
    Bench second{makeFileAction()};
    QCOMPARE(second.run(again).value()[u"change"].text(), u"modified"_qs);
    QVERIFY(QFile::remove(path(u"f"_qs)));
    m_bench.attempt->cancellation().cancel();
    QVERIFY(m_bench.wait());
}

void tst_FileAction::watchCanBeCancelled()
{
    m_bench.begin(request(R"({"operation":"watch","path":"f"})"));
    m_bench.attempt->cancellation().cancel();
    QCOMPARE(m_bench.wait().error().errorClass, ErrorClass::Cancelled);
}

QTEST_GUILESS_MAIN(tst_FileAction)
#include "tst_file_action.moc"
