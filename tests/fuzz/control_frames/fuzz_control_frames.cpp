// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_frames.h"

#include <cstdint>
#include <cstdlib>

using millrace::api::FrameReader;

namespace {

/// All messages of a stream that arrives in pieces of a size, encoded again; "!" ends a broken one.
QByteArray messagesOf(const QByteArray &stream, qsizetype piece)
{
    FrameReader reader;
    QByteArray all;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.add(stream.mid(at, piece));
        while (true) {
            const auto message = reader.next();
            if (!message)
                return all + "!";
            if (!*message)
                break;
            all += millrace::api::encodeFrame(**message);
        }
    }
    return all;
}

} // namespace

/// However a stream is cut, the same messages come out of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray stream(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray whole = messagesOf(stream, qMax(qsizetype(1), stream.size()));
    if (messagesOf(stream, 3) != whole)
        std::abort();
    return 0;
}
