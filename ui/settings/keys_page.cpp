// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace millrace::ui {

KeysPage::KeysPage(const SettingsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_store(context.store)
    , m_commands(context.commands)
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_delivered(new QPushButton(tr("As delivered"), this))
    , m_says(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(420);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->header()->setStretchLastSection(true);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("New key:"), this);
    label->setBuddy(m_key);
    m_key->setAccessibleName(tr("New key"));
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_delivered);
    layout->addLayout(row);
    m_says->setObjectName(u"hint"_qs);
    m_says->setWordWrap(true);
    layout->addWidget(m_says);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(m_key, &QKeySequenceEdit::editingFinished, this,
            [this] { bind(m_key->keySequence()); });
    connect(m_delivered, &QPushButton::clicked, this, &KeysPage::bindDelivered);
    fill();
}

SettingsTopic KeysPage::topic()
{
    return {tr("Keyboard"),
            {tr("Key"), tr("Command"), tr("Shortcut")},
            [](const SettingsContext &context) { return new KeysPage(context); }};
}

void KeysPage::fill()
{
    for (const QAction *action : m_commands.all()) {
        auto *item =
            new QTreeWidgetItem(m_list, {CommandRegistry::plainName(*action),
                                         action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, action->objectName());
    }
    m_list->resizeColumnToContents(0);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString KeysPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void KeysPage::showCurrent()
{
    const QAction *action = m_commands.find(current());
    m_key->setEnabled(action != nullptr);
    m_delivered->setEnabled(m_store.settings().keys.contains(current()));
    m_says->clear();
    if (action != nullptr)
        m_key->setKeySequence(action->shortcut());
}

/// A key that another command has is not taken away from it silently.
void KeysPage::bind(const QKeySequence &key)
{
    const QAction *action = m_commands.find(current());
    if (action == nullptr || action->shortcut() == key)
        return;
    const QString holder = key.isEmpty() ? QString() : m_commands.holderOf(key, current());
    if (!holder.isEmpty()) {
        m_key->setKeySequence(action->shortcut());
        m_says->setText(tr("%1 is the key of “%2”. Give that command another key first.")
                            .arg(key.toString(QKeySequence::NativeText),
                                 CommandRegistry::plainName(*m_commands.find(holder))));
        return;
    }
    Settings settings = m_store.settings();
    settings.keys.insert(current(), key.toString(QKeySequence::PortableText));
    m_store.change(settings);
    m_commands.bind(settings.keys);
    m_list->currentItem()->setText(1, key.toString(QKeySequence::NativeText));
    showCurrent();
}

void KeysPage::bindDelivered()
{
    Settings settings = m_store.settings();
    settings.keys.remove(current());
    m_store.change(settings);
    m_commands.bind(settings.keys);
    m_list->currentItem()->setText(
        1, m_commands.find(current())->shortcut().toString(QKeySequence::NativeText));
    showCurrent();
}

} // namespace millrace::ui
