// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/undo_watch.h"

#include "ui/document/edit_command.h"

namespace millrace::ui {

EditPlace placeOf(const model::Edit &edit)
{
    if (const auto *field = std::get_if<model::ChangeField>(&edit.what))
        return {field->step, field->path};
    if (const auto *field = std::get_if<model::ChangeWorkflowField>(&edit.what))
        return {{}, field->path};
    if (const auto *rename = std::get_if<model::RenameStep>(&edit.what))
        return {rename->to, {}, rename->from};
    const auto *batch = std::get_if<model::Batch>(&edit.what);
    return batch != nullptr && !batch->edits.empty() ? placeOf(batch->edits.front()) : EditPlace();
}

UndoWatch::UndoWatch(WorkflowDocument &document, QObject *parent)
    : QObject(parent), m_document(document), m_index(document.undoStack().index())
{
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &UndoWatch::look);
}

void UndoWatch::look(int index)
{
    QUndoStack &stack = m_document.undoStack();
    const QUndoCommand *next = index < stack.count() ? stack.command(index) : nullptr;
    const QUndoCommand *last = index > 0 ? stack.command(index - 1) : nullptr;
    const bool isUndo = index == m_index - 1 && next != nullptr;
    const bool isRedo = index == m_index + 1 && last != nullptr && last == m_next;
    m_index = index;
    m_next = next;
    const auto *command = dynamic_cast<const EditCommand *>(isUndo   ? next
                                                            : isRedo ? last
                                                                     : nullptr);
    if (command != nullptr)
        Q_EMIT moved(placeOf(command->edit()), isUndo);
}

} // namespace millrace::ui
