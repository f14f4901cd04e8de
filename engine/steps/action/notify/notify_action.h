// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/steps/action/notify/notification_sink.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `notify`: tells somebody (workflow model §6). `log` writes a line, `desktop` shows it to the
/// person at this computer, and is logged where nobody is, `webhook` sends {title, text} as the
/// step type of that name does. Result {channel, delivered}.
///
/// `webhook` does the work of that channel; `desktop` may be absent, else it outlives the executor.
std::unique_ptr<Executor> makeNotifyAction(std::unique_ptr<Executor> webhook,
                                           NotificationSink *desktop);
model::ActionKind describeNotifyAction();

} // namespace millrace::steps
