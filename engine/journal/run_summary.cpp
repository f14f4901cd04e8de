// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/run_summary.h"

#include <array>

namespace millrace::journal {

namespace {

constexpr std::array<QStringView, 11> kNames = {
    u"queued",       u"initializing", u"running", u"waiting",   u"waiting_approval", u"paused",
    u"rolling_back", u"completed",    u"failed",  u"cancelled", u"timed_out"};

} // namespace

QString runStatusName(RunStatus status)
{
    return kNames[static_cast<std::size_t>(status)].toString();
}

std::optional<RunStatus> runStatusFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<RunStatus>(i);
    }
    return {};
}

} // namespace millrace::journal
