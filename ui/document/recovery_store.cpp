// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery_store.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/base/value.h"
#include "engine/base/whole_file.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace millrace::ui {

using base::Value;

namespace {

constexpr qint64 kMost = 160LL * 1024 * 1024; // of a definition of 64 MiB, as text in JSON

std::optional<RecoveryEntry> readEntry(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() > kMost || !file.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = base::parseJson(file.readAll());
    if (!parsed || !(*parsed)[u"content"].isString())
        return {};
    return RecoveryEntry{info.filePath(), (*parsed)[u"path"].text(), (*parsed)[u"name"].text(),
                         info.lastModified(), (*parsed)[u"content"].text().toUtf8()};
}

} // namespace

RecoveryStore::RecoveryStore(QString folder) : m_folder(std::move(folder))
{
}

QString RecoveryStore::fileFor(const QString &id) const
{
    return m_folder + u'/' + id + u".recovery.json"_qs;
}

base::Done RecoveryStore::write(const QString &id, const QString &path, const QString &name,
                                const QByteArray &content) const
{
    const QByteArray bytes =
        base::toJson(Value::object({{u"path"_qs, Value(path)},
                                    {u"name"_qs, Value(name)},
                                    {u"content"_qs, Value(QString::fromUtf8(content))}}));
    QDir().mkpath(m_folder);
    return base::writeWholeFile(fileFor(id), bytes);
}

void RecoveryStore::remove(const QString &file) const
{
    QFile::remove(file);
}

QList<RecoveryEntry> RecoveryStore::entries() const
{
    QList<RecoveryEntry> found;
    for (const QFileInfo &info :
         QDir(m_folder).entryInfoList({u"*.recovery.json"_qs}, QDir::Files, QDir::Time)) {
        if (auto entry = readEntry(info))
            found.append(std::move(*entry));
    }
    return found;
}

} // namespace millrace::ui
