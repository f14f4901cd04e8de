// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/process/process_host.h"
#include "engine/steps/action/notify/notification_sink.h"
#include "engine/steps/executor_registry.h"

namespace millrace::steps {

/// What the executors need from outside.
struct ExecutorServices
{
    process::ProcessHost host;
    NotificationSink *desktop = nullptr; ///< may be absent; outlives the executors
};

/// Adds all kinds of action that this build carries out in attempts.
void addBuiltinExecutors(ExecutorRegistry &registry, const ExecutorServices &services);

/// What each kind of action of this build looks like, those included that the engine's core
/// computes itself (noop, transform), in the order of a list for people.
std::vector<model::ActionKind> builtinActionKinds();

} // namespace millrace::steps
