// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/event_codec/fuzz_event_codec.h"

#include <QDir>
#include <QtTest>

class tst_EventCodecCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsTakenOrRefused_data();
    void everyInputIsTakenOrRefused();
};

void tst_EventCodecCorpus::everyInputIsTakenOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(QStringLiteral(MILLRACE_CORPUS));
    for (const QString &name : corpus.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << corpus.filePath(name);
}

void tst_EventCodecCorpus::everyInputIsTakenOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                    static_cast<std::size_t>(bytes.size())),
             0);
}

QTEST_GUILESS_MAIN(tst_EventCodecCorpus)
#include "tst_event_codec_corpus.moc"
