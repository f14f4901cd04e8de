// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/run_feed.h"

namespace millrace::app {

void RunFeed::add(base::RunId run)
{
    bool first = false;
    {
        const std::lock_guard lock(m_lock);
        first = m_runs.empty();
        m_runs.insert(run);
    }
    if (first)
        QMetaObject::invokeMethod(this, &RunFeed::changed, Qt::QueuedConnection);
}

std::unordered_set<base::RunId> RunFeed::take()
{
    const std::lock_guard lock(m_lock);
    std::unordered_set<base::RunId> runs;
    runs.swap(m_runs);
    return runs;
}

} // namespace millrace::app
