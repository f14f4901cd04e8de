// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/session.h"
#include "app/store_access/store_door.h"

namespace millrace::app {

/// Opens the store for commands that are only recorded. Errors: store "store.missing" where there
/// is none, those of StoreDoor::open().
base::Result<std::unique_ptr<StoreDoor>> openForRecording(Session &session);

/// Finds a run by number or id. Errors: not_found, conflict, those of opening.
base::Result<journal::RunSummary> findRun(const Session &session, const QString &name);

/// Sends a command for a run as the session's user; tells what became of it: `word` is the past
/// tense of what was done ("cancelled").
base::Result<int> recordCommand(Session &session, base::RunId run, event::Command command,
                                const QString &word);

/// Prints the answer {run, number, status} to a recorded command.
void printAnswer(Session &session, const base::Value &answer, const QString &word);

} // namespace millrace::app
