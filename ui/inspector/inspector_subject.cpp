// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_subject.h"

#include "engine/model/field_values.h"
#include "engine/model/step_index.h"
#include "engine/model/value_path.h"
#include "ui/inspector/inspector_fields.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::Value;
using Kind = InspectorSubject::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFields)
};

template<class T>
Value storedInFields(const T &object, const QString &path)
{
    const auto parts = model::parsePath(path);
    if (!parts)
        return {};
    const model::Field<T> *field = model::findField<T>(parts->front().name);
    return model::valueAtPath(
        field != nullptr ? field->write(object) : object.extra[parts->front().name], *parts, 1);
}

bool areAlike(const std::vector<const model::StepDefinition *> &steps)
{
    return std::all_of(steps.begin(), steps.end(), [&](const model::StepDefinition *step) {
        return step->type == steps.front()->type &&
               step->action[u"kind"] == steps.front()->action[u"kind"];
    });
}

InspectorField routeField(const QString &path, const QString &label, const QString &editor,
                          const QString &step)
{
    return {.path = path, .label = label, .editor = editor, .step = step};
}

} // namespace

Value storedIn(const model::StepDefinition &step, const QString &path)
{
    return storedInFields(step, path);
}

Value storedIn(const model::WorkflowDefinition &workflow, const QString &path)
{
    return storedInFields(workflow, path);
}

SubjectReader::SubjectReader(const model::WorkflowDefinition &definition,
                             const InspectorSubject &subject)
    : m_definition(definition), m_subject(subject)
{
    const QStringList ids =
        subject.kind == Kind::Edge ? QStringList{subject.from, subject.to} : subject.steps;
    if (ids.isEmpty())
        return;
    const model::StepIndex index(definition);
    for (const QString &id : ids) {
        const int at = index.find(id);
        if (at >= 0)
            m_steps.push_back(index.at(at).step);
        else
            m_isWhole = false;
    }
}

std::vector<InspectorSection> SubjectReader::sections(const model::StepCatalogue &catalogue) const
{
    if (m_subject.kind == Kind::Workflow)
        return workflowSections();
    if (m_steps.empty())
        return {};
    if (m_subject.kind == Kind::Several)
        return sharedSections(*m_steps.front(), areAlike(m_steps), catalogue);
    return m_subject.kind == Kind::Edge ? edgeSections()
                                        : stepSections(*m_steps.front(), catalogue);
}

std::vector<InspectorSection> SubjectReader::edgeSections() const
{
    if (m_steps.size() < 2)
        return {};
    const model::StepDefinition &from = *m_steps[0];
    InspectorSection route{u"edge.route"_qs, Words::tr("Route"), {}};
    for (std::size_t i = 0; i < from.routes.size(); ++i) {
        if (from.routes[i].to != m_subject.to)
            continue;
        const QString path = model::itemPath(u"routes"_qs, i);
        route.fields.push_back(
            routeField(path + u".label"_qs, Words::tr("Label"), u"text"_qs, m_subject.from));
        const bool isApproval = from.type == u"human_approval";
        route.fields.push_back(isApproval ? routeField(path + u".outcome"_qs, Words::tr("Outcome"),
                                                       u"text"_qs, m_subject.from)
                                          : routeField(path + u".when"_qs, Words::tr("When"),
                                                       u"expression"_qs, m_subject.from));
        route.fields.push_back(
            routeField(path + u".to"_qs, Words::tr("Goes to"), u"step"_qs, m_subject.from));
    }
    if (from.defaultRoute == m_subject.to)
        route.fields.push_back(routeField(u"default"_qs, Words::tr("Anything else goes to"),
                                          u"step"_qs, m_subject.from));
    InspectorSection target{u"edge.target"_qs, Words::tr("Where it leads"), {}};
    target.fields.push_back(
        routeField(u"dependencies"_qs, Words::tr("After these steps"), u"steps"_qs, m_subject.to));
    target.fields.push_back(
        routeField(u"join"_qs, Words::tr("How many must complete"), u"join"_qs, m_subject.to));
    std::vector<InspectorSection> sections;
    if (!route.fields.empty())
        sections.push_back(std::move(route));
    sections.push_back(std::move(target));
    return sections;
}

QString SubjectReader::shape() const
{
    QString shape = QString::number(static_cast<int>(m_subject.kind));
    if (m_steps.empty())
        return shape;
    const model::StepDefinition &first = *m_steps.front();
    shape += u'/' + first.type + u'/' + first.action[u"kind"].text();
    if (m_subject.kind == Kind::Step)
        return shape + u'/' + first.id;
    if (m_subject.kind == Kind::Several)
        return shape + u'/' + QString::number(m_steps.size()) +
               (areAlike(m_steps) ? u"/alike"_qs : QString());
    for (const model::Route &route : first.routes)
        shape += route.to == m_subject.to ? u'1' : u'0';
    return shape + (first.defaultRoute == m_subject.to ? u"d"_qs : QString());
}

const model::StepDefinition *SubjectReader::owner(const InspectorField &field) const
{
    for (const model::StepDefinition *step : m_steps) {
        if (step->id == field.step)
            return step;
    }
    return nullptr;
}

SubjectReader::Stored SubjectReader::stored(const InspectorField &field) const
{
    if (m_subject.kind == Kind::Workflow)
        return {storedIn(m_definition, field.path)};
    if (!field.step.isEmpty()) {
        const model::StepDefinition *step = owner(field);
        return {step != nullptr ? storedIn(*step, field.path) : Value()};
    }
    if (m_steps.empty())
        return {};
    Stored stored{storedIn(*m_steps.front(), field.path)};
    for (std::size_t i = 1; i < m_steps.size() && !stored.isMixed; ++i)
        stored.isMixed = !(storedIn(*m_steps[i], field.path) == stored.value);
    const bool isInherited = field.editor == u"retry" && stored.value.isUndefined();
    if (isInherited && !stored.isMixed)
        stored.value = storedIn(m_definition, u"retry_policy"_qs);
    return stored;
}

model::Edit editOf(const InspectorSubject &subject, const InspectorField &field,
                   const base::Value &value)
{
    if (subject.kind == Kind::Workflow)
        return {model::ChangeWorkflowField{field.path, value}};
    if (!field.step.isEmpty())
        return {model::ChangeField{field.step, field.path, value}};
    if (subject.steps.size() == 1)
        return {model::ChangeField{subject.steps.front(), field.path, value}};
    model::Batch batch;
    for (const QString &step : subject.steps)
        batch.edits.push_back({model::ChangeField{step, field.path, value}});
    return {std::move(batch)};
}

} // namespace millrace::ui
