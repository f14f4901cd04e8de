// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace millrace::tests;

class tst_Golden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstDifference_data();
    void firstDifference();
    void missingFileIsNamed();
    void updateWritesWhatThenCompares();
};

void tst_Golden::firstDifference_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QString>("words");
    QTest::newRow("equal texts have none")
        << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QString();
    QTest::newRow("a changed line is named")
        << QByteArray("a\nb\n") << QByteArray("a\nc\n")
        << QStringLiteral("line 2\n  expected: b\n  actual:   c");
    QTest::newRow("a missing end is named")
        << QByteArray("a\nb") << QByteArray("a")
        << QStringLiteral("line 2\n  expected: b\n  actual:   <end>");
}

void tst_Golden::firstDifference()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QTEST(millrace::tests::firstDifference(expected, actual), "words");
}

void tst_Golden::missingFileIsNamed()
{
    qunsetenv("UPDATE_GOLDEN");
    const QString mismatch = goldenMismatch(QStringLiteral("tests/golden/no_such_file.txt"), "x");
    QVERIFY(mismatch.contains(QStringLiteral("no_such_file.txt is missing")));
}

void tst_Golden::updateWritesWhatThenCompares()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/text.txt"));
    qputenv("UPDATE_GOLDEN", "1");
    QCOMPARE(goldenMismatch(file, "one\n"), QString());
    qunsetenv("UPDATE_GOLDEN");
    QCOMPARE(goldenMismatch(file, "one\n"), QString());
    QVERIFY(goldenMismatch(file, "two\n").contains(QStringLiteral("line 1")));
}

QTEST_GUILESS_MAIN(tst_Golden)
#include "tst_golden.moc"
