// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/data_uses.h"

#include "engine/expression/string_template.h"
#include "engine/model/definition_codec.h"
#include "engine/model/step_index.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model {

namespace {

QString dataPath(const QString &target)
{
    return target.startsWith(u"workflow.") ? target : u"workflow."_qs + target;
}

/// Whether two dotted paths are equal or one leads into the other.
bool overlaps(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    return longer.startsWith(shorter) &&
           (longer.size() == shorter.size() || longer[shorter.size()] == u'.');
}

class Collector
{
public:
    Collector(const WorkflowDefinition &definition, ExpressionCache &cache)
        : m_definition(definition), m_index(definition), m_cache(cache)
    {
    }

    std::vector<DataVariable> run()
    {
        declare();
        for (const IndexedStep &step : m_index.steps())
            readsOf(*step.step);
        readsOfWorkflow();
        return std::move(m_variables);
    }

private:
    DataVariable &variable(const QString &path, DataKind kind)
    {
        const auto known = m_places.constFind(path);
        if (known != m_places.constEnd())
            return m_variables[*known];
        m_places.insert(path, m_variables.size());
        const QString owner = path.section(u'.', 0, 1);
        m_byOwner[owner].push_back(m_variables.size());
        return m_variables.emplace_back(DataVariable{path, kind});
    }

    void declare()
    {
        for (const base::Member &input : m_definition.inputSchema[u"properties"].members())
            variable(u"workflow."_qs + input.key, DataKind::Input)
                .writers.push_back({{}, u"input_schema"_qs});
        for (const base::Member &global : m_definition.globalVariables.members())
            variable(u"workflow."_qs + global.key, DataKind::Variable)
                .writers.push_back({{}, memberPath(u"global_variables"_qs, global.key)});
        for (const IndexedStep &step : m_index.steps()) {
            for (const Mapping &mapping : step.step->outputMapping)
                write(step.step->id, mapping);
        }
        for (const IndexedStep &step : m_index.steps())
            variable(u"steps.%1.output"_qs.arg(step.step->id), DataKind::Output)
                .writers.push_back({step.step->id, {}});
    }

    void write(const QString &step, const Mapping &mapping)
    {
        const QString path = dataPath(mapping.target);
        variable(path, DataKind::Written);
        const DataUse use{step, memberPath(u"output_mapping"_qs, mapping.expression)};
        for (const std::size_t at : m_byOwner.value(path.section(u'.', 0, 1))) {
            if (overlaps(m_variables[at].path, path))
                m_variables[at].writers.push_back(use);
        }
    }

    void readsOf(const StepDefinition &step)
    {
        const QString &id = step.id;
        const auto all = [&](const QString &field, const std::vector<Mapping> &mappings) {
            for (const Mapping &mapping : mappings)
                expression({id, memberPath(field, mapping.target)}, mapping.expression);
        };
        all(u"input_mapping"_qs, step.inputMapping);
        all(u"custom_metrics"_qs, step.customMetrics);
        for (qsizetype i = 0; i < step.conditions.size(); ++i)
            expression({id, itemPath(u"conditions"_qs, static_cast<std::size_t>(i))},
                       step.conditions[i]);
        for (std::size_t i = 0; i < step.routes.size(); ++i)
            expression({id, itemPath(u"routes"_qs, i) + u".when"_qs}, step.routes[i].when);
        expression({id, u"for_each"_qs}, step.container.forEach);
        expression({id, u"loop_condition"_qs}, step.container.loopCondition);
        if (step.approval)
            all(u"approval.context"_qs, step.approval->context);
        templatesOf(step);
    }

    void templatesOf(const StepDefinition &step)
    {
        const QString &id = step.id;
        for (const base::Member &member : step.action.members()) {
            const QString field = memberPath(u"action"_qs, member.key);
            if (member.key == u"set")
                expressions({id, field}, member.value);
            else if (member.key != u"source")
                textTemplate({id, field}, member.value);
        }
        for (const base::Member &member : step.extra.members())
            textTemplate({id, member.key}, member.value);
        textTemplate({id, u"idempotency_key"_qs}, Value(step.idempotencyKey));
        if (step.wait) {
            textTemplate({id, u"wait.duration"_qs}, step.wait->duration);
            textTemplate({id, u"wait.until"_qs}, step.wait->until);
            textTemplate({id, u"wait.event"_qs}, Value(step.wait->event));
        }
        if (step.cache)
            textTemplate({id, u"cache.key"_qs}, Value(step.cache->key));
        if (!step.approval)
            return;
        textTemplate({id, u"approval.title"_qs}, Value(step.approval->title));
        textTemplate({id, u"approval.description"_qs}, Value(step.approval->description));
    }

    void readsOfWorkflow()
    {
        expression({{}, u"subject"_qs}, m_definition.subject);
        expressions({{}, u"output"_qs}, m_definition.output);
    }

    void expressions(const DataUse &use, const Value &value)
    {
        if (value.isString())
            expression(use, value.text());
        for (const base::Member &member : value.members())
            expressions({use.step, memberPath(use.field, member.key)}, member.value);
    }

    void expression(const DataUse &use, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (const auto &parsed = m_cache.parse(text))
            reads(use, parsed->reads());
    }

    void textTemplate(const DataUse &use, const Value &value)
    {
        if (value.isUndefined() || (value.isString() && !value.text().contains(u"${")))
            return;
        if (const auto parsed = expression::ValueTemplate::parse(value))
            reads(use, parsed->reads());
    }

    void reads(const DataUse &use, const std::vector<expression::Read> &reads)
    {
        for (const expression::Read &read : reads) {
            const QString path = QStringList(read.path.begin(), read.path.end()).join(u'.');
            if (read.path.size() < 2)
                readAll(use, path);
            else
                readOne(use, path, read.path[0] + u'.' + read.path[1]);
        }
    }

    void readOne(const DataUse &use, const QString &path, const QString &owner)
    {
        for (const std::size_t at : m_byOwner.value(owner)) {
            if (overlaps(m_variables[at].path, path))
                addReader(m_variables[at], use);
        }
    }

    /// Whoever reads the whole of `workflow` or `steps` reads each part.
    void readAll(const DataUse &use, const QString &root)
    {
        if (root != u"workflow" && root != u"steps")
            return;
        for (DataVariable &one : m_variables) {
            if (one.path.startsWith(root + u'.'))
                addReader(one, use);
        }
    }

    static void addReader(DataVariable &one, const DataUse &use)
    {
        if (one.readers.empty() || !(one.readers.back() == use))
            one.readers.push_back(use);
    }

    const WorkflowDefinition &m_definition;
    const StepIndex m_index;
    ExpressionCache &m_cache;
    std::vector<DataVariable> m_variables;
    QHash<QString, std::size_t> m_places;
    QHash<QString, std::vector<std::size_t>> m_byOwner; // by the first two names of the path
};

} // namespace

std::vector<DataVariable> dataVariables(const WorkflowDefinition &definition,
                                        ExpressionCache &cache)
{
    return Collector(definition, cache).run();
}

} // namespace millrace::model
