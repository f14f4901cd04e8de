// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply.h"

#include "engine/base/log.h"
#include "engine/state/apply_parts.h"

#include <algorithm>

namespace millrace::state {

bool apply(RunState &state, const event::Event &event, TimeMs time)
{
    // The run's clock stands still while nobody had the run.
    const bool counts = state.isActive() && !std::holds_alternative<event::RunRecovered>(event) &&
                        !std::holds_alternative<event::AttemptLost>(event);
    if (counts && time > state.lastTime)
        state.activeMs += time - state.lastTime;
    const bool permitted =
        std::visit([&](const auto &e) { return applyOne(state, e, time); }, event);
    if (!permitted) {
        base::log("state").error("refused event {} of run {} after {}", event::eventName(event),
                                 state.run.value, state.seq);
        return false;
    }
    ++state.seq;
    state.lastTime = std::max(state.lastTime, time); // clocks jump back
    return true;
}

RunState fold(base::RunId run, plan::PlanPtr plan, const std::vector<event::StoredEvent> &events)
{
    RunState state(run, std::move(plan));
    for (const event::StoredEvent &stored : events)
        apply(state, stored.event, stored.time);
    return state;
}

} // namespace millrace::state
