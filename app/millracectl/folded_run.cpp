// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/folded_run.h"

#include "engine/model/definition_codec.h"
#include "engine/state/apply.h"
#include "engine/steps/builtin_steps.h"

namespace millrace::app {

using base::Result;

Result<FoldedRun> FoldedRun::open(ReadingStore &store, const journal::RunSummary &run)
{
    const auto stored = store.reader().definition(run.digest);
    if (!stored)
        return base::fail(stored.error());
    if (!*stored)
        return base::fail(base::ErrorClass::NotFound, u"run.no_definition"_qs,
                          u"the store lacks the definition of run %1"_qs.arg(run.run.value),
                          u"millracectl store check says what else is missing"_qs);
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return base::fail(loaded.error());
    const auto plan =
        plan::ExecutionPlan::build(std::move(loaded->definition), steps::builtinLowering());
    if (!plan)
        return base::fail(plan.error());
    return FoldedRun(state::RunState(run.run, *plan));
}

Result<std::vector<event::StoredEvent>> FoldedRun::advance(ReadingStore &store)
{
    auto events = store.events().ofRun(m_state.run, m_state.seq + 1);
    if (!events)
        return events;
    for (const event::StoredEvent &stored : *events)
        state::apply(m_state, stored.event, stored.time);
    return events;
}

} // namespace millrace::app
