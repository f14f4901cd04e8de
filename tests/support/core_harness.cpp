// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include "engine/state/apply.h"
#include "tests/support/state_difference.h"

#include <QDebug>

#include <algorithm>

namespace millrace::tests {

Outcome succeeds(Value result, qint64 takesMs)
{
    return {std::move(result), takesMs};
}

Outcome fails(ErrorClass errorClass, qint64 takesMs)
{
    return {base::fail(errorClass, QStringLiteral("test.failed"), QStringLiteral("it failed")),
            takesMs};
}

Outcome hangs()
{
    Outcome outcome;
    outcome.hangs = true;
    return outcome;
}

namespace {

Outcome outcomeNamed(const QString &word)
{
    constexpr qint64 kSlow = 1000;
    Outcome outcome;
    outcome.echoes = word == QStringLiteral("echo");
    outcome.hangs = word == QStringLiteral("hang");
    outcome.ignoresCancel = word == QStringLiteral("late");
    if (word == QStringLiteral("slow") || word == QStringLiteral("late"))
        outcome.takesMs = kSlow;
    if (word == QStringLiteral("fail"))
        return fails();
    if (word == QStringLiteral("slowfail"))
        return fails(ErrorClass::Network, kSlow);
    if (word == QStringLiteral("fatal"))
        return fails(ErrorClass::Validation);
    if (word == QStringLiteral("timeout"))
        return fails(ErrorClass::Timeout);
    outcome.result = Value::object({{QStringLiteral("did"), word}});
    return outcome;
}

} // namespace

CoreHarness::CoreHarness(const QByteArray &definition, Value input)
    : CoreHarness(planOf(definition), std::move(input))
{
}

CoreHarness::CoreHarness(plan::PlanPtr plan, Value input)
    : m_plan(std::move(plan)), m_state(base::RunId{7}, m_plan)
{
    m_created.uuid = QStringLiteral("run");
    m_created.by = QStringLiteral("ivy");
    m_created.data = m_plan->definition().globalVariables;
    if (!m_created.data.isObject())
        m_created.data = Value::emptyObject();
    for (const base::Member &member : input.members())
        m_created.data.set(member.key, member.value);
    m_created.input = std::move(input);
    m_created.seed = 42;
}

CoreHarness &CoreHarness::script(const QString &step, std::vector<Outcome> outcomes)
{
    m_scripts[step] = std::move(outcomes);
    return *this;
}

CoreHarness &CoreHarness::script(const QString &text)
{
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        std::vector<Outcome> outcomes;
        for (const QString &word : part.section(u'=', 1).split(u',', Qt::SkipEmptyParts))
            outcomes.push_back(outcomeNamed(word.trimmed()));
        script(part.section(u'=', 0, 0).trimmed(), std::move(outcomes));
    }
    return *this;
}

void CoreHarness::create(bool queued)
{
    if (const auto created = send(event::CreateRun{m_created, queued}); !created)
        qFatal("create: %s", qPrintable(created.error().message));
}

void CoreHarness::run()
{
    create();
    drive();
}

base::Done CoreHarness::send(const event::Command &command)
{
    auto decision = state::decide(m_state, command, m_clock.now(), m_options);
    if (!decision)
        return base::fail(decision.error());
    bool more = decision->more;
    take(std::move(*decision));
    for (int rounds = 0; more && rounds < 10'000; ++rounds) {
        auto next = state::decide(m_state, event::Advance{}, m_clock.now(), m_options);
        more = next->more;
        take(std::move(*next));
    }
    if (m_checkEvery > 0 && ++m_commands % m_checkEvery == 0)
        check();
    return {};
}

void CoreHarness::take(state::Decision decision)
{
    for (event::Event &event : decision.events) {
        const auto seq = static_cast<qint64>(m_events.size()) + 1;
        m_events.push_back({seq, m_clock.now(), std::move(event)});
    }
    if (!decision.events.empty())
        m_batches.push_back(m_events.size());
    for (const event::Action &action : decision.actions)
        act(action);
}

