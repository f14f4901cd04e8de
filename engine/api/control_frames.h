// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>

#include <optional>

namespace millrace::api {

/// Largest frame on the local socket: as much as JSON is read at all.
inline constexpr quint32 kMaxFrame = 64 * 1024 * 1024;

/// One message: its length as four bytes, big-endian, then JSON in UTF-8.
QByteArray encodeFrame(const base::Value &message);

/// Puts the bytes of a stream together to messages. After an error the stream is useless: nobody
/// knows where the next frame begins.
class FrameReader
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole message, or nothing yet. Errors: validation, "control.frame_too_large",
    /// "control.not_an_object", or what JSON reading refuses.
    base::Result<std::optional<base::Value>> next();

private:
    QByteArray m_bytes;
};

} // namespace millrace::api
