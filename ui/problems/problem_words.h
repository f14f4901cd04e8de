// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"

namespace millrace::ui {

/// A problem as people read it: a sentence for its code, and what to do.
struct ProblemWords
{
    QString sentence = {};
    QString advice = {}; ///< may be empty
};

/// The words for a problem's code. `value` is what stands in its field now, where that is a text or
/// a number; it may be empty. A code without words gets the engine's own message.
ProblemWords problemWords(const model::Problem &problem, const QString &value);
/// Whether the interface has words of its own for a code.
bool hasProblemWords(const QString &code);

} // namespace millrace::ui
