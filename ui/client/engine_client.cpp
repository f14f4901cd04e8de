// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/engine_client.h"

#include "engine/api/live_attempts.h"
#include "engine/base/ids.h"

#include <QDir>
#include <QFileInfo>

namespace millrace::ui {

using base::Result;
using base::RunId;
using base::Value;

namespace {

constexpr int kMostTrials = 2; // at once, rehearsals counted

} // namespace

struct EngineClient::Reader : QObject
{
    explicit Reader(QString path) : path(std::move(path)) {}

    Result<api::StoreView *> view()
    {
        if (!store) {
            auto opened = api::StoreView::open(path);
            if (!opened)
                return base::fail(opened.error());
            store = std::move(*opened);
        }
        return store.get();
    }

    const QString path;
    std::unique_ptr<api::StoreView> store;
};

EngineClient::EngineClient(ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_host(new EngineHost(m_options, m_feed.buffer()))
    , m_reader(new Reader(m_options.storePath))
{
    m_workers.setMaxThreadCount(kMostTrials);
    connect(m_host, &EngineHost::stateChanged, this, &EngineClient::entered);
    connect(m_host, &EngineHost::storeFailed, this, &EngineClient::storeFailed);
    m_hostThread.setObjectName(u"client"_qs);
    m_readerThread.setObjectName(u"reader"_qs);
    m_host->moveToThread(&m_hostThread);
    m_reader->moveToThread(&m_readerThread);
    connect(&m_hostThread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_hostThread.start();
    m_readerThread.start();
}

EngineClient::~EngineClient()
{
    m_ending.cancel();
    m_workers.waitForDone();
    // The reader first, so that the engine is the last to close the file and tidies it up.
    m_readerThread.quit();
    m_readerThread.wait();
    m_hostThread.quit();
    m_hostThread.wait();
}

void EngineClient::open()
{
    QMetaObject::invokeMethod(m_host, &EngineHost::open, Qt::QueuedConnection);
}

void EngineClient::close()
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader] { reader->store.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_host, &EngineHost::close, Qt::QueuedConnection);
}

void EngineClient::entered(EngineState state, const base::Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged(state);
}

/// Brings an answer from any thread to the interface's, where its context still exists.
template<class T>
std::function<void(Result<T>)> EngineClient::returning(QObject *context, Answer<T> answer)
{
    return
        [this, context = QPointer<QObject>(context), answer = std::move(answer)](Result<T> result) {
            QMetaObject::invokeMethod(
                this,
                [context, answer, result = std::move(result)] {
                    if (context && answer)
                        answer(result);
                },
                Qt::QueuedConnection);
        };
}

void EngineClient::perform(EngineHost::LocalCall local, const QString &verb,
                           EngineHost::Message request, QObject *context, CommandAnswer answer)
{
    QMetaObject::invokeMethod(
        m_host,
        [host = m_host, local = std::move(local), verb, request = std::move(request),
         reply = returning<Value>(context, std::move(answer))] {
            host->perform(local, verb, request, reply);
        },
        Qt::QueuedConnection);
}

QStringList EngineClient::foldersFor(const QString &folder) const
{
    QStringList folders;
    if (!folder.isEmpty())
        folders.append(folder);
    folders.append(QFileInfo(m_options.storePath).absolutePath());
    return folders;
}

void EngineClient::startRun(RunStart start, QObject *context, CommandAnswer answer)
{
    api::StartRequest request;
    request.commandId = base::newUuid();
    request.definition = std::move(start.definition);
    request.input = std::move(start.input);
    request.by = m_options.user;
    request.folders = foldersFor(start.folder);
    request.startFolder = request.folders.front();
    perform([request](api::Engine &engine,
                      const api::Reply &reply) { engine.startRun(request, reply); },
            u"start"_qs, [request] { return api::startToValue(request); }, context,
            std::move(answer));
}

void EngineClient::command(RunId run, event::Command command, QObject *context,
                           CommandAnswer answer)
{
    api::CommandRequest request;
    request.commandId = base::newUuid();
    request.run = run;
    request.command = std::move(command);
    request.by = m_options.user;
    perform(
        [request](api::Engine &engine, const api::Reply &reply) { engine.submit(request, reply); },
        u"command"_qs, [request] { return api::commandToValue(request); }, context,
        std::move(answer));
}

void EngineClient::pause(RunId run, QObject *context, CommandAnswer answer)
{
    command(run, event::PauseRun{m_options.user, {}}, context, std::move(answer));
}

void EngineClient::resume(RunId run, QObject *context, CommandAnswer answer)
{
    command(run, event::ContinueRun{m_options.user}, context, std::move(answer));
}

void EngineClient::cancel(RunId run, const QString &reason, QObject *context, CommandAnswer answer)
{
    command(run, event::CancelRun{m_options.user, reason}, context, std::move(answer));
}

void EngineClient::decide(const Decision &decision, QObject *context, CommandAnswer answer)
{
    event::DecideApproval decide;
    decide.approval = decision.approval;
    decide.actor = {m_options.user, m_options.roles};
    decide.outcome = decision.outcome;
    decide.form = decision.form;
    decide.comment = decision.comment;
    decide.digest = decision.digest;
    command(decision.run, std::move(decide), context, std::move(answer));
}

void EngineClient::retry(RunId run, const QString &fromStep, QObject *context, CommandAnswer answer)
{
    command(run, event::RetryRun{m_options.user, fromStep, {}, false}, context, std::move(answer));
}

void EngineClient::fork(api::ForkRequest request, QObject *context, CommandAnswer answer)
{
    request.commandId = base::newUuid();
    request.by = m_options.user;
    perform(
        [request](api::Engine &engine, const api::Reply &reply) { engine.fork(request, reply); },
        u"fork"_qs, [request] { return api::forkToValue(request); }, context, std::move(answer));
}

template<class T, class Read>
void EngineClient::read(Read what, QObject *context, Answer<T> answer)
{
    QMetaObject::invokeMethod(
        m_reader,
        [reader = m_reader, what = std::move(what),
         reply = returning<T>(context, std::move(answer))] {
            const auto view = reader->view();
            reply(view ? what(**view) : Result<T>(base::fail(view.error())));
        },
        Qt::QueuedConnection);
}

void EngineClient::readRun(RunId run, QObject *context, RunAnswer answer)
{
    read<std::shared_ptr<api::RunRecord>>(
        [run](api::StoreView &store) -> Result<std::shared_ptr<api::RunRecord>> {
            auto record = store.run(run);
            if (!record)
                return base::fail(record.error());
            return std::make_shared<api::RunRecord>(std::move(*record));
        },
        context, std::move(answer));
}

void EngineClient::readEvents(RunId run, qint64 fromSeq, QObject *context,
                              Answer<std::vector<event::StoredEvent>> answer)
{
    read<std::vector<event::StoredEvent>>(
        [run, fromSeq](api::StoreView &store) { return store.events(run, fromSeq); }, context,
        std::move(answer));
}

void EngineClient::findUnfinished(const QString &workflowId, QObject *context,
                                  Answer<std::optional<RunId>> answer)
{
    read<std::optional<RunId>>(
        [workflowId](api::StoreView &store) { return store.unfinishedRun(workflowId); }, context,
        std::move(answer));
}

void EngineClient::rehearse(api::RehearsalRequest request, QObject *context,
                            Answer<std::shared_ptr<api::Rehearsal>> answer)
{
    m_workers.start(
        [request = std::move(request), helpers = m_options.helperFolder, ending = m_ending,
         reply = returning<std::shared_ptr<api::Rehearsal>>(context, std::move(answer))]() mutable {
            api::LiveAttempts live({}, QDir::tempPath(), helpers, ending);
            request.scripts = [&live](const QString &source, const Value &input) {
                return live.script(source, input);
            };
            auto rehearsal = api::rehearse(request);
            if (rehearsal)
                reply(std::make_shared<api::Rehearsal>(std::move(*rehearsal)));
            else
                reply(base::fail(rehearsal.error()));
        });
}

void EngineClient::tryStep(api::TrialRequest request, const QString &folder,
                           base::CancellationToken token, QObject *context,
                           Answer<api::TrialResult> answer)
{
    m_ending.onCancel([token] { token.cancel(); });
    m_workers.start([request = std::move(request), folders = foldersFor(folder),
                     helpers = m_options.helperFolder, token = std::move(token),
                     reply = returning<api::TrialResult>(context, std::move(answer))] {
        api::LiveAttempts live(folders, folders.front(), helpers, token);
        reply(api::tryStep(request, live));
    });
}

} // namespace millrace::ui
