// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace millrace::ui;

/// Settings have their effect at once and are there at the next start.
class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsChosenIsKept();
    void aLanguageIsChosenByItsOwnName();
    void theSearchFindsATopicByItsSettings();
    void aKeyIsBoundAndGivenBack();
    void aKeyOfAnotherCommandIsNotTaken();
    void aDamagedFileIsAsDelivered();

private:
    template<class T>
    T *named(const QString &name)
    {
        for (T *each : m_page->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void chooseCommand(const QString &id);

    QTemporaryDir m_folder;
    QString m_file;
    Icons m_icons;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<SettingsPage> m_page;
};

void tst_SettingsPage::init()
{
    m_file = m_folder.filePath(u"settings.ini"_qs);
    QFile::remove(m_file);
    m_page.reset();
    m_store = std::make_unique<SettingsStore>(m_file);
    m_commands = std::make_unique<CommandRegistry>(m_icons);
    m_commands->add({u"a"_qs, u"First"_qs, {}, {QKeySequence(Qt::Key_F2)}}, [] {});
    m_commands->add({u"b"_qs, u"Second"_qs, {}, {QKeySequence(Qt::Key_F3)}}, [] {});
    m_page = std::make_unique<SettingsPage>(
        SettingsContext{*m_store, *m_commands, {{u"de"_qs, u"Deutsch"_qs}}});
    m_page->show();
}

void tst_SettingsPage::whatIsChosenIsKept()
{
    auto *theme = named<QComboBox>(u"Theme"_qs);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(m_store->settings().theme, ThemeChoice::Contrast);
    QTest::mouseClick(m_page->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_store->settings().reducedMotion);
    QCOMPARE(SettingsStore(m_file).settings(), m_store->settings());
}

void tst_SettingsPage::aLanguageIsChosenByItsOwnName()
{
    auto *language = named<QComboBox>(u"Language"_qs);
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentText(), u"Deutsch"_qs);
    QTRY_COMPARE(m_store->settings().language, u"de"_qs);
}

void tst_SettingsPage::theSearchFindsATopicByItsSettings()
{
    auto *list = named<QListWidget>(u"Topics"_qs);
    QTest::keyClicks(named<QLineEdit>(u"Find a setting"_qs), u"shortcut"_qs);
    QVERIFY(list->item(0)->isHidden());
    QCOMPARE(list->currentRow(), 1);
}

void tst_SettingsPage::chooseCommand(const QString &id)
{
    m_page->showTopic(1);
    auto *list = m_page->findChild<QTreeWidget *>();
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->data(0, Qt::UserRole).toString() == id)
            list->setCurrentItem(list->topLevelItem(row));
    }
}

void tst_SettingsPage::aKeyIsBoundAndGivenBack()
{
    chooseCommand(u"a"_qs);
    auto *key = m_page->findChild<QKeySequenceEdit *>();
    key->setFocus();
    key->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_R));
    Q_EMIT key->editingFinished();
    QCOMPARE(m_commands->find(u"a"_qs)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QCOMPARE(SettingsStore(m_file).settings().keys.value(u"a"_qs), u"Ctrl+R"_qs);
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(m_commands->find(u"a"_qs)->shortcut(), QKeySequence(Qt::Key_F2));
    QVERIFY(m_store->settings().keys.isEmpty());
}

void tst_SettingsPage::aKeyOfAnotherCommandIsNotTaken()
{
    chooseCommand(u"a"_qs);
    auto *key = m_page->findChild<QKeySequenceEdit *>();
    key->setKeySequence(QKeySequence(Qt::Key_F3));
    Q_EMIT key->editingFinished();
    QCOMPARE(m_commands->find(u"a"_qs)->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(key->keySequence(), QKeySequence(Qt::Key_F2));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"Second"); }));
}

void tst_SettingsPage::aDamagedFileIsAsDelivered()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, '\xff') + "\n[theme\ntheme=lilac\n=\n");
    file.close();
    QCOMPARE(SettingsStore(m_file).settings(), Settings());
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settings_page.moc"
