// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

/// What libFuzzer calls; here it is called with each file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Replays the inputs that fuzzing has found or that were made by hand.
class tst_Corpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsTakenOrRefused_data();
    void everyInputIsTakenOrRefused();
};

void tst_Corpus::everyInputIsTakenOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(QStringLiteral(MILLRACE_CORPUS));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY2(!names.isEmpty(), "the corpus is empty");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << corpus.filePath(name);
}

void tst_Corpus::everyInputIsTakenOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                    static_cast<std::size_t>(bytes.size())),
             0);
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
