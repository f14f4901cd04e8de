// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decide.h"

#include "engine/state/apply.h"
#include "engine/state/decider.h"

namespace millrace::state {

base::Result<Decision> decide(RunState &state, const event::Command &command, TimeMs now,
                              const DecideOptions &options)
{
    Decider decider(state, now, options);
    if (const Done done = decider.handle(command); !done)
        return base::fail(done.error());
    return decider.take();
}

Done Decider::handle(const event::Command &command)
{
    if (const Done done = std::visit([this](const auto &c) { return on(c); }, command); !done)
        return done;
    // A cancelled run with nothing to stop or undo ends here and now, whoever drives it: all that
    // is left is bookkeeping.
    const bool ends =
        m_state.phase == RunPhase::Ending && m_state.running == 0 && m_state.undoable.empty();
    if (m_options.advance || ends)
        advance();
    return {};
}

bool Decider::applyEvent(event::Event &event)
{
    const bool permitted = apply(m_state, event, m_now);
    if (permitted)
        m_decision.events.push_back(std::move(event));
    return permitted;
}

base::Error makeError(base::ErrorClass errorClass, const char16_t *code, const QString &message)
{
    return base::Error{errorClass, QString::fromUtf16(code), message};
}

} // namespace millrace::state
