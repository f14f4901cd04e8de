// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <functional>

namespace millrace::base {

/// A number of its own kind, so that a run is never taken for a timer.
template<class Tag>
struct NumberId
{
    qint64 value = 0;
    explicit operator bool() const noexcept { return value != 0; }
    // NOLINTNEXTLINE(modernize-use-nullptr): of the code that the compiler makes
    friend auto operator<=>(const NumberId &, const NumberId &) = default;
};

/// A run's number in its store, from 1. The UUID that identifies it over stores is in RunCreated.
using RunId = NumberId<struct RunTag>;
/// Place in the one order of all commits of a store, from 1.
using Position = NumberId<struct PositionTag>;

/// A fresh random identifier (UUID version 4, lower case, without braces).
QString newUuid();

} // namespace millrace::base

template<class Tag>
struct std::hash<millrace::base::NumberId<Tag>>
{
    std::size_t operator()(const millrace::base::NumberId<Tag> &id) const noexcept
    {
        return std::hash<qint64>()(id.value);
    }
};
