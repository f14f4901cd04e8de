// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace millrace::sandbox {

/// Frames on a stream, the sandbox's side (the other is engine/sandbox/sandbox_process.cpp): four
/// bytes of length, least significant first, then that many bytes. A call is a frame of JSON
/// {limit_ms}, one of the source (UTF-8) and one of the input (JSON, empty: undefined); its answer
/// is one frame of JSON: {"value": ...}, {} for undefined, or {"error": {message, line, name}}.
std::optional<QByteArray> readFrame(int fd);
bool writeFrame(int fd, const QByteArray &bytes);

} // namespace millrace::sandbox
