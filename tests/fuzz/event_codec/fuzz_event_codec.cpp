// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/event_codec/fuzz_event_codec.h"

#include "engine/event/event_codec.h"

#include <cstdlib>

using millrace::event::Attachment;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::vector<Attachment> attachments;
    const auto source = [&attachments](const QString &hash) -> millrace::base::Result<QByteArray> {
        for (const Attachment &attachment : attachments) {
            if (attachment.hash == hash)
                return attachment.json;
        }
        return QByteArray("{\"stands for\": \"any large value\"}");
    };
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto events = millrace::event::decodeEvents(bytes, source);
    if (!events)
        return 0;
    const QByteArray encoded = millrace::event::encodeEvents(*events, attachments);
    const auto again = millrace::event::decodeEvents(encoded, source);
    std::vector<Attachment> more;
    if (!again || millrace::event::encodeEvents(*again, more) != encoded)
        std::abort();
    for (const millrace::event::Event &event : *events)
        (void)millrace::event::eventToValue(event);
    return 0;
}
