// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/extraction.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/expression_places.h"
#include "ui/editing/free_ids.h"
#include "ui/editing/grouping.h"

#include "engine/base/ids.h"
#include "engine/model/expression_cache.h"
#include "engine/model/step_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;
using Steps = std::vector<StepDefinition>;

namespace {

/// One kind of reading that is passed over the border: what is written before, and after.
struct Passage
{
    QString name; ///< of the input's (the output's) member
    QString from; ///< "steps.ocr.output", "item"
    QString to;   ///< "workflow.ocr", "steps.sub.output.ocr"
};

/// Rewrites reads that begin with some path, and collects what it could not.
class Border
{
public:
    /// What a read (its path) is passed as; nothing where it stays as it is. An empty name: it
    /// cannot be passed.
    using Rule = std::function<std::optional<Passage>(const std::vector<QString> &path)>;

    explicit Border(Rule rule) : m_rule(std::move(rule)) {}

    void rewrite(QString &text)
    {
        const auto &parsed = m_cache.parse(text);
        if (!parsed)
            return;
        std::vector<expression::Read> reads = parsed->reads();
        std::sort(reads.begin(), reads.end(), [](const auto &a, const auto &b) {
            return a.column > b.column; // from the end, so that columns before stay right
        });
        for (const expression::Read &read : reads)
            rewriteRead(text, read);
    }

    const QStringList &unable() const { return m_unable; }
    const std::vector<Passage> &passages() const { return m_passages; }

private:
    void rewriteRead(QString &text, const expression::Read &read)
    {
        const auto passage = m_rule(read.path);
        if (!passage)
            return;
        const qsizetype at = read.column - 1;
        const auto known =
            std::find_if(m_passages.begin(), m_passages.end(),
                         [&](const Passage &one) { return one.name == passage->name; });
        const bool isOther = known != m_passages.end() && known->from != passage->from;
        if (isOther || passage->name.isEmpty() ||
            text.mid(at, passage->from.size()) != passage->from) {
            m_unable.append(text);
            return;
        }
        if (known == m_passages.end())
            m_passages.push_back(*passage);
        text.replace(at, passage->from.size(), passage->to);
    }

