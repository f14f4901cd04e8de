// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/event/event.h"
#include "engine/model/workflow_definition.h"

#include <QStringList>

#include <array>
#include <memory>

namespace millrace::plan {
class ExecutionPlan;
}

namespace millrace::api {

using base::Result;
using base::TimeMs;
using base::Value;

/// How a step stands as people see it: what waits for other steps is pending, what is parked on a
/// time, an event or a slot waits. The greatest says most about a step that runs several times.
enum class StepStage : std::uint8_t
{
    Pending,
    Skipped,
    Cancelled,
    Completed,
    RolledBack,
    Waiting,
    Running,
    Retrying,
    NeedsApproval,
    TimedOut,
    Failed,
};
inline constexpr std::size_t kStepStages = 11;

inline bool isSettled(StepStage stage)
{
    return stage != StepStage::Pending &&
           (stage <= StepStage::RolledBack || stage >= StepStage::TimedOut);
}

/// One instance of a step: what a loop runs has several. Times are ms since 1970, 0: not yet.
struct StepFacts
{
    event::StepRef ref = {};
    QString path = {}; ///< "each[3]/square"
    StepStage stage = StepStage::Pending;
    bool isContainer = false;
    bool isHandled = false; ///< failed, but its error handlers completed
    bool isUnknown = false; ///< cancelled while it acted on the outside
    int attempt = 0;
    int maxAttempts = 1;
    TimeMs startedAt = 0;
    TimeMs finishedAt = 0;
    TimeMs retryAt = 0;
    TimeMs dueAt = 0;          ///< end of a wait or of a time limit
    QString awaitedEvent = {}; ///< empty: none
    qint64 childRun = 0;       ///< 0: none
    int members = 0;           ///< of a container: steps, or iterations of a loop; 0: not known
    int settledMembers = 0;
    QString skipReason = {}; ///< "conditions", "dead_path", "join"
    QStringList routes = {}; ///< that it took
    std::optional<base::Error> error = {};
    Value input = {};
    Value output = {};
};

/// All instances of a step together.
struct StepTally
{
    QString step = {};
    StepStage stage = StepStage::Pending; ///< the greatest, of those that are not pending
    std::array<int, kStepStages> counts = {};
    int instances = 0; ///< that are not pending
    int settled = 0;
    qint64 durationMs = 0; ///< sum over the settled ones
    StepFacts latest = {}; ///< the last one that came to `stage`; without path, input, output
};

/// An approval that somebody may decide now.
struct OpenApproval
{
    event::ApprovalRequested asked = {};
    QString claimedBy = {};
    int votes = 0;
};

struct RunFacts
{
    base::RunId run = {};
    QString status = {}; ///< "running", "waiting_approval", ... as lists show it
    QString digest = {}; ///< of the definition that runs
    bool isFinished = false;
    bool isRetrying = false; ///< a step waits for its next attempt
    bool isRolledBack = false;
    bool isRollbackComplete = true;
    QStringList notUndone = {};
    TimeMs createdAt = 0;
    TimeMs startedAt = 0;
    TimeMs finishedAt = 0;
    int leaves = 0; ///< steps that do something themselves; recovery once it started
    int settledLeaves = 0;
    std::optional<base::Error> error = {};
    Value input = {};
    Value data = {};
    Value output = {};
};

/// A run as its events say, for looking at: the engine's own fold, and per step what changed.
/// Events come one by one, or from a store (store_view.h). Thread: one at a time.
class RunView
{
public:
    /// Compiles the definition; not for the interface's thread where it is large.
    /// Errors: class validation.
    static Result<RunView> open(base::RunId run, model::WorkflowDefinition definition);
    /// The same where the plan is known.
    static RunView ofPlan(base::RunId run, std::shared_ptr<const plan::ExecutionPlan> plan);
    RunView(RunView &&) noexcept;
    RunView &operator=(RunView &&) noexcept;
    ~RunView();

    /// Folds the next event; false (and nothing happened) where it does not follow.
    bool add(const event::StoredEvent &stored);
    /// Number of the last event.
    qint64 seq() const;

    RunFacts facts() const;
    /// The run's status alone, cheaply.
    QString status() const;
    bool isFinished() const;
    const model::WorkflowDefinition &definition() const;
    /// Steps that stand differently since this was last asked.
    QStringList takeChanged();
    /// Nothing where the definition has no such step.
    std::optional<StepTally> tally(const QString &step) const;
    QStringList steps() const;
    /// At most `most` instances of a step, the newest ones, in order; pending ones only where there
    /// is no other.
    std::vector<StepFacts> instances(const QString &step, std::size_t most = 200) const;
    /// Path of a ref, empty where it is not known.
    QString path(const event::StepRef &ref) const;
    std::vector<OpenApproval> openApprovals() const;
    /// What expressions of a step would see: workflow, steps, run, env, input, item, index, and
    /// its result. Undefined where there is no such step or the run has not started.
    Value sampleAt(const QString &step) const;

private:
    struct Fold;
    explicit RunView(std::unique_ptr<Fold> fold);
    std::unique_ptr<Fold> m_fold;
};

/// "pending", "needs_approval", ...
QString stepStageName(StepStage stage);

} // namespace millrace::api
