// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMap>

#include <functional>

namespace millrace::ui {

/// Something that the program can be asked to do: in a menu, on a toolbar, by a key, by its name.
struct Command
{
    QString id;    ///< such as "edit.undo"; kept in settings, never shown
    QString words; ///< with its mnemonic
    QString icon = {};
    QList<QKeySequence> keys = {}; ///< as delivered; the first is shown
    /// Where the keys count: keys without Ctrl or a function key only while the graph has the
    /// focus.
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// All commands of a window, in order. Keys can be bound anew. Thread: the interface's.
class CommandRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit CommandRegistry(const Icons &icons, QObject *parent = nullptr);

    /// The id must be new. The action belongs to the registry.
    QAction *add(const Command &command, std::function<void()> what);
    /// Null where there is none.
    QAction *find(const QString &id) const { return m_byId.value(id); }
    QString iconOf(const QString &id) const { return m_iconOf.value(id); }
    const QList<QAction *> &all() const { return m_actions; }
    /// "Undo": without mnemonic and dots.
    static QString plainName(const QAction &action);

    QList<QKeySequence> deliveredKeys(const QString &id) const { return m_delivered.value(id); }
    /// Own keys by command, portable text; commands that are not named get what was delivered.
    void bind(const QMap<QString, QString> &keys);
    /// The command that has this key in a context where both could be meant; empty: none.
    QString holderOf(const QKeySequence &key, const QString &except) const;
    void setTheme(const Theme &theme, qreal ratio);

private:
    void describe(QAction &action) const;

    const Icons &m_icons;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<QString, QList<QKeySequence>> m_delivered;
    QHash<QString, QString> m_iconOf;
};

} // namespace millrace::ui
