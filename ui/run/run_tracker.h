// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/store_view.h"
#include "ui/canvas/scene/step_mark.h"
#include "ui/run/stale_steps.h"

#include <QSet>

namespace millrace::ui {

/// Folds a run's events into what its steps' cards say. A value; no engine, no widgets.
/// Thread: one.
class RunTracker
{
public:
    /// How many events are kept for looking at; older ones are in the store.
    static constexpr std::size_t kMostEvents = 50'000;

    explicit RunTracker(api::RunRecord record);

    enum class Added : std::uint8_t
    {
        Nothing, ///< known already
        Some,
        Gap, ///< something before them is missing: it is in the store
    };
    Added add(const api::RunEvents &events);

    /// Brings the marks up to date; `ticks`: those too that change with time alone. The steps whose
    /// marks are others now.
    QStringList refresh(base::TimeMs now, bool ticks);
    /// By step id; all that the run knows.
    const QHash<QString, StepMark> &marks() const { return m_marks; }
    /// Whether refresh() with ticks may find something.
    bool isTicking() const { return !m_ticking.isEmpty(); }

    void setStale(QHash<QString, StaleStep> stale);
    const QHash<QString, StaleStep> &stale() const { return m_stale; }

    const api::RunView &view() const { return m_view; }
    const std::vector<event::StoredEvent> &events() const { return m_events; }

private:
    void keep(event::StoredEvent stored);
    bool update(const QString &step, base::TimeMs now);

    api::RunView m_view;
    std::vector<event::StoredEvent> m_events;
    QHash<QString, StepMark> m_marks;
    QSet<QString> m_ticking;
    QSet<QString> m_restale; ///< to be marked anew
    QHash<QString, StaleStep> m_stale;
};

} // namespace millrace::ui
