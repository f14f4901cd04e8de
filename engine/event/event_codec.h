// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/event/event.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace millrace::event {

/// A value kept outside its event because it is large: SHA-256 of its JSON text, and the text.
struct Attachment
{
    QString hash;
    QByteArray json;
};

/// JSON size from which a value is stored once by content and shared by events.
inline constexpr qsizetype kInlineLimit = 16 * 1024;

/// Events of one command as bytes: a JSON array of [name, {fields}]; fields at their defaults are
/// left out. Values over kInlineLimit go to `attachments` and are named "@field" in the event.
QByteArray encodeEvents(const std::vector<Event> &events, std::vector<Attachment> &attachments);

/// The same into a buffer that is used again and again.
void encodeEvents(const std::vector<Event> &events, QByteArray &out,
                  std::vector<Attachment> &attachments);

/// Finds an attachment's JSON text by its hash.
using AttachmentSource = std::function<base::Result<QByteArray>(const QString &hash)>;

/// The reverse. An unknown event name is an error (code journal.unknown_event), never skipped.
base::Result<std::vector<Event>> decodeEvents(QByteArrayView bytes, const AttachmentSource &source);

/// One event as data for output: {type, fields...}, everything inline.
base::Value eventToValue(const Event &event);

} // namespace millrace::event
