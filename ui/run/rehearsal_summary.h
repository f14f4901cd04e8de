// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/rehearsal.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace millrace::ui {

/// What a simulated run came to: its end, how long it took on the virtual clock, whose mocks it
/// had, and what was only guessed.
class RehearsalSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalSummary(QWidget *parent = nullptr);

    void setRehearsal(const QString &token, qint64 elapsedMs, const api::Rehearsal &rehearsal);

Q_SIGNALS:
    /// A step of the list was chosen.
    void selectionChanged(const QStringList &steps);

private:
    void add(const QString &text, const QString &step);

    QLabel *m_head;
    QListWidget *m_list;
};

} // namespace millrace::ui
