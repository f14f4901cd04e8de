// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/process/guarded_child.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace millrace::process {

/// A program to run to its end, with its input.
struct ProcessRequest
{
    ChildCommand command;
    QByteArray input = {};               ///< given to standard input, which is then closed
    qint64 maxOutput = 10 * 1024 * 1024; ///< bytes, of each output stream
};

/// What a program left behind.
struct ProcessOutcome
{
    ChildEnd end;
    QByteArray output;
    QByteArray errors;
    bool tooMuchOutput = false; ///< the limit was reached and the tree was killed for it
};

/// One program running on the current thread's event loop, under a guardian. `finished` is called
/// once, from the event loop, when the whole process tree is dead; not at all after the object is
/// destroyed, which kills the tree and waits for its end. Thread: the one it was started on.
class ProcessRun
{
public:
    using Callback = std::function<void(ProcessOutcome)>;

    static Result<std::unique_ptr<ProcessRun>>
    start(const ProcessHost &host, const ProcessRequest &request, Callback finished);
    ~ProcessRun();

    void terminate(); ///< asks the tree to stop (SIGTERM)
    void kill();      ///< kills the tree
    qint64 processId() const;

private:
    class Private;
    explicit ProcessRun(std::unique_ptr<Private> state);
    std::unique_ptr<Private> m_d;
};

} // namespace millrace::process
