// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/run_digest.h"

#include <QCryptographicHash>

namespace millrace::journal {

Result<QString> runDigest(Connection &connection, RunId run, qint64 lastSeq)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Query query = connection.query(
        "SELECT events FROM batches WHERE run=? AND first_seq<=? ORDER BY first_seq");
    query.bind(run.value).bind(lastSeq);
    while (query.next())
        hash.addData(query.blobView(0));
    if (const Done done = query.done(); !done)
        return base::fail(done.error());
    return u"%1:%2"_qs.arg(QString::number(lastSeq), QString::fromLatin1(hash.result().toHex()));
}

Result<bool> matchesRunDigest(Connection &connection, const QString &uuid, const QString &digest)
{
    Query query = connection.queryOnce("SELECT run FROM runs WHERE uuid=?");
    query.bind(uuid);
    if (!query.next()) {
        if (const Done done = query.done(); !done)
            return base::fail(done.error());
        return true;
    }
    const RunId run{query.number(0)};
    const Result<QString> now = runDigest(connection, run, digest.section(u':', 0, 0).toLongLong());
    if (!now)
        return base::fail(now.error());
    return *now == digest;
}

} // namespace millrace::journal
