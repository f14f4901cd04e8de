// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace millrace::ui {

/// The statuses of the tokens as a number, for drawing ten thousand of them.
enum class RunStatus : std::uint8_t
{
    None,
    Pending,
    Waiting,
    Running,
    Completed,
    Failed,
    Skipped,
    Retrying,
    WaitingApproval,
    Cancelled,
    TimedOut,
    RolledBack,
    Paused,
    RollingBack
};

inline constexpr QStringView kRunStatusNames[] = {
    u"",          u"pending",     u"waiting",  u"running",          u"completed",
    u"failed",    u"skipped",     u"retrying", u"waiting-approval", u"cancelled",
    u"timed-out", u"rolled-back", u"paused",   u"rolling-back"};
inline constexpr std::size_t kRunStatuses = std::size(kRunStatusNames);

constexpr std::size_t at(RunStatus status)
{
    return static_cast<std::size_t>(status);
}

/// None for a name that the tokens do not know.
inline RunStatus runStatus(QStringView name)
{
    for (std::size_t i = 1; i < kRunStatuses; ++i) {
        if (kRunStatusNames[i] == name)
            return static_cast<RunStatus>(i);
    }
    return RunStatus::None;
}

/// Something is being done for it at this moment.
constexpr bool isActive(RunStatus status)
{
    return status == RunStatus::Running || status == RunStatus::Retrying ||
           status == RunStatus::RollingBack;
}

/// A person should look at it: drawn last where blocks overlap.
constexpr bool isUrgent(RunStatus status)
{
    return status == RunStatus::Failed || status == RunStatus::TimedOut ||
           status == RunStatus::WaitingApproval;
}

/// Nothing more will happen to it by itself; skipped counts.
constexpr bool isSettled(RunStatus status)
{
    return status == RunStatus::Completed || status == RunStatus::Failed ||
           status == RunStatus::Skipped || status == RunStatus::Cancelled ||
           status == RunStatus::TimedOut || status == RunStatus::RolledBack;
}

/// Text in tx3 and the icon at half strength.
constexpr bool isDimmed(RunStatus status)
{
    return status == RunStatus::Skipped || status == RunStatus::Cancelled;
}

/// Its border has the full colour of the status.
constexpr bool hasStrongBorder(RunStatus status)
{
    return status != RunStatus::None && status != RunStatus::Pending &&
           status != RunStatus::Completed && !isDimmed(status);
}

} // namespace millrace::ui
