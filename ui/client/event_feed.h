// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event_buffer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace millrace::ui {

/// Brings durable events to the interface: one batch per frame, every 16 ms while looking at one
/// costs at most 5 ms, else every 33 ms. Bounded; where a run's events were left out for lack of
/// room, the batch names it and the store has them. Thread: the interface's; buffer() any.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostEvents = 100'000;

    explicit EventFeed(std::size_t mostEvents = kMostEvents, QObject *parent = nullptr);

    /// Counted: as many unfollow() as follow() end it.
    void follow(base::RunId run) { m_buffer.follow(run); }
    void unfollow(base::RunId run) { m_buffer.unfollow(run); }

    /// Where the engine's threads put events.
    api::EventBuffer &buffer() { return m_buffer; }
    /// Milliseconds between two batches at present.
    int interval() const { return m_interval; }

Q_SIGNALS:
    void arrived(const millrace::api::EventBatch &batch);

private:
    void schedule();
    void deliver();

    api::EventBuffer m_buffer;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    int m_interval;
};

} // namespace millrace::ui
