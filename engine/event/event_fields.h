// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event.h"

// What every event is called and which fields it has, said once; encoder and decoder both walk it.
// A new field gets a default (older journals lack it); a new meaning gets a new event.

namespace millrace::event {

template<class E>
struct EventName;

#define MILLRACE_EVENT(Type, name)                                                                 \
    template<>                                                                                     \
    struct EventName<Type>                                                                         \
    {                                                                                              \
        static constexpr const char *value = name;                                                 \
    };

MILLRACE_EVENT(RunCreated, "run_created")
MILLRACE_EVENT(RunStarted, "run_started")
MILLRACE_EVENT(RunPaused, "run_paused")
MILLRACE_EVENT(RunContinued, "run_continued")
MILLRACE_EVENT(RunEnding, "run_ending")
MILLRACE_EVENT(RunFinished, "run_finished")
MILLRACE_EVENT(RunRetried, "run_retried")
MILLRACE_EVENT(DataChanged, "data_changed")
MILLRACE_EVENT(SignalReceived, "signal_received")
MILLRACE_EVENT(StepStarted, "step_started")
MILLRACE_EVENT(AttemptStarted, "attempt_started")
MILLRACE_EVENT(AttemptRecorded, "attempt_recorded")
MILLRACE_EVENT(AttemptFailed, "attempt_failed")
MILLRACE_EVENT(AttemptLost, "attempt_lost")
MILLRACE_EVENT(AttemptIgnored, "attempt_ignored")
MILLRACE_EVENT(StepCompleted, "step_completed")
MILLRACE_EVENT(StepFailed, "step_failed")
MILLRACE_EVENT(StepHandled, "step_handled")
MILLRACE_EVENT(StepSkipped, "step_skipped")
MILLRACE_EVENT(StepCancelled, "step_cancelled")
MILLRACE_EVENT(StepCompensated, "step_compensated")
MILLRACE_EVENT(ScopeOpened, "scope_opened")
MILLRACE_EVENT(WaitStarted, "wait_started")
MILLRACE_EVENT(RollbackStarted, "rollback_started")
MILLRACE_EVENT(ChildStarted, "child_started")
MILLRACE_EVENT(ApprovalRequested, "approval_requested")
MILLRACE_EVENT(ApprovalClaimed, "approval_claimed")
MILLRACE_EVENT(ApprovalReleased, "approval_released")
MILLRACE_EVENT(ApprovalDelegated, "approval_delegated")
MILLRACE_EVENT(ApprovalCommented, "approval_commented")
MILLRACE_EVENT(ApprovalDecided, "approval_decided")
MILLRACE_EVENT(ApprovalReminded, "approval_reminded")
MILLRACE_EVENT(ApprovalEscalated, "approval_escalated")
MILLRACE_EVENT(ApprovalExpired, "approval_expired")
MILLRACE_EVENT(ApprovalWithdrawn, "approval_withdrawn")
MILLRACE_EVENT(RunRecovered, "run_recovered")
MILLRACE_EVENT(StepTimedOut, "step_timed_out")
#undef MILLRACE_EVENT

#define MILLRACE_FIELDS(Type, ...)                                                                 \
    template<class V>                                                                              \
    void fields(V &v, Type &e)                                                                     \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }

MILLRACE_FIELDS(Write, v("path", e.path); v("value", e.value);)
MILLRACE_FIELDS(RunCreated, v("uuid", e.uuid); v("digest", e.digest);
                v("workflow_id", e.workflowId); v("workflow_name", e.workflowName);
                v("version", e.version); v("by", e.by); v("subject", e.subject);
                v("input", e.input); v("data", e.data); v("env", e.env); v("seed", e.seed);
                v("priority", e.priority); v("allowed_folders", e.allowedFolders);
                v("start_folder", e.startFolder); v("parent_run", e.parentRun);
                v("parent_", e.parentStep); v("forked_from", e.forkedFrom); v("trigger", e.trigger);
                v("pins", e.pins);)
MILLRACE_FIELDS(RunStarted, (void)v; (void)e;)
MILLRACE_FIELDS(RunPaused, v("by", e.by); v("reason", e.reason);)
MILLRACE_FIELDS(RunContinued, v("by", e.by);)
MILLRACE_FIELDS(RunEnding, v("end", e.end); v("error", e.error); v("by", e.by);)
MILLRACE_FIELDS(RunFinished, v("end", e.end); v("output", e.output); v("error", e.error);
                v("rolled_back", e.rolledBack); v("rollback_complete", e.rollbackComplete);
                v("not_undone", e.notUndone);)
