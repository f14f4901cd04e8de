// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/attempt.h"

namespace millrace::steps {

/// Whether the world can tell that an attempt ran. Outside effects wait until what caused them is
/// on disk; pure work does not.
enum class Effect : std::uint8_t
{
    Pure,
    Outside
};

/// Does the work of one kind of action, in one of two ways.
class Executor
{
public:
    enum class Home : std::uint8_t
    {
        Worker,   ///< run() blocks a thread of the pool
        IoThread, ///< start() returns at once; the I/O thread's event loop carries the work
    };

    virtual ~Executor() = default;
    virtual Home home(const AttemptRequest &request) const = 0;
    virtual Effect effect() const = 0;
    /// Names what the attempt calls, for the circuit breaker ("connection:crm",
    /// "https://example.org:443"); empty: nothing that has one. Thread: any.
    virtual QString circuit(const AttemptRequest &request) const;
    /// Home::Worker only. Looks at the cancellation often; its outcome after that still counts.
    virtual Result<Value> run(AttemptContext &context);
    /// Home::IoThread only, on that thread. Calls `finished` exactly once, on any thread, at the
    /// latest soon after the cancellation, when all that it started has stopped.
    virtual void start(AttemptPtr context, Finished finished);
};

} // namespace millrace::steps
