// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/audit_chain.h"

#include <QCryptographicHash>

namespace millrace::audit {

namespace {

void appendNetstring(QByteArray &out, const QByteArray &bytes)
{
    out += QByteArray::number(bytes.size());
    out += ':';
    out += bytes;
    out += ',';
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

QByteArray chainHash(const QByteArray &previous, qint64 number, const AuditEntry &entry)
{
    QByteArray text = previous;
    appendNetstring(text, QByteArray::number(number));
    appendNetstring(text, QByteArray::number(entry.time));
    for (const QString *field :
         {&entry.actor, &entry.osUser, &entry.action, &entry.subject, &entry.digest})
        appendNetstring(text, field->toUtf8());
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace millrace::audit
