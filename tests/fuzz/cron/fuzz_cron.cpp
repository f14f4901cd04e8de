// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cron.h"

#include <cstdint>
#include <cstdlib>

/// A schedule is taken or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto done = millrace::model::checkCron(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!done && done.error().message.isEmpty())
        std::abort();
    return 0;
}
