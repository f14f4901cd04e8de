// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;

namespace millrace::ui {

/// Language, theme, density and motion.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(const SettingsContext &context, QWidget *parent = nullptr);

    static SettingsTopic topic();

private:
    QComboBox *choice(const QString &label, const QString &hint);
    void addLanguages(const QList<LanguageChoice> &languages);
    void addThemes();
    void addDensities();
    void addMotion();
    void change(const std::function<void(Settings &)> &what);

    SettingsStore &m_store;
};

} // namespace millrace::ui
