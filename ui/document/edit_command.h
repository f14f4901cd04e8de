// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

#include <QUndoCommand>

namespace millrace::ui {

class WorkflowDocument;

/// The only command of the undo stack. It holds the way there and the way back, each found by
/// applying the other.
class EditCommand final : public QUndoCommand
{
public:
    /// The edit has been applied already; `inverse` undoes it.
    EditCommand(WorkflowDocument &document, model::Edit edit, model::Edit inverse,
                const QString &words, QString gesture);

    /// What it did, not how it is undone.
    const model::Edit &edit() const { return m_edit; }

    int id() const override { return m_gesture.isEmpty() ? -1 : 1; }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    WorkflowDocument &m_document;
    model::Edit m_edit;
    model::Edit m_inverse;
    QString m_gesture;
    bool m_applied = true;
};

} // namespace millrace::ui
