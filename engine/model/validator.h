// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_graph.h"
#include "engine/model/validation.h"

namespace millrace::model {

/// The name of a field, put together only when there is something to say about it.
struct FieldName
{
    FieldName(const QString &name) : base(name) {}
    FieldName(const QString &list, qsizetype item, const QString &member = {})
        : base(list), index(item), tail(member)
    {
    }
    static FieldName member(const QString &object, const QString &name)
    {
        FieldName field(object);
        field.key = name;
        field.isMember = true;
        return field;
    }
    QString text() const;

    QString base;
    QString key = {};
    qsizetype index = -1;
    QString tail = {};
    bool isMember = false;
};

/// What the checks of one validation share; each check_*.cpp adds its own problems.
class Validator
{
public:
    Validator(const WorkflowDefinition &workflow, const StepCatalogue &catalogue,
              ExpressionCache &cache);
    std::vector<Problem> run();

private:
    /// Names of data an expression may read beside those that are always there.
    struct Place
    {
        int step = -1; ///< index; -1: the workflow
        FieldName field;
        QStringList roots = {};
        bool mayReadInside = false; ///< loop conditions and reducers read the children
        bool isAfter = false;       ///< read once the step has its own output
    };
    /// Of a step while it is looked for handlers that come back to themselves.
    enum class HandlerState : std::uint8_t
    {
        Unseen,
        OnTheWay,
        Done
    };

    // check_workflow.cpp
    void checkWorkflow();
    void checkOutput();
    void checkRetryPolicy(const RetryPolicy &policy, int step);
    void checkSchema(const Value &schema, int step, const QString &field);
    // check_steps.cpp
    void checkStep(int step);
    void checkIdentity(int step);
    void checkTypeFields(int step, const StepDescriptor &type);
    void checkNumbers(int step);
    void checkLoop(int step);
    void checkSubWorkflow(int step);
    // check_approval.cpp
    void checkWait(int step);
    void checkApproval(int step);
    void checkApprovalTimes(int step);
    void checkRoutes(int step);
    void checkOutcomeRoute(int step, const Route &route, const QString &field);
    // check_parameters.cpp
    void checkAction(int step);
    void checkParameters(int step, const std::vector<ParameterDescriptor> &known,
                         const Value &given, const QString &path, bool allowsUnknown);
    void checkParameter(int step, const ParameterDescriptor &known, const Value &given,
                        const QString &path);
    bool hasShape(const ParameterDescriptor &known, const Value &given) const;
    void checkParameterText(int step, const ParameterDescriptor &known, const Value &given,
                            const QString &path);
    // check_graph.cpp
    void checkGraph();
    void checkTargets(int step);
    void checkTarget(int step, const QString &target, const FieldName &name, bool isEdge);
    void checkSelfAndBorder(int step, int other, const FieldName &name, bool isEdge);
    void checkOnDemand(int step);
    void checkHandlerCycles();
    void followHandlers(int start, std::vector<HandlerState> &states);
    void checkJoin(int step);
    void checkRollback(int step);
    // check_expressions.cpp
    void checkStepExpressions(int step);
    void checkContainerExpressions(int step);
    void checkTemplates(int step);
    void checkExpression(const Place &place, const QString &text);
    void checkTemplate(const Place &place, const Value &value);
    void checkReads(const Place &place, const std::vector<expression::Read> &reads);
    void checkStepRead(const Place &place, const expression::Read &read);
    void reportSyntax(const Place &place, const base::Error &error);
    QStringList rootsAt(int step) const;
    // check_mappings.cpp
    void checkOutputMappings();
    void checkOverlaps();
    void checkWriters(std::vector<int> writers, const QString &path);
    // check_triggers.cpp
    void checkTriggers();
    void checkTrigger(const Value &trigger, const QString &path);
    void checkSchedule(const Value &trigger, const QString &path);
    // check_tests.cpp
    void checkTests();
    void checkTest(const Value &test, const QString &path);
    void checkDecision(const Value &decision, const QString &step, const QString &path);
    void checkStepNames(const Value &names, const QString &path);
    void checkStepName(const QString &id, const QString &path);

    const QString &idOf(int step) const { return m_index.idOf(step); }
    const StepDefinition &stepAt(int step) const { return *m_index.at(step).step; }
    void error(int step, const QString &code, const QString &field, const QString &message,
               const QString &hint = {}, int column = 0);
    void warning(int step, const QString &code, const QString &field, const QString &message,
                 const QString &hint = {}, int column = 0);
    QString fieldOf(int step, const QString &field) const;
    void add(Severity severity, int step, const QString &code, const QString &field,
             const QString &message, const QString &hint, int column);
    /// An error unless the condition holds.
    void require(bool holds, int step, const QString &field, const QString &message);

    const WorkflowDefinition &m_workflow;
    const StepCatalogue &m_catalogue;
    ExpressionCache &m_cache;
    const StepIndex m_index;
    const StepGraph m_graph;
    std::vector<std::pair<int, Problem>> m_problems; // with the step's index, for their order
};

} // namespace millrace::model
