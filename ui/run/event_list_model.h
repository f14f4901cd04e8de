// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_tracker.h"

#include <QAbstractListModel>

namespace millrace::ui {

/// The events of a run, or of one step instance of it, in words. Only what is in sight is worded.
/// Thread: the interface's.
class EventListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StepRole = Qt::UserRole, ///< the step's id; empty: the run
    };

    /// What of a step's events is listed.
    enum class Content : std::uint8_t
    {
        Everything,
        Attempts, ///< how each attempt began and ended
    };

    explicit EventListModel(Content content, QObject *parent = nullptr);

    /// Shows another step (empty: all), or another scope of it (-1: all); begins anew.
    void choose(const QString &step, int scope);
    /// Takes what the tracker has beyond what is shown; null: nothing is shown.
    void update(const RunTracker *tracker);
    /// All shown lines, to copy.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool wants(const event::Event &event) const;
    QString line(const event::StoredEvent &stored) const;

    const Content m_content;
    QString m_step;
    int m_scope = -1;
    const RunTracker *m_tracker = nullptr; ///< only to tell whether it is another one
    qint64 m_seq = 0;                      ///< of the last event looked at
    std::vector<event::StoredEvent> m_events;
};

} // namespace millrace::ui
