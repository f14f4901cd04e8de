// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/expression_names.h"
#include "engine/model/step_graph.h"

namespace millrace::model {

namespace {

/// Adds what `more` holds; values of a run win over shapes.
void overlay(Value &base, const Value &more)
{
    for (const base::Member &member : more.members()) {
        const Value &before = base[member.key];
        const bool joins = before.isObject() && member.value.isObject();
        Value value = joins ? before : member.value;
        if (joins)
            overlay(value, member.value);
        base.set(member.key, std::move(value));
    }
}

Value shapeOfSchema(const Value &schema)
{
    Value shape;
    for (const base::Member &property : schema[u"properties"].members())
        shape.set(property.key, shapeOfSchema(property.value));
    return shape;
}

/// Where an output mapping writes, with what stands there already kept.
void addPath(Value &workflow, QString path)
{
    if (path.startsWith(u"workflow."))
        path.remove(0, 9);
    if (path.isEmpty() || !base::valueAt(workflow, path).isUndefined())
        return;
    Value leaf = workflow;
    const QString top = path.section(u'.', 0, 0);
    if (path == top) {
        if (!workflow.has(top))
            workflow.set(top, Value());
    } else if (leaf[top].isObject() || leaf[top].isUndefined()) {
        Value inner = leaf[top];
        addPath(inner, path.section(u'.', 1));
        workflow.set(top, std::move(inner));
    }
}

class Builder
{
public:
    Builder(const WorkflowDefinition &definition, const QString &step)
        : m_definition(definition), m_index(definition), m_at(m_index.find(step))
    {
    }

    Value build(const QStringList &roots)
    {
        Value known = Value::emptyObject();
        known.set(u"workflow"_qs, workflow());
        known.set(u"steps"_qs, steps());
        known.set(u"input"_qs, input());
        known.set(u"run"_qs, Value::object({{u"id"_qs, Value()},
                                            {u"start"_qs, Value()},
                                            {u"attempt"_qs, Value()},
                                            {u"now"_qs, Value()},
                                            {u"random"_qs, Value()}}));
        known.set(u"env"_qs, Value());
        for (int loop = m_at < 0 ? -1 : m_index.at(m_at).loop; loop >= 0;
             loop = m_index.at(loop).loop) {
            known.set(u"iteration"_qs, Value());
            if (!m_index.at(loop).step->container.forEach.isEmpty()) {
                known.set(u"item"_qs, Value());
                known.set(u"index"_qs, Value());
            }
        }
        for (const QString &root : roots)
            known.set(root, Value());
        return known;
    }

private:
    Value workflow() const
    {
        Value data = Value::emptyObject();
        overlay(data, shapeOfSchema(m_definition.inputSchema));
        overlay(data, m_definition.globalVariables);
        for (const IndexedStep &other : m_index.steps()) {
            for (const Mapping &mapping : other.step->outputMapping)
                addPath(data, mapping.target);
        }
        return data;
    }

    Value input() const
    {
        Value data;
        if (m_at >= 0) {
            for (const Mapping &mapping : m_index.at(m_at).step->inputMapping)
                data.set(mapping.target, Value());
        }
        return data;
    }

    Value steps() const
    {
        Value all = Value::emptyObject();
        const StepGraph graph(m_index);
        for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
            const int other = static_cast<int>(i);
            if (sees(graph, other))
                all.set(m_index.idOf(other), shapeOf(*m_index.at(other).step));
        }
        return all;
    }

    bool sees(const StepGraph &graph, int other) const
    {
        const int loop = m_index.at(other).loop;
        const bool isHidden =
            loop >= 0 && loop != m_at && (m_at < 0 || !m_index.isInside(m_at, loop));
        if (isHidden || other == m_at)
            return false;
        if (m_at < 0 || graph.isOnDemand(m_at))
            return true;
        const Relation relation = graph.relation(other, m_at);
        return relation == Relation::Before || relation == Relation::Inside;
    }

    static Value shapeOf(const StepDefinition &step)
    {
        Value output;
        if (step.type == u"human_approval") {
            for (const QString &name : {u"outcome"_qs, u"form"_qs, u"decided_by"_qs,
                                        u"decided_at"_qs, u"comment"_qs, u"decisions"_qs})
                output.set(name, Value());
            if (step.approval)
                output.set(u"form"_qs, shapeOfSchema(step.approval->form));
        } else if (step.action[u"kind"].text() == u"http") {
            for (const QString &name : {u"status"_qs, u"headers"_qs, u"body"_qs})
                output.set(name, Value());
        } else if (step.action[u"kind"].text() == u"process") {
            for (const QString &name : {u"exit_code"_qs, u"stdout"_qs, u"stderr"_qs})
                output.set(name, Value());
        } else if (step.action[u"kind"].text() == u"transform") {
            for (const base::Member &member : step.action[u"set"].members())
                output.set(member.key, Value());
        }
        return Value::object(
            {{u"output"_qs, output}, {u"status"_qs, Value()}, {u"error"_qs, Value()}});
    }

    const WorkflowDefinition &m_definition;
    const StepIndex m_index;
    const int m_at;
};

} // namespace

Surroundings surroundingsOf(const WorkflowDefinition &definition, const QString &step,
                            const QStringList &roots, const Value &data)
{
    Value known = Builder(definition, step).build(roots);
    const Value steps = known[u"steps"];
    overlay(known, data);
    // A run knows of steps that this one must not rely on; they are not offered.
    Value seen = Value::emptyObject();
    for (const base::Member &member : steps.members())
        seen.set(member.key, known[u"steps"][member.key]);
    known.set(u"steps"_qs, std::move(seen));
    return {std::move(known)};
}

} // namespace millrace::model
