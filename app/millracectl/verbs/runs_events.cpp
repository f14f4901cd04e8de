// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/output/safe_text.h"
#include "app/output/words.h"
#include "engine/base/json_writer.h"
#include "engine/event/event_codec.h"

#include <QEventLoop>
#include <QTimer>

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

constexpr int kFollowMs = 100;

void print(Output &output, const journal::RunSummary &run, const event::StoredEvent &stored)
{
    const Value content = event::eventToValue(stored.event);
    if (output.isJson()) {
        Value line = Value::object({{u"id"_qs, u"%1/%2"_qs.arg(run.uuid).arg(stored.seq)},
                                    {u"run"_qs, run.uuid},
                                    {u"number"_qs, Value(run.run.value)},
                                    {u"seq"_qs, Value(stored.seq)},
                                    {u"time"_qs, timeValue(stored.time)}});
        for (const base::Member &member : content.members())
            line.set(member.key, member.value);
        output.jsonLine(line);
        return;
    }
    constexpr qsizetype kLongest = 400;
    Value rest = content;
    rest.remove(u"type"_qs);
    QString text = rest.size() == 0 ? QString() : QString::fromUtf8(base::toJson(rest));
    if (text.size() > kLongest)
        text = text.left(kLongest) + u'…';
    output.line(u"%1  %2  %3  %4"_qs.arg(stored.seq, 6)
                    .arg(timeText(stored.time))
                    .arg(event::eventName(stored.event), -18)
                    .arg(safeText(text)));
}

/// Prints what is new until the run has ended, or somebody interrupts.
class Following
{
public:
    Following(Session &session, ReadingStore &store, journal::RunSummary run)
        : m_session(session), m_store(store), m_run(std::move(run))
    {
    }

    Result<int> once()
    {
        const auto events = m_store.events().ofRun(m_run.run, m_seen + 1);
        if (!events)
            return base::fail(events.error());
        for (const event::StoredEvent &stored : *events) {
            if (!m_session.output().isOpen())
                break;
            print(m_session.output(), m_run, stored);
            m_seen = stored.seq;
            m_ended = std::holds_alternative<event::RunFinished>(stored.event);
        }
        m_session.output().flush();
        return kDone;
    }

    Result<int> follow()
    {
        Interruption &interruption = m_session.interruption();
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(&interruption, &Interruption::interrupted, &loop, &QEventLoop::quit);
        timer.start(kFollowMs);
        while (!m_ended && interruption.signal() == 0 && m_session.output().isOpen()) {
            if (const auto done = once(); !done)
                return done;
            if (!m_ended)
                loop.exec();
        }
        return interruption.signal() != 0 ? interruption.exitCode() : static_cast<int>(kDone);
    }

private:
    Session &m_session;
    ReadingStore &m_store;
    journal::RunSummary m_run;
    qint64 m_seen = 0;
    bool m_ended = false;
};

Result<int> events(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    auto run = (*store)->runs().find(session.argument(0));
    if (!run)
        return base::fail(run.error());
    Following following(session, **store, std::move(*run));
    return session.arguments().has(u"follow"_qs) ? following.follow() : following.once();
}

} // namespace

Command runsEventsVerb()
{
    Verb verb;
    verb.name = u"runs events"_qs;
    verb.arguments = u"RUN"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Print a run's events in order"_qs;
    verb.options = {
        {.name = u"follow"_qs, .doc = u"go on with what happens, until the run ends"_qs}};
    verb.example = u"millracectl runs events 42 --follow"_qs;
    return {verb, events};
}

} // namespace millrace::app
