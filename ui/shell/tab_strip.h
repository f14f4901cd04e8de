// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QTabBar;
class QToolButton;

namespace millrace::ui {

/// The tabs of what is open, by id. A dot in the place of the cross says that the tab differs from
/// its file.
class TabStrip final : public QWidget
{
    Q_OBJECT

public:
    TabStrip(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    bool contains(const QString &id) const { return indexOf(id) >= 0; }
    void add(const QString &id, const QString &icon);
    void describe(const QString &id, const QString &words, const QString &help, bool isModified);
    void remove(const QString &id);
    /// Empty: no tab.
    QString current() const;
    void setCurrent(const QString &id);
    /// From left to right.
    QStringList ids() const;
    void walk(int by);

Q_SIGNALS:
    void chosen(const QString &id);
    void closeAsked(const QString &id);
    void newAsked();

private:
    int indexOf(const QString &id) const;
    void drawIcons();

    const Theme *m_theme;
    const Icons &m_icons;
    QTabBar *m_bar;
    QToolButton *m_new;
    QHash<QString, QString> m_iconOf;
};

} // namespace millrace::ui
