// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/value_reps.h"

#include <QHash>

#include <algorithm>

namespace millrace::base {

namespace {

// Below this many members a scan is faster than hashing.
constexpr std::size_t kScanLimit = 12;

} // namespace

std::ptrdiff_t ObjectRep::find(QStringView key) const noexcept
{
    if (m_slots.empty()) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (members[i].key == key)
                return static_cast<std::ptrdiff_t>(i);
        }
        return -1;
    }
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = qHash(key) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::uint32_t index = m_slots[slot] - 1;
        if (members[index].key == key)
            return index;
    }
    return -1;
}

void ObjectRep::add(const QString &key, Value value)
{
    members.push_back({key, std::move(value)});
    if (members.size() <= kScanLimit)
        return;
    if (members.size() * 2 > m_slots.size())
        reindex();
    else
        insertSlot(members.size() - 1);
}

void ObjectRep::erase(std::size_t index)
{
    members.erase(members.begin() + static_cast<std::ptrdiff_t>(index));
    m_slots.clear();
    if (members.size() > kScanLimit)
        reindex();
}

void ObjectRep::reindex()
{
    std::size_t capacity = 64;
    while (capacity < members.size() * 4)
        capacity *= 2;
    m_slots.assign(capacity, 0);
    for (std::size_t i = 0; i < members.size(); ++i)
        insertSlot(i);
}

void ObjectRep::insertSlot(std::size_t index)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash(QStringView(members[index].key)) & mask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = static_cast<std::uint32_t>(index + 1);
}

bool equalMembers(const Value &a, const Value &b) noexcept
{
    const auto &left = a.members();
    if (left.size() != b.size())
        return false;
    return std::all_of(left.begin(), left.end(), [&b](const Member &member) {
        const std::ptrdiff_t index = b.indexOf(member.key);
        return index >= 0 && b.members()[static_cast<std::size_t>(index)].value == member.value;
    });
}

Value valueAt(const Value &root, QStringView path)
{
    Value current = root;
    for (QStringView part : path.split(u'.')) {
        if (current.isArray()) {
            bool isIndex = false;
            const uint index = part.toUInt(&isIndex);
            current = isIndex ? Value(current.at(index)) : Value();
        } else {
            current = Value(current[part]);
        }
        if (current.isUndefined())
            break;
    }
    return current;
}

namespace {

void setPart(Value &root, const QList<QStringView> &parts, qsizetype position, Value value)
{
    const QString key = parts[position].toString();
    if (position + 1 == parts.size()) {
        root.set(key, std::move(value));
        return;
    }
    // Taken out while it changes, so that a value held only here is changed in place.
    Value child = root[key];
    if (!root[key].isUndefined())
        root.set(key, Value());
    if (!child.isObject())
        child = Value::emptyObject();
    setPart(child, parts, position + 1, std::move(value));
    root.set(key, std::move(child));
}

} // namespace

void setAt(Value &root, QStringView path, Value value)
{
    setPart(root, path.split(u'.'), 0, std::move(value));
}

} // namespace millrace::base