void CoreHarness::act(const event::Action &action)
{
    if (const auto *start = std::get_if<event::StartAttempt>(&action)) {
        begin(*start);
    } else if (const auto *cancel = std::get_if<event::CancelAttempt>(&action)) {
        askToStop(*cancel);
    } else if (const auto *child = std::get_if<event::StartChild>(&action)) {
        m_log.append(QStringLiteral("child ") + child->ref.step);
        m_children.push_back(*child);
    } else if (const auto *stop = std::get_if<event::CancelChild>(&action)) {
        m_log.append(QStringLiteral("stop-child %1").arg(stop->run));
        m_stopped.insert(stop->run);
    } else if (const auto *tell = std::get_if<event::TellPeople>(&action)) {
        m_log.append(QStringLiteral("tell %1:%2").arg(tell->ref.step, tell->why));
    } else if (const auto *ended = std::get_if<event::RunEnded>(&action)) {
        Q_UNUSED(ended);
        m_log.append(QStringLiteral("end ") + end());
    }
}

Outcome CoreHarness::outcomeOf(const event::StartAttempt &start)
{
    auto script = m_scripts.find(start.stepPath);
    if (script == m_scripts.end())
        script = m_scripts.find(start.ref.step);
    if (script == m_scripts.end())
        return m_source ? m_source(start) : succeeds(start.input);
    const std::size_t number = m_starts[start.stepPath]++;
    Outcome outcome = script->second[std::min(number, script->second.size() - 1)];
    if (outcome.echoes)
        outcome.result = start.input;
    return outcome;
}

void CoreHarness::begin(const event::StartAttempt &start)
{
    m_log.append(QStringLiteral("start ") + start.stepPath);
    m_started.push_back(start);
    m_serials.insert(start.serial);
    const Outcome outcome = outcomeOf(start);
    constexpr TimeMs kNever = 1'000'000'000'000'000;
    const TimeMs at = outcome.hangs ? kNever : m_clock.now() + outcome.takesMs;
    m_pending.emplace(at, Pending{start.ref, start.serial, outcome});
}

void CoreHarness::askToStop(const event::CancelAttempt &cancel)
{
    m_log.append(QStringLiteral("cancel ") + cancel.ref.step);
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const auto &entry) {
        return entry.second.serial == cancel.serial;
    });
    if (found == m_pending.end() || found->second.outcome.ignoresCancel)
        return;
    Pending stopped = found->second;
    stopped.outcome = fails(ErrorClass::Cancelled);
    m_pending.erase(found);
    m_pending.emplace(m_clock.now(), std::move(stopped));
}

bool CoreHarness::driveOnce(TimeMs limit)
{
    const TimeMs due = m_state.nextDue();
    const bool attemptFirst = !m_pending.empty() && (due == 0 || m_pending.begin()->first <= due);
    const TimeMs at = attemptFirst ? m_pending.begin()->first : due;
    if (at == 0 || at > limit)
        return false;
    if (at > m_clock.now())
        m_clock.set(at);
    if (!attemptFirst) {
        const qint64 seq = m_state.seq;
        (void)send(event::TimePassed{});
        if (m_state.seq == seq && m_state.nextDue() == due)
            qFatal("what is due at %lld stays due", static_cast<long long>(due));
        return true;
    }
    const Pending ended = m_pending.begin()->second;
    m_pending.erase(m_pending.begin());
    m_serials.erase(ended.serial);
    if (const auto done =
            send(event::AttemptFinished{ended.ref, ended.serial, ended.outcome.result});
        !done)
        qFatal("attempt finished: %s", qPrintable(done.error().message));
    return true;
}

void CoreHarness::drive()
{
    constexpr TimeMs kEver = 100'000'000'000'000;
    for (int i = 0; i < 1'000'000 && driveOnce(kEver); ++i) {
    }
}

void CoreHarness::driveFor(qint64 ms)
{
    const TimeMs until = m_clock.now() + ms;
    while (driveOnce(until)) {
    }
    m_clock.set(until);
}

