// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "engine/model/definition_codec.h"

namespace millrace::ui {

namespace {

constexpr int kQuietMs = 2000;
constexpr int kLongestMs = 10'000;

} // namespace

AutosaveWriter::AutosaveWriter(RecoveryStore store) : m_store(std::move(store))
{
    m_thread.setMaxThreadCount(1); // in order
}

AutosaveWriter::~AutosaveWriter()
{
    finish();
}

void AutosaveWriter::write(const QString &id, const QString &path,
                           const model::WorkflowDefinition &definition)
{
    m_thread.start([this, id, path, definition] {
        const auto done =
            m_store.write(id, path, definition.name, model::writeDefinition(definition));
        const std::lock_guard lock(m_lock);
        m_error = done ? QString() : done.error().message;
    });
}

void AutosaveWriter::remove(const QString &id)
{
    m_thread.start([this, id] { m_store.remove(m_store.fileFor(id)); });
}

void AutosaveWriter::finish()
{
    m_thread.waitForDone();
}

QString AutosaveWriter::lastError() const
{
    const std::lock_guard lock(m_lock);
    return m_error;
}

Autosave::Autosave(WorkflowDocument &document, AutosaveWriter &writer, QString id)
    : m_document(document), m_writer(writer), m_id(std::move(id))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(kLongestMs);
    connect(&m_quiet, &QTimer::timeout, this, &Autosave::flush);
    connect(&m_longest, &QTimer::timeout, this, &Autosave::flush);
    connect(&document, &WorkflowDocument::changed, this, &Autosave::changed);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &Autosave::settled);
}

Autosave::~Autosave()
{
    m_writer.remove(m_id);
}

void Autosave::changed()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

/// Saved, or all undone.
void Autosave::settled()
{
    if (m_document.undoStack().isClean())
        flush();
}

void Autosave::flush()
{
    m_quiet.stop();
    m_longest.stop();
    if (m_document.undoStack().isClean())
        m_writer.remove(m_id);
    else
        m_writer.write(m_id, m_path, m_document.definition());
}

} // namespace millrace::ui
