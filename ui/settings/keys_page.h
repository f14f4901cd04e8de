// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace millrace::ui {

/// The keys of all commands, each to be bound anew.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(const SettingsContext &context, QWidget *parent = nullptr);

    static SettingsTopic topic();

private:
    void fill();
    void showCurrent();
    void bind(const QKeySequence &key);
    void bindDelivered();
    QString current() const;

    SettingsStore &m_store;
    CommandRegistry &m_commands;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QPushButton *m_delivered;
    QLabel *m_says;
};

} // namespace millrace::ui
