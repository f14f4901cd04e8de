// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::ui {

/// What a run has made of a step so far, as its card says it.
struct StepMark
{
    QString status = {};   ///< by its name in the tokens: "running", "waiting-approval"
    QString subtitle = {}; ///< duration or reason, translated; empty: the type stays
    QString cause = {};    ///< one line below the card; empty: none
    double progress = -1;  ///< 0 to 1; negative: unknown
    int attempt = 0;       ///< shown in the badge while retrying
    bool isStale = false;  ///< edited since, or downstream of an edit
    friend bool operator==(const StepMark &, const StepMark &) = default;
};

} // namespace millrace::ui
