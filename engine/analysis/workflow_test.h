// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/edge_coverage.h"
#include "engine/analysis/outcome_source.h"
#include "engine/plan/execution_plan.h"

namespace millrace::analysis {

/// The definition behind a sub_workflow step; an error where it cannot be found.
using DefinitionSource =
    std::function<Result<model::WorkflowDefinition>(const event::StartChild &child)>;

/// What tests of workflows need from outside.
struct WorkflowTestServices
{
    plan::LoweringTable lowering = {}; ///< steps::builtinLowering()
    ScriptRunner scripts = {};         ///< none: script steps without a mock fail their test
    /// Makes an attempt for real, for tests with "live": true; its real time counts.
    std::function<Result<Value>(const event::StartAttempt &attempt)> live = {};
    DefinitionSource definitions = {}; ///< none: sub-workflows need a mock
};

/// One thing that is not as a test expects.
struct TestDifference
{
    QString path = {}; ///< "expect.output.documents[0].total", "mocks.fetch", "decisions.review"
    Value expected = {};
    Value actual = {};
    QString message = {}; ///< English, one sentence without a full stop
};

struct TestResult
{
    QString name = {};
    std::vector<TestDifference> differences = {};
    QString status = {}; ///< of the run: "completed", "waiting_approval", ...
    double duration = 0; ///< seconds of virtual time
    Value output = {};
    std::optional<base::Error> error = {}; ///< of the run
    bool passed() const { return differences.empty(); }
};

struct TestReport
{
    std::vector<TestResult> tests = {};
    std::vector<CoveredEdge> edges = {}; ///< every edge of the workflow, and how often it was taken

    int passed() const;
    int failed() const { return static_cast<int>(tests.size()) - passed(); }
};

/// Runs the tests that a definition carries (workflow model §10), each on its own virtual clock.
/// A step id in `mocks` may also be a step path ("each[1]/square") for one iteration's step.
/// `completed` and `failed` want at least one instance of the step in that state, `skipped` that no
/// instance did anything; without `status` a test expects "completed".
/// Errors: class validation where the definition cannot be planned. Thread: any.
Result<TestReport> testWorkflow(const model::WorkflowDefinition &definition,
                                const WorkflowTestServices &services);

/// {passed, failed, tests: [{id, name, passed, status, duration, differences: [{path, expected,
/// actual, message}], error}], routes: [{id, from, to, label, routed, taken}]}.
Value testReportToValue(const TestReport &report);

} // namespace millrace::analysis
