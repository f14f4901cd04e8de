// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/executor_registry.h"

namespace millrace::steps {

void ExecutorRegistry::add(const QString &kind, std::unique_ptr<Executor> executor)
{
    const bool isNew = m_executors.emplace(kind, std::move(executor)).second;
    Q_ASSERT_X(isNew, "ExecutorRegistry::add", "a kind has one executor");
    Q_UNUSED(isNew);
}

Executor *ExecutorRegistry::find(const QString &kind) const
{
    const auto found = m_executors.find(kind);
    return found == m_executors.end() ? nullptr : found->second.get();
}

Effect ExecutorRegistry::effectOf(const QString &kind) const
{
    const Executor *executor = find(kind);
    return executor ? executor->effect() : Effect::Outside;
}

} // namespace millrace::steps
