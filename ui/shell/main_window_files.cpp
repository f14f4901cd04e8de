// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/document/document_file.h"
#include "ui/exporters/graph_export.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/sheet.h"
#include "ui/shell/tab_strip.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace millrace::ui {

namespace {

const QString kSuffix = u".millrace.json"_qs;

} // namespace

/// What happened and what to do; the system's own words say why.
void MainWindow::say(const base::Error &error)
{
    QString title = tr("That did not work");
    QString words = error.message;
    if (error.code == u"file.open") {
        title = tr("The file cannot be opened");
    } else if (error.code == u"file.too_large") {
        title = tr("The file is too large for a workflow");
    } else if (error.code == u"file.write") {
        title = tr("The file could not be written");
        words = tr("%1\nNothing is lost: the workflow stays open. Save it in another place.")
                    .arg(error.message);
    } else if (error.errorClass == base::ErrorClass::Validation) {
        title = tr("This file is no workflow that can be opened");
    }
    if (!error.hint.isEmpty())
        words += u'\n' + error.hint;
    Sheet::ask(this, m_theme, title, words, {{tr("Close")}});
}

bool MainWindow::openFile(const QString &path)
{
    const auto opened = m_context.workspace.open(path);
    if (!opened) {
        say(opened.error());
        return false;
    }
    m_tabs->setCurrent((*opened)->id()); // it may have been open
    return true;
}

OpenWorkflow *MainWindow::newWorkflow()
{
    return m_context.workspace.create({}, false);
}

void MainWindow::openAnother()
{
    const QString folder = workflow() == nullptr ? QString() : workflow()->path();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open workflows"), folder, tr("Workflows (*.millrace.json);;All files (*)"));
    for (const QString &path : paths)
        openFile(path);
}

/// A workflow of its own, made from a template.
void MainWindow::openTemplate(const QString &path)
{
    auto definition = readDocument(path, m_context.workspace.catalogue());
    if (!definition)
        return say(definition.error());
    m_context.workspace.create(std::move(*definition), true);
}

void MainWindow::openSubWorkflow(const QString &file)
{
    if (workflow() != nullptr)
        openFile(QFileInfo(workflow()->path()).dir().absoluteFilePath(file));
}

