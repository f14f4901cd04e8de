// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/definition_codec/fuzz_definition_codec.h"

#include <QDir>
#include <QtTest>

/// Every input that fuzzing found worth keeping is taken or refused in peace.
class tst_DefinitionCodecCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsTakenOrRefused_data();
    void everyInputIsTakenOrRefused();
};

void tst_DefinitionCodecCorpus::everyInputIsTakenOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(QStringLiteral(MILLRACE_CORPUS));
    for (const QString &name : corpus.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << corpus.filePath(name);
}

void tst_DefinitionCodecCorpus::everyInputIsTakenOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                    static_cast<std::size_t>(bytes.size())),
             0);
}

QTEST_GUILESS_MAIN(tst_DefinitionCodecCorpus)
#include "tst_definition_codec_corpus.moc"
