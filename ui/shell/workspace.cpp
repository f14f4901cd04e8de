// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/document/document_file.h"

#include "engine/model/definition_codec.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace millrace::ui {

Workspace::Workspace(const model::StepCatalogue &catalogue, RecoveryStore recovery)
    : m_catalogue(catalogue), m_writer(std::move(recovery))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Workspace::fileChanged);
}

Workspace::~Workspace() = default;

OpenWorkflow *Workspace::find(const QString &id) const
{
    for (const auto &workflow : m_workflows) {
        if (workflow->id() == id)
            return workflow.get();
    }
    return nullptr;
}

OpenWorkflow *Workspace::add(model::WorkflowDefinition definition, const QString &path,
                             const QByteArray &bytes)
{
    m_workflows.push_back(
        std::make_unique<OpenWorkflow>(std::move(definition), path, bytes, m_writer));
    OpenWorkflow *workflow = m_workflows.back().get();
    connect(workflow, &OpenWorkflow::titleChanged, this, [this, workflow] {
        if (!workflow->path().isEmpty() && !m_watcher.files().contains(workflow->path()))
            watch(workflow->path());
    });
    watch(path);
    return workflow;
}

base::Result<OpenWorkflow *> Workspace::open(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    for (const auto &workflow : m_workflows) {
        if (workflow->path() == full)
            return workflow.get();
    }
    QByteArray bytes;
    auto definition = readDocument(full, m_catalogue, &bytes);
    if (!definition)
        return base::fail(definition.error());
    OpenWorkflow *workflow = add(std::move(*definition), full, bytes);
    remember(full);
    Q_EMIT opened(workflow);
    return workflow;
}

OpenWorkflow *Workspace::create(model::WorkflowDefinition definition, bool isUnsaved)
{
    definition.workflowId = QUuid::createUuid().toString(QUuid::WithoutBraces); // its own
    OpenWorkflow *workflow = add(std::move(definition), {}, {});
    if (isUnsaved)
        workflow->setUnsaved();
    Q_EMIT opened(workflow);
    return workflow;
}

base::Result<OpenWorkflow *> Workspace::recover(const RecoveryEntry &entry)
{
    auto loaded = model::readDefinition(entry.content, m_catalogue);
    if (!loaded)
        return base::fail(loaded.error());
    // What the file has now is what a save must not overwrite unseen, if it is not what was read.
    QByteArray bytes;
    (void)readDocument(entry.path, m_catalogue, &bytes);
    OpenWorkflow *workflow = add(std::move(loaded->definition), entry.path, bytes);
    workflow->setUnsaved();
    workflow->autosave().flush();
    m_writer.finish();
    if (m_writer.lastError().isEmpty()) // else the old one is all there is
        recovery().remove(entry.file);
    Q_EMIT opened(workflow);
    return workflow;
}

void Workspace::close(OpenWorkflow *workflow)
{
    Q_EMIT closing(workflow);
    if (!workflow->path().isEmpty())
        m_watcher.removePath(workflow->path());
    std::erase_if(m_workflows, [workflow](const auto &each) { return each.get() == workflow; });
}

void Workspace::remember(const QString &path)
{
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent = m_recent.mid(0, kMostRecent);
}

void Workspace::watch(const QString &path)
{
    if (!path.isEmpty() && QFileInfo::exists(path))
        m_watcher.addPath(path);
}

/// Programs that replace a file take it out of the watcher's sight.
void Workspace::fileChanged(const QString &path)
{
    watch(path);
    for (const auto &workflow : m_workflows) {
        if (workflow->path() == path && workflow->isChangedOnDisk())
            Q_EMIT changedOnDisk(workflow.get());
    }
}

} // namespace millrace::ui
