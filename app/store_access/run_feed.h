// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QObject>

#include <mutex>
#include <unordered_set>

namespace millrace::app {

/// Which runs have changed since somebody looked; many changes are one wake-up, and a run that
/// changes often is there once. Thread: add() any, the rest the object's own.
class RunFeed : public QObject
{
    Q_OBJECT

public:
    void add(base::RunId run);
    std::unordered_set<base::RunId> take();

Q_SIGNALS:
    void changed();

private:
    std::mutex m_lock; // guards m_runs
    std::unordered_set<base::RunId> m_runs;
};

} // namespace millrace::app
