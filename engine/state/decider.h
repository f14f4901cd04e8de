// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/data_scope.h"
#include "engine/state/decide.h"

namespace millrace::state {

using base::Done;

/// One call of decide(): emits events, applies each at once, and goes on while something follows.
class Decider
{
public:
    Decider(RunState &state, TimeMs now, const DecideOptions &options)
        : m_state(state), m_now(now), m_options(options)
    {
    }

    Done handle(const event::Command &command);
    Decision take() { return std::move(m_decision); }

private:
    // Commands (decider_commands.cpp, decider_people.cpp, decider_retry.cpp)
    Done on(const event::CreateRun &command);
    Done on(const event::LaunchRun &command);
    Done on(const event::Advance &command);
    Done on(const event::AttemptFinished &command);
    Done on(const event::AttemptReported &command);
    Done on(const event::AttemptsLost &command);
    Done on(const event::TimePassed &command);
    Done on(const event::SendSignal &command);
    Done on(const event::ChildKnown &command);
    Done on(const event::ChildFinished &command);
    Done on(const event::PauseRun &command);
    Done on(const event::ContinueRun &command);
    Done on(const event::CancelRun &command);
    Done on(const event::RetryRun &command);
    Done giveOutput(const event::RetryRun &command, const Value &input);
    Done on(const event::ClaimApproval &command);
    Done on(const event::ReleaseApproval &command);
    Done on(const event::DelegateApproval &command);
    Done on(const event::CommentApproval &command);
    Done on(const event::DecideApproval &command);

    // The cascade (decider_advance.cpp)
    void advance();
    bool step();
    void skipDead(int instance);
    void examine(int instance);
    bool isBeyondLimit(int instance);
    void queue(int instance);
    bool hasSlot() const;
    bool startHeld();
    void begin(int instance);
    bool isHalted(int instance) const;
    bool isFailing(int container) const;
    void checkDeadlock();
    QString blockers(int instance) const;

    // Starting (decider_start.cpp)
    void start(int instance);
    Value inheritedInput(int instance) const;
    base::Result<Value> evaluateInput(int instance);
    base::Result<Value> mappedInput(int instance, const Value &inherited);
    Done checkConditions(int instance, bool &holds);
    void startWork(int instance, Value input);
    void startTask(int instance, const plan::Task &task, Value input);
    void dispatch(int instance, const plan::Task &task, int attempt, const Value &input,
                  const Value &parameters, bool changed);
    void compute(int instance, const plan::Compute &compute, const Value &input);
    void branch(int instance, const plan::Branch &branch, const Value &input);
    void pause(int instance, const plan::Pause &pause, const Value &input);
    void ask(int instance, const plan::Ask &ask, const Value &input);
    void askInterrupted(int instance);
    void call(int instance, const Value &input);
    void undo(int instance, const plan::Undo &undo, const Value &input);
    void startEach(int instance, const plan::Each &each, const Value &input);
    QString defaultKey(int instance) const;
    base::Result<QString> ownKey(int instance, const Value &input);
    void sendChild(int instance);
    void resendChild(int instance);

    // Ending steps (decider_finish.cpp)
    void complete(int instance, Value output, Value input = {},
                  std::optional<QStringList> routes = {});
    void failAttempt(int instance, base::Error error);
    void failStep(int instance, base::Error error);
    base::Result<std::vector<event::Write>>
    evaluateAll(int instance, const std::vector<plan::CompiledMapping> &mappings,
                const Value &input, const Value &result, QStringView field);

    // Containers (decider_containers.cpp, decider_loops.cpp)
    void lookAt(int entry);
    void lookAtContainer(int instance);
    void stopContainer(int instance, bool halted);
    void completeGroup(int instance, const plan::Group &group);
    Value groupResult(int instance, int &failed, int &total, base::Error &firstError) const;
    base::Result<Value> reduced(int instance, const plan::Group &group, const Value &result);
    void progressEach(int instance, const plan::Each &each);
    void progressRepeat(int instance, const plan::Repeat &repeat);
    void openIteration(int instance, int index, const Value &item);
    Value loopOutput(int instance, model::OnItemFailure policy) const;
    Value scopeOutput(int scope) const;
    void progressHandlers(int instance);
    void cancelMembers(int scope, int container);
    void cancelStep(int instance);
    void cancelChild(int instance);
    void cancelScopesOf(int owner);
    std::vector<int> members(int scope, int container) const;
    int firstFailedIteration(int loop) const;
    base::Error firstFailure(int scope, int container) const;

    // The run's end (decider_ending.cpp)
    void lookAtRun();
    void end(event::RunEnd how, base::Error error, const QString &by = {});
    void finishCompleted();
    void finish();
    bool progressRollback();
    int nextToUndo(int after, int before, int container);
    int nextToUndoFor(int owner);
    void finishRollbackStep(int instance);

    // People and time (decider_people.cpp)
    int approvalInstance(const QString &id) const;
    base::Result<int> findApproval(const QString &id, const event::Actor &actor) const;
    Done checkVote(int instance, const event::DecideApproval &command) const;
    void settleApproval(int instance, const QString &outcome, const Value &form, const QString &by,
                        const QString &comment);
    void settleInterrupted(int instance, const QString &outcome, const Value &form);
    void timePassedFor(int instance);
    void makeReady(int instance);
    void approvalDue(int instance);
    void waitDue(int instance);

    template<class E>
    void emit(E event)
    {
        event::Event any(std::move(event));
        const bool permitted = applyEvent(any);
        Q_ASSERT(permitted);
        Q_UNUSED(permitted);
    }
    bool applyEvent(event::Event &event);
    void act(event::Action action) { m_decision.actions.push_back(std::move(action)); }
    DataScope scopeFor(int instance, const QString &field) const
    {
        return DataScope(m_state, instance, m_now, field);
    }
    bool isFull() const { return m_decision.events.size() >= m_options.maxEvents; }

    RunState &m_state;
    TimeMs m_now;
    const DecideOptions &m_options;
    Decision m_decision;
};

/// Errors of the core.
base::Error makeError(base::ErrorClass errorClass, const char16_t *code, const QString &message);

} // namespace millrace::state
