// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/action.h"
#include "engine/event/command.h"
#include "engine/state/run_state.h"

namespace millrace::state {

struct DecideOptions
{
    bool advance = true;          ///< false: only record the command, start nothing
    std::size_t maxEvents = 2000; ///< about where a long cascade stops and asks for Advance
};

/// What a command gave.
struct Decision
{
    std::vector<event::Event> events = {};
    std::vector<event::Action> actions = {};
    bool more = false; ///< ready work is left: send Advance
};

/// The engine's one decision function: what follows from a command at a moment. Applies the events
/// that it makes, so that what they make ready is decided in the same call; a refused command
/// changes nothing. No clock, no I/O, no threads, no chance of its own.
/// Errors: class conflict, permission, validation, not_found.
base::Result<Decision> decide(RunState &state, const event::Command &command, TimeMs now,
                              const DecideOptions &options = {});

} // namespace millrace::state
