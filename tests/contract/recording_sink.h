// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"

#include <mutex>

namespace millrace::tests {

/// Remembers what a journal told it. Thread: any.
class RecordingSink final : public journal::JournalSink
{
public:
    struct Told
    {
        std::vector<qint64> committed = {}; ///< positions, in the order told
        std::vector<qint64> failed = {};
        std::vector<qint64> tickets = {}; ///< of the committed ones
        std::size_t groups = 0;           ///< calls of committed()
        QString errorCode = {};           ///< of the last failure
    };

    void committed(std::vector<journal::Append> batch) override
    {
        const std::lock_guard lock(m_lock);
        ++m_told.groups;
        for (const journal::Append &append : batch) {
            m_told.committed.push_back(append.position.value);
            m_told.tickets.push_back(append.ticket);
        }
    }

    void failed(std::vector<journal::Append> batch, const base::Error &error) override
    {
        const std::lock_guard lock(m_lock);
        m_told.errorCode = error.code;
        for (const journal::Append &append : batch)
            m_told.failed.push_back(append.position.value);
    }

    Told told() const
    {
        const std::lock_guard lock(m_lock);
        return m_told;
    }

private:
    mutable std::mutex m_lock; // guards m_told
    Told m_told;
};

} // namespace millrace::tests
