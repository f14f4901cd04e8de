// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `sql`: one statement on a SQLite file inside the allowed folders (workflow model §6), a
/// transaction of its own. Result {rows, affected, last_id} (sqlite_session.h).
std::unique_ptr<Executor> makeSqlAction();
model::ActionKind describeSqlAction();

} // namespace millrace::steps
