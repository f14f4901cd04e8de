// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"

namespace millrace::ui {

// What people read about runs and steps. All of it is translated.

/// "0.1 s", "12 s", "1 min 26 s", "2 h 3 min".
QString durationText(qint64 ms);
/// A moment of today by its time, another with its date.
QString momentText(base::TimeMs time);

/// The name of a status in the tokens, as ui.md maps the engine's states.
QString stepToken(api::StepStage stage);
QString runToken(const api::RunFacts &facts);
/// A status of the tokens in words: "Waiting for approval".
QString statusWord(const QString &token);
/// What to say of a run beside its status: "rollback incomplete"; empty: nothing.
QString runRemark(const api::RunFacts &facts);
/// Why a step was skipped.
QString skipText(const QString &reason);
/// An error in one or two sentences: what happened, what to do.
QString errorText(const base::Error &error);
/// What an event says, in a line of the log.
QString eventText(const event::StoredEvent &stored);

} // namespace millrace::ui
