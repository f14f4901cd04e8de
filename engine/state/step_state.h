// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event.h"
#include "engine/state/approval_machine.h"
#include "engine/state/step_machine.h"

#include <memory>
#include <optional>
#include <vector>

namespace millrace::state {

using base::Error;
using base::TimeMs;
using base::Value;
using event::StepRef;

/// A first-in-first-out list of indices; empty it owns no memory, which a deque does.
class IndexQueue
{
public:
    bool empty() const { return m_next == m_items.size(); }
    void push(int item) { m_items.push_back(item); }
    int pop()
    {
        const int item = m_items[m_next++];
        if (empty())
            clear();
        return item;
    }
    void clear()
    {
        m_items.clear();
        m_next = 0;
    }

private:
    std::vector<int> m_items;
    std::size_t m_next = 0;
};

/// Counts over the direct members of a container or scope.
struct Frame
{
    int unsettled = 0;
    int active = 0; ///< started and not settled
    int failed = 0; ///< failed without being handled or tolerated
    friend bool operator==(const Frame &, const Frame &) = default;
};

struct ApprovalVote
{
    QString by = {};
    QString outcome = {};
    Value form = {};
    QString comment = {};
    TimeMs at = 0;
};

/// An approval while it is asked, and what became of it.
struct ApprovalState
{
    event::ApprovalRequested request = {};
    ApprovalStatus status = ApprovalStatus::Open;
    QString claimedBy = {};
    std::vector<ApprovalVote> votes = {};
    bool reminded = false;
};

/// What only some steps need; kept apart so that a plain step stays small.
struct StepDetail
{
    std::optional<Error> error = {};
    Value items = {};      ///< of a for_each
    Value parameters = {}; ///< of the current attempt, where they were evaluated
    std::vector<std::pair<QString, Value>> records = {};
    QStringList routes = {};
    bool routed = false;
    TimeMs retryAt = 0;
    TimeMs dueAt = 0; ///< end of a wait, a time limit, or of waiting for a slot
    QString awaitedEvent = {};
    qint64 childRun = 0;
    std::optional<ApprovalState> approval = {};
    QString key = {}; ///< the step's own idempotency key, evaluated once
    int losses = 0;   ///< attempts lost with the process since the last start
    int nextHandler = 0;
    int iterations = 0;           ///< opened so far
    std::vector<int> scopes = {}; ///< of iterations, by index
    IndexQueue held = {};         ///< ready members beyond the container's own limit
    IndexQueue parked = {};       ///< reopened iterations beyond the loop's limit
    std::vector<int> handlerScopes =
        {};             ///< of its error handlers, the one that runs or ran last at the end
    int unitScope = -1; ///< last scope in which this step itself ran on demand
    int compensationsOpened = 0;
    bool compensationFailed = false;
    int rollbackFrom = 0;    ///< completion order a rollback step goes back to
    int rollbackUpTo = 0;    ///< completion order at which it began
    QStringList undone = {}; ///< paths of what it undid
};

/// One step instance.
struct StepState
{
    StepStatus status = StepStatus::Pending;
    bool ready = false;     ///< its edges let it start
    bool doomed = false;    ///< its edges let it only be skipped
    bool handled = false;   ///< failed, but its handlers completed
    bool tolerated = false; ///< failed, but the run goes on
    bool attemptRuns = false;
    bool cancelling = false; ///< asked to stop, or its members are; forgotten by a restart
    bool unknown = false;    ///< cancelled while it acted on the outside
    int live = 0;            ///< incoming edges that completed
    int dead = 0;
    int attempt = 0;    ///< of the current generation
    int serial = 0;     ///< of the attempt that runs or ran last; of a sub-workflow: its starts
    int generation = 0; ///< raised when a completed step runs again
    int order = 0;      ///< place in the order of completion; 0: not completed
    TimeMs startedAt = 0;
    TimeMs finishedAt = 0;
    Value input = {};
    Value output = {};
    Frame frame = {};
    std::unique_ptr<StepDetail> detail = {};

    StepDetail &more()
    {
        if (!detail)
            detail = std::make_unique<StepDetail>();
        return *detail;
    }
};

/// One opened scope: a contiguous range of the plan, instantiated.
struct ScopeState
{
    event::ScopeKind kind = event::ScopeKind::Run;
    int parent = -1; ///< scope of the owner
    int owner = -1;  ///< instance it was opened for; -1 for the run
    int firstNode = 0;
    int endNode = 0;
    int base = 0;  ///< instance of firstNode
    int index = 0; ///< iteration
    Value item = {};
    Frame frame = {};
    bool ended = false;
    bool failed = false; ///< ended with a failure in it
};

} // namespace millrace::state
