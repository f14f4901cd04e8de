// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/base/json_reader.h"
#include "engine/model/definition_codec.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <future>
#include <map>
#include <mutex>

namespace millrace::tests {

/// The real engine on a store of its own, driven from a test's thread. Every wait has an end: a
/// test that waits for what never comes fails.
class EngineHarness
{
public:
    static constexpr std::chrono::seconds kPatience{30};

    QString storePath() const { return m_folder.filePath(u"store.db"_qs); }
    QString folder() const { return m_folder.path(); }

    base::Done open(api::EngineConfig config = {})
    {
        config.storePath = storePath();
        config.helperFolder = QStringLiteral(MILLRACE_BUILD_DIR "/bin");
        api::EngineSinks sinks;
        sinks.summary = [this](const journal::RunSummary &summary) {
            const std::lock_guard lock(m_lock);
            m_summaries[summary.run] = summary;
            m_changed.notify_all();
        };
        auto engine = api::Engine::open(config, sinks);
        if (!engine)
            return base::fail(engine.error());
        m_engine = std::move(*engine);
        return {};
    }

    void close() { m_engine.reset(); }
    api::Engine &engine() { return *m_engine; }

    base::Result<base::Value> start(const QByteArray &definition, const base::Value &input,
                                    bool drive = true)
    {
        auto loaded = model::readDefinition(definition);
        if (!loaded)
            return base::fail(loaded.error());
        api::StartRequest request;
        request.definition = std::move(loaded->definition);
        request.input = input;
        request.by = u"ann"_qs;
        request.folders = {folder()};
        request.startFolder = folder();
        request.drive = drive;
        return answer(
            [&](api::Reply reply) { m_engine->startRun(std::move(request), std::move(reply)); });
    }

    base::Result<base::Value> submit(base::RunId run, event::Command command)
    {
        api::CommandRequest request;
        request.run = run;
        request.command = std::move(command);
        request.by = u"ann"_qs;
        return answer(
            [&](api::Reply reply) { m_engine->submit(std::move(request), std::move(reply)); });
    }

    /// Waits until a run's durable status is one of these; the last seen summary.
    journal::RunSummary waitFor(base::RunId run, std::initializer_list<journal::RunStatus> wanted)
    {
        std::unique_lock lock(m_lock);
        m_changed.wait_for(lock, kPatience, [&] {
            for (const journal::RunStatus status : wanted) {
                if (m_summaries.contains(run) && m_summaries[run].status == status)
                    return true;
            }
            return false;
        });
        return m_summaries[run];
    }

    journal::RunSummary waitForEnd(base::RunId run)
    {
        using journal::RunStatus;
        return waitFor(run, {RunStatus::Completed, RunStatus::Failed, RunStatus::Cancelled,
                             RunStatus::TimedOut});
    }

private:
    template<class Ask>
    base::Result<base::Value> answer(Ask ask)
    {
        auto promise = std::make_shared<std::promise<base::Result<base::Value>>>();
        auto future = promise->get_future();
        ask([promise](base::Result<base::Value> answer) { promise->set_value(std::move(answer)); });
        if (future.wait_for(kPatience) != std::future_status::ready)
            return base::fail(base::ErrorClass::Timeout, u"test.no_answer"_qs,
                              u"the engine did not answer"_qs);
        return future.get();
    }

    QTemporaryDir m_folder;
    std::mutex m_lock; // guards m_summaries
    std::condition_variable m_changed;
    std::map<base::RunId, journal::RunSummary> m_summaries;
    std::unique_ptr<api::Engine> m_engine;
};

inline base::RunId runOf(const base::Value &answer)
{
    return {static_cast<qint64>(answer[u"number"].numberOr(0))};
}

inline base::Value json(const char *text)
{
    return base::parseJson(QByteArrayView(text)).value();
}

} // namespace millrace::tests
