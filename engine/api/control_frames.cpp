// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_frames.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QtEndian>

namespace millrace::api {

using base::ErrorClass;
using base::Value;

namespace {

constexpr qsizetype kHead = sizeof(quint32);

} // namespace

QByteArray encodeFrame(const Value &message)
{
    const QByteArray json = base::toJson(message);
    QByteArray frame(kHead, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), frame.data());
    return frame + json;
}

base::Result<std::optional<Value>> FrameReader::next()
{
    if (m_bytes.size() < kHead)
        return std::optional<Value>();
    const auto length = qFromBigEndian<quint32>(m_bytes.constData());
    if (length > kMaxFrame)
        return base::fail(
            ErrorClass::Validation, u"control.frame_too_large"_qs,
            u"a message of %1 bytes is too large; %2 is the most"_qs.arg(length).arg(kMaxFrame));
    if (m_bytes.size() - kHead < static_cast<qsizetype>(length))
        return std::optional<Value>();
    auto message = base::parseJson(QByteArrayView(m_bytes).sliced(kHead, length));
    if (!message)
        return base::fail(message.error());
    if (!message->isObject())
        return base::fail(ErrorClass::Validation, u"control.not_an_object"_qs,
                          u"a message is no JSON object"_qs);
    m_bytes.remove(0, kHead + static_cast<qsizetype>(length));
    return std::optional<Value>(std::move(*message));
}

} // namespace millrace::api
