// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/engine_client.h"
#include "ui/language/language.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace millrace::app {

/// Builds what the program is made of, in order, and takes it apart again. The window can be made
/// anew (another language) while the workflows stay open. Thread: the main one.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder` is made where it is missing: settings, session, recovery, versions, runs.
    explicit Application(const QString &dataFolder);
    ~Application() override;

    ui::MainWindow &window() { return *m_window; }
    /// Shows the window as it was left, with these files on top, and offers what was not saved.
    void start(const QStringList &files);
    /// Another start of the program asked for these.
    void ask(const QStringList &files);
    void choose(const std::function<void(ui::Settings &)> &what);

private:
    void makeWindow();
    void settingsChanged(const ui::Settings &before);
    void keepSession();
    void useLanguage();

    const QString m_dataFolder;
    ui::SettingsStore m_settings;
    ui::Language m_language;
    ui::EngineClient m_client;
    ui::Workspace m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace millrace::app
