// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <QtTest>

using millrace::ui::fuzzyMatch;

class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void beginningsOfWordsComeFirst();
    void nothingTypedFitsEverything();
};

void tst_FuzzyMatch::letters_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("a beginning") << u"val"_qs << u"Validate"_qs << QList<int>{0, 1, 2};
    QTest::newRow("beginnings of words") << u"sa"_qs << u"Save as"_qs << QList<int>{0, 1};
    QTest::newRow("a later word") << u"step"_qs << u"Next step"_qs << QList<int>{5, 6, 7, 8};
    QTest::newRow("spaces count for nothing") << u"n s"_qs << u"Next step"_qs << QList<int>{0, 5};
    QTest::newRow("letters of another case") << u"ÄB"_qs << u"äb"_qs << QList<int>{0, 1};
    QTest::newRow("another order does not fit") << u"ba"_qs << u"ab"_qs << QList<int>{};
    QTest::newRow("more than there is does not fit") << u"abc"_qs << u"ab"_qs << QList<int>{};
}

void tst_FuzzyMatch::letters()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QList<int>, positions);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), !positions.isEmpty());
    if (match)
        QCOMPARE(match->positions, positions);
}

void tst_FuzzyMatch::beginningsOfWordsComeFirst()
{
    QVERIFY(fuzzyMatch(u"st", u"Add a step")->score > fuzzyMatch(u"st", u"Last")->score);
    QVERIFY(fuzzyMatch(u"run", u"Run")->score > fuzzyMatch(u"run", u"Return")->score);
}

void tst_FuzzyMatch::nothingTypedFitsEverything()
{
    QVERIFY(fuzzyMatch(u"", u"x"));
    QVERIFY(fuzzyMatch(u"  ", u""));
    QVERIFY(fuzzyMatch(u"", u"x")->positions.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FuzzyMatch)
#include "tst_fuzzy_match.moc"
