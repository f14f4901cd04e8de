// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace millrace::app {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop, so that work is stopped in
/// order. The second one ends the process at once, as if it were not caught: what was acknowledged
/// is on disk anyway. One per process while it lives. Thread: the main one.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

    /// Number of the signal that came, or 0.
    int signal() const;
    /// What a shell sees of a process that the signal ended: 128 + its number; SIGHUP counts as
    /// SIGTERM.
    int exitCode() const;

Q_SIGNALS:
    void interrupted();

private:
    void read();
    int m_fds[2] = {-1, -1}; ///< the handler writes into the second
};

} // namespace millrace::app
