// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/rehearsal.h"
#include "engine/api/step_trial.h"
#include "engine/base/cancellation.h"
#include "ui/client/engine_host.h"
#include "ui/client/event_feed.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>

namespace millrace::ui {

/// A run to be started from the editor.
struct RunStart
{
    model::WorkflowDefinition definition = {};
    base::Value input = {};
    /// Of the workflow's file: `file` steps and sub-workflows look there, relative paths begin
    /// there. Empty where it was never saved.
    QString folder = {};
};

/// How somebody decides an approval.
struct Decision
{
    base::RunId run = {};
    QString approval = {};
    QString outcome = {};
    base::Value form = {};
    QString comment = {};
    QString digest = {}; ///< of what the decider saw
};

/// The interface's face of the engine. Everything is asynchronous: what takes time happens on
/// threads of its own, answers come on the interface's thread, and none when their context has
/// gone. Requests before open() has ended wait for it. Thread: the interface's.
class EngineClient : public QObject
{
    Q_OBJECT

public:
    template<class T>
    using Answer = std::function<void(const base::Result<T> &)>;
    /// {run, number, status}
    using CommandAnswer = Answer<base::Value>;
    using RunAnswer =
        Answer<std::shared_ptr<api::RunRecord>>; // shared: a closure's copies have one

    explicit EngineClient(ClientOptions options, QObject *parent = nullptr);
    /// Closes, and waits until no thread and no child process is left.
    ~EngineClient() override;

    /// Opens or makes the store; stateChanged() says how it went.
    void open();
    /// stateChanged(Closed) comes when all is flushed and the lock is given back.
    void close();
    EngineState state() const { return m_state; }
    /// Why the state is Failed.
    const base::Error &error() const { return m_error; }
    const ClientOptions &options() const { return m_options; }
    EventFeed &feed() { return m_feed; }

    void startRun(RunStart start, QObject *context, CommandAnswer answer);
    void pause(base::RunId run, QObject *context, CommandAnswer answer);
    void resume(base::RunId run, QObject *context, CommandAnswer answer);
    void cancel(base::RunId run, const QString &reason, QObject *context, CommandAnswer answer);
    void decide(const Decision &decision, QObject *context, CommandAnswer answer);
    /// Takes an ended run up again; from a step and all that is reachable from it, or (empty) what
    /// did not complete.
    void retry(base::RunId run, const QString &fromStep, QObject *context, CommandAnswer answer);
    /// A new run with the history of this one, that goes on from a step: with changed data, or with
    /// a result given to that step in place of running it. Who and the command's id are filled in.
    void fork(api::ForkRequest request, QObject *context, CommandAnswer answer);

    /// A run as the store has it now.
    void readRun(base::RunId run, QObject *context, RunAnswer answer);
    void readEvents(base::RunId run, qint64 fromSeq, QObject *context,
                    Answer<std::vector<event::StoredEvent>> answer);
    /// The newest run of a workflow that has not ended.
    void findUnfinished(const QString &workflowId, QObject *context,
                        Answer<std::optional<base::RunId>> answer);

    /// Runs it on a virtual clock, scripts in the sandbox. Needs no open store.
    void rehearse(api::RehearsalRequest request, QObject *context,
                  Answer<std::shared_ptr<api::Rehearsal>> answer);
    /// One attempt of one step for real; `token` stops it. Needs no open store, records nothing.
    void tryStep(api::TrialRequest request, const QString &folder, base::CancellationToken token,
                 QObject *context, Answer<api::TrialResult> answer);

Q_SIGNALS:
    void stateChanged(millrace::ui::EngineState state);
    void storeFailed(const millrace::base::Error &error);

private:
    template<class T>
    std::function<void(base::Result<T>)> returning(QObject *context, Answer<T> answer);
    void perform(EngineHost::LocalCall local, const QString &verb, EngineHost::Message request,
                 QObject *context, CommandAnswer answer);
    void command(base::RunId run, event::Command command, QObject *context, CommandAnswer answer);
    template<class T, class Read>
    void read(Read what, QObject *context, Answer<T> answer);
    void entered(EngineState state, const base::Error &error);
    QStringList foldersFor(const QString &folder) const;

    const ClientOptions m_options;
    EventFeed m_feed;
    EngineState m_state = EngineState::Closed;
    base::Error m_error = {};
    QThread m_hostThread;
    QThread m_readerThread;
    QThreadPool m_workers; ///< rehearsals and trials
    base::CancellationToken m_ending;
    EngineHost *m_host; ///< on its thread, which deletes it at its end
    /// The store for reading, opened when first needed; on the reader's thread.
    struct Reader;
    Reader *m_reader;
};

} // namespace millrace::ui
