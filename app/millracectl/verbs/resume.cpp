// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/driving.h"
#include "app/millracectl/progress_view.h"
#include "app/millracectl/run_values.h"
#include "app/output/safe_text.h"

#include <algorithm>

namespace millrace::app {

using base::Result;
using base::RunId;

namespace {

// More runs than that are shown by their ends only.
constexpr std::size_t kShownLive = 1;

Result<std::vector<journal::RunSummary>> chosenRuns(Session &session, ReadingStore &store)
{
    const QStringList &names = session.arguments().positional;
    if (names.isEmpty())
        return store.reader().unfinished();
    std::vector<journal::RunSummary> runs;
    for (const QString &name : names) {
        auto found = store.runs().find(name);
        if (!found)
            return base::fail(found.error());
        runs.push_back(std::move(*found));
    }
    return runs;
}

void tellRest(Output &output, const journal::RunSummary &run)
{
    if (journal::isFinished(run.status)) {
        QString text = u"%1 %2"_qs.arg(runLabel(run), journal::runStatusName(run.status));
        if (!run.errorMessage.isEmpty())
            text += u": "_qs + safeText(run.errorMessage);
        output.say(text);
    } else {
        output.say(u"%1 is parked and waits for %2"_qs.arg(runLabel(run), safeText(waitText(run))));
    }
}

// The worst of store trouble, failure, parked, done; the first cannot come here.
int worst(const RunDriver &driver, const std::set<RunId> &runs)
{
    int code = kDone;
    for (const RunId run : runs) {
        const int own = exitCodeOf(driver.summary(run));
        if (own == kFailed || code == kDone)
            code = own;
    }
    return code;
}

void listRuns(Output &output, const RunDriver &driver, const std::set<RunId> &runs)
{
    Table table(output, {{.title = u"NUMBER"_qs, .align = Align::Right},
                         {.title = u"STATUS"_qs},
                         {.title = u"WORKFLOW"_qs},
                         {.title = u"SUBJECT"_qs, .isElastic = true},
                         {.title = u"WAITS FOR"_qs, .isElastic = true},
                         {.title = u"ID"_qs}});
    for (const RunId number : runs) {
        const journal::RunSummary &run = driver.summary(number);
        if (output.isJson())
            output.jsonLine(runValue(run));
        else
            table.row({{QString::number(number.value)},
                       statusCell(run.status),
                       {run.workflowName},
                       {run.subject},
                       {run.waitsFor},
                       {run.uuid}});
    }
}

/// One call of `resume` on its way.
class Resumption
{
public:
    Resumption(Session &session, Driving &driving)
        : m_session(session), m_driving(driving), m_progress(session.output())
    {
    }

    Result<int> run();

private:
    base::Done begin();
    void show();
    base::Done end();

    Session &m_session;
    Driving &m_driving;
    ProgressView m_progress;
    std::set<RunId> m_runs;
};

base::Done Resumption::begin()
{
    const auto chosen = chosenRuns(m_session, m_driving.store());
    if (!chosen)
        return base::fail(chosen.error());
    std::vector<RunId> order;
    for (const journal::RunSummary &run : *chosen) {
        m_runs.insert(run.run);
        if (!journal::isFinished(run.status))
            order.push_back(run.run);
    }
    if (!order.empty()) {
        if (const auto taken = m_driving.door().drive(order); !taken)
            return base::fail(taken.error());
    }
    show();
    for (const RunId run : m_runs)
        m_driving.driver().watch(run);
    return {};
}

void Resumption::show()
{
    RunDriver &driver = m_driving.driver();
    if (m_runs.size() > kShownLive) {
        QObject::connect(&driver, &RunDriver::rested, &driver, [this](RunId run) {
            tellRest(m_session.output(), m_driving.driver().summary(run));
        });
        return;
    }
    for (const RunId run : m_runs) {
        driver.watch(run);
        m_progress.open(m_driving.store(), driver.summary(run));
    }
    QObject::connect(&driver, &RunDriver::ticked, &driver,
                     [this] { m_progress.update(m_driving.store()); });
}

base::Done Resumption::end()
{
    const base::Done done = m_driving.driver().wait(m_runs);
    QObject::disconnect(&m_driving.driver(), nullptr, &m_driving.driver(), nullptr);
    m_progress.close();
    return done;
}

Result<int> Resumption::run()
{
    if (const base::Done begun = begin(); !begun)
        return base::fail(begun.error());
    if (const base::Done ended = end(); !ended)
        return base::fail(ended.error());
    if (m_session.interruption().signal() != 0) {
        m_session.output().say(u"interrupted; millracectl resume goes on"_qs);
        return m_session.interruption().exitCode();
    }
    listRuns(m_session.output(), m_driving.driver(), m_runs);
    m_session.output().flush();
    if (const base::Done accepted = m_driving.finishAccepted(); !accepted)
        return base::fail(accepted.error());
    return worst(m_driving.driver(), m_runs);
}

Result<int> resume(Session &session)
{
    if (session.isNewUser())
        return kDone;
    // An engine would make the store where there is none.
    if (const auto store = session.reading(); !store)
        return base::fail(store.error());
    const bool all = session.arguments().positional.isEmpty();
    const auto driving = Driving::open(
        session, {.driveAll = all, .staysWhenParked = session.arguments().has(u"wait"_qs)});
    if (!driving)
        return base::fail(driving.error());
    return Resumption(session, **driving).run();
}

} // namespace

Command resumeVerb()
{
    Verb verb;
    verb.name = u"resume"_qs;
    verb.arguments = u"[RUN...]"_qs;
    verb.maximum = -1;
    verb.summary = u"Pick up unfinished runs and drive each to its end or to a wait"_qs;
    verb.details = u"Without RUN: every unfinished run. The exit code is the worst of all."_qs;
    verb.options = {{.name = u"wait"_qs, .doc = u"stay while runs are parked"_qs}};
    verb.example = u"millracectl resume 42"_qs;
    return {verb, resume};
}

} // namespace millrace::app