RunState CoreHarness::folded() const
{
    return state::fold(m_state.run, m_plan, m_events);
}

void CoreHarness::crash()
{
    m_state = folded();
    m_pending.clear();
    m_serials.clear();
    (void)send(event::AttemptsLost{});
}

void CoreHarness::crashTo(std::size_t commands)
{
    m_events.resize(m_batches[commands - 1]);
    m_batches.resize(commands);
    crash();
}

void CoreHarness::check()
{
    RunState again = folded();
    QString difference = stateDifference(m_state, again);
    if (difference.isEmpty() && m_state.phase != RunPhase::New &&
        m_state.phase != RunPhase::Queued) {
        const RunState kept = folded();
        difference = counterDifference(kept, again);
    }
    if (difference.isEmpty())
        return;
    qWarning("events: %s", qPrintable(eventNames().join(u' ')));
    qFatal("%s", qPrintable(difference));
}

QString CoreHarness::logOf(const QString &word) const
{
    QStringList found;
    for (const QString &line : m_log) {
        if (line.startsWith(word + u' '))
            found.append(line.mid(word.size() + 1));
    }
    return found.join(u' ');
}

int CoreHarness::instanceAt(const QString &path) const
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(m_state.steps.size()); ++i) {
        const bool named =
            path.contains(u'/') ? m_state.path(i) == path : m_state.node(i).id == path;
        const bool lives =
            found < 0 ||
            (m_state.step(i).status != StepStatus::Pending &&
             (path.contains(u'/') || m_state.step(found).status == StepStatus::Pending));
        if (named && lives)
            found = i;
    }
    return found;
}

QString CoreHarness::status(const QString &path) const
{
    const int instance = instanceAt(path);
    return instance < 0 ? QStringLiteral("none")
                        : state::stepStatusName(m_state.step(instance).status);
}

QString CoreHarness::statuses(const QString &line) const
{
    QStringList words;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const QString path = word.section(u':', 0, 0);
        words.append(path + u':' + status(path));
    }
    return words.join(u' ');
}

Value CoreHarness::output(const QString &path) const
{
    const int instance = instanceAt(path);
    return instance < 0 ? Value() : m_state.step(instance).output;
}

QString CoreHarness::end() const
{
    if (!m_state.finished)
        return m_state.phase == RunPhase::Paused ? QStringLiteral("paused")
                                                 : QStringLiteral("live");
    const char *const names[] = {"completed", "failed", "cancelled", "timed_out"};
    const QString how = QString::fromLatin1(names[static_cast<int>(m_state.finished->end)]);
    if (!m_state.finished->error)
        return how;
    return how + u' ' + base::errorClassName(m_state.finished->error->errorClass);
}

QStringList CoreHarness::eventNames() const
{
    QStringList names;
    for (const event::StoredEvent &stored : m_events) {
        const StepRef *ref = event::eventStep(stored.event);
        names.append(event::eventName(stored.event) + (ref ? u':' + ref->step : QString()));
    }
    return names;
}

QString CoreHarness::stepsOf(const QString &eventName) const
{
    QStringList steps;
    for (const event::StoredEvent &stored : m_events) {
        const StepRef *ref = event::eventStep(stored.event);
        if (ref && event::eventName(stored.event) == eventName)
            steps.append(ref->step);
    }
    return steps.join(u' ');
}

QString CoreHarness::openApproval() const
{
    for (const state::StepState &step : m_state.steps) {
        if (step.detail && step.detail->approval && !state::isSettled(step.status) &&
            step.detail->approval->status <= state::ApprovalStatus::Claimed)
            return step.detail->approval->request.approval;
    }
    return {};
}

base::Done CoreHarness::decide(const QString &outcome, const QString &by, Value form,
                               const QString &comment)
{
    return send(
        event::DecideApproval{openApproval(), {by, {}}, outcome, std::move(form), comment, {}});
}

} // namespace millrace::tests
