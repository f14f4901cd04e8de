// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/executor.h"

#include <map>
#include <memory>

namespace millrace::steps {

/// The executors by kind of action. Filled once at start, then only read. Thread: any, then.
class ExecutorRegistry
{
public:
    /// A kind is added once.
    void add(const QString &kind, std::unique_ptr<Executor> executor);
    /// Nothing where the kind is unknown, or evaluated by the engine itself (noop, transform).
    Executor *find(const QString &kind) const;
    /// Outside where the kind is unknown: waiting for the disk is never wrong.
    Effect effectOf(const QString &kind) const;

private:
    std::map<QString, std::unique_ptr<Executor>> m_executors;
};

} // namespace millrace::steps
