// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/control_frames.h"

#include <functional>
#include <memory>

class QLocalSocket;

namespace millrace::api {

/// Longest silence of a holder, in milliseconds, before it counts as stuck.
inline constexpr int kSilenceMs = 2000;

/// Works a store through the program that holds it. Blocking; needs no event loop. Thread: one.
class ControlClient
{
public:
    /// Error: store_locked "control.no_holder" where nobody listens there.
    static base::Result<std::unique_ptr<ControlClient>> connect(const QString &socket);
    ~ControlClient();

    /// Sends a request and waits for its answer. Errors: those of the engine on the other side;
    /// store_locked "control.silent" after kSilenceMs without a sign of life; store_locked
    /// "control.gone" where the holder has ended meanwhile: sending it again, to whoever holds the
    /// store then, is safe. `interrupted` is asked ten times a second; true ends the wait with
    /// class cancelled.
    base::Result<base::Value> call(const QString &verb, base::Value request,
                                   const std::function<bool()> &interrupted = {});

private:
    explicit ControlClient(std::unique_ptr<QLocalSocket> socket);
    base::Result<base::Value> waitForAnswer(qint64 id, const std::function<bool()> &interrupted);
    base::Result<std::optional<base::Value>> take(qint64 id);

    std::unique_ptr<QLocalSocket> m_socket;
    FrameReader m_reader;
    qint64 m_lastId = 0;
    bool m_heard = false; ///< something came since it was last asked
};

} // namespace millrace::api
