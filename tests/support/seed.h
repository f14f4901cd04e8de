// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QtGlobal>

#include <random>

namespace millrace::tests {

/// Seed of a randomised test: MILLRACE_SEED where it is set, else a fresh one.
/// Prints it, so that a failure can be replayed: `MILLRACE_SEED=… build/dev/tests/tst_x`.
inline quint64 randomSeed()
{
    bool given = false;
    quint64 seed = qEnvironmentVariable("MILLRACE_SEED").toULongLong(&given);
    if (!given)
        seed = std::random_device{}();
    qInfo().noquote().nospace() << "MILLRACE_SEED=" << seed;
    return seed;
}

} // namespace millrace::tests
