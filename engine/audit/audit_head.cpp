// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/audit_head.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

namespace millrace::audit {

using base::ErrorClass;
using base::Value;

namespace {

constexpr char16_t kFormat[] = u"millrace-audit-head/1";

} // namespace

QByteArray writeAuditHead(const AuditHead &head)
{
    return base::toJson(Value::object({{u"format"_qs, Value(kFormat)},
                                       {u"count"_qs, Value(head.count)},
                                       {u"hash"_qs, Value(QString::fromLatin1(head.hash.toHex()))},
                                       {u"time"_qs, Value(head.time)}}),
                        base::JsonStyle::Indented);
}

base::Result<AuditHead> readAuditHead(QByteArrayView text)
{
    const base::Result<Value> json = base::parseJson(text);
    if (!json)
        return base::fail(json.error());
    const Value &value = *json;
    AuditHead head;
    head.count = static_cast<qint64>(value[u"count"].numberOr(-1));
    head.hash = QByteArray::fromHex(value[u"hash"].text().toLatin1());
    head.time = static_cast<qint64>(value[u"time"].numberOr(0));
    if (value[u"format"].text() != QStringView(kFormat) || head.count < 0 || head.hash.size() != 32)
        return base::fail(ErrorClass::Validation, u"audit.bad_head"_qs,
                          u"this is not an exported head of an audit trail"_qs,
                          u"give the file that the export of the audit head wrote"_qs);
    return head;
}

base::Done checkAuditHead(const AuditHead &head, const QByteArray &hashAtCount)
{
    const QString number = QString::number(head.count);
    if (hashAtCount.isEmpty())
        return base::fail(ErrorClass::Conflict, u"audit.cut"_qs,
                          u"the audit trail was cut: it ends before entry %1"_qs.arg(number),
                          u"restore the store from a backup that is whole"_qs);
    if (hashAtCount != head.hash)
        return base::fail(
            ErrorClass::Conflict, u"audit.rewritten"_qs,
            u"the audit trail was written anew: entry %1 is not the one exported"_qs.arg(number),
            u"restore the store from a backup that is whole"_qs);
    return {};
}

} // namespace millrace::audit
