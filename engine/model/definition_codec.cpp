// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"

#include "engine/base/digest.h"
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_migration.h"
#include "engine/model/field_values.h"
#include "engine/model/old_names.h"
#include "engine/model/published_schema.h"
#include "engine/model/unknown_fields.h"
#include "engine/model/value_path.h"

#include <QUuid>

namespace millrace::model {

namespace {

constexpr int kDeepest = 256; // as strict JSON reading has it

Problem problemOf(const base::Error &error)
{
    return {Severity::Error,
            error.code,
            {},
            {},
            error.message,
            error.hint,
            static_cast<int>(error.details[u"column"].numberOr(0))};
}

/// Turns "steps[0].steps[2].timeout" into the step's id and "timeout".
Problem problemOf(const SchemaProblem &found, const Value &document)
{
    Problem problem{Severity::Error, u"definition."_qs + found.keyword, {}, found.path};
    problem.message = found.message;
    const auto parts = parsePath(found.path);
    Value current = document;
    for (std::size_t i = 0; parts && i + 1 < parts->size(); i += 2) {
        const PathPart &list = (*parts)[i];
        const PathPart &item = (*parts)[i + 1];
        if ((list.name != u"steps" && list.name != u"parallel_steps") || item.index < 0)
            break;
        current = Value(current[list.name].at(static_cast<std::size_t>(item.index)));
        const QString prefix = itemPath(list.name, static_cast<std::size_t>(item.index));
        const QString id = current[u"step_id"].text();
        if (id.isEmpty())
            break; // what has no id is named by its place
        problem.step = id;
        problem.field.remove(0, prefix.size());
        if (problem.field.startsWith(u'.'))
            problem.field.remove(0, 1);
    }
    const QString name = problem.field.isEmpty() ? u"It"_qs : u"'%1'"_qs.arg(problem.field);
    problem.message = name + u' ' + problem.message;
    const qsizetype question = problem.message.indexOf(u". Did you mean");
    if (question >= 0) {
        problem.hint = problem.message.mid(question + 2);
        problem.message.truncate(question);
    }
    return problem;
}

/// The identity of a definition that names none: the same for every reading of that name.
QString derivedId(const QString &name)
{
    const QUuid space(u"{8f6a1f0c-1c5e-5b0e-9f63-4d1f5a3c7e21}"_qs);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

void readDocument(const Value &document, const StepCatalogue &catalogue,
                  InspectedDefinition &inspected)
{
    for (const SchemaProblem &found : publishedSchema().check(document))
        inspected.problems.push_back(problemOf(found, document));
    Value modern = withModernNames(document, inspected.problems);
    modern.remove(u"format");
    readFields(modern, inspected.definition);
    if (inspected.definition.workflowId.isEmpty())
        inspected.definition.workflowId = derivedId(inspected.definition.name);
    std::vector<Problem> unknown = unknownFields(inspected.definition, catalogue);
    inspected.problems.insert(inspected.problems.end(), unknown.begin(), unknown.end());
}

Result<LoadedDefinition> loaded(InspectedDefinition inspected)
{
    if (hasErrors(inspected.problems)) {
        const QString code =
            inspected.isReadable ? u"definition.malformed"_qs : inspected.problems.front().code;
        return base::fail(problemsError(code, inspected.problems));
    }
    return LoadedDefinition{std::move(inspected.definition), std::move(inspected.problems),
                            inspected.migratedFrom};
}

void dropNotes(std::vector<StepDefinition> &steps)
{
    for (StepDefinition &step : steps) {
        step.notes.clear();
        dropNotes(step.steps);
    }
}

} // namespace

InspectedDefinition inspectDefinition(QByteArrayView bytes, const StepCatalogue &catalogue)
{
    const Result<Value> document = base::parseJson(bytes);
    if (document)
        return inspectDefinition(*document, catalogue);
    InspectedDefinition inspected;
    inspected.problems.push_back(problemOf(document.error()));
    return inspected;
}

InspectedDefinition inspectDefinition(const Value &document, const StepCatalogue &catalogue)
{
    InspectedDefinition inspected;
    if (!document.isObject() || document.depth() > kDeepest) {
        inspected.problems.push_back({Severity::Error,
                                      u"definition.malformed"_qs,
                                      {},
                                      {},
                                      document.isObject()
                                          ? u"A definition nests at most 256 lists and objects"_qs
                                          : u"A definition is one JSON object"_qs});
        return inspected;
    }
    const Result<Migrated> migrated = migrateDefinition(document);
    if (!migrated) {
        inspected.problems.push_back(problemOf(migrated.error()));
        inspected.problems.back().field = u"format"_qs;
        return inspected;
    }
    inspected.isReadable = true;
    inspected.migratedFrom = migrated->from;
    readDocument(migrated->document, catalogue, inspected);
    return inspected;
}

Result<LoadedDefinition> readDefinition(QByteArrayView bytes, const StepCatalogue &catalogue)
{
    return loaded(inspectDefinition(bytes, catalogue));
}

Result<LoadedDefinition> readDefinition(const Value &document, const StepCatalogue &catalogue)
{
    return loaded(inspectDefinition(document, catalogue));
}

Value definitionToValue(const WorkflowDefinition &definition)
{
    Value document = Value::object({{u"format"_qs, Value(formatName(kCurrentFormat))}});
    const Value fields = writeFields(definition);
    for (const base::Member &member : fields.members())
        document.set(member.key, member.value);
    return document;
}

Value stepToValue(const StepDefinition &step)
{
    return writeFields(step);
}

QByteArray writeDefinition(const WorkflowDefinition &definition)
{
    return base::toJson(definitionToValue(definition), base::JsonStyle::Indented);
}

QString definitionDigest(const WorkflowDefinition &definition)
{
    WorkflowDefinition bare = definition;
    bare.layout = Value();
    dropNotes(bare.steps);
    return base::sha256Hex(base::toJson(definitionToValue(bare)));
}

} // namespace millrace::model
