// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/plan_cache.h"

#include "engine/model/definition_codec.h"

namespace millrace::scheduler {

using base::fail;

Result<plan::PlanPtr> PlanCache::find(const QString &digest)
{
    if (const auto known = m_plans.constFind(digest); known != m_plans.constEnd())
        return *known;
    const auto stored = m_journal.definition(digest);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(base::ErrorClass::NotFound, u"definition.unknown"_qs,
                    u"the store holds no definition with the digest %1"_qs.arg(digest));
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return fail(loaded.error());
    return add(digest, std::move(loaded->definition));
}

Result<plan::PlanPtr> PlanCache::add(const QString &digest, model::WorkflowDefinition definition)
{
    if (const auto known = m_plans.constFind(digest); known != m_plans.constEnd())
        return *known;
    auto plan = plan::ExecutionPlan::build(std::move(definition), m_lowering);
    if (!plan)
        return plan;
    // Runs keep their plans alive themselves; this only saves compiling.
    if (m_plans.size() >= kMost)
        m_plans.clear();
    m_plans.insert(digest, *plan);
    return plan;
}

} // namespace millrace::scheduler
