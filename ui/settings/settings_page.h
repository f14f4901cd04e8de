// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command_registry.h"
#include "ui/settings/settings_store.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace millrace::ui {

/// A language that can be chosen, under its own name.
struct LanguageChoice
{
    QString code;
    QString name;
};

/// What a page of the settings works with.
struct SettingsContext
{
    SettingsStore &store;
    CommandRegistry &commands;
    QList<LanguageChoice> languages = {};
};

/// One page: a file pair beside this one, and a line in builtin_pages.cpp.
struct SettingsTopic
{
    QString title;
    QStringList words; ///< that the search finds it by: the names of its settings
    std::function<QWidget *(const SettingsContext &)> make;
};

std::vector<SettingsTopic> builtinTopics();

/// All settings: topics on the left, with a search; what is changed has its effect at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsContext &context, QWidget *parent = nullptr);

    /// Opens the topic of that title; the first where there is none.
    void showTopic(int index);

private:
    void filter(const QString &text);

    const std::vector<SettingsTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace millrace::ui
