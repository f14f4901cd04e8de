// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/edit_apply.h"
#include "engine/model/step_references.h"
#include "engine/model/validation.h"

namespace millrace::model::edits {

Result<Edit> applyOne(WorkflowDefinition &definition, const RenameStep &edit)
{
    const Result<StepPath> path = require(definition, edit.from);
    if (!path)
        return base::fail(path.error());
    if (!isStepId(edit.to))
        return refuse(u"bad_id"_qs, u"'%1' is no step id"_qs.arg(edit.to.left(80)),
                      u"A step id is made of letters, digits and underscores, no digit first."_qs);
    if (edit.to != edit.from && findStep(definition, edit.to))
        return refuse(u"duplicate_id"_qs, u"There is a step '%1' already"_qs.arg(edit.to));
    const RestoreWorkflowField output{u"output"_qs, definition.output};
    const RestoreWorkflowField subject{u"subject"_qs, Value(definition.subject)};
    const RestoreWorkflowField tests{u"tests"_qs, definition.tests};
    const ChangeLayout layout{{}, definition.layout};
    StepDefinition *renamed = stepAt(definition, *path);
    Recorder recorder(definition);
    recorder.changeAll([&](StepDefinition &step) {
        renameReferences(step, edit.from, edit.to);
        if (&step == renamed)
            step.id = edit.to;
    });
    renameReferences(definition, edit.from, edit.to);
    Batch inverse;
    inverse.edits.push_back(recorder.inverse());
    for (const RestoreWorkflowField &field : {output, subject, tests})
        inverse.edits.push_back(Edit{field});
    inverse.edits.push_back(Edit{layout});
    return Edit{std::move(inverse)};
}

} // namespace millrace::model::edits