/// The new file is written before anything names it.
void MainWindow::extract()
{
    if (workflow() == nullptr || canvas() == nullptr)
        return;
    const QDir folder = QFileInfo(workflow()->path()).dir();
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the sub-workflow"),
        workflow()->path().isEmpty() ? QString() : folder.filePath(u"part"_qs + kSuffix),
        tr("Workflows (*.millrace.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    const QString name = QFileInfo(path).fileName().section(u'.', 0, 0);
    const bool isBeside = !workflow()->path().isEmpty() && QFileInfo(path).dir() == folder;
    const auto part =
        canvas()->commands().prepareExtraction(name, isBeside ? QFileInfo(path).fileName() : path);
    if (!part)
        return say(part.error());
    if (const auto done = writeDocument(path, *part); !done)
        return say(done.error());
    canvas()->commands().performExtraction();
}

bool MainWindow::save(OpenWorkflow &workflow)
{
    m_design->commitPending();
    if (workflow.path().isEmpty())
        return saveAs(workflow);
    const auto done = workflow.save();
    if (!done && done.error().code == u"file.changed")
        askToOverwrite(workflow);
    else if (!done)
        say(done.error());
    return !workflow.isModified();
}

bool MainWindow::saveAs(OpenWorkflow &workflow)
{
    m_design->commitPending();
    const QString start =
        workflow.path().isEmpty() ? besideWorkflow(workflow.title() + kSuffix) : workflow.path();
    QString path = QFileDialog::getSaveFileName(this, tr("Save the workflow"), start,
                                                tr("Workflows (*.millrace.json)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    if (const auto done = workflow.saveAs(path); !done) {
        say(done.error());
        return false;
    }
    m_context.workspace.remember(path);
    return true;
}

/// In the folder of the current workflow, else among the person's documents.
QString MainWindow::besideWorkflow(const QString &name) const
{
    const bool hasFolder = workflow() != nullptr && !workflow()->path().isEmpty();
    const QString folder =
        hasFolder ? QFileInfo(workflow()->path()).absolutePath()
                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(name);
}

/// With the states of the run that is shown, if there is one.
void MainWindow::exportPicture()
{
    if (workflow() == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export a picture"), besideWorkflow(workflow()->title() + u".svg"_qs),
        tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const GraphSheet sheet(workflow()->document().definition(), canvas()->states().run());
    PictureOptions options;
    options.format = pictureFormat(path);
    options.scale = 2;
    options.title = workflow()->title();
    if (const auto done = ui::exportPicture(sheet, options, path); !done)
        say(done.error());
}

void MainWindow::print()
{
    if (workflow() == nullptr)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const GraphSheet sheet(workflow()->document().definition(), canvas()->states().run());
    if (const auto done = printPicture(sheet, printer); !done)
        say(done.error());
}

void MainWindow::askToOverwrite(OpenWorkflow &workflow)
{
    const int answer =
        Sheet::ask(this, m_theme, tr("The file was changed by another program"),
                   tr("%1 has other content than when it was opened here. Saving would replace it.")
                       .arg(workflow.path()),
                   {{tr("Save as another file")}, {tr("Replace the file"), true}, {tr("Cancel")}});
    if (answer == 0) {
        saveAs(workflow);
    } else if (answer == 1) {
        if (const auto done = workflow.save(true); !done)
            say(done.error());
    }
}

void MainWindow::fileChanged(OpenWorkflow &workflow)
{
    EditorPage *page = m_design->page(workflow);
    if (page == nullptr)
        return;
    const QString id = workflow.id();
    const auto reload = [this, id] {
        OpenWorkflow *still = m_context.workspace.find(id);
        if (still == nullptr)
            return;
        if (const auto done = still->reload(m_context.workspace.catalogue()); !done)
            say(done.error());
    };
    page->notice()->say(workflow.isModified()
                            ? tr("Another program has changed the file. Reloading replaces your "
                                 "changes; undo brings them back.")
                            : tr("Another program has changed the file."),
                        {{tr("Reload"), reload}});
}

/// Asks where there is something to lose.
bool MainWindow::mayDiscard(OpenWorkflow &workflow)
{
    m_design->commitPending();
    if (!workflow.isModified())
        return true;
    m_tabs->setCurrent(workflow.id());
    const QString name = workflow.title().isEmpty() ? tr("Untitled") : workflow.title();
    const int answer =
        Sheet::ask(this, m_theme, tr("Save the changes to “%1”?").arg(name),
                   tr("What is not saved is lost when the workflow is closed."),
                   {{tr("Save")}, {tr("Close without saving"), true}, {tr("Cancel")}});
    return answer == 1 || (answer == 0 && save(workflow));
}

bool MainWindow::closeWorkflow(OpenWorkflow *workflow)
{
    if (!mayDiscard(*workflow))
        return false;
    m_context.workspace.close(workflow);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (m_closing) // a question is open already
        return;
    m_closing = true;
    const auto &workflows = m_context.workspace.workflows();
    bool may = true;
    for (std::size_t i = 0; may && i < workflows.size(); ++i)
        may = mayDiscard(*workflows[i]);
    m_closing = false;
    event->setAccepted(may);
}

Session MainWindow::session() const
{
    Session session;
    for (const QString &id : m_tabs->ids()) {
        const OpenWorkflow *workflow = m_context.workspace.find(id);
        if (workflow == nullptr || workflow->path().isEmpty())
            continue;
        if (id == m_tabs->current())
            session.current = static_cast<int>(session.files.size());
        session.files.append(workflow->path());
    }
    session.recent = m_context.workspace.recentFiles();
    session.geometry = saveGeometry();
    session.docks = m_design->saveState();
    return session;
}

void MainWindow::restore(const Session &session)
{
    m_context.workspace.setRecentFiles(session.recent);
    restoreGeometry(session.geometry);
    m_design->restoreState(session.docks);
    QStringList missing;
    for (const QString &file : session.files) {
        if (!m_context.workspace.open(file))
            missing.append(QFileInfo(file).fileName());
    }
    if (session.current >= 0 && session.current < session.files.size()) {
        for (const auto &workflow : m_context.workspace.workflows()) {
            if (workflow->path() == session.files[session.current])
                m_tabs->setCurrent(workflow->id());
        }
    }
    if (!missing.isEmpty() && m_design->current() != nullptr)
        m_design->current()->notice()->say(
            tr("These could not be opened again: %1").arg(missing.join(u", "_qs)));
}

void MainWindow::offerRecovery()
{
    const QList<RecoveryEntry> entries = m_context.workspace.recovery().entries();
    if (entries.isEmpty())
        return;
    QStringList names;
    for (const RecoveryEntry &entry : entries)
        names.append(tr("%1, changed %2", "workflow, time")
                         .arg(entry.name.isEmpty() ? tr("Untitled") : entry.name,
                              QLocale().toString(entry.time, QLocale::ShortFormat)));
    const int answer =
        Sheet::ask(this, m_theme,
                   tr("%n workflow(s) had changes that were not saved", nullptr,
                      static_cast<int>(entries.size())),
                   names.join(u'\n'),
                   {{tr("Restore")}, {tr("Discard the changes"), true}, {tr("Decide later")}});
    for (const RecoveryEntry &entry : entries) {
        if (answer == 1)
            m_context.workspace.recovery().remove(entry.file);
        if (answer != 0)
            continue;
        if (const auto recovered = m_context.workspace.recover(entry); !recovered)
            say(recovered.error());
    }
}

} // namespace millrace::ui
