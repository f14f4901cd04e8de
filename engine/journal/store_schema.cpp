// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_schema.h"

#include "migrations.h"

namespace millrace::journal {

using base::ErrorClass;

static_assert(kMigrations.size() == kSchemaVersion);

namespace {

struct Identity
{
    qint64 application = 0;
    qint64 version = 0;
    qint64 tables = 0;

    /// Nothing in it: made by us a moment ago, or when we were killed before the first commit.
    bool isFresh() const { return application == 0 && version == 0 && tables == 0; }
};

Result<Identity> readIdentity(Connection &connection)
{
    Identity identity;
    const std::pair<const char *, qint64 *> questions[] = {
        {"PRAGMA application_id", &identity.application},
        {"PRAGMA user_version", &identity.version},
        {"SELECT count(*) FROM sqlite_schema", &identity.tables}};
    for (const auto &[sql, number] : questions) {
        const Result<qint64> answer = connection.number(sql);
        if (!answer)
            return base::fail(answer.error());
        *number = *answer;
    }
    return identity;
}

tl::unexpected<base::Error> notAStore(const Connection &connection)
{
    return base::fail(ErrorClass::StoreCorrupt, u"journal.not_a_store"_qs,
                      u"%1 is a database, but not a Millrace store"_qs.arg(connection.path()),
                      u"give the path of a store, or of a file that does not exist yet"_qs);
}

tl::unexpected<base::Error> newerStore(const Connection &connection, qint64 version)
{
    return base::fail(
        ErrorClass::StoreNewer, u"journal.newer"_qs,
        u"the store %1 has layout %2, this program knows layouts up to %3"_qs.arg(
            connection.path(), QString::number(version), QString::number(kSchemaVersion)),
        u"open it with the version of Millrace that wrote it, or a newer one"_qs);
}

Done migrate(Connection &connection, int to)
{
    Transaction transaction(connection);
    if (const Done begun = transaction.begin(); !begun)
        return begun;
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(kApplicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(to);
    for (const char *sql : {kMigrations[static_cast<std::size_t>(to - 1)], stamp.constData()}) {
        if (const Done done = connection.execute(sql); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Done checkStore(Connection &connection)
{
    const Result<Identity> identity = readIdentity(connection);
    if (!identity)
        return base::fail(identity.error());
    if (identity->isFresh())
        return base::fail(ErrorClass::NotFound, u"journal.empty"_qs,
                          u"nothing is recorded in the store %1 yet"_qs.arg(connection.path()),
                          u"start a run: millracectl run FILE"_qs);
    if (identity->application != kApplicationId)
        return notAStore(connection);
    if (identity->version > kSchemaVersion)
        return newerStore(connection, identity->version);
    if (identity->version < kSchemaVersion)
        return base::fail(ErrorClass::Store, u"journal.older"_qs,
                          u"the store %1 has an older layout"_qs.arg(connection.path()),
                          u"run \"millracectl resume\" once: it brings the store up to date"_qs);
    return {};
}

Done prepareStore(Connection &connection, int version)
{
    const Result<Identity> identity = readIdentity(connection);
    if (!identity)
        return base::fail(identity.error());
    if (!identity->isFresh() && identity->application != kApplicationId)
        return notAStore(connection);
    if (identity->version > kSchemaVersion)
        return newerStore(connection, identity->version);
    if (const Done ready = connection.prepareForWriting(); !ready)
        return ready;
    for (int next = static_cast<int>(identity->version) + 1; next <= version; ++next) {
        if (const Done done = migrate(connection, next); !done)
            return done;
    }
    return {};
}

} // namespace millrace::journal
