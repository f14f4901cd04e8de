// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/output/safe_text.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_diff.h"

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

QString place(const QString &step, const QString &path)
{
    return step.isEmpty() ? path : path.isEmpty() ? step : step + u'.' + path;
}

/// Prints changes one by one: text, or JSON lines.
class Printer
{
public:
    explicit Printer(Output &output) : m_output(output) {}

    void fields(const QString &step, const QString &kind,
                const std::vector<model::FieldChange> &changes)
    {
        for (const model::FieldChange &change : changes)
            print(kind, step, change.path, change.before, change.after);
    }

    void print(const QString &kind, const QString &step, const QString &path, const Value &before,
               const Value &after)
    {
        const QString where = place(step, path);
        if (m_output.isJson()) {
            m_output.jsonLine(Value::object({{u"id"_qs, kind + u':' + where},
                                             {u"change"_qs, kind},
                                             {u"step"_qs, step},
                                             {u"path"_qs, path},
                                             {u"before"_qs, before},
                                             {u"after"_qs, after}}));
            return;
        }
        if (!before.isUndefined())
            line(u'-', Ink::Red, where, before);
        if (!after.isUndefined())
            line(u'+', Ink::Green, where, after);
    }

private:
    void line(QChar sign, Ink ink, const QString &where, const Value &value)
    {
        const QString text =
            u"%1 %2: %3"_qs.arg(QString(sign), where, QString::fromUtf8(base::toJson(value)));
        m_output.line(inked(safeText(text), ink, m_output.dataTraits().hasColour));
    }

    Output &m_output;
};

const model::StepDefinition *findStep(const std::vector<model::StepDefinition> &steps,
                                      const QString &id)
{
    for (const model::StepDefinition &step : steps) {
        if (step.id == id)
            return &step;
        if (const model::StepDefinition *inner = findStep(step.steps, id))
            return inner;
    }
    return nullptr;
}

Value stepOf(const model::WorkflowDefinition &definition, const QString &id)
{
    const model::StepDefinition *step = findStep(definition.steps, id);
    return step != nullptr ? model::stepToValue(*step) : Value();
}

Value placeOf(const QString &container, int index)
{
    return Value::object({{u"container"_qs, container}, {u"index"_qs, index}});
}

void print(Output &output, const model::WorkflowDefinition &before,
           const model::WorkflowDefinition &after)
{
    const model::DefinitionDiff diff = model::diffDefinitions(before, after);
    Printer printer(output);
    printer.fields({}, u"workflow"_qs, diff.workflow);
    for (const QString &step : diff.removed)
        printer.print(u"step_removed"_qs, step, {}, stepOf(before, step), {});
    for (const QString &step : diff.added)
        printer.print(u"step_added"_qs, step, {}, {}, stepOf(after, step));
    for (const model::StepMove &move : diff.moved)
        printer.print(u"step_moved"_qs, move.step, {},
                      placeOf(move.containerBefore, move.indexBefore),
                      placeOf(move.containerAfter, move.indexAfter));
    for (const model::StepChange &change : diff.changed)
        printer.fields(change.step, u"step_changed"_qs, change.fields);
    printer.fields({}, u"layout"_qs, diff.layout);
    if (diff.isEmpty())
        output.say(u"no difference"_qs);
}

Result<model::WorkflowDefinition> readable(const QString &path)
{
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return base::fail(bytes.error());
    auto loaded = model::readDefinition(*bytes);
    if (loaded)
        return std::move(loaded->definition);
    base::Error error = loaded.error();
    error.message = u"%1: %2"_qs.arg(path, error.message);
    return base::fail(error);
}

Result<int> diff(Session &session)
{
    const auto before = readable(session.argument(0));
    const auto after = readable(session.argument(1));
    if (!before || !after)
        return base::fail(!before ? before.error() : after.error());
    print(session.output(), *before, *after);
    return kDone;
}

} // namespace

Command diffVerb()
{
    Verb verb;
    verb.name = u"diff"_qs;
    verb.arguments = u"A B"_qs;
    verb.minimum = verb.maximum = 2;
    verb.summary = u"Say what changed from one definition to another"_qs;
    verb.details = u"Steps are matched by id, so that order and layout tell apart from meaning."_qs;
    verb.takesFiles = true;
    verb.example = u"millracectl diff order-1.millrace.json order-2.millrace.json"_qs;
    return {verb, diff};
}

} // namespace millrace::app
