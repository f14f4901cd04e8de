// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/language/pseudo_translator.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QtTest>

using namespace millrace;

namespace {

/// Says what a text is now, and hears of every change.
class Speaker final : public QWidget
{
public:
    using QWidget::QWidget;
    static QString word() { return QCoreApplication::translate("Speaker", "Save %1 as…"); }
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudoTextsKeepWhatPeopleDoNotRead_data();
    void pseudoTextsKeepWhatPeopleDoNotRead();
    void pseudoTextsAreLonger();
    void switchingReachesOpenWidgetsAtOnce();
    void qtsOwnWordsSwitchToo();
    void aLanguageThatIsNotThereChangesNothing();
    void theReadingDirectionFollows();
    void englishIsListedFirstByItsOwnName();
    void thePersonsFirstShippedLanguageIsTaken();
    void namesOfKeysStay();
};

void tst_Language::pseudoTextsKeepWhatPeopleDoNotRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a placeholder") << u"Open %1 in %2"_qs << u"%1"_qs;
    QTest::newRow("the second placeholder") << u"Open %1 in %2"_qs << u"%2"_qs;
    QTest::newRow("a number") << u"%n step(s)"_qs << u"%n"_qs;
    QTest::newRow("a local number") << u"%L1 of all"_qs << u"%L1"_qs;
    QTest::newRow("a tag") << u"<b>Draft</b> after"_qs << u"<b>"_qs;
    QTest::newRow("an entity") << u"this &amp; that"_qs << u"&amp;"_qs;
    QTest::newRow("a mnemonic") << u"Save &as"_qs << u"&á"_qs;
}

void tst_Language::pseudoTextsKeepWhatPeopleDoNotRead()
{
    QFETCH(QString, source);
    QFETCH(QString, kept);
    const QString text = ui::pseudoText(source);
    QVERIFY2(text.contains(kept), qPrintable(text));
    QVERIFY(text != source);
}

void tst_Language::pseudoTextsAreLonger()
{
    const QString source = u"Publish this version of the workflow"_qs;
    const QString text = ui::pseudoText(source);
    QVERIFY(text.size() >= source.size() * 14 / 10);
    QVERIFY(text.size() <= source.size() * 15 / 10);
    QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
}

void tst_Language::switchingReachesOpenWidgetsAtOnce()
{
    ui::Language language;
    Speaker window;
    Speaker child(&window);
    QCoreApplication::processEvents();
    window.changes = child.changes = 0;
    QSignalSpy changed(&language, &ui::Language::changed);
    QCOMPARE(Speaker::word(), u"Save %1 as…"_qs);

    QVERIFY(language.use(u"xx"_qs));
    QCoreApplication::processEvents();
    QVERIFY(window.changes >= 1);
    QVERIFY(child.changes >= 1);
    QCOMPARE(Speaker::word(), ui::pseudoText(u"Save %1 as…"_qs));
    QCOMPARE(changed.size(), 1);

    window.changes = child.changes = 0;
    QVERIFY(language.use(u"en"_qs));
    QCoreApplication::processEvents();
    QVERIFY(child.changes >= 1);
    QCOMPARE(Speaker::word(), u"Save %1 as…"_qs);
    QVERIFY(language.use(u"en"_qs)); // again: nothing to tell
    QCOMPARE(changed.size(), 2);
}

void tst_Language::qtsOwnWordsSwitchToo()
{
    if (!QFile::exists(u":/millrace/translations/qtbase_de.qm"_qs))
        QSKIP("Qt's own translations are missing: install qt6-translations-l10n");
    ui::Language language;
    QVERIFY(language.use(u"de"_qs));
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_qs);
    QCOMPARE(QLocale().language(), QLocale::German);
    QVERIFY(language.use(u"fr"_qs));
    QCoreApplication::processEvents();
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Annuler"_qs);
    QVERIFY(language.use(u"en"_qs));
}

void tst_Language::aLanguageThatIsNotThereChangesNothing()
{
    ui::Language language;
    QVERIFY(language.use(u"xx"_qs));
    QVERIFY(!language.use(u"tlh"_qs));
    QVERIFY(!language.use(u"../../etc/passwd"_qs));
    QCOMPARE(language.code(), u"xx"_qs);
    QCOMPARE(Speaker::word(), ui::pseudoText(u"Save %1 as…"_qs));
}

void tst_Language::theReadingDirectionFollows()
{
    ui::Language language;
    QWidget window;
    QVERIFY(language.use(u"xx_RTL"_qs));
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(language.use(u"ja"_qs));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    QVERIFY(language.use(u"en"_qs));
}

void tst_Language::englishIsListedFirstByItsOwnName()
{
    const auto shipped = ui::Language::shipped();
    QVERIFY(!shipped.empty());
    QCOMPARE(shipped.front().name, u"English"_qs);
    for (const ui::LanguageName &one : shipped)
        QVERIFY(!one.name.isEmpty() && one.name.front().toUpper() == one.name.front());
}

void tst_Language::thePersonsFirstShippedLanguageIsTaken()
{
    QCOMPARE(ui::Language::bestOf({u"tlh"_qs, u"en-GB"_qs}), u"en"_qs);
    QCOMPARE(ui::Language::bestOf({}), u"en"_qs);
    for (const ui::LanguageName &one : ui::Language::shipped()) {
        const QString wanted = QString(one.code).replace(u'_', u'-');
        QCOMPARE(ui::Language::bestOf({u"tlh"_qs, wanted}), one.code);
    }
}

void tst_Language::namesOfKeysStay()
{
    ui::Language language;
    QVERIFY(language.use(u"xx"_qs));
    const QKeySequence keys(Qt::CTRL | Qt::Key_S);
    QCOMPARE(keys.toString(QKeySequence::NativeText), u"Ctrl+S"_qs);
    QVERIFY(language.use(u"en"_qs));
}

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
