// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"

#include "engine/model/step_descriptor.h"

namespace millrace::ui {

/// A workflow that is open: the document, the file that it is kept in, and its autosave. Lives
/// while its tab does, through any change of the window. Thread: the interface's.
class OpenWorkflow final : public QObject
{
    Q_OBJECT

public:
    /// An empty path: not saved yet. `bytes` is what the file had.
    OpenWorkflow(model::WorkflowDefinition definition, const QString &path, const QByteArray &bytes,
                 AutosaveWriter &writer);
    ~OpenWorkflow() override;

    const QString &id() const { return m_id; }
    WorkflowDocument &document() { return m_document; }
    const QString &path() const { return m_path; }
    /// The workflow's name, else the file's; empty: neither.
    QString title() const;
    bool isModified() const { return !m_document.undoStack().isClean(); }
    /// Never saved as it is, also where nothing was edited: a template, what was recovered.
    void setUnsaved() { m_document.undoStack().resetClean(); }

    /// Error: conflict "file.changed" where another program has written the file since, unless
    /// `overwrites`; internal "file.write". The document stays as it is.
    base::Done save(bool overwrites = false);
    base::Done saveAs(const QString &path);
    /// Takes what the file has now, as one undo step.
    base::Done reload(const model::StepCatalogue &catalogue);
    /// Whether the file has other bytes than were read or written last. Gone counts as unchanged:
    /// saving makes it again.
    bool isChangedOnDisk() const;
    Autosave &autosave() { return *m_autosave; }

Q_SIGNALS:
    void titleChanged();

private:
    base::Done write(const QString &path);

    const QString m_id;
    WorkflowDocument m_document;
    QString m_path;
    QByteArray m_digest; ///< of the file's bytes
    std::unique_ptr<Autosave> m_autosave;
};

} // namespace millrace::ui
