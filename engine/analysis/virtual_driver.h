// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/virtual_run.h"
#include "engine/event/command.h"
#include "engine/state/decide.h"

#include <QHash>

#include <map>

namespace millrace::analysis {

/// One virtual run under way: the clock, and a queue of what will reach the core. One use.
class VirtualDriver
{
public:
    VirtualDriver(const plan::PlanPtr &plan, OutcomeSource &source,
                  const VirtualRunOptions &options);

    Result<VirtualRun> run();

private:
    struct Planned
    {
        event::Command command = event::TimePassed{};
        int serial = 0; ///< of an attempt's end; 0: something else
    };
    using Place = std::pair<TimeMs, qint64>; ///< moment, and order among equals

    Result<event::RunCreated> created() const;
    bool advanceClock();
    bool isWithinBounds();
    void submit(const event::Command &command);
    void take(state::Decision decision);
    void observe(const event::Event &event);
    Place schedule(TimeMs at, Planned planned);
    void report(const QString &step, base::Error error);

    void perform(const event::StartAttempt &action);
    void perform(const event::CancelAttempt &action);
    void perform(const event::StartChild &action);
    void perform(const event::CancelChild &action);
    void perform(const event::TellPeople &) {}
    void perform(const event::RunEnded &) {}
    void ask(const event::ApprovalRequested &request);
    void await(const event::WaitStarted &wait);
    void vote(const Vote &vote, const QString &approval, const event::StepRef &ref);
    QString pathOf(const event::StepRef &ref) const;

    OutcomeSource &m_source;
    const VirtualRunOptions &m_options;
    VirtualRun m_run;
    TimeMs m_now;
    qint64 m_order = 0;
    std::map<Place, Planned> m_queue = {};
    std::map<Place, std::pair<Vote, event::ApprovalRequested>> m_votes = {};
    std::map<qint64, Place> m_children = {}; ///< child run -> its planned end
    QHash<QString, int> m_ordinals = {};     ///< "kind of question/step" -> asked so far
};

} // namespace millrace::analysis
