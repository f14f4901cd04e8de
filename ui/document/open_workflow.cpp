// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/open_workflow.h"

#include "ui/document/document_file.h"

#include "engine/model/definition_codec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace millrace::ui {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

OpenWorkflow::OpenWorkflow(model::WorkflowDefinition definition, const QString &path,
                           const QByteArray &bytes, AutosaveWriter &writer)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_document(std::move(definition))
    , m_path(path)
    , m_digest(digestOf(bytes))
    , m_autosave(std::make_unique<Autosave>(m_document, writer, m_id))
{
    m_autosave->setPath(path);
    connect(&m_document, &WorkflowDocument::changed, this, &OpenWorkflow::titleChanged);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &OpenWorkflow::titleChanged);
}

OpenWorkflow::~OpenWorkflow()
{
    disconnect(&m_document.undoStack(), nullptr, this, nullptr);
}

QString OpenWorkflow::title() const
{
    const QString &name = m_document.definition().name;
    return name.isEmpty() ? QFileInfo(m_path).completeBaseName() : name;
}

base::Done OpenWorkflow::save(bool overwrites)
{
    Q_ASSERT(!m_path.isEmpty());
    if (!overwrites && isChangedOnDisk())
        return base::fail(base::ErrorClass::Conflict, u"file.changed"_qs,
                          u"%1 was changed by another program"_qs.arg(m_path));
    return write(m_path);
}

base::Done OpenWorkflow::saveAs(const QString &path)
{
    return write(path);
}

base::Done OpenWorkflow::write(const QString &path)
{
    if (const auto done = writeDocument(path, m_document.definition()); !done)
        return done;
    m_path = path;
    m_digest = digestOf(model::writeDefinition(m_document.definition()));
    m_autosave->setPath(path);
    m_document.undoStack().setClean();
    Q_EMIT titleChanged();
    return {};
}

base::Done OpenWorkflow::reload(const model::StepCatalogue &catalogue)
{
    QByteArray bytes;
    auto definition = readDocument(m_path, catalogue, &bytes);
    if (!definition)
        return base::fail(definition.error());
    m_digest = digestOf(bytes);
    m_document.replace(std::move(*definition), tr("Reload the file"));
    m_document.undoStack().setClean();
    return {};
}

bool OpenWorkflow::isChangedOnDisk() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result() != m_digest;
}

} // namespace millrace::ui
