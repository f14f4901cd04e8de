// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/event_feed.h"

namespace millrace::ui {

namespace {

constexpr int kFrameMs = 16;
constexpr int kSlowFrameMs = 33;
constexpr qint64 kCheapMs = 5;

} // namespace

EventFeed::EventFeed(std::size_t mostEvents, QObject *parent)
    : QObject(parent), m_buffer(mostEvents), m_interval(kFrameMs)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EventFeed::deliver);
    m_buffer.setWake(
        [this] { QMetaObject::invokeMethod(this, &EventFeed::schedule, Qt::QueuedConnection); });
}

void EventFeed::schedule()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_interval;
    m_timer.start(m_interval - static_cast<int>(qMin<qint64>(since, m_interval)));
}

void EventFeed::deliver()
{
    const api::EventBatch batch = m_buffer.take();
    if (batch.isEmpty())
        return;
    QElapsedTimer cost;
    cost.start();
    Q_EMIT arrived(batch);
    m_interval = cost.elapsed() > kCheapMs ? kSlowFrameMs : kFrameMs;
    m_sinceLast.start();
}

} // namespace millrace::ui
