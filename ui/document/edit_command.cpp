// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_command.h"

#include "ui/document/workflow_document.h"

namespace millrace::ui {

namespace {

/// `first`, then `second`, as one.
model::Edit both(const model::Edit &first, const model::Edit &second)
{
    model::Batch batch;
    for (const model::Edit *edit : {&first, &second}) {
        if (const auto *inner = std::get_if<model::Batch>(&edit->what))
            batch.edits.insert(batch.edits.end(), inner->edits.begin(), inner->edits.end());
        else
            batch.edits.push_back(*edit);
    }
    return {std::move(batch)};
}

} // namespace

EditCommand::EditCommand(WorkflowDocument &document, model::Edit edit, model::Edit inverse,
                         const QString &words, QString gesture)
    : QUndoCommand(words)
    , m_document(document)
    , m_edit(std::move(edit))
    , m_inverse(std::move(inverse))
    , m_gesture(std::move(gesture))
{
}

void EditCommand::undo()
{
    const auto edit = m_document.apply(m_inverse);
    Q_ASSERT_X(edit.has_value(), "EditCommand::undo", "an inverse always fits");
    setObsolete(!edit);
}

/// The stack calls this when the command is pushed, too; it has been applied by then.
void EditCommand::redo()
{
    if (m_applied) {
        m_applied = false;
        return;
    }
    auto inverse = m_document.apply(m_edit);
    Q_ASSERT_X(inverse.has_value(), "EditCommand::redo", "what fitted once fits again");
    if (inverse)
        m_inverse = std::move(*inverse);
    setObsolete(!inverse);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (next->m_gesture != m_gesture)
        return false;
    m_edit = both(m_edit, next->m_edit);
    m_inverse = both(next->m_inverse, m_inverse);
    return true;
}

} // namespace millrace::ui
