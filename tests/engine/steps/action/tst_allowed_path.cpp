// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/allowed_path.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <thread>

using namespace millrace;
using namespace millrace::steps;

/// The tree of these tests:
///   allowed/{file, sub/file, inner -> sub, out -> ../secret, up -> .., abs -> /…/secret}
///   secret/file, allowed-too (a file beside), link -> allowed
class tst_AllowedPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opening_data();
    void opening();
    void anAllowedFileIsOnlyItself();
    void anAllowedFolderBehindALink();
    void aFolderThatIsNotThereYet();
    void aLinkInPlaceOfTheMissingFolderIsRefused();
    void aRaceWithALinkNeverLeadsOut();
    void canonicalIsReal();

private:
    AttemptRequest request(const QStringList &allowed) const;
    QString path(const QString &relative) const { return m_root + u'/' + relative; }
    void writeFile(const QString &relative, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

AttemptRequest tst_AllowedPath::request(const QStringList &allowed) const
{
    AttemptRequest request;
    request.startFolder = path(u"allowed"_qs);
    for (const QString &folder : allowed)
        request.allowedFolders << path(folder);
    return request;
}

void tst_AllowedPath::writeFile(const QString &relative, const QByteArray &content) const
{
    QFile file(path(relative));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_AllowedPath::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    QVERIFY(QDir(m_root).mkpath(u"allowed/sub"_qs));
    QVERIFY(QDir(m_root).mkpath(u"secret"_qs));
    for (const char16_t *name :
         {u"allowed/file", u"allowed/sub/file", u"secret/file", u"allowed-too"})
        writeFile(QString::fromUtf16(name), "x");
    QVERIFY(QFile::link(u"sub"_qs, path(u"allowed/inner"_qs)));
    QVERIFY(QFile::link(u"../secret"_qs, path(u"allowed/out"_qs)));
    QVERIFY(QFile::link(u".."_qs, path(u"allowed/up"_qs)));
    QVERIFY(QFile::link(path(u"secret"_qs), path(u"allowed/abs"_qs)));
    QVERIFY(QFile::link(path(u"allowed"_qs), path(u"link"_qs)));
}

void tst_AllowedPath::opening_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code"); // empty: opens
    QTest::newRow("a file in the folder") << u"file"_qs << QString();
    QTest::newRow("a file below") << u"sub/file"_qs << QString();
    QTest::newRow("dots that stay inside") << u"sub/../file"_qs << QString();
    QTest::newRow("a link that stays inside") << u"inner/file"_qs << QString();
    QTest::newRow("dots that lead out") << u"../secret/file"_qs << u"file.outside"_qs;
    QTest::newRow("more dots than folders")
        << u"../../../../../../etc/passwd"_qs << u"file.outside"_qs;
    QTest::newRow("an absolute path outside") << u"/etc/passwd"_qs << u"file.outside"_qs;
    QTest::newRow("a folder whose name begins alike") << u"../allowed-too"_qs << u"file.outside"_qs;
    QTest::newRow("a link that leads out") << u"out/file"_qs << u"file.link"_qs;
    QTest::newRow("an absolute link") << u"abs/file"_qs << u"file.link"_qs;
    QTest::newRow("a link to the folder above") << u"up/secret/file"_qs << u"file.link"_qs;
    QTest::newRow("an empty path") << QString() << u"file.path"_qs;
    QTest::newRow("a path with a zero") << QString(QChar(u'\0')) << u"file.path"_qs;
}

void tst_AllowedPath::opening()
{
    QFETCH(QString, given);
    QFETCH(QString, code);
    const auto located = AllowedPath::locate(request({u"allowed"_qs}), given);
    if (!located) {
        QCOMPARE(located.error().code, code);
        return;
    }
    const process::UniqueFd file = located->open(O_RDONLY);
    const QString found = file ? QString() : located->error(u"read"_qs, errno).code;
    QCOMPARE(found, code);
}

void tst_AllowedPath::anAllowedFileIsOnlyItself()
{
    const AttemptRequest only = request({u"allowed/file"_qs});
    QVERIFY(AllowedPath::locate(only, path(u"allowed/file"_qs))->open(O_RDONLY));
    QVERIFY(!AllowedPath::locate(only, path(u"allowed/sub/file"_qs)));
    QVERIFY(!AllowedPath::locate(only, path(u"allowed"_qs)));
}

void tst_AllowedPath::anAllowedFolderBehindALink()
{
    const AttemptRequest behind = request({u"link"_qs});
    QVERIFY(AllowedPath::locate(behind, path(u"link/file"_qs))->open(O_RDONLY));
    QVERIFY(AllowedPath::locate(behind, path(u"allowed/file"_qs))->open(O_RDONLY));
    QVERIFY(AllowedPath::locate(behind, path(u"link"_qs))->open(O_RDONLY | O_DIRECTORY));
}

void tst_AllowedPath::aFolderThatIsNotThereYet()
{
    const AttemptRequest later = request({u"new/archive"_qs});
    const auto located = AllowedPath::locate(later, path(u"new/archive/2026"_qs));
    QVERIFY(!QFileInfo::exists(path(u"new"_qs)));
    QCOMPARE(located->makeFolders().value(), true);
    QCOMPARE(located->makeFolders().value(), false);
    QVERIFY(QFileInfo(path(u"new/archive/2026"_qs)).isDir());
    QVERIFY(!AllowedPath::locate(later, path(u"new/other"_qs)));
}

void tst_AllowedPath::aLinkInPlaceOfTheMissingFolderIsRefused()
{
    const auto located = AllowedPath::locate(request({u"later"_qs}), path(u"later/file"_qs));
    QVERIFY(QFile::link(u"secret"_qs, path(u"later"_qs)));
    QVERIFY(!located->open(O_RDONLY));
    QCOMPARE(located->error(u"read"_qs, errno).code, u"file.link"_qs);
}

void tst_AllowedPath::aRaceWithALinkNeverLeadsOut()
{
    // Somebody swaps a folder for a link to the secret, again and again.
    writeFile(u"secret/file"_qs, "secret");
    QVERIFY(QDir(m_root).mkdir(u"allowed/swap"_qs));
    writeFile(u"allowed/swap/file"_qs, "x");
    QVERIFY(QFile::link(u"../secret"_qs, path(u"allowed/swapped"_qs)));
    const QByteArray one = path(u"allowed/swap"_qs).toLocal8Bit();
    const QByteArray other = path(u"allowed/swapped"_qs).toLocal8Bit();
    std::atomic<bool> stop{false};
    std::thread attacker([&] {
        while (!stop)
            ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE);
    });
    int opened = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto located = AllowedPath::locate(request({u"allowed"_qs}), u"swap/file"_qs);
        const process::UniqueFd file = located->open(O_RDONLY);
        char buffer[16];
        if (!file)
            continue;
        ++opened;
        if (::read(file.get(), buffer, sizeof buffer) != 1) {
            stop = true;
            attacker.join();
            QFAIL("read the secret");
        }
    }
    stop = true;
    attacker.join();
    QVERIFY(opened > 0);
}

void tst_AllowedPath::canonicalIsReal()
{
    const auto located = AllowedPath::locate(request({u"link"_qs}), path(u"link/inner/file"_qs));
    QCOMPARE(located->canonical().value(), path(u"allowed/sub/file"_qs));
}

QTEST_APPLESS_MAIN(tst_AllowedPath)
#include "tst_allowed_path.moc"
