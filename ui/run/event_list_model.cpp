// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/event_list_model.h"

#include "ui/run/run_words.h"

#include <algorithm>

namespace millrace::ui {

namespace {

bool isAboutAttempts(const event::Event &event)
{
    return std::holds_alternative<event::AttemptStarted>(event) ||
           std::holds_alternative<event::AttemptFailed>(event) ||
           std::holds_alternative<event::AttemptLost>(event) ||
           std::holds_alternative<event::StepCompleted>(event) ||
           std::holds_alternative<event::StepFailed>(event) ||
           std::holds_alternative<event::StepTimedOut>(event) ||
           std::holds_alternative<event::StepCancelled>(event);
}

} // namespace

EventListModel::EventListModel(Content content, QObject *parent)
    : QAbstractListModel(parent), m_content(content)
{
}

void EventListModel::choose(const QString &step, int scope)
{
    if (step == m_step && scope == m_scope)
        return;
    beginResetModel();
    m_step = step;
    m_scope = scope;
    m_seq = 0;
    m_events.clear();
    endResetModel();
}

bool EventListModel::wants(const event::Event &event) const
{
    if (m_content == Content::Attempts && !isAboutAttempts(event))
        return false;
    if (m_step.isEmpty())
        return true;
    const event::StepRef *ref = event::eventStep(event);
    return ref != nullptr && ref->step == m_step && (m_scope < 0 || ref->scope == m_scope);
}

void EventListModel::update(const RunTracker *tracker)
{
    if (tracker != m_tracker || tracker == nullptr) {
        beginResetModel();
        m_tracker = tracker;
        m_seq = 0;
        m_events.clear();
        endResetModel();
    }
    if (tracker == nullptr || tracker->events().empty())
        return;
    const std::vector<event::StoredEvent> &all = tracker->events();
    const auto first = std::upper_bound(
        all.begin(), all.end(), m_seq,
        [](qint64 seq, const event::StoredEvent &stored) { return seq < stored.seq; });
    std::vector<event::StoredEvent> fresh;
    std::copy_if(first, all.end(), std::back_inserter(fresh),
                 [this](const event::StoredEvent &stored) { return wants(stored.event); });
    m_seq = all.back().seq;
    if (fresh.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_events));
    endInsertRows();
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QString EventListModel::line(const event::StoredEvent &stored) const
{
    const event::StepRef *ref = event::eventStep(stored.event);
    const QString text = eventText(stored);
    if (ref == nullptr || !m_step.isEmpty())
        return tr("%1  %2").arg(momentText(stored.time), text);
    return tr("%1  %2: %3").arg(momentText(stored.time), ref->step, text);
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const event::StoredEvent &stored = m_events[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line(stored);
    if (role == StepRole) {
        const event::StepRef *ref = event::eventStep(stored.event);
        return ref == nullptr ? QString() : ref->step;
    }
    return {};
}

QString EventListModel::text() const
{
    QStringList lines;
    for (const event::StoredEvent &stored : m_events)
        lines.append(line(stored));
    return lines.join(u'\n');
}

} // namespace millrace::ui
