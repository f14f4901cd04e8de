// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace millrace::steps {

/// Lets other threads call an object of the I/O thread that may be gone by then: a call posted
/// after the owner closed the mailbox is dropped. Copies share one mailbox. Thread: any; close() on
/// the owner's.
class Mailbox
{
public:
    explicit Mailbox(QObject *owner) : m_state(std::make_shared<State>())
    {
        m_state->owner = owner;
    }

    /// Runs the call later, on the owner's thread, unless the owner is destroyed before.
    void post(std::function<void()> call) const
    {
        const std::lock_guard lock(m_state->lock);
        if (m_state->owner)
            QMetaObject::invokeMethod(m_state->owner, std::move(call), Qt::QueuedConnection);
    }

    /// In the owner's destructor, or before it deletes itself.
    void close() const
    {
        const std::lock_guard lock(m_state->lock);
        m_state->owner = nullptr;
    }

private:
    struct State
    {
        std::mutex lock; // guards owner
        QObject *owner = nullptr;
    };
    std::shared_ptr<State> m_state; // shared by owner and callers by intent
};

} // namespace millrace::steps
