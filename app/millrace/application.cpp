// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/application.h"

#include "app/store_access/paths.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::app {

Application::Application(const QString &dataFolder)
    : m_dataFolder(dataFolder)
    , m_settings((QDir().mkpath(dataFolder), dataFolder + QStringLiteral("/settings.ini")))
    , m_client({dataFolder + QStringLiteral("/millrace.db"), accountName(), {}, {}, true})
    , m_workspace(steps::builtinCatalogue(),
                  ui::RecoveryStore(dataFolder + QStringLiteral("/recovery")))
{
    useLanguage();
    makeWindow();
    connect(&m_settings, &ui::SettingsStore::changed, this, &Application::settingsChanged,
            Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Application::keepSession);
    // Also for a program that is killed; once the tabs are as they will be.
    for (const auto moment : {&ui::Workspace::opened, &ui::Workspace::closing})
        connect(&m_workspace, moment, this, &Application::keepSession, Qt::QueuedConnection);
}

Application::~Application() = default;

void Application::useLanguage()
{
    const QString &chosen = m_settings.settings().language;
    if (chosen.isEmpty() || !m_language.use(chosen))
        m_language.use(ui::Language::ofSystem());
}

void Application::makeWindow()
{
    QList<std::pair<QString, QString>> languages;
    for (const ui::LanguageName &language : ui::Language::shipped())
        languages.append({language.code, language.name});
    const model::StepCatalogue catalogue = m_workspace.catalogue();
    const ui::Validator validator = [catalogue](const model::WorkflowDefinition &definition) {
        return model::validate(definition, catalogue);
    };
    // Before any widget: faces that are set later do not reach all of them.
    const ui::Settings &settings = m_settings.settings();
    ui::applyTheme(*qApp, ui::Theme::builtin(ui::schemeFor(settings.theme)), settings.density);
    m_window = std::make_unique<ui::MainWindow>(ui::ShellContext{
        m_workspace, m_settings, m_client, validator, m_dataFolder, accountName(), languages});
}

void Application::start(const QStringList &files)
{
    m_window->restore(ui::readSession(m_dataFolder + QStringLiteral("/session.ini")));
    m_window->show();
    for (const QString &file : files)
        m_window->openFile(file);
    m_window->offerRecovery();
    if (QFileInfo::exists(m_client.options().storePath))
        m_client.open(); // what did not end goes on; without a store there is nothing to go on with
    if (m_workspace.workflows().empty() && !m_settings.settings().welcomeAtStart)
        m_window->newWorkflow();
}

void Application::ask(const QStringList &files)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    for (const QString &file : files)
        m_window->openFile(file);
}

void Application::choose(const std::function<void(ui::Settings &)> &what)
{
    ui::Settings settings = m_settings.settings();
    what(settings);
    m_settings.change(settings);
}

void Application::settingsChanged(const ui::Settings &before)
{
    if (before.language == m_settings.settings().language)
        return;
    ui::Session session = m_window->session();
    session.files.clear(); // they are open
    const bool wasInSettings = m_window->isInSettings();
    // The old window goes before the new one comes: that is not the end of the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    useLanguage();
    makeWindow();
    m_window->restore(session);
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (wasInSettings)
        m_window->openSettings();
}

void Application::keepSession()
{
    if (m_window == nullptr)
        return; // it is being made anew
    ui::writeSession(m_dataFolder + QStringLiteral("/session.ini"), m_window->session());
}

} // namespace millrace::app
