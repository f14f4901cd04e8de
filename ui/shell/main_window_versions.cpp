// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/shell/tab_strip.h"
#include "ui/versions/diff_view.h"
#include "ui/versions/history_panel.h"
#include "ui/versions/publish_dialog.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace millrace::ui {

namespace {

const QString kCompareTab = u"compare"_qs;

} // namespace

void MainWindow::wireVersions()
{
    HistoryPanel *history = m_design->history();
    connect(history, &HistoryPanel::publishRequested, this, &MainWindow::publish);
    connect(history, &HistoryPanel::compareRequested, this, &MainWindow::compare);
    connect(history, &HistoryPanel::openRequested, this,
            [this](const model::WorkflowDefinition &definition, const QString &) {
                m_context.workspace.create(definition, true);
            });
}

void MainWindow::publish()
{
    m_design->commitPending();
    if (workflow() == nullptr)
        return;
    const VersionArchive archive(m_context.dataFolder + u"/versions"_qs);
    auto *dialog = new PublishDialog(archive, m_clock, m_theme, m_icons, this);
    connect(dialog, &PublishDialog::published, this, [this, dialog](const VersionRecord &record) {
        m_design->history()->takePublished(record);
        dialog->deleteLater();
    });
    connect(dialog, &PublishDialog::cancelled, dialog, &QObject::deleteLater);
    connect(dialog, &PublishDialog::problemChosen, this,
            [this, dialog](const QString &step, const QString &field) {
                dialog->deleteLater();
                m_design->showField(step, field);
            });
    const model::WorkflowDefinition &draft = workflow()->document().definition();
    dialog->ask({draft, m_context.validator(draft), m_context.author});
}

/// A tab of its own: the version, or a file (empty version), with the draft.
void MainWindow::compare(const QString &version)
{
    m_design->commitPending();
    if (workflow() == nullptr)
        return;
    const QString file =
        version.isEmpty()
            ? QFileDialog::getOpenFileName(this, tr("Compare with a file"), workflow()->path(),
                                           tr("Workflows (*.millrace.json);;All files (*)"))
            : QString();
    if (version.isEmpty() && file.isEmpty())
        return;
    const VersionArchive archive(m_context.dataFolder + u"/versions"_qs);
    const VersionList &versions = m_design->history()->versions();
    const QString title = tr("Compare %1").arg(workflow()->title());
    auto sources = versionSources(archive, versions, workflow()->document().definition());
    closeComparison();
    m_compare = new DiffView(m_theme, m_icons);
    m_pages->addWidget(m_compare);
    m_tabs->add(kCompareTab, u"diff"_qs);
    m_tabs->describe(kCompareTab, title, {}, false);
    m_compare->setSources(std::move(sources), qMax(0, versionSourceIndex(versions, version)), 0);
    if (!file.isEmpty())
        m_compare->compareWithFile(file);
    const QString id = workflow()->id();
    m_tabs->setCurrent(kCompareTab);
    showTab(kCompareTab);
    connect(m_compare, &DiffView::stepOpened, this, [this, id](const QString &step) {
        m_tabs->setCurrent(id);
        m_design->showStep(step);
    });
    m_compare->setFocus();
}

void MainWindow::closeComparison()
{
    if (m_compare == nullptr)
        return;
    m_tabs->remove(kCompareTab);
    m_pages->removeWidget(m_compare);
    std::exchange(m_compare, nullptr)->deleteLater();
}

} // namespace millrace::ui
