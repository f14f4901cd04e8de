// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/design_page.h"
#include "ui/shell/session.h"

#include <QMainWindow>

class QLabel;
class QMenuBar;
class QPushButton;
class QStackedWidget;

namespace millrace::ui {

class DiffView;
class ModeBar;
class WelcomePage;
class TabStrip;

/// The window: modes at the left, tabs above, the page of the current tab. It owns no workflow; the
/// workspace does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext &context);
    ~MainWindow() override;

    /// Shows a file. Says to the user why where it cannot, and keeps what was open.
    bool openFile(const QString &path);
    OpenWorkflow *newWorkflow();
    void openSettings();
    bool hasTabs() const;
    bool isInSettings() const;
    void closePalette();
    bool closeWorkflow(OpenWorkflow *workflow);

    DesignPage *design() const { return m_design; }
    CanvasView *canvas() const { return m_design->canvas(); }
    /// Of the current tab; null: it is no workflow's.
    OpenWorkflow *workflow() const;
    CommandRegistry &commands() { return m_commands; }
    bool save(OpenWorkflow &workflow);
    bool saveAs(OpenWorkflow &workflow);

    Session session() const;
    /// Opens what was open, as far as it can be had; says what could not.
    void restore(const Session &session);
    /// Offers what was not saved when the program ended.
    void offerRecovery();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildTop();
    void buildPages();
    void buildStatusBar();
    void addFileCommands();
    void addEditCommands();
    void addViewCommands();
    void addWindowCommands();
    void addWorkflowCommands();
    void wireDesign();
    // main_window_versions.cpp
    void wireVersions();
    void publish();
    void compare(const QString &version);
    void closeComparison();
    QString besideWorkflow(const QString &name) const;
    void exportPicture();
    void print();
    void buildMenus();
    void add(const Command &command, std::function<void()> what) { m_commands.add(command, what); }
    void onCanvas(const Command &command, std::function<void(CanvasView &)> what);
    void followWorkspace();
    void workflowOpened(OpenWorkflow *workflow);
    void workflowClosing(OpenWorkflow *workflow);
    void describeTab(const OpenWorkflow &workflow);
    void showTab(const QString &id);
    void askToClose(const QString &id);
    void updateTitle();
    void updateStatus();
    void updateActions();
    void settingsChanged();
    void applySettings();
    void openPalette(const QString &typed = {});
    std::vector<PaletteEntry> paletteEntries();
    void walkPanes(int by);
    void openAnother();
    void openTemplate(const QString &path);
    void openSubWorkflow(const QString &file);
    void extract();
    bool mayDiscard(OpenWorkflow &workflow);
    void fileChanged(OpenWorkflow &workflow);
    void askToOverwrite(OpenWorkflow &workflow);
    void say(const base::Error &error);

    const ShellContext m_context;
    Theme m_theme;
    Icons m_icons;
    CommandRegistry m_commands;
    ModeBar *m_modes = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    DesignPage *m_design = nullptr;
    QWidget *m_settingsPage = nullptr;
    WelcomePage *m_welcome = nullptr;
    DiffView *m_compare = nullptr;
    const base::SystemClock m_clock;
    CommandPalette *m_palette = nullptr;
    QMenuBar *m_menu = nullptr;
    QPushButton *m_search = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_count = nullptr;
    bool m_closing = false;
};

/// Light or dark where the system decides, by the lightness of the desktop's own colours.
Scheme schemeFor(ThemeChoice choice);

} // namespace millrace::ui
