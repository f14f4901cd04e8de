// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/store_reader.h"
#include "engine/query/audit_query.h"
#include "engine/query/event_query.h"
#include "engine/query/inbox_query.h"
#include "engine/query/run_query.h"

namespace millrace::app {

/// A store opened for reading: without a lock, while others write. Thread: one.
class ReadingStore
{
public:
    /// Errors: those of opening; store "store.missing" where there is no file.
    static base::Result<std::unique_ptr<ReadingStore>> open(const QString &path);

    journal::Connection &connection() { return *m_connection; }
    query::RunQuery runs() { return query::RunQuery(*m_connection); }
    query::EventQuery events() { return query::EventQuery(*m_connection); }
    query::InboxQuery inbox() { return query::InboxQuery(*m_connection); }
    query::AuditQuery audit() { return query::AuditQuery(*m_connection); }
    journal::StoreReader reader() { return journal::StoreReader(*m_connection); }

private:
    explicit ReadingStore(std::unique_ptr<journal::Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    std::unique_ptr<journal::Connection> m_connection;
};

} // namespace millrace::app
