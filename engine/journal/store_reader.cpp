// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_reader.h"

#include "engine/base/json_reader.h"

namespace millrace::journal {

using base::ErrorClass;
using event::StoredEvent;

namespace {

tl::unexpected<base::Error> corrupt(const Connection &connection, const QString &what)
{
    return base::fail(ErrorClass::StoreCorrupt, u"journal.corrupt"_qs,
                      u"the store %1 is damaged: %2"_qs.arg(connection.path(), what),
                      u"run \"millracectl store check\", then restore a backup"_qs);
}

std::optional<StoredDefinition> definitionFrom(Query &query)
{
    if (!query.next())
        return {};
    return StoredDefinition{query.text(0), query.text(1), query.text(2), query.text(3),
                            query.blob(4)};
}

std::optional<RunId> runFrom(Query &query)
{
    if (!query.next())
        return {};
    return RunId{query.number(0)};
}

/// The value that was read, unless reading failed.
template<class T>
Result<T> checked(const Query &query, T value)
{
    if (const Done done = query.done(); !done)
        return base::fail(done.error());
    return value;
}

} // namespace

RunSummary runFromRow(const Query &query)
{
    RunSummary run;
    run.run = RunId{query.number(0)};
    run.uuid = query.text(1);
    run.workflowId = query.text(2);
    run.workflowName = query.text(3);
    run.version = query.text(4);
    run.digest = query.text(5);
    run.status = static_cast<RunStatus>(query.number(6));
    run.subject = query.text(7);
    run.startedBy = query.text(8);
    run.createdAt = query.number(9);
    run.startedAt = query.number(10);
    run.finishedAt = query.number(11);
    run.nextDue = query.number(12);
    run.waitsFor = query.text(13);
    run.parent = RunId{query.number(14)};
    run.priority = static_cast<int>(query.number(15));
    run.errorCode = query.text(16);
    run.errorMessage = query.text(17);
    run.rollbackComplete = query.number(18) != 0;
    return run;
}

audit::AuditRecord auditRecordFromRow(const Query &query)
{
    return {query.number(0),
            {query.number(1), query.text(2), query.text(3), query.text(4), query.text(5),
             query.text(6)},
            query.blob(7)};
}

Result<std::vector<StoredEvent>> StoreReader::readRun(RunId run, qint64 fromSeq) const
{
    Query query = m_connection.query(
        "SELECT first_seq, count, time, events FROM batches WHERE run=?1 AND first_seq >="
        " ifnull((SELECT max(first_seq) FROM batches WHERE run=?1 AND first_seq<=?2), 0)"
        " ORDER BY first_seq");
    query.bind(run.value).bind(fromSeq);
    std::vector<StoredEvent> result;
    qint64 seq = -1;
    while (query.next()) {
        if (seq >= 0 && query.number(0) != seq)
            return corrupt(m_connection, u"events of run %1 are missing from number %2"_qs.arg(
                                             QString::number(run.value), QString::number(seq)));
        seq = query.number(0);
        Result<std::vector<event::Event>> events = decode(query.blobView(3), query.number(1));
        if (!events)
            return base::fail(events.error());
        for (event::Event &event : *events) {
            if (seq >= fromSeq)
                result.push_back({seq, query.number(2), std::move(event)});
            ++seq;
        }
    }
    return checked(query, std::move(result));
}

Result<std::vector<event::Event>> StoreReader::decode(QByteArrayView bytes, qint64 count) const
{
    auto events =
        event::decodeEvents(bytes, [this](const QString &hash) { return attachment(hash); });
    if (!events && events.error().errorClass == ErrorClass::StoreNewer)
        return events;
    if (!events)
        return corrupt(m_connection, events.error().message);
    if (static_cast<qint64>(events->size()) != count)
        return corrupt(m_connection, u"a batch of events has lost some"_qs);
    return events;
}

Result<QByteArray> StoreReader::attachment(const QString &hash) const
{
    const QByteArray key = QByteArray::fromHex(hash.toLatin1());
    Query query = m_connection.query("SELECT size, data FROM attachments WHERE hash=?");
    query.bindBlob(key);
    if (!query.next())
        return query.done() ? Result<QByteArray>(corrupt(
                                  m_connection, u"the large value %1 is missing"_qs.arg(hash)))
                            : Result<QByteArray>(base::fail(query.done().error()));
    const QByteArrayView data = query.blobView(1);
    QByteArray json = qUncompress(reinterpret_cast<const uchar *>(data.data()), data.size());
    if (json.size() != query.number(0))
        return corrupt(m_connection, u"the large value %1 cannot be unpacked"_qs.arg(hash));
    return json;
}

Result<std::optional<RunSummary>> StoreReader::summary(RunId run) const
{
    Query query = m_connection.query("SELECT " MILLRACE_RUN_COLUMNS " FROM runs WHERE run=?");
    query.bind(run.value);
    std::optional<RunSummary> found;
    if (query.next())
        found = runFromRow(query);
    return checked(query, std::move(found));
}

Result<std::optional<RunId>> StoreReader::findRun(const QString &uuid) const
{
    Query query = m_connection.query("SELECT run FROM runs WHERE uuid=?");
    query.bind(uuid);
    return checked(query, runFrom(query));
}

Result<std::vector<RunSummary>> StoreReader::unfinished() const
{
    Query query = m_connection.query("SELECT " MILLRACE_RUN_COLUMNS
                                     " FROM runs WHERE status < ? ORDER BY run");
    query.bind(static_cast<qint64>(RunStatus::Completed));
    std::vector<RunSummary> runs;
    while (query.next())
        runs.push_back(runFromRow(query));
    return checked(query, std::move(runs));
}

Result<std::optional<StoredDefinition>> StoreReader::definition(const QString &digest) const
{
    Query query = m_connection.query(
        "SELECT digest, workflow_id, name, version, bytes FROM definitions WHERE digest=?");
    query.bind(digest);
    return checked(query, definitionFrom(query));
}

Result<std::optional<StoredDefinition>> StoreReader::findDefinition(const QString &workflowId,
                                                                    const QString &version) const
{
    Query query = m_connection.query(
        "SELECT digest, workflow_id, name, version, bytes FROM definitions"
        " WHERE workflow_id=?1 AND (?2='' OR version=?2) ORDER BY definition DESC LIMIT 1");
    query.bind(workflowId).bind(version);
    return checked(query, definitionFrom(query));
}

Result<std::optional<Value>> StoreReader::answer(const QString &commandId) const
{
    QByteArray json;
    {
        Query query = m_connection.query("SELECT answer FROM commands WHERE id=?");
        query.bind(commandId);
        if (!query.next())
            return checked(query, std::optional<Value>());
        json = query.blob(0);
    }
    Result<Value> value = base::parseJson(json, {1024, 1LL << 40, 1LL << 40, 1LL << 40});
    if (!value)
        return corrupt(m_connection, value.error().message);
    return std::optional<Value>(std::move(*value));
}

Result<std::optional<RunId>> StoreReader::runOfApproval(const QString &approval) const
{
    Query query = m_connection.query("SELECT run FROM approvals WHERE id=?");
    query.bind(approval);
    return checked(query, runFrom(query));
}

} // namespace millrace::journal
