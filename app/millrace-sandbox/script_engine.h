// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace millrace::sandbox {

/// Runs `source`, the body of a function of `input`, in an interpreter of its own, so that nothing
/// of one call is there in the next. Gives the answer's JSON (frame_stream.h).
QByteArray runScript(const QByteArray &source, const QByteArray &inputJson);

} // namespace millrace::sandbox
