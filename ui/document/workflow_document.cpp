// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/workflow_document.h"

#include "ui/document/edit_command.h"

#include <algorithm>

namespace millrace::ui {

namespace {

bool isOnlyLayout(const model::Edit &edit)
{
    const auto *batch = std::get_if<model::Batch>(&edit.what);
    return batch != nullptr ? std::all_of(batch->edits.begin(), batch->edits.end(), isOnlyLayout)
                            : std::holds_alternative<model::ChangeLayout>(edit.what);
}

} // namespace

WorkflowDocument::WorkflowDocument(model::WorkflowDefinition definition, QObject *parent)
    : QObject(parent), m_definition(std::move(definition))
{
}

base::Result<model::Edit> WorkflowDocument::apply(const model::Edit &edit)
{
    auto inverse = model::apply(m_definition, edit);
    if (inverse) {
        m_wasOnlyLayout = isOnlyLayout(edit);
        Q_EMIT changed();
    }
    return inverse;
}

base::Done WorkflowDocument::perform(const model::Edit &edit, const QString &words,
                                     const QString &gesture)
{
    auto inverse = apply(edit);
    if (!inverse)
        return base::fail(inverse.error());
    m_undo.push(new EditCommand(*this, edit, std::move(*inverse), words, gesture));
    return {};
}

void WorkflowDocument::replace(model::WorkflowDefinition definition, const QString &words)
{
    const auto done = perform({model::ReplaceDefinition{std::make_shared<model::WorkflowDefinition>(
                                  std::move(definition))}},
                              words);
    Q_ASSERT_X(done.has_value(), "WorkflowDocument::replace", "any definition can be put in");
    Q_UNUSED(done)
}

} // namespace millrace::ui
