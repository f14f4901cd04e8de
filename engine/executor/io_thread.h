// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;
class QThread;

namespace millrace::executor {

/// The one thread with an event loop, on which sockets and child processes are attended to. Begins
/// at the first job. What executors keep there is released when the thread has finished: connect
/// QThread::finished to deleteLater. Thread: any; stop() once.
class IoThread
{
public:
    IoThread();
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    void post(std::function<void()> job);
    /// Runs what is posted, then ends the thread.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace millrace::executor
