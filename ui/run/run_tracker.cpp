// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_tracker.h"

#include "ui/run/step_marks.h"

namespace millrace::ui {

RunTracker::RunTracker(api::RunRecord record)
    : m_view(std::move(record.view)), m_events(std::move(record.events))
{
    const QStringList steps = m_view.steps();
    m_marks.reserve(steps.size());
    m_restale = QSet<QString>(steps.begin(), steps.end());
}

void RunTracker::keep(event::StoredEvent stored)
{
    // Half at once, so that it costs little per event.
    if (m_events.size() >= 2 * kMostEvents)
        m_events.erase(m_events.begin(), m_events.begin() + kMostEvents);
    m_events.push_back(std::move(stored));
}

RunTracker::Added RunTracker::add(const api::RunEvents &events)
{
    Added added = Added::Nothing;
    qint64 seq = events.firstSeq;
    for (const event::Event &event : events.events) {
        event::StoredEvent stored{seq++, events.time, event};
        if (stored.seq <= m_view.seq())
            continue;
        if (!m_view.add(stored))
            return Added::Gap;
        keep(std::move(stored));
        added = Added::Some;
    }
    return added;
}

void RunTracker::setStale(QHash<QString, StaleStep> stale)
{
    for (const auto &steps : {m_stale.keys(), stale.keys()}) {
        for (const QString &step : steps)
            m_restale.insert(step);
    }
    m_stale = std::move(stale);
}

QStringList RunTracker::refresh(base::TimeMs now, bool ticks)
{
    QSet<QString> steps = m_restale;
    m_restale.clear();
    for (const QString &step : m_view.takeChanged())
        steps.insert(step);
    if (ticks)
        steps.unite(m_ticking);
    QStringList changed;
    for (const QString &step : std::as_const(steps)) {
        if (update(step, now))
            changed.append(step);
    }
    return changed;
}

bool RunTracker::update(const QString &step, base::TimeMs now)
{
    const auto tally = m_view.tally(step);
    if (!tally)
        return false;
    StepMark mark = markOf(*tally, now);
    // What has not run yet will run as it is written now.
    mark.isStale = tally->stage != api::StepStage::Pending && m_stale.contains(step);
    if (changesWithTime(tally->stage))
        m_ticking.insert(step);
    else
        m_ticking.remove(step);
    StepMark &known = m_marks[step];
    if (known == mark)
        return false;
    known = std::move(mark);
    return true;
}

} // namespace millrace::ui
