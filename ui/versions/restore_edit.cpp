// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/restore_edit.h"

#include "engine/model/field_values.h"

namespace millrace::ui {

namespace {

/// Not content, or put back in another way.
bool isKept(const QString &field)
{
    static const QStringList kKept = {u"workflow_id"_qs, u"version"_qs, u"created_at"_qs,
                                      u"created_by"_qs,  u"steps"_qs,   u"layout"_qs};
    return kKept.contains(field);
}

void replaceSteps(const model::WorkflowDefinition &current,
                  const model::WorkflowDefinition &version, model::Batch &batch)
{
    for (auto i = static_cast<int>(current.steps.size()) - 1; i >= 0; --i)
        batch.edits.push_back({model::RemoveStepAt{{i}}});
    for (std::size_t i = 0; i < version.steps.size(); ++i)
        batch.edits.push_back({model::InsertStepAt{{static_cast<int>(i)}, version.steps[i]}});
}

} // namespace

model::Edit restoreEdit(const model::WorkflowDefinition &current,
                        const model::WorkflowDefinition &version)
{
    model::Batch batch;
    for (const auto &field : model::fieldsOf<model::WorkflowDefinition>()) {
        if (isKept(field.name))
            continue;
        const base::Value value = field.write(version);
        if (!(value == field.write(current)))
            batch.edits.push_back({model::RestoreWorkflowField{field.name, value}});
    }
    if (!(current.extra == version.extra))
        batch.edits.push_back({model::RestoreWorkflowField{{}, version.extra}});
    if (!(current.steps == version.steps))
        replaceSteps(current, version, batch);
    if (!(current.layout == version.layout))
        batch.edits.push_back({model::ChangeLayout{{}, version.layout}});
    return {std::move(batch)};
}

} // namespace millrace::ui
