// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_registry.h"

#include <QtTest>

using namespace millrace::ui;

class tst_CommandRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommandIsDoneWhenItsActionIs();
    void ownKeysReplaceDeliveredOnesAndGoAgain();
    void aKeyKnowsItsHolder();
    void namesAreWithoutMnemonics();

private:
    Icons m_icons;
    std::unique_ptr<CommandRegistry> m_commands;
    int m_done = 0;
};

void tst_CommandRegistry::init()
{
    m_done = 0;
    m_commands = std::make_unique<CommandRegistry>(m_icons);
    m_commands->add({u"edit.undo"_qs, u"&Undo"_qs, {}, {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
                    [this] { ++m_done; });
    m_commands->add({u"file.open"_qs, u"&Open…"_qs}, [] {});
}

void tst_CommandRegistry::aCommandIsDoneWhenItsActionIs()
{
    m_commands->find(u"edit.undo"_qs)->trigger();
    QCOMPARE(m_done, 1);
    QVERIFY(m_commands->find(u"no.such"_qs) == nullptr);
}

void tst_CommandRegistry::ownKeysReplaceDeliveredOnesAndGoAgain()
{
    const QAction *undo = m_commands->find(u"edit.undo"_qs);
    m_commands->bind({{u"edit.undo"_qs, u"F2"_qs}, {u"gone.command"_qs, u"F3"_qs}});
    QCOMPARE(undo->shortcut(), QKeySequence(Qt::Key_F2));
    QVERIFY(undo->toolTip().contains(u"F2"));
    m_commands->bind({{u"edit.undo"_qs, QString()}});
    QVERIFY(undo->shortcut().isEmpty());
    m_commands->bind({});
    QCOMPARE(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
}

void tst_CommandRegistry::aKeyKnowsItsHolder()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(m_commands->holderOf(key, u"file.open"_qs), u"edit.undo"_qs);
    QVERIFY(m_commands->holderOf(key, u"edit.undo"_qs).isEmpty());
}

void tst_CommandRegistry::namesAreWithoutMnemonics()
{
    QCOMPARE(CommandRegistry::plainName(*m_commands->find(u"file.open"_qs)), u"Open"_qs);
    QCOMPARE(CommandRegistry::plainName(QAction(u"打开(&O)…"_qs)), u"打开"_qs);
}

QTEST_MAIN(tst_CommandRegistry)
#include "tst_command_registry.moc"
