// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_session.h"

#include "engine/base/clock.h"

namespace millrace::ui {

using api::RunEvents;
using base::Result;
using base::RunId;
using base::Value;

namespace {

constexpr int kTickMs = 1000;
constexpr int kCompareMs = 200; // after the last edit

base::TimeMs now()
{
    return base::SystemClock().now();
}

} // namespace

RunSession::RunSession(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_tick.setInterval(kTickMs);
    m_compare.setInterval(kCompareMs);
    m_compare.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &RunSession::tick);
    connect(&m_compare, &QTimer::timeout, this, &RunSession::compareDraft);
    connect(&m_client.feed(), &EventFeed::arrived, this, &RunSession::arrived);
}

RunSession::~RunSession()
{
    drop();
}

void RunSession::drop()
{
    if (m_run)
        m_client.feed().unfollow(m_run);
    m_run = {};
    ++m_generation;
    m_tracker.reset();
    m_facts = {};
    m_early.clear();
    m_isReading = m_isRehearsal = false;
    m_tick.stop();
    m_state = State::None;
}

void RunSession::clear()
{
    drop();
    Q_EMIT marksChanged({});
    Q_EMIT changed();
}

EngineClient::CommandAnswer RunSession::newRun()
{
    drop();
    m_state = State::Starting;
    Q_EMIT marksChanged({});
    Q_EMIT changed();
    return [this, generation = m_generation](const Result<Value> &answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            clear();
            Q_EMIT failed(answer.error());
            return;
        }
        const RunId run{static_cast<qint64>((*answer)[u"number"].numberOr(0))};
        follow(run);
        Q_EMIT started(run);
    };
}

void RunSession::start(RunStart start)
{
    const auto answer = newRun();
    m_client.startRun(std::move(start), this, answer);
}

void RunSession::forkFrom(const QString &step, const Value &output,
                          std::vector<event::Write> writes)
{
    if (!m_run)
        return;
    api::ForkRequest request;
    request.run = m_run;
    request.fromStep = step;
    request.output = output;
    request.writes = std::move(writes);
    // The old run stays in sight until the new one is there: a refusal changes nothing.
    m_client.fork(std::move(request), this,
                  [this, generation = m_generation](const Result<Value> &answer) {
                      if (!answer) {
                          Q_EMIT failed(answer.error());
                          return;
                      }
                      if (generation == m_generation)
                          newRun()(answer);
                  });
}

void RunSession::attach(RunId run)
{
    drop();
    follow(run);
    Q_EMIT marksChanged({});
    Q_EMIT changed();
}

void RunSession::follow(RunId run)
{
    m_run = run;
    m_state = State::Starting;
    m_client.feed().follow(run);
    catchUp();
}

/// Reads the run from the store; what comes meanwhile waits.
void RunSession::catchUp()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_client.readRun(
        m_run, this,
        [this, generation = m_generation](const Result<std::shared_ptr<api::RunRecord>> &record) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (!record) {
                clear();
                Q_EMIT failed(record.error());
                return;
            }
            show(std::move(**record));
        });
}

void RunSession::show(api::RunRecord record)
{
    m_state = State::Shown;
    m_tracker = std::make_unique<RunTracker>(std::move(record));
    for (const RunEvents &events : std::exchange(m_early, {}))
        take(events);
    compareDraft();
    refresh(true);
}

void RunSession::take(const RunEvents &events)
{
    if (m_tracker == nullptr || m_isReading)
        m_early.push_back(events);
    else if (m_tracker->add(events) == RunTracker::Added::Gap)
        catchUp();
}

void RunSession::arrived(const api::EventBatch &batch)
{
    if (!m_run)
        return;
    bool isOurs = false;
    for (const RunEvents &events : batch.runs) {
        if (events.run != m_run)
            continue;
        take(events);
        isOurs = true;
    }
    if (batch.gaps.contains(m_run))
        catchUp();
    if (isOurs && m_tracker)
        refresh(false);
}

void RunSession::refresh(bool ticks)
{
    const QStringList steps = m_tracker->refresh(now(), ticks);
    m_facts = m_tracker->view().facts();
    if (m_facts.isFinished || m_isRehearsal)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (!steps.isEmpty())
        Q_EMIT marksChanged(steps);
    Q_EMIT changed();
}

void RunSession::tick()
{
    if (m_tracker)
        refresh(true);
}

void RunSession::rehearse(api::RehearsalRequest request)
{
    (void)newRun();
    m_isRehearsal = true;
    m_client.rehearse(
        std::move(request), this,
        [this, generation = m_generation](const Result<std::shared_ptr<api::Rehearsal>> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                clear();
                Q_EMIT failed(answer.error());
                return;
            }
            const std::shared_ptr<api::Rehearsal> rehearsal = *answer;
            show({std::move(rehearsal->view), rehearsal->events});
            Q_EMIT rehearsed(rehearsal);
        });
}

EngineClient::CommandAnswer RunSession::refusals()
{
    return [this](const Result<Value> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    };
}

void RunSession::pause()
{
    if (m_run)
        m_client.pause(m_run, this, refusals());
}

void RunSession::resume()
{
    if (m_run)
        m_client.resume(m_run, this, refusals());
}

void RunSession::cancel()
{
    if (m_run)
        m_client.cancel(m_run, {}, this, refusals());
}

void RunSession::retry(const QString &fromStep)
{
    if (m_run)
        m_client.retry(m_run, fromStep, this, refusals());
}

void RunSession::decide(const QString &approval, const QString &outcome, const Value &form,
                        const QString &comment, const QString &digest)
{
    if (m_run)
        m_client.decide({m_run, approval, outcome, form, comment, digest}, this, refusals());
}

std::vector<api::OpenApproval> RunSession::approvals() const
{
    if (m_tracker == nullptr || m_isRehearsal)
        return {};
    return m_tracker->view().openApprovals();
}

QHash<QString, StepMark> RunSession::marks() const
{
    return m_tracker ? m_tracker->marks() : QHash<QString, StepMark>();
}

Value RunSession::sampleAt(const QString &step) const
{
    return m_tracker ? m_tracker->view().sampleAt(step) : Value();
}

void RunSession::setDraft(const model::WorkflowDefinition &draft)
{
    m_draft = draft;
    if (m_tracker)
        m_compare.start();
}

void RunSession::compareDraft()
{
    if (!m_draft || m_tracker == nullptr)
        return;
    m_tracker->setStale(staleSteps(m_tracker->view().definition(), *m_draft));
    refresh(false);
}

qint64 RunSession::elapsedMs() const
{
    if (m_facts.createdAt == 0)
        return 0;
    const base::TimeMs end = m_facts.finishedAt != 0 ? m_facts.finishedAt
                             : m_isRehearsal && m_tracker && !m_tracker->events().empty()
                                 ? m_tracker->events().back().time
                                 : now();
    return qMax<qint64>(0, end - m_facts.createdAt);
}

} // namespace millrace::ui