    Rule m_rule;
    model::ExpressionCache m_cache;
    std::vector<Passage> m_passages;
    QStringList m_unable;
};

void collect(const Steps &steps, QSet<QString> &ids)
{
    for (const StepDefinition &step : steps) {
        ids.insert(step.id);
        collect(step.steps, ids);
    }
}

void visitAll(Steps &steps, const ExpressionVisitor &visitor)
{
    for (StepDefinition &step : steps) {
        visitExpressions(step, visitor);
        visitAll(step.steps, visitor);
    }
}

bool isLoopName(const QString &root)
{
    return root == u"item" || root == u"index" || root == u"iteration";
}

/// Steps outside are read through the input; workflow data are passed under their own name. A
/// loop's names belong to it where the loop goes along.
Border inwards(const QSet<QString> &inside, bool hasLoop)
{
    return Border([inside, hasLoop](const std::vector<QString> &path) -> std::optional<Passage> {
        const QString &root = path.front();
        if (isLoopName(root) && !hasLoop)
            return Passage{root, root, u"workflow."_qs + root};
        if (root == u"workflow" && path.size() < 2)
            return Passage{};
        if (root == u"workflow")
            return Passage{path[1], u"workflow."_qs + path[1], u"workflow."_qs + path[1]};
        if (root != u"steps")
            return {};
        if (path.size() >= 2 && inside.contains(path[1]))
            return {};
        if (path.size() < 3)
            return Passage{};
        const QString read = u"steps."_qs + path[1] + u'.' + path[2];
        const QString name = path[2] == u"output" ? path[1] : path[1] + u'_' + path[2];
        return Passage{name, read, u"workflow."_qs + name};
    });
}

/// Others read the outputs of the steps through the one that runs them.
Border outwards(const QSet<QString> &inside, const QString &step)
{
    return Border([inside, step](const std::vector<QString> &path) -> std::optional<Passage> {
        if (path.front() != u"steps" || path.size() < 2 || !inside.contains(path[1]))
            return {};
        if (path.size() < 3 || path[2] != u"output")
            return Passage{};
        return Passage{path[1], u"steps."_qs + path[1] + u".output"_qs,
                       u"steps."_qs + step + u".output."_qs + path[1]};
    });
}

bool holdsLoop(const Steps &steps)
{
    return std::any_of(steps.begin(), steps.end(), [](const StepDefinition &step) {
        return step.type == u"loop" || holdsLoop(step.steps);
    });
}

/// What the steps write into the workflow's data is written by the step that runs them.
void passWritten(const Steps &steps, base::Value &output, StepDefinition &runner)
{
    for (const StepDefinition &step : steps) {
        for (const model::Mapping &mapping : step.outputMapping) {
            QString key = mapping.target;
            key.remove(0, key.startsWith(u"workflow.") ? 9 : 0).replace(u'.', u'_');
            if (key.isEmpty() || output.has(key))
                continue;
            output.set(key, mapping.target);
            runner.outputMapping.push_back({mapping.target, u"result."_qs + key, {}});
        }
        passWritten(step.steps, output, runner);
    }
}

base::Value schemaOf(const std::vector<Passage> &passages)
{
    base::Value properties = base::Value::emptyObject();
    for (const Passage &passage : passages)
        properties.set(passage.name, base::Value::emptyObject());
    return base::Value::object({{u"type"_qs, u"object"_qs}, {u"properties"_qs, properties}});
}

base::Result<Extracted> refuse(const QString &why)
{
    return base::fail(base::ErrorClass::Usage, u"extract.refused"_qs, why);
}

QString unableText(const QString &expression)
{
    return QCoreApplication::translate("Extraction",
                                       "“%1” reads over the border in a way that cannot be passed "
                                       "on. Write it like steps.name.output.")
        .arg(expression.left(120));
}

/// Moves the members of the group into the new workflow and leaves the step that runs them.
StepDefinition &intoRunner(StepDefinition &group, WorkflowDefinition &made, const QString &file)
{
    made.steps = std::move(group.steps);
    group.steps.clear();
    group.type = u"sub_workflow"_qs;
    group.name = made.name;
    group.subWorkflow = model::SubWorkflow{.file = file};
    return group;
}

void takePositions(WorkflowDefinition &after, WorkflowDefinition &made, const QSet<QString> &inside)
{
    PositionWriter from(after);
    PositionWriter to(made);
    for (const QString &step : inside) {
        const base::Value &place = after.layout[u"positions"][step];
        if (place.isObject())
            to.put(step, {place[u"x"].numberOr(0), place[u"y"].numberOr(0)});
        from.remove(step);
    }
}

} // namespace

base::Result<Extracted> extracting(const WorkflowDefinition &definition, const QStringList &steps,
                                   const QString &name, const QString &file, const Places &places)
{
    WorkflowDefinition after = definition;
    const auto grouped = grouping(definition, steps, u"parallel"_qs, places);
    if (!grouped)
        return base::fail(grouped.error());
    if (!model::apply(after, grouped->edit))
        return refuse({});
    const QString id = FreeIds(definition).take(idFromName(name, u"sub_workflow"_qs));
    if (!model::apply(after, {model::RenameStep{grouped->steps.front(), id}}))
        return refuse({});
    WorkflowDefinition made;
    made.name = name;
    made.workflowId = base::newUuid();
    StepDefinition &runner =
        intoRunner(*model::stepAt(after, *model::findStep(after, id)), made, file);
    QSet<QString> inside;
    collect(made.steps, inside);
    Border in = inwards(inside, holdsLoop(made.steps));
    visitAll(made.steps, [&in](QString &text) { in.rewrite(text); });
    Border out = outwards(inside, id);
    for (const Passage &passage : in.passages())
        runner.inputMapping.push_back({passage.name, passage.from, {}});
    made.inputSchema = schemaOf(in.passages());
    base::Value output = base::Value::emptyObject();
    passWritten(made.steps, output, runner);
    visitAll(after.steps, [&out](QString &text) { out.rewrite(text); });
    visitExpressions(after, [&out](QString &text) { out.rewrite(text); });
    for (const Passage &passage : out.passages())
        output.set(passage.name, passage.from);
    if (const QStringList unable = in.unable() + out.unable(); !unable.isEmpty())
        return refuse(unableText(unable.front()));
    if (output.size() > 0)
        made.output = output;
    takePositions(after, made, inside);
    return Extracted{{editBetween(definition, std::move(after)), {id}}, std::move(made)};
}

} // namespace millrace::ui
