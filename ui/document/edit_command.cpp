// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_command.h"

#include "ui/document/workflow_document.h"

#include <algorithm>

namespace millrace::ui {

namespace {

/// Whether nothing of `earlier` is left after `later`: typing sets the same field again and again.
bool supersedes(const model::Edit &later, const model::Edit &earlier)
{
    if (const auto *field = std::get_if<model::ChangeField>(&later.what)) {
        const auto *before = std::get_if<model::ChangeField>(&earlier.what);
        return before != nullptr && before->step == field->step && before->path == field->path &&
               !before->value.isUndefined() && !field->value.isUndefined();
    }
    if (const auto *steps = std::get_if<model::RestoreSteps>(&later.what)) {
        const auto *before = std::get_if<model::RestoreSteps>(&earlier.what);
        return before != nullptr &&
               std::equal(steps->steps.begin(), steps->steps.end(), before->steps.begin(),
                          before->steps.end(),
                          [](const auto &a, const auto &b) { return a.first == b.first; });
    }
    if (const auto *field = std::get_if<model::RestoreWorkflowField>(&later.what)) {
        const auto *before = std::get_if<model::RestoreWorkflowField>(&earlier.what);
        return before != nullptr && before->field == field->field;
    }
    return false;
}

void add(model::Batch &batch, const model::Edit &edit)
{
    if (!batch.edits.empty() && supersedes(edit, batch.edits.back()))
        batch.edits.back() = edit;
    else
        batch.edits.push_back(edit);
}

/// `first`, then `second`, as one.
model::Edit both(const model::Edit &first, const model::Edit &second)
{
    model::Batch batch;
    for (const model::Edit *edit : {&first, &second}) {
        const auto *inner = std::get_if<model::Batch>(&edit->what);
        if (inner == nullptr)
            add(batch, *edit);
        for (std::size_t i = 0; inner != nullptr && i < inner->edits.size(); ++i)
            add(batch, inner->edits[i]);
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
