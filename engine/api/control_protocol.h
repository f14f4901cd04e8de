// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"

namespace millrace::api {

// What two programs that use one store say to each other over its local socket.
//
// Request:  {"id", "verb", ...}; verbs: ping, start, command, fork, delete,
// drive ({"runs": [number]}), compact.
// Answer:   {"id", "answer"} or {"id", "error"}; before it, every second: {"id", "working": true}.
// A request that is sent again, after its connection broke, keeps its command_id.

/// The socket beside a store: "<store>.sock", or where that is too long for a socket's address, a
/// name made of its hash in the user's runtime folder.
QString controlSocketFor(const QString &store);

struct DeleteRequest
{
    QString commandId = {};
    RunId run = {};
    QString by = {};
};

/// Members of a request without id and verb, and the reverse. Reading refuses what is malformed
/// with class validation, code "control.*".
Value startToValue(const StartRequest &request);
Result<StartRequest> startFromValue(const Value &value);
/// Only what people do can be sent: signals, pause, continue, cancel, retry and approvals.
Value commandToValue(const CommandRequest &request);
Result<CommandRequest> commandFromValue(const Value &value);
Value forkToValue(const ForkRequest &request);
Result<ForkRequest> forkFromValue(const Value &value);
Value deleteToValue(const DeleteRequest &request);
Result<DeleteRequest> deleteFromValue(const Value &value);

} // namespace millrace::api
