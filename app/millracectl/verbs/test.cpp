// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/millracectl/messages.h"
#include "app/output/safe_text.h"
#include "engine/analysis/workflow_test.h"
#include "engine/api/live_attempts.h"
#include "engine/base/json_writer.h"
#include "engine/steps/builtin_steps.h"

#include <QDir>
#include <QFileInfo>

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

// Sub-workflows that name a file; others come from a store, which tests have none of.
Result<model::WorkflowDefinition> childDefinition(const QString &folder,
                                                  const event::StartChild &child)
{
    if (child.file.isEmpty())
        return base::fail(base::ErrorClass::NotFound, u"test.no_child"_qs,
                          u"the sub-workflow %1 is named by its id"_qs.arg(child.workflowId),
                          u"mock the step, or name a file"_qs);
    const auto bytes = readWholeFile(QDir(folder).absoluteFilePath(child.file));
    if (!bytes)
        return base::fail(bytes.error());
    auto loaded = model::readDefinition(*bytes);
    if (!loaded)
        return base::fail(loaded.error());
    return std::move(loaded->definition);
}

QString text(const Value &value)
{
    return value.isUndefined() ? u"nothing"_qs : safeText(QString::fromUtf8(base::toJson(value)));
}

void printTest(Output &output, const analysis::TestResult &test)
{
    const bool hasColour = output.dataTraits().hasColour;
    output.line((test.passed() ? inked(u"passed"_qs, Ink::Green, hasColour)
                               : inked(u"FAILED"_qs, Ink::Red, hasColour)) +
                u"  "_qs + safeText(test.name));
    for (const analysis::TestDifference &difference : test.differences) {
        output.line(u"  %1: %2"_qs.arg(safeText(difference.path), safeText(difference.message)));
        if (!difference.expected.isUndefined() || !difference.actual.isUndefined())
            output.line(u"    expected %1, got %2"_qs.arg(text(difference.expected),
                                                          text(difference.actual)));
    }
}

void printRoutes(Output &output, const analysis::TestReport &report)
{
    for (const analysis::CoveredEdge &edge : report.edges) {
        if (edge.routed && edge.taken == 0)
            output.line(u"  no test takes the route from %1 to %2 (%3)"_qs.arg(
                safeText(edge.from), safeText(edge.to), safeText(edge.label)));
    }
}

Result<analysis::TestReport> testFile(Session &session, const QString &file)
{
    const auto definition = loadDefinitionFile(session.output(), file);
    if (!definition)
        return base::fail(definition.error());
    const QString folder = QFileInfo(file).absolutePath();
    api::LiveAttempts live({folder, QDir::currentPath()}, QDir::currentPath());
    analysis::WorkflowTestServices services;
    services.lowering = steps::builtinLowering();
    services.scripts = [&live](const QString &source, const Value &input) {
        return live.script(source, input);
    };
    services.live = [&live](const event::StartAttempt &action) { return live.attempt(action); };
    services.definitions = [folder](const event::StartChild &child) {
        return childDefinition(folder, child);
    };
    return analysis::testWorkflow(*definition, services);
}

void printReport(Output &output, const QString &file, const analysis::TestReport &report)
{
    if (output.isJson()) {
        Value line = Value::object({{u"id"_qs, file}, {u"file"_qs, file}});
        const Value value = analysis::testReportToValue(report);
        for (const base::Member &member : value.members())
            line.set(member.key, member.value);
        output.jsonLine(line);
        return;
    }
    output.line(safeText(file));
    for (const analysis::TestResult &test : report.tests)
        printTest(output, test);
    printRoutes(output, report);
}

Result<int> test(Session &session)
{
    Output &output = session.output();
    int passed = 0;
    int failed = 0;
    for (const QString &file : session.arguments().positional) {
        const auto report = testFile(session, file);
        if (!report) {
            sayError(output, report.error());
            ++failed;
            continue;
        }
        printReport(output, file, *report);
        passed += report->passed();
        failed += report->failed();
    }
    output.line(u"%1 passed, %2 failed"_qs.arg(passed).arg(failed));
    return failed > 0 ? kFailed : kDone;
}

} // namespace

Command testVerb()
{
    Verb verb;
    verb.name = u"test"_qs;
    verb.arguments = u"FILE..."_qs;
    verb.minimum = 1;
    verb.maximum = -1;
    verb.summary = u"Run the tests that definitions carry, on a virtual clock"_qs;
    verb.details = u"The last line is \"N passed, N failed\"."_qs;
    verb.takesFiles = true;
    verb.example = u"millracectl test order.millrace.json"_qs;
    return {verb, test};
}

} // namespace millrace::app
