// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/unknown_fields.h"

#include "engine/model/field_values.h"
#include "engine/model/near_name.h"
#include "engine/model/value_path.h"

namespace millrace::model {

namespace {

template<class T>
QStringList namesOf()
{
    QStringList names;
    for (const Field<T> &field : fieldsOf<T>())
        names += field.name;
    return names;
}

class Reporter
{
public:
    explicit Reporter(const StepCatalogue &catalogue) : m_catalogue(catalogue) {}

    void addWorkflow(const WorkflowDefinition &workflow)
    {
        addStruct(workflow, {});
        addStruct(workflow.retryPolicy, u"retry_policy"_qs);
        addStruct(workflow.slaTargets, u"sla_targets"_qs);
        for (const StepDefinition &step : workflow.steps)
            addStep(step);
    }

    std::vector<Problem> problems;

private:
    void addStep(const StepDefinition &step)
    {
        m_step = step.id;
        addOwnMembers(step);
        addOptional(step.retryPolicy, u"retry_policy"_qs);
        addOptional(step.approval, u"approval"_qs);
        if (step.approval)
            addMembers(step.approval->assigneesExtra, u"approval.assignees"_qs,
                       {u"users"_qs, u"roles"_qs});
        addOptional(step.wait, u"wait"_qs);
        addOptional(step.subWorkflow, u"sub_workflow"_qs);
        addOptional(step.cache, u"cache"_qs);
        addMembers(step.rollbackExtra, u"rollback"_qs, {u"to"_qs});
        for (std::size_t i = 0; i < step.routes.size(); ++i)
            addStruct(step.routes[i], itemPath(u"routes"_qs, i));
        for (std::size_t i = 0; i < step.customMetrics.size(); ++i)
            addMembers(step.customMetrics[i].extra, itemPath(u"custom_metrics"_qs, i),
                       {u"name"_qs, u"expression"_qs});
        for (const StepDefinition &child : step.steps)
            addStep(child);
    }

    void addOwnMembers(const StepDefinition &step)
    {
        if (step.extra.isUndefined())
            return;
        const StepDescriptor *type = m_catalogue.step(step.type);
        QStringList names = namesOf<StepDefinition>();
        Value unknown;
        if (type)
            names += parameterNames(type->parameters);
        for (const base::Member &member : step.extra.members()) {
            if (!names.contains(member.key))
                unknown.set(member.key, member.value);
        }
        addMembers(unknown, {}, names);
    }

    template<class T>
    void addOptional(const std::optional<T> &object, const QString &path)
    {
        if (object)
            addStruct(*object, path);
    }

    template<class T>
    void addStruct(const T &object, const QString &path)
    {
        if (!object.extra.isUndefined())
            addMembers(object.extra, path, namesOf<T>());
    }

    void addMembers(const Value &extra, const QString &path, const QStringList &known)
    {
        for (const base::Member &member : extra.members())
            problems.push_back(
                {Severity::Warning, u"definition.unknown_field"_qs, m_step,
                 memberPath(path, member.key),
                 u"'%1' is not a field of this format; it is kept and means nothing"_qs.arg(
                     member.key.left(80)),
                 didYouMean(member.key, known)});
    }

    const StepCatalogue &m_catalogue;
    QString m_step;
};

} // namespace

std::vector<Problem> unknownFields(const WorkflowDefinition &definition,
                                   const StepCatalogue &catalogue)
{
    Reporter reporter(catalogue);
    reporter.addWorkflow(definition);
    return std::move(reporter.problems);
}

} // namespace millrace::model
