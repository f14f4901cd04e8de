// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_proposal.h"

#include "engine/model/definition_diff.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace millrace::ui {

using base::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VersionProposal)
};

/// Collects reasons; the largest step wins.
struct Verdict
{
    VersionProposal proposal;

    void add(VersionPart part, const QString &reason)
    {
        if (part > proposal.part) {
            proposal.part = part;
            proposal.reasons.clear(); // those of smaller steps are of no interest any more
        }
        if (part == proposal.part)
            proposal.reasons += reason;
    }
};

/// A schema without what only people read.
Value bare(const Value &schema)
{
    Value plain = schema;
    for (const QStringView word : {u"title", u"description", u"default", u"examples"})
        plain.remove(word);
    return plain;
}

QSet<QString> requiredOf(const Value &schema)
{
    QSet<QString> names;
    for (const Value &name : schema[u"required"].items())
        names.insert(name.text());
    return names;
}

void judgeProperties(const Value &before, const Value &after, Verdict &verdict)
{
    for (const base::Member &member : before.members()) {
        if (!after.has(member.key))
            verdict.add(VersionPart::Major, Words::tr("The input “%1” is gone.").arg(member.key));
        else if (!(bare(member.value) == bare(after[member.key])))
            verdict.add(VersionPart::Major,
                        Words::tr("The input “%1” takes other values.").arg(member.key));
    }
    for (const base::Member &member : after.members()) {
        if (!before.has(member.key))
            verdict.add(VersionPart::Minor, Words::tr("The input “%1” is new.").arg(member.key));
    }
}

void judgeInputs(const Value &before, const Value &after, Verdict &verdict)
{
    judgeProperties(before[u"properties"], after[u"properties"], verdict);
    QStringList needed = (requiredOf(after) - requiredOf(before)).values();
    needed.sort();
    for (const QString &name : std::as_const(needed))
        verdict.add(VersionPart::Major, Words::tr("The input “%1” is required now.").arg(name));
    Value restBefore = bare(before);
    Value restAfter = bare(after);
    for (const QStringView word : {u"properties", u"required", u"type", u"$schema", u"$id"}) {
        restBefore.remove(word);
        restAfter.remove(word);
    }
    if (restBefore.size() + restAfter.size() > 0 && !(restBefore == restAfter))
        verdict.add(VersionPart::Major, Words::tr("Inputs are checked differently."));
}

void judgeOutput(const Value &before, const Value &after, Verdict &verdict)
{
    if (before == after)
        return;
    if (before.type() != after.type())
        verdict.add(VersionPart::Major, Words::tr("The output has another shape."));
    for (const base::Member &member : before.members()) {
        if (after.isObject() && !after.has(member.key))
            verdict.add(VersionPart::Major, Words::tr("The output “%1” is gone.").arg(member.key));
    }
    verdict.add(VersionPart::Minor, Words::tr("Outputs are made differently."));
}

/// Fields that change words, limits or tests, not what happens.
bool isTuning(const QString &path)
{
    static const QSet<QString> kFields = {
        u"name"_qs,    u"description"_qs,          u"notes"_qs,
        u"timeout"_qs, u"retry_policy"_qs,         u"tags"_qs,
        u"tests"_qs,   u"sla_targets"_qs,          u"max_parallel_steps"_qs,
        u"subject"_qs, u"optimization_enabled"_qs, u"adaptive_routing"_qs,
        u"version"_qs, u"created_at"_qs,           u"created_by"_qs,
        u"priority"_qs};
    static const QRegularExpression kEnd(QStringLiteral("[.\\[]"));
    return kFields.contains(path.section(kEnd, 0, 0));
}

bool isTuning(const std::vector<model::FieldChange> &changes)
{
    return std::all_of(changes.begin(), changes.end(),
                       [](const model::FieldChange &change) { return isTuning(change.path); });
}

void judgeSteps(const model::DefinitionDiff &diff, Verdict &verdict)
{
    const auto count = [&verdict](VersionPart part, auto number, const QString &reason) {
        if (number > 0)
            verdict.add(part, reason);
    };
    const int added = static_cast<int>(diff.added.size());
    const int removed = static_cast<int>(diff.removed.size());
    const int moved = static_cast<int>(diff.moved.size());
    int tuned = 0;
    for (const model::StepChange &change : diff.changed)
        tuned += isTuning(change.fields) ? 1 : 0;
    const int changed = static_cast<int>(diff.changed.size()) - tuned;
    count(VersionPart::Minor, added, Words::tr("%n step(s) were added.", nullptr, added));
    count(VersionPart::Minor, removed, Words::tr("%n step(s) were removed.", nullptr, removed));
    count(VersionPart::Minor, moved, Words::tr("%n step(s) stand elsewhere.", nullptr, moved));
    count(VersionPart::Minor, changed, Words::tr("%n step(s) work differently.", nullptr, changed));
    count(VersionPart::Patch, tuned,
          Words::tr("%n step(s) have other words or limits.", nullptr, tuned));
}

void judgeWorkflow(const model::DefinitionDiff &diff, Verdict &verdict)
{
    for (const model::FieldChange &change : diff.workflow) {
        const QString field = change.path.section(u'.', 0, 0).section(u'[', 0, 0);
        if (field == u"input_schema" || field == u"output")
            continue; // judged as a whole
        if (field == u"version" || field.startsWith(u"created_"))
            continue; // says nothing
        verdict.add(isTuning(change.path) ? VersionPart::Patch : VersionPart::Minor,
                    Words::tr("The workflow’s setting “%1” is another.").arg(change.path));
    }
    if (!diff.layout.empty())
        verdict.add(VersionPart::Patch, Words::tr("The layout is another."));
}

/// Whether nothing differs that a person could publish.
bool saysTheSame(model::DefinitionDiff diff)
{
    std::erase_if(diff.workflow, [](const model::FieldChange &change) {
        return change.path == u"version" || change.path.startsWith(u"created_");
    });
    return diff.isEmpty();
}

} // namespace

VersionProposal proposeVersion(const model::WorkflowDefinition &before,
                               const model::WorkflowDefinition &after)
{
    const model::DefinitionDiff diff = model::diffDefinitions(before, after);
    if (saysTheSame(diff))
        return {.isSame = true};
    Verdict verdict;
    judgeInputs(before.inputSchema, after.inputSchema, verdict);
    judgeOutput(before.output, after.output, verdict);
    judgeSteps(diff, verdict);
    judgeWorkflow(diff, verdict);
    return verdict.proposal;
}

} // namespace millrace::ui
