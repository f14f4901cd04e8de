// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_index.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/base/whole_file.h"

#include <QDateTime>
#include <QFile>

namespace millrace::ui {

using base::Value;

namespace {

const QString kFormat = QStringLiteral("millrace-versions/1");

Value toValue(const VersionRecord &record)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.publishedAt, Qt::UTC);
    return Value::object({{u"version"_qs, record.version},
                          {u"note"_qs, record.note},
                          {u"author"_qs, record.author},
                          {u"published_at"_qs, time.toString(Qt::ISODateWithMs)},
                          {u"digest"_qs, record.digest},
                          {u"content"_qs, record.content},
                          {u"sha256"_qs, record.sha256}});
}

VersionRecord recordOf(const Value &value)
{
    const QDateTime time = QDateTime::fromString(value[u"published_at"].text(), Qt::ISODateWithMs);
    return {.version = value[u"version"].text(),
            .note = value[u"note"].text(),
            .author = value[u"author"].text(),
            .publishedAt = time.isValid() ? time.toMSecsSinceEpoch() : 0,
            .digest = value[u"digest"].text(),
            .content = value[u"content"].text(),
            .sha256 = value[u"sha256"].text()};
}

tl::unexpected<base::Error> damaged(const QString &path, const QString &why)
{
    return base::fail(base::ErrorClass::StoreCorrupt, u"version.index_damaged"_qs,
                      u"%1: %2"_qs.arg(path, why));
}

} // namespace

base::Result<std::vector<VersionRecord>> readVersionIndex(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::vector<VersionRecord>();
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path, file.errorString());
    const base::Result<Value> parsed = base::parseJson(file.readAll());
    if (!parsed)
        return damaged(path, parsed.error().message);
    const QString format = (*parsed)[u"format"].text();
    if (format.startsWith(u"millrace-versions/") && format != kFormat)
        return base::fail(base::ErrorClass::StoreNewer, u"version.index_newer"_qs,
                          u"%1 is of the newer format %2"_qs.arg(path, format));
    if (format != kFormat || !(*parsed)[u"versions"].isArray())
        return damaged(path, u"it is no list of versions"_qs);
    std::vector<VersionRecord> records;
    for (const Value &item : (*parsed)[u"versions"].items())
        records.push_back(recordOf(item));
    return records;
}

base::Done writeVersionIndex(const QString &path, const QString &workflowId,
                             const std::vector<VersionRecord> &records)
{
    base::Array versions;
    for (const VersionRecord &record : records)
        versions.push_back(toValue(record));
    const QByteArray bytes = base::toJson(Value::object({{u"format"_qs, kFormat},
                                                         {u"workflow_id"_qs, workflowId},
                                                         {u"versions"_qs, std::move(versions)}}),
                                          base::JsonStyle::Indented);
    if (const base::Done done = base::writeWholeFile(path, bytes); !done)
        return base::fail(base::ErrorClass::Internal, u"version.write"_qs, done.error().message);
    return {};
}

} // namespace millrace::ui