MILLRACE_FIELDS(RunRetried, v("by", e.by); v("steps", e.steps); v("resumed", e.resumed);)
MILLRACE_FIELDS(DataChanged, v("writes", e.writes); v("by", e.by);)
MILLRACE_FIELDS(SignalReceived, v("name", e.name); v("data", e.data); v("by", e.by);)
MILLRACE_FIELDS(StepStarted, v("", e.ref); v("input", e.input); v("items", e.items);)
MILLRACE_FIELDS(AttemptStarted, v("", e.ref); v("attempt", e.attempt); v("serial", e.serial);
                v("input", e.input); v("parameters", e.parameters); v("key", e.key);)
MILLRACE_FIELDS(AttemptRecorded, v("", e.ref); v("serial", e.serial); v("key", e.key);
                v("value", e.value);)
MILLRACE_FIELDS(AttemptFailed, v("", e.ref); v("serial", e.serial); v("error", e.error);
                v("retry_at", e.retryAt);)
MILLRACE_FIELDS(AttemptLost, v("", e.ref); v("serial", e.serial);)
MILLRACE_FIELDS(AttemptIgnored, v("", e.ref); v("serial", e.serial); v("outcome", e.outcome);)
MILLRACE_FIELDS(StepCompleted, v("", e.ref); v("input", e.input); v("output", e.output);
                v("writes", e.writes); v("routes", e.routes); v("routed", e.routed);
                v("metrics", e.metrics);)
MILLRACE_FIELDS(StepFailed, v("", e.ref); v("error", e.error); v("output", e.output);)
MILLRACE_FIELDS(StepHandled, v("", e.ref); v("output", e.output); v("complete", e.complete);)
MILLRACE_FIELDS(StepSkipped, v("", e.ref); v("reason", e.reason);)
MILLRACE_FIELDS(StepCancelled, v("", e.ref); v("unknown", e.unknown);)
MILLRACE_FIELDS(StepCompensated, v("", e.ref); v("complete", e.complete);)
MILLRACE_FIELDS(ScopeOpened, v("opened", e.scope); v("kind", e.kind); v("", e.owner);
                v("unit", e.step); v("index", e.index); v("item", e.item);)
MILLRACE_FIELDS(WaitStarted, v("", e.ref); v("event", e.event); v("due_at", e.dueAt);
                v("input", e.input);)
MILLRACE_FIELDS(RollbackStarted, v("", e.ref); v("to", e.to); v("input", e.input);)
MILLRACE_FIELDS(ChildStarted, v("", e.ref); v("run", e.run); v("input", e.input);)
MILLRACE_FIELDS(ApprovalRequested, v("", e.ref); v("approval", e.approval); v("title", e.title);
                v("description", e.description); v("context", e.context); v("form", e.form);
                v("outcomes", e.outcomes); v("users", e.users); v("roles", e.roles);
                v("required", e.required); v("exclude_initiator", e.excludeInitiator);
                v("priority", e.priority); v("due_at", e.dueAt); v("remind_at", e.remindAt);
                v("escalate_to", e.escalateTo); v("on_timeout", e.onTimeout); v("digest", e.digest);
                v("interrupted", e.interrupted); v("input", e.input);)
MILLRACE_FIELDS(ApprovalClaimed, v("", e.ref); v("by", e.by);)
MILLRACE_FIELDS(ApprovalReleased, v("", e.ref); v("by", e.by);)
MILLRACE_FIELDS(ApprovalDelegated, v("", e.ref); v("by", e.by); v("to", e.to);
                v("comment", e.comment);)
MILLRACE_FIELDS(ApprovalCommented, v("", e.ref); v("by", e.by); v("comment", e.comment);)
MILLRACE_FIELDS(ApprovalDecided, v("", e.ref); v("outcome", e.outcome); v("form", e.form);
                v("by", e.by); v("comment", e.comment); v("digest", e.digest);
                v("final", e.isFinal);)
MILLRACE_FIELDS(ApprovalReminded, v("", e.ref);)
MILLRACE_FIELDS(ApprovalEscalated, v("", e.ref); v("users", e.users); v("roles", e.roles);)
MILLRACE_FIELDS(ApprovalExpired, v("", e.ref); v("outcome", e.outcome);)
MILLRACE_FIELDS(ApprovalWithdrawn, v("", e.ref);)
MILLRACE_FIELDS(RunRecovered, (void)v; (void)e;)
MILLRACE_FIELDS(StepTimedOut, v("", e.ref); v("error", e.error);)
#undef MILLRACE_FIELDS

} // namespace millrace::event
