// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/recovery_store.h"
#include "ui/document/workflow_document.h"

#include <QThreadPool>
#include <QTimer>

namespace millrace::ui {

/// Writes recovery files, one after another, on a thread of its own. Shared by all documents.
class AutosaveWriter
{
public:
    explicit AutosaveWriter(RecoveryStore store);
    /// Waits until what was asked for is written.
    ~AutosaveWriter();

    const RecoveryStore &store() const { return m_store; }
    /// Encodes and writes a copy.
    void write(const QString &id, const QString &path, const model::WorkflowDefinition &definition);
    void remove(const QString &id);
    /// Waits for all that was asked for.
    void finish();
    /// What went wrong last; empty: the last one was written. Thread: any.
    QString lastError() const;

private:
    const RecoveryStore m_store;
    QThreadPool m_thread;
    mutable std::mutex m_lock; // guards m_error
    QString m_error;
};

/// Keeps the recovery file of one document: two seconds after the last change, and at least every
/// ten while changes go on. None while there is nothing to lose. Thread: the interface's.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    Autosave(WorkflowDocument &document, AutosaveWriter &writer, QString id);
    /// The document was closed by intent: nothing is left to recover.
    ~Autosave() override;

    /// Where the document is saved; a recovery leads there.
    void setPath(const QString &path) { m_path = path; }
    /// Does at once what is due later.
    void flush();

private:
    void changed();
    void settled();

    WorkflowDocument &m_document;
    AutosaveWriter &m_writer;
    const QString m_id;
    QString m_path;
    QTimer m_quiet;
    QTimer m_longest;
};

} // namespace millrace::ui
