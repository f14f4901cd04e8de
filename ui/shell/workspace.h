// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/open_workflow.h"

#include <QFileSystemWatcher>

namespace millrace::ui {

/// All workflows that are open, apart from any window: a window can be closed and made again, in
/// another language for instance, and nothing of them is lost. Thread: the interface's.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostRecent = 20;

    Workspace(const model::StepCatalogue &catalogue, RecoveryStore recovery);
    ~Workspace() override;

    const model::StepCatalogue &catalogue() const { return m_catalogue; }
    const RecoveryStore &recovery() const { return m_writer.store(); }
    const std::vector<std::unique_ptr<OpenWorkflow>> &workflows() const { return m_workflows; }
    OpenWorkflow *find(const QString &id) const;

    /// Opens a file, or gives the workflow that has it open already. Errors: not_found, validation.
    base::Result<OpenWorkflow *> open(const QString &path);
    /// A workflow without a file. `isUnsaved`: there is something to lose already.
    OpenWorkflow *create(model::WorkflowDefinition definition, bool isUnsaved);
    /// Opens what had not been saved when the program ended. The recovery file goes when the
    /// workflow has one of its own.
    base::Result<OpenWorkflow *> recover(const RecoveryEntry &entry);
    void close(OpenWorkflow *workflow);

    /// Why changes cannot be kept for a recovery at the moment; empty: they are.
    QString autosaveError() const { return m_writer.lastError(); }

    /// Newest first.
    const QStringList &recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList &files) { m_recent = files; }
    void remember(const QString &path);
    void forgetFile(const QString &path) { m_recent.removeAll(path); }

Q_SIGNALS:
    void opened(millrace::ui::OpenWorkflow *workflow);
    /// It goes right after this.
    void closing(millrace::ui::OpenWorkflow *workflow);
    /// Another program has written the file.
    void changedOnDisk(millrace::ui::OpenWorkflow *workflow);

private:
    OpenWorkflow *add(model::WorkflowDefinition definition, const QString &path,
                      const QByteArray &bytes);
    void watch(const QString &path);
    void fileChanged(const QString &path);

    const model::StepCatalogue m_catalogue;
    AutosaveWriter m_writer; // before the workflows, which write until they go
    QFileSystemWatcher m_watcher;
    QStringList m_recent;
    std::vector<std::unique_ptr<OpenWorkflow>> m_workflows;
};

} // namespace millrace::ui
