// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"

namespace millrace::model {

template<>
const Fields<WorkflowDefinition> &fieldsOf<WorkflowDefinition>()
{
    using W = WorkflowDefinition;
    static const Fields<W> kAll = {
        requiredField<&W::workflowId>(u"workflow_id"_qs),
        requiredField<&W::name>(u"name"_qs),
        field<&W::description>(u"description"_qs),
        requiredField<&W::version>(u"version"_qs),
        field<&W::inputSchema>(u"input_schema"_qs),
        field<&W::output>(u"output"_qs),
        emptyField<&W::globalVariables>(u"global_variables"_qs),
        field<&W::timeout>(u"timeout"_qs),
        field<&W::subject>(u"subject"_qs),
        field<&W::maxParallelSteps>(u"max_parallel_steps"_qs),
        field<&W::retryPolicy>(u"retry_policy"_qs),
        field<&W::slaTargets>(u"sla_targets"_qs),
        field<&W::optimizationEnabled>(u"optimization_enabled"_qs),
        field<&W::adaptiveRouting>(u"adaptive_routing"_qs),
        field<&W::compliance>(u"compliance"_qs),
        emptyField<&W::dataClassification>(u"data_classification"_qs),
        field<&W::createdAt>(u"created_at"_qs),
        field<&W::createdBy>(u"created_by"_qs),
        field<&W::tags>(u"tags"_qs),
        requiredField<&W::steps>(u"steps"_qs),
        emptyField<&W::triggers>(u"triggers"_qs),
        emptyField<&W::tests>(u"tests"_qs),
        emptyField<&W::layout>(u"layout"_qs),
    };
    return kAll;
}

} // namespace millrace::model
