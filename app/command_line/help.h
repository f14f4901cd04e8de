// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace millrace::app {

/// The text of `millracectl --help`: every verb with its sentence.
QString overviewText(const std::vector<Verb> &verbs);
/// The text of `millracectl VERB --help`, with options and an example.
QString verbText(const Verb &verb);

} // namespace millrace::app
