// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/engine_client.h"
#include "ui/run/run_tracker.h"

#include <QTimer>

namespace millrace::ui {

/// The run that an editor shows on its canvas: started from the draft, found again after a restart,
/// forked from another, or rehearsed on a virtual clock. One at a time. Thread: the interface's.
class RunSession : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t
    {
        None,     ///< design view
        Starting, ///< asked for, not there yet
        Shown,
    };

    explicit RunSession(EngineClient &client, QObject *parent = nullptr);
    ~RunSession() override;

    /// Starts a run of a snapshot of the draft. started() or failed() follows.
    void start(RunStart start);
    /// Shows a run that is in the store.
    void attach(base::RunId run);
    /// Runs a snapshot on a virtual clock with the tests' mocks. rehearsed() or failed() follows.
    void rehearse(api::RehearsalRequest request);
    /// A new run that goes on from a step of the shown one. With an output the step itself is taken
    /// as done with it; else it runs again.
    void forkFrom(const QString &step, const base::Value &output = {},
                  std::vector<event::Write> writes = {});
    /// Back to the design view. The run goes on.
    void clear();

    void pause();
    void resume();
    void cancel();
    void retry(const QString &fromStep);
    void decide(const QString &approval, const QString &outcome, const base::Value &form,
                const QString &comment, const QString &digest);

    State state() const { return m_state; }
    bool isRehearsal() const { return m_isRehearsal; }
    base::RunId run() const { return m_run; }
    /// Null until something is shown.
    const RunTracker *tracker() const { return m_tracker.get(); }
    const api::RunFacts &facts() const { return m_facts; }
    std::vector<api::OpenApproval> approvals() const;
    /// Of the shown run, by step id; empty in the design view.
    QHash<QString, StepMark> marks() const;
    /// What expressions at a step would see; undefined where nothing is known.
    base::Value sampleAt(const QString &step) const;
    /// The draft as it is now: steps edited since the run become stale. Cheap to call often.
    void setDraft(const model::WorkflowDefinition &draft);
    /// Since when the shown run goes, or how long it took, in ms.
    qint64 elapsedMs() const;
    EngineClient &client() { return m_client; }

Q_SIGNALS:
    /// State, status or approvals are others.
    void changed();
    void marksChanged(const QStringList &steps);
    void started(millrace::base::RunId run);
    /// Its view is shown by then: tracker() has it.
    void rehearsed(const std::shared_ptr<millrace::api::Rehearsal> &rehearsal);
    /// What was asked for last was refused.
    void failed(const millrace::base::Error &error);

private:
    void follow(base::RunId run);
    void show(api::RunRecord record);
    void arrived(const api::EventBatch &batch);
    void take(const api::RunEvents &events);
    void catchUp();
    void refresh(bool ticks);
    void tick();
    void compareDraft();
    void drop();
    /// A reply to a command of the shown run: only its refusal says something.
    EngineClient::CommandAnswer refusals();
    EngineClient::CommandAnswer newRun();

    EngineClient &m_client;
    State m_state = State::None;
    bool m_isRehearsal = false;
    base::RunId m_run = {};
    int m_generation = 0; ///< answers for what was shown before are late
    std::unique_ptr<RunTracker> m_tracker;
    api::RunFacts m_facts = {};
    std::vector<api::RunEvents> m_early; ///< came while the store was read
    bool m_isReading = false;
    std::optional<model::WorkflowDefinition> m_draft;
    QTimer m_tick;
    QTimer m_compare;
};

} // namespace millrace::ui
