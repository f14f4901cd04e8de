// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output.h"
#include "engine/base/error.h"
#include "engine/model/problem.h"

namespace millrace::app {

/// Says an error to people: what, and what to do about it; all problems of a refused definition.
void sayError(Output &output, const base::Error &error);
/// `file:step:field: severity: message (hint)`.
QString problemLine(const QString &file, const model::Problem &problem);

} // namespace millrace::app
