// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_archive.h"

#include "engine/base/digest.h"
#include "engine/base/whole_file.h"
#include "engine/model/definition_codec.h"
#include "ui/versions/semantic_version.h"
#include "ui/versions/version_index.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace millrace::ui {

using base::ErrorClass;

namespace {

const QString kSuffix = QStringLiteral(".millrace.json");
constexpr int kLockWait = 3000; // milliseconds that another program may take to publish
constexpr qint64 kMostBytes = 64 * 1024 * 1024;

bool isFolderName(const QString &id)
{
    static const QRegularExpression kName(QStringLiteral("^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$"));
    return kName.match(id).hasMatch();
}

QString indexIn(const QString &folder)
{
    return folder + u"/index.json"_qs;
}

/// Newest first; what is no version at all stands last.
void sortRecords(std::vector<VersionRecord> &records)
{
    std::stable_sort(
        records.begin(), records.end(), [](const VersionRecord &a, const VersionRecord &b) {
            return SemanticVersion::parse(a.version) > SemanticVersion::parse(b.version);
        });
}

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(ErrorClass::NotFound, u"version.file_missing"_qs,
                          u"%1 is missing"_qs.arg(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return base::fail(ErrorClass::Validation, u"version.file_unreadable"_qs,
                          u"%1: %2"_qs.arg(path, file.errorString()));
    return file.readAll();
}

/// The definition of a record, if its bytes are those that were published.
base::Result<model::WorkflowDefinition> definitionOf(const QString &path, const QString &sha256)
{
    const base::Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return base::fail(bytes.error());
    if (!sha256.isEmpty() && base::sha256Hex(*bytes) != sha256)
        return base::fail(ErrorClass::Validation, u"version.file_changed"_qs,
                          u"%1 is not what was published"_qs.arg(path));
    auto loaded = model::readDefinition(*bytes);
    if (!loaded)
        return base::fail(loaded.error());
    return std::move(loaded->definition);
}

void damage(VersionRecord &record, const QString &problem)
{
    record.state = VersionState::Damaged;
    record.problem = problem;
}

/// Reads the file of a record and says in it what is wrong.
void verify(VersionRecord &record, const QString &path)
{
    const auto definition = definitionOf(path, record.sha256);
    if (!definition)
        return damage(record, definition.error().code.startsWith(u"version.")
                                  ? definition.error().code
                                  : u"version.file_unreadable"_qs);
    if (record.content.isEmpty())
        record.content = contentDigest(*definition);
    if (record.digest.isEmpty())
        record.digest = model::definitionDigest(*definition);
}

/// Versions whose file is there without a line in the index.
std::vector<VersionRecord> unlisted(const QDir &folder, const std::vector<VersionRecord> &listed,
                                    bool isIndexGone)
{
    QSet<QString> known;
    for (const VersionRecord &record : listed)
        known.insert(record.version);
    std::vector<VersionRecord> found;
    const QStringList names = folder.entryList({u'*' + kSuffix}, QDir::Files);
    for (const QString &name : names) {
        VersionRecord record{.version = name.chopped(kSuffix.size())};
        if (known.contains(record.version) || !SemanticVersion::parse(record.version))
            continue;
        record.state = VersionState::Interrupted;
        record.problem = isIndexGone ? u"version.index_damaged"_qs : u"version.interrupted"_qs;
        verify(record, folder.filePath(name));
        found.push_back(std::move(record));
    }
    return found;
}

/// Keeps a damaged index beside the new one.
bool setAside(const QString &index)
{
    for (int i = 1; i < 1000; ++i) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(index).arg(i);
        if (!QFile::exists(name))
            return QFile::rename(index, name);
    }
    return false;
}

tl::unexpected<base::Error> writeFailed(const QString &path, const QString &why)
{
    return base::fail(ErrorClass::Internal, u"version.write"_qs, u"%1: %2"_qs.arg(path, why));
}

base::Done writeOnce(const QString &path, const QByteArray &bytes)
{
    if (const base::Done done = base::writeWholeFile(path, bytes); !done)
        return base::fail(ErrorClass::Internal, u"version.write"_qs, done.error().message);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

/// Why a request can never be fulfilled; nothing: it can.
std::optional<base::Error> refusalOf(const model::WorkflowDefinition &draft,
                                     const PublishRequest &request)
{
    const auto usage = [](const QString &code, const QString &message) {
        return base::Error{ErrorClass::Usage, code, message};
    };
    if (!isFolderName(draft.workflowId))
        return usage(u"version.no_id"_qs, u"The workflow has no usable workflow_id"_qs);
    if (!SemanticVersion::parse(request.version))
        return usage(u"version.bad_number"_qs,
                     u"'%1' is no semantic version"_qs.arg(request.version.left(80)));
    if (request.note.trimmed().isEmpty())
        return usage(u"version.no_note"_qs, u"A version needs a note"_qs);
    return {};
}

bool isInterrupted(const VersionList &known, const QString &version)
{
    const VersionRecord *record = known.find(version);
    return record != nullptr && record->state == VersionState::Interrupted;
}

/// Why a number cannot be the next one; nothing: it can.
std::optional<base::Error> conflictOf(const VersionList &known, const QString &version)
{
    if (known.find(version) != nullptr)
        return base::Error{ErrorClass::Conflict, u"version.exists"_qs,
                           u"Version %1 exists already"_qs.arg(version)};
    const VersionRecord *latest = known.latest();
    if (latest != nullptr &&
        SemanticVersion::parse(version) < SemanticVersion::parse(latest->version))
        return base::Error{ErrorClass::Conflict, u"version.not_newer"_qs,
                           u"%1 is not newer than %2"_qs.arg(version, latest->version)};
    return {};
}

} // namespace

const VersionRecord *VersionList::find(const QString &version) const
{
    const auto found =
        std::find_if(records.begin(), records.end(),
                     [&version](const VersionRecord &record) { return record.version == version; });
    return found == records.end() ? nullptr : &*found;
}

QString contentDigest(const model::WorkflowDefinition &definition)
{
    model::WorkflowDefinition plain = definition;
    plain.version.clear();
    plain.createdAt.clear();
    plain.createdBy.clear();
    return model::definitionDigest(plain);
}

QString VersionArchive::folderOf(const QString &workflowId) const
{
    return isFolderName(workflowId) ? m_folder + u'/' + workflowId : QString();
}

QString VersionArchive::fileOf(const QString &workflowId, const QString &version) const
{
    return QStringLiteral("%1/%2%3").arg(folderOf(workflowId), version, kSuffix);
}

VersionList VersionArchive::list(const QString &workflowId) const
{
    const QString folder = folderOf(workflowId);
    VersionList list;
    if (folder.isEmpty())
        return list;
    auto records = readVersionIndex(indexIn(folder));
    if (records)
        list.records = std::move(*records);
    else
        list.problem = records.error();
    std::vector<VersionRecord> others = unlisted(QDir(folder), list.records, !records);
    for (VersionRecord &record : list.records) {
        if (!SemanticVersion::parse(record.version))
            damage(record, u"version.bad_number"_qs);
        else if (!QFile::exists(fileOf(workflowId, record.version)))
            damage(record, u"version.file_missing"_qs);
    }
    std::move(others.begin(), others.end(), std::back_inserter(list.records));
    sortRecords(list.records);
    return list;
}

VersionList VersionArchive::verified(const QString &workflowId) const
{
    VersionList found = list(workflowId);
    for (VersionRecord &record : found.records) {
        if (record.state == VersionState::Whole)
            verify(record, fileOf(workflowId, record.version));
    }
    return found;
}

base::Result<model::WorkflowDefinition> VersionArchive::read(const QString &workflowId,
                                                             const QString &version) const
{
    const VersionList known = list(workflowId);
    const VersionRecord *record = known.find(version);
    if (record == nullptr)
        return base::fail(ErrorClass::NotFound, u"version.file_missing"_qs,
                          u"There is no version %1"_qs.arg(version.left(80)));
    return definitionOf(fileOf(workflowId, version), record->sha256);
}

base::Result<VersionRecord> VersionArchive::publish(const model::WorkflowDefinition &draft,
                                                    const PublishRequest &request) const
{
    if (auto refusal = refusalOf(draft, request))
        return base::fail(std::move(*refusal));
    const QString folder = folderOf(draft.workflowId);
    if (!QDir().mkpath(folder))
        return writeFailed(folder, u"the folder cannot be made"_qs);
    QLockFile lock(folder + u"/.lock"_qs);
    if (!lock.tryLock(kLockWait))
        return base::fail(ErrorClass::StoreLocked, u"version.busy"_qs,
                          u"Another program is publishing to %1"_qs.arg(folder));
    model::WorkflowDefinition snapshot = draft;
    snapshot.version = request.version;
    return store(snapshot, request);
}

/// Under the lock. The definition first, then its line in the index.
base::Result<VersionRecord> VersionArchive::store(const model::WorkflowDefinition &snapshot,
                                                  const PublishRequest &request) const
{
    const QString index = indexIn(folderOf(snapshot.workflowId));
    auto records = readVersionIndex(index);
    if (!records && records.error().errorClass == ErrorClass::StoreNewer)
        return base::fail(records.error());
    const VersionList known = list(snapshot.workflowId);
    const QByteArray bytes = model::writeDefinition(snapshot);
    const VersionRecord record{.version = request.version,
                               .note = request.note.trimmed(),
                               .author = request.author,
                               .publishedAt = request.publishedAt,
                               .digest = model::definitionDigest(snapshot),
                               .content = contentDigest(snapshot),
                               .sha256 = base::sha256Hex(bytes)};
    const QString path = fileOf(snapshot.workflowId, request.version);
    const bool completes =
        isInterrupted(known, request.version) && bytesOf(path).value_or(QByteArray()) == bytes;
    if (auto conflict = conflictOf(known, request.version); conflict && !completes)
        return base::fail(std::move(*conflict));
    if (!completes) {
        if (const base::Done written = writeOnce(path, bytes); !written)
            return base::fail(written.error());
    }
    if (!records && !setAside(index))
        return writeFailed(index, u"it is damaged and cannot be set aside"_qs);
    std::vector<VersionRecord> all = records ? std::move(*records) : std::vector<VersionRecord>();
    all.push_back(record);
    if (const base::Done written = writeVersionIndex(index, snapshot.workflowId, all); !written)
        return base::fail(written.error());
    return record;
}

} // namespace millrace::ui
