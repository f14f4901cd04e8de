// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/renaming.h"

#include "ui/editing/free_ids.h"

#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"
#include "engine/model/step_references.h"

namespace millrace::ui {

using model::StepDefinition;

namespace {

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

QSet<QString> wordsOf(const base::Value &value)
{
    QSet<QString> words;
    const QByteArray text = base::toJson(value);
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isWordPart(text[i]);
        if (inside && begin < 0)
            begin = i;
        if (inside || begin < 0)
            continue;
        words.insert(QString::fromLatin1(text.mid(begin, i - begin)));
        begin = -1;
    }
    return words;
}

bool isMentioned(const std::vector<StepDefinition> &steps, const QString &id)
{
    for (const StepDefinition &step : steps) {
        StepDefinition alone = step;
        alone.steps.clear();
        StepDefinition renamed = alone;
        model::renameReferences(renamed, id, u"another_id"_qs);
        const bool mentions = step.id != id && !(renamed == alone);
        if (mentions || isMentioned(step.steps, id))
            return true;
    }
    return false;
}

bool isMentionedBesideSteps(const model::WorkflowDefinition &definition, const QString &id)
{
    model::WorkflowDefinition alone;
    alone.output = definition.output;
    alone.subject = definition.subject;
    alone.tests = definition.tests;
    model::WorkflowDefinition renamed = alone;
    model::renameReferences(renamed, id, u"another_id"_qs);
    return !(renamed == alone);
}

/// Whether an id was made from the name (or the type), maybe with a number behind it.
bool follows(const StepDefinition &step)
{
    const QString kind = step.action[u"kind"].text();
    for (const QString &wish : {idFromName(step.name, {}), step.type, kind}) {
        if (wish.isEmpty() || !step.id.startsWith(wish))
            continue;
        const QString rest = step.id.mid(wish.size());
        bool isNumber = false;
        rest.mid(1).toInt(&isNumber);
        if (rest.isEmpty() || (rest.startsWith(u'_') && isNumber))
            return true;
    }
    return false;
}

} // namespace

QSet<QString> wordsIn(const StepDefinition &step)
{
    if (step.steps.empty())
        return wordsOf(model::stepToValue(step));
    StepDefinition alone = step;
    alone.steps.clear();
    return wordsOf(model::stepToValue(alone));
}

void renameInside(std::vector<StepDefinition> &steps, const QHash<QString, QString> &newIds)
{
    for (StepDefinition &step : steps) {
        std::vector<StepDefinition> children = std::move(step.steps);
        step.steps.clear();
        const QString id = std::exchange(step.id, {});
        for (const QString &word : wordsIn(step)) {
            if (const auto to = newIds.constFind(word); to != newIds.constEnd() && *to != word)
                model::renameReferences(step, word, *to);
        }
        step.id = newIds.value(id, id);
        step.steps = std::move(children);
        renameInside(step.steps, newIds);
    }
}

Change renaming(const model::WorkflowDefinition &definition, const QString &step,
                const QString &name)
{
    const auto path = model::findStep(definition, step);
    if (!path)
        return {{model::Batch{}}, {}};
    const StepDefinition &named = *model::stepAt(definition, *path);
    model::Batch batch;
    batch.edits.push_back(
        {model::ChangeField{step, u"name"_qs, name.isEmpty() ? base::Value() : base::Value(name)}});
    const QString wish = idFromName(name, step);
    const bool isKnown =
        isMentionedBesideSteps(definition, step) || isMentioned(definition.steps, step);
    if (wish == step || !follows(named) || isKnown)
        return {{std::move(batch)}, {step}};
    const QString id = FreeIds(definition).take(wish);
    batch.edits.push_back({model::RenameStep{step, id}});
    return {{std::move(batch)}, {id}};
}

} // namespace millrace::ui
