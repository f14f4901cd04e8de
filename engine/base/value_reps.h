// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

namespace millrace::base {

// The shared representations behind Value; private to its sources.

struct StringRep
{
    std::atomic<int> references{1};
    QString text;
};

struct ArrayRep
{
    std::atomic<int> references{1};
    int depth = 1;
    Array items;
};

/// Members in insertion order; beyond a few, a hash table of positions is kept beside them.
struct ObjectRep
{
    ObjectRep() = default;
    ObjectRep(const ObjectRep &other)
        : depth(other.depth), members(other.members), m_slots(other.m_slots)
    {
    }
    ObjectRep &operator=(const ObjectRep &) = delete;
    ~ObjectRep() = default;

    std::ptrdiff_t find(QStringView key) const noexcept;
    void add(const QString &key, Value value);
    void erase(std::size_t index);

    std::atomic<int> references{1};
    int depth = 1;
    std::vector<Member> members;

private:
    void reindex();
    void insertSlot(std::size_t index);

    std::vector<std::uint32_t> m_slots; // position + 1, 0 is free; size is a power of two
};

template<class Rep>
void drop(Rep *rep) noexcept
{
    if (rep->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete rep;
}

bool equalMembers(const Value &a, const Value &b) noexcept;

} // namespace millrace::base
