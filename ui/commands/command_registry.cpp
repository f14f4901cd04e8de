// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_registry.h"

#include <QRegularExpression>

namespace millrace::ui {

CommandRegistry::CommandRegistry(const Icons &icons, QObject *parent)
    : QObject(parent), m_icons(icons)
{
}

QAction *CommandRegistry::add(const Command &command, std::function<void()> what)
{
    Q_ASSERT_X(!m_byId.contains(command.id), "CommandRegistry::add", qPrintable(command.id));
    auto *action = new QAction(command.words, this);
    action->setObjectName(command.id);
    action->setIconText(plainName(*action)); // on toolbars: without mnemonic and dots
    action->setShortcutContext(command.context);
    action->setShortcuts(command.keys);
    connect(action, &QAction::triggered, this, std::move(what));
    m_actions.append(action);
    m_byId.insert(command.id, action);
    m_delivered.insert(command.id, command.keys);
    m_iconOf.insert(command.id, command.icon);
    describe(*action);
    return action;
}

QString CommandRegistry::plainName(const QAction &action)
{
    // Languages without letters of their own for it write the mnemonic behind: "(&O)".
    static const QRegularExpression kBehind(u"\\s*\\(&.\\)"_qs);
    QString name = action.text();
    name.remove(kBehind);
    name.remove(u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

void CommandRegistry::describe(QAction &action) const
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = plainName(action);
    action.setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "command (key)").arg(name, keys));
}

void CommandRegistry::bind(const QMap<QString, QString> &keys)
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString id = action->objectName();
        const auto own = keys.constFind(id);
        action->setShortcuts(own == keys.constEnd()
                                 ? m_delivered.value(id)
                                 : QKeySequence::listFromString(*own, QKeySequence::PortableText));
        describe(*action);
    }
}

QString CommandRegistry::holderOf(const QKeySequence &key, const QString &except) const
{
    for (const QAction *action : m_actions) {
        if (action->objectName() != except && action->shortcuts().contains(key))
            return action->objectName();
    }
    return {};
}

void CommandRegistry::setTheme(const Theme &theme, qreal ratio)
{
    constexpr int kSize = 20;
    for (QAction *action : std::as_const(m_actions)) {
        const QString icon = m_iconOf.value(action->objectName());
        if (icon.isEmpty())
            continue;
        QIcon drawn(m_icons.pixmap(icon, kSize, theme.color(u"tx2"_qs), ratio));
        drawn.addPixmap(m_icons.pixmap(icon, kSize, theme.color(u"txd"_qs), ratio),
                        QIcon::Disabled);
        action->setIcon(drawn);
    }
}

} // namespace millrace::ui
