// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"
#include "engine/plan/execution_plan.h"

#include <QHash>

namespace millrace::scheduler {

using base::Result;

/// Plans by the digest of their definition; definitions come from the store. Thread: the engine's.
class PlanCache
{
public:
    PlanCache(const journal::Journal &journal, plan::LoweringTable lowering)
        : m_journal(journal), m_lowering(std::move(lowering))
    {
    }

    /// Errors: not_found where the store lacks the definition, validation where it does not
    /// compile.
    Result<plan::PlanPtr> find(const QString &digest);
    /// Compiles and keeps a definition that is about to be stored.
    Result<plan::PlanPtr> add(const QString &digest, model::WorkflowDefinition definition);

private:
    static constexpr qsizetype kMost = 256;
    const journal::Journal &m_journal;
    plan::LoweringTable m_lowering;
    QHash<QString, plan::PlanPtr> m_plans;
};

} // namespace millrace::scheduler
