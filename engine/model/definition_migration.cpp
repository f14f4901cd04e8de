// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_migration.h"

namespace millrace::model {

namespace {

const QString kPrefix = u"millrace/"_qs;

/// The object with a member renamed in place; a member of the new name wins.
Value renamed(const Value &object, const QString &from, const QString &to)
{
    if (!object.has(from) || object.has(to))
        return object;
    Value out = Value::emptyObject();
    for (const base::Member &member : object.members())
        out.set(member.key == from ? to : member.key, member.value);
    return out;
}

Value stepFromZero(const Value &step)
{
    Value out = renamed(step, u"id"_qs, u"step_id"_qs);
    out = renamed(out, u"type"_qs, u"step_type"_qs);
    out = renamed(out, u"timeout_seconds"_qs, u"timeout"_qs);
    if (!out[u"steps"].isArray())
        return out;
    base::Array children;
    for (const Value &child : out[u"steps"].items())
        children.push_back(stepFromZero(child));
    out.set(u"steps"_qs, Value(std::move(children)));
    return out;
}

/// millrace/0 said id, type and timeout_seconds for step_id, step_type and timeout.
Value fromZero(const Value &document)
{
    Value out = renamed(document, u"timeout_seconds"_qs, u"timeout"_qs);
    out = renamed(out, u"id"_qs, u"workflow_id"_qs);
    const Value asStep = Value::object({{u"steps"_qs, out[u"steps"]}});
    if (out.has(u"steps"))
        out.set(u"steps"_qs, stepFromZero(asStep)[u"steps"]);
    return out;
}

using Migration = Value (*)(const Value &);

/// The one at index n leads from millrace/n to millrace/n+1.
constexpr Migration kMigrations[] = {fromZero};
static_assert(std::size(kMigrations) == kCurrentFormat);

Result<int> formatOf(const Value &document)
{
    const Value &format = document[u"format"];
    if (format.isUndefined())
        return 0;
    bool isNumber = false;
    const QStringView text = format.text();
    const int number = text.startsWith(kPrefix) ? text.mid(kPrefix.size()).toInt(&isNumber) : -1;
    if (!isNumber || number < 0)
        return base::fail(base::ErrorClass::Validation, u"definition.unknown_format"_qs,
                          u"The format is not one of Millrace's"_qs,
                          u"Write \"format\": \"millrace/1\"."_qs);
    if (number > kCurrentFormat)
        return base::fail(
            base::ErrorClass::Validation, u"definition.newer_format"_qs,
            u"The definition has the format %1, which is newer than this program"_qs.arg(
                format.text()),
            u"Install a newer Millrace; this one reads up to %1."_qs.arg(
                formatName(kCurrentFormat)));
    return number;
}

} // namespace

QString formatName(int format)
{
    return kPrefix + QString::number(format);
}

Result<Migrated> migrateDefinition(const Value &document)
{
    const Result<int> format = formatOf(document);
    if (!format)
        return base::fail(format.error());
    Migrated migrated{document};
    for (int at = *format; at < kCurrentFormat; ++at)
        migrated.document = kMigrations[at](migrated.document);
    const bool isNamed = document.has(u"format");
    if (*format < kCurrentFormat && (isNamed || !(migrated.document == document)))
        migrated.from = formatName(*format);
    migrated.document.set(u"format"_qs, Value(formatName(kCurrentFormat)));
    return migrated;
}

} // namespace millrace::model
