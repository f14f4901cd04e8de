// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QtTest>

using namespace millrace::ui;

/// The colours are those of the design, and can be read.
class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWhatTheStandardSays();
    void textCanBeReadInEveryTheme_data();
    void textCanBeReadInEveryTheme();
    void statusesCanBeReadInEveryTheme_data() { textCanBeReadInEveryTheme_data(); }
    void statusesCanBeReadInEveryTheme();
    void brokenTokensAreRefused();
};

void tst_Theme::contrastIsWhatTheStandardSays()
{
    QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
}

void tst_Theme::textCanBeReadInEveryTheme_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("dark") << int(Scheme::Dark) << 4.5;
    QTest::newRow("light") << int(Scheme::Light) << 4.5;
    QTest::newRow("high contrast") << int(Scheme::Contrast) << 7.0;
}

void tst_Theme::textCanBeReadInEveryTheme()
{
    QFETCH(int, scheme);
    QFETCH(double, least);
    const Theme theme = Theme::builtin(static_cast<Scheme>(scheme));
    for (const QString &text : {u"tx"_qs, u"tx2"_qs, u"tx3"_qs, u"acc"_qs}) {
        for (const QString &ground : {u"panel"_qs, u"window"_qs, u"canvas"_qs}) {
            const double contrast = contrastOf(theme.color(text), theme.color(ground));
            QVERIFY2(contrast >= least,
                     qPrintable(u"%1 on %2: %3"_qs.arg(text, ground).arg(contrast)));
        }
    }
}

void tst_Theme::statusesCanBeReadInEveryTheme()
{
    QFETCH(int, scheme);
    QFETCH(double, least);
    const Theme theme = Theme::builtin(static_cast<Scheme>(scheme));
    for (const QString &name :
         {u"running"_qs, u"completed"_qs, u"failed"_qs, u"skipped"_qs, u"waiting-approval"_qs}) {
        const ColorPair pair = theme.status(name);
        const double contrast = contrastOf(pair.foreground, pair.fill);
        QVERIFY2(contrast >= least, qPrintable(u"%1: %2"_qs.arg(name).arg(contrast)));
    }
}

void tst_Theme::brokenTokensAreRefused()
{
    QVERIFY(!Theme::read("{", Scheme::Dark));
    QCOMPARE(Theme::read("{\"light\":{}}", Scheme::Dark).error().code, u"theme.no_scheme"_qs);
}

QTEST_GUILESS_MAIN(tst_Theme)
#include "tst_theme.moc"
