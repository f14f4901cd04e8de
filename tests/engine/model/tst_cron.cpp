// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cron.h"
#include "engine/model/validation.h"

#include <QtTest>

using namespace millrace::model;

/// The small languages inside a definition: cron expressions and semantic versions.
class tst_Cron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void semanticVersions_data();
    void semanticVersions();
    void cronExpressions_data();
    void cronExpressions();
};

void tst_Cron::semanticVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    for (const QString &text : {u"1.0.0"_qs, u"0.0.4"_qs, u"1.0.0-alpha.1"_qs, u"1.2.3-0a+b.01"_qs})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text : {u""_qs, u"1"_qs, u"1.0"_qs, u"01.0.0"_qs, u"1.0.0-"_qs,
                                u"1.0.0-01"_qs, u"v1.0.0"_qs, u"1.0.0+"_qs, u"1.0.0.0"_qs})
        QTest::newRow(qPrintable(u"not "_qs + text)) << text << false;
}

void tst_Cron::semanticVersions()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isSemanticVersion(text), isOne);
}

void tst_Cron::cronExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    for (const QString &text :
         {u"* * * * *"_qs, u"*/5 0-6,12 1 jan-mar SUN"_qs, u"0 0 31 12 7"_qs, u"@daily"_qs})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_qs, u"* * * *"_qs, u"60 * * * *"_qs, u"* * 0 * *"_qs, u"5-1 * * * *"_qs,
          u"*/0 * * * *"_qs, u"a * * * *"_qs, u"* * * * * *"_qs, u"1,,2 * * * *"_qs})
        QTest::newRow(qPrintable(u"not "_qs + text)) << text << false;
}

void tst_Cron::cronExpressions()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(checkCron(text).has_value(), isOne);
}

QTEST_APPLESS_MAIN(tst_Cron)
#include "tst_cron.moc"
