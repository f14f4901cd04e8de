// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/audit_entry.h"

namespace millrace::audit {

/// What the first entry of a chain follows: 32 zero bytes.
QByteArray chainStart();

/// Hash of an entry in its place: SHA-256 over the hash before it, then its number, time and five
/// texts as netstrings ("5:hello,"), in UTF-8, in the order of the struct.
///
/// Changing, removing, inserting or moving an entry changes every hash behind it; a cut tail shows
/// only against an exported head (audit_head.h). Pure.
QByteArray chainHash(const QByteArray &previous, qint64 number, const AuditEntry &entry);

} // namespace millrace::audit
