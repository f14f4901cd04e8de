// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/pooled_attempt_runner.h"

#include "engine/executor/deadline_list.h"
#include "engine/executor/io_thread.h"
#include "engine/executor/runner_core.h"
#include "engine/executor/worker_pool.h"

#include <exception>

namespace millrace::executor {

using base::ErrorClass;
using steps::Executor;

namespace {

Result<Value> unknownKind(const QString &kind)
{
    return base::fail(ErrorClass::Validation, u"attempt.kind"_qs,
                      u"No executor for actions of kind \"%1\""_qs.arg(kind),
                      u"This build of Millrace does not know the kind, or it has another name"_qs);
}

Result<Value> runGuarded(Executor &executor, steps::AttemptContext &context)
{
    try {
        return executor.run(context);
    } catch (const std::exception &exception) { // memory is all that may throw in there
        return base::fail(ErrorClass::Internal, u"attempt.exception"_qs,
                          u"The executor of \"%1\" failed: %2"_qs.arg(
                              context.request().kind, QString::fromUtf8(exception.what())));
    }
}

} // namespace

class PooledAttemptRunner::Private
{
public:
    Private(const steps::ExecutorRegistry &registry, AttemptSink &sink, const RunnerConfig &config)
        : m_registry(registry)
        , m_config(config)
        , m_deadlines([this](qint64 token) { m_core->deadlineReached(token); })
        , m_core(std::make_shared<RunnerCore>(sink, m_deadlines, config.circuit, config.grace))
        , m_pool(config.maxWorkers)
    {
    }

    void startAll(std::vector<steps::AttemptRequest> requests)
    {
        Q_ASSERT_X(m_core->activeCount() < m_config.maxAttempts, "PooledAttemptRunner::start",
                   "the scheduler limits how many attempts run at once");
        std::vector<WorkerPool::Job> jobs;
        jobs.reserve(requests.size());
        for (steps::AttemptRequest &request : requests) {
            Executor *executor = m_registry.find(request.kind);
            const bool onWorker = !executor || executor->home(request) == Executor::Home::Worker;
            auto attempt = std::make_shared<RunningAttempt>(std::move(request), m_core);
            m_core->add(attempt);
            if (onWorker)
                jobs.emplace_back([this, executor, attempt] { runOnWorker(executor, attempt); });
            else
                m_io.post([this, executor, attempt] { startOnIoThread(*executor, attempt); });
        }
        if (!jobs.empty())
            m_pool.postAll(std::move(jobs));
    }

    void cancel(qint64 token)
    {
        if (const RunningAttemptPtr attempt = m_core->find(token))
            m_core->stop(attempt, StopReason::Cancelled);
    }

    void shutdown()
    {
        if (m_down)
            return;
        m_down = true;
        m_core->stopAll(StopReason::EngineStops);
        m_core->drain();
        m_deadlines.stop(); // it may still be telling an attempt to stop
        m_io.stop();
        m_pool.stop();
    }

private:
    bool begin(Executor &executor, const RunningAttemptPtr &attempt)
    {
        if (!attempt->begin(steadyNowMs()))
            return false; // stopped in the queue; the limits report it
        if (!m_core->admit(attempt, executor.circuit(attempt->request())))
            return false;
        if (attempt->nextDeadline())
            m_core->rearm(attempt);
        return true;
    }

    void runOnWorker(Executor *executor, const RunningAttemptPtr &attempt)
    {
        if (!executor)
            m_core->finish(attempt, unknownKind(attempt->request().kind));
        else if (begin(*executor, attempt))
            m_core->finish(attempt, runGuarded(*executor, *attempt));
    }

    void startOnIoThread(Executor &executor, const RunningAttemptPtr &attempt)
    {
        if (!begin(executor, attempt))
            return;
        executor.start(attempt, [core = m_core, attempt](Result<Value> outcome) {
            core->finish(attempt, std::move(outcome));
        });
    }

    const steps::ExecutorRegistry &m_registry;
    const RunnerConfig m_config;
    DeadlineList m_deadlines;
    const std::shared_ptr<RunnerCore> m_core; // attempts hold it too
    IoThread m_io;
    WorkerPool m_pool;
    bool m_down = false;
};

PooledAttemptRunner::PooledAttemptRunner(const steps::ExecutorRegistry &registry, AttemptSink &sink,
                                         const RunnerConfig &config)
    : m_d(std::make_unique<Private>(registry, sink, config))
{
}

PooledAttemptRunner::~PooledAttemptRunner()
{
    shutdown();
}

void PooledAttemptRunner::start(steps::AttemptRequest request)
{
    std::vector<steps::AttemptRequest> one;
    one.push_back(std::move(request));
    m_d->startAll(std::move(one));
}

void PooledAttemptRunner::startAll(std::vector<steps::AttemptRequest> requests)
{
    m_d->startAll(std::move(requests));
}

void PooledAttemptRunner::cancel(qint64 token)
{
    m_d->cancel(token);
}

void PooledAttemptRunner::shutdown()
{
    m_d->shutdown();
}

} // namespace millrace::executor
