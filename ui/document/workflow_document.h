// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

#include <QObject>
#include <QUndoStack>

namespace millrace::ui {

/// The open workflow: its definition, and the one way to change it. Thread: the interface's.
class WorkflowDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorkflowDocument(model::WorkflowDefinition definition, QObject *parent = nullptr);

    const model::WorkflowDefinition &definition() const { return m_definition; }
    QUndoStack &undoStack() { return m_undo; }
    const QUndoStack &undoStack() const { return m_undo; }

    /// Applies an edit as one undo step named `words`. Edits with the same non-empty `gesture` that
    /// follow each other are one step: a drag, typing in one field. A refused edit changes nothing.
    base::Done perform(const model::Edit &edit, const QString &words, const QString &gesture = {});

    /// Puts another definition in its place, as one undo step.
    void replace(model::WorkflowDefinition definition, const QString &words);

    /// Whether the last change only moved, folded or annotated: no step is another one.
    bool wasOnlyLayout() const { return m_wasOnlyLayout; }

Q_SIGNALS:
    void changed();

private:
    friend class EditCommand;
    base::Result<model::Edit> apply(const model::Edit &edit);

    model::WorkflowDefinition m_definition;
    QUndoStack m_undo;
    bool m_wasOnlyLayout = false;
};

} // namespace millrace::ui
