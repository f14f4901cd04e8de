// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/value.h"

#include "engine/base/value_reps.h"

#include <algorithm>

namespace millrace::base {

namespace {

const Value kUndefined;
const QString kNoText;
const Array kNoItems;
const std::vector<Member> kNoMembers;

int depthOf(const Array &items)
{
    int depth = 0;
    for (const Value &item : items)
        depth = std::max(depth, item.depth());
    return depth + 1;
}

} // namespace

Value::Value(QString text) : m_type(Type::String)
{
    m_data.string = new StringRep{{1}, std::move(text)};
}

Value::Value(Array items) : m_type(Type::Array)
{
    const int depth = depthOf(items);
    m_data.array = new ArrayRep{{1}, depth, std::move(items)};
}

Value::Value(const Value &other) noexcept : m_data(other.m_data), m_type(other.m_type)
{
    retain();
}

Value &Value::operator=(const Value &other) noexcept
{
    other.retain();
    release();
    m_data = other.m_data;
    m_type = other.m_type;
    return *this;
}

Value &Value::operator=(Value &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_type, other.m_type);
    return *this;
}

Value::~Value()
{
    release();
}

Value Value::null() noexcept
{
    Value value;
    value.m_type = Type::Null;
    return value;
}

Value Value::emptyArray()
{
    return Value(Array());
}

Value Value::emptyObject()
{
    Value value;
    value.m_data.object = new ObjectRep;
    value.m_type = Type::Object;
    return value;
}

Value Value::object(std::initializer_list<std::pair<QString, Value>> members)
{
    Value value = emptyObject();
    for (const auto &[key, member] : members)
        value.set(key, member);
    return value;
}

const QString &Value::text() const noexcept
{
    return isString() ? m_data.string->text : kNoText;
}

const Array &Value::items() const noexcept
{
    return isArray() ? m_data.array->items : kNoItems;
}

const std::vector<Member> &Value::members() const noexcept
{
    return isObject() ? m_data.object->members : kNoMembers;
}

std::size_t Value::size() const noexcept
{
    switch (m_type) {
    case Type::String:
        return static_cast<std::size_t>(m_data.string->text.size());
    case Type::Array:
        return m_data.array->items.size();
    case Type::Object:
        return m_data.object->members.size();
    case Type::Undefined:
    case Type::Null:
    case Type::Bool:
    case Type::Number:
        break;
    }
    return 0;
}

const Value &Value::operator[](QStringView key) const noexcept
{
    const std::ptrdiff_t index = indexOf(key);
    return index < 0 ? kUndefined : m_data.object->members[static_cast<std::size_t>(index)].value;
}

const Value &Value::at(std::size_t index) const noexcept
{
    const Array &all = items();
    return index < all.size() ? all[index] : kUndefined;
}

bool Value::has(QStringView key) const noexcept
{
    return indexOf(key) >= 0;
}

std::ptrdiff_t Value::indexOf(QStringView key) const noexcept
{
    return isObject() ? m_data.object->find(key) : -1;
}

void Value::set(const QString &key, Value value)
{
    ObjectRep &rep = ownObject();
    rep.depth = std::max(rep.depth, value.depth() + 1);
    const std::ptrdiff_t index = rep.find(key);
    if (index >= 0)
        rep.members[static_cast<std::size_t>(index)].value = std::move(value);
    else
        rep.add(key, std::move(value));
}

bool Value::remove(QStringView key)
{
    const std::ptrdiff_t index = indexOf(key);
    if (index < 0)
        return false;
    ownObject().erase(static_cast<std::size_t>(index));
    return true;
}

void Value::append(Value value)
{
    ArrayRep &rep = ownArray();
    rep.depth = std::max(rep.depth, value.depth() + 1);
    rep.items.push_back(std::move(value));
}

void Value::setAt(std::size_t index, Value value)
{
    ArrayRep &rep = ownArray();
    rep.depth = std::max(rep.depth, value.depth() + 1);
    if (index >= rep.items.size())
        rep.items.resize(index + 1);
    rep.items[index] = std::move(value);
}

int Value::depth() const noexcept
{
    if (isArray())
        return m_data.array->depth;
    return isObject() ? m_data.object->depth : 0;
}

bool Value::sharesWith(const Value &other) const noexcept
{
    return m_type == other.m_type && m_type >= Type::String && m_data.string == other.m_data.string;
}

void Value::retain() const noexcept
{
    if (m_type == Type::String)
        m_data.string->references.fetch_add(1, std::memory_order_relaxed);
    else if (m_type == Type::Array)
        m_data.array->references.fetch_add(1, std::memory_order_relaxed);
    else if (m_type == Type::Object)
        m_data.object->references.fetch_add(1, std::memory_order_relaxed);
}

void Value::release() noexcept
{
    if (m_type == Type::String)
        drop(m_data.string);
    else if (m_type == Type::Array)
        drop(m_data.array);
    else if (m_type == Type::Object)
        drop(m_data.object);
    m_type = Type::Undefined;
}

ArrayRep &Value::ownArray()
{
    if (!isArray())
        *this = emptyArray();
    else if (m_data.array->references.load(std::memory_order_acquire) > 1)
        *this = Value(items());
    return *m_data.array;
}

ObjectRep &Value::ownObject()
{
    if (!isObject()) {
        *this = emptyObject();
    } else if (m_data.object->references.load(std::memory_order_acquire) > 1) {
        Value copy;
        copy.m_data.object = new ObjectRep(*m_data.object);
        copy.m_type = Type::Object;
        *this = std::move(copy);
    }
    return *m_data.object;
}

bool operator==(const Value &a, const Value &b) noexcept
{
    if (a.m_type != b.m_type)
        return false;
    switch (a.m_type) {
    case Value::Type::Undefined:
    case Value::Type::Null:
        return true;
    case Value::Type::Bool:
        return a.m_data.flag == b.m_data.flag;
    case Value::Type::Number:
        return a.m_data.number == b.m_data.number;
    case Value::Type::String:
        return a.m_data.string == b.m_data.string || a.text() == b.text();
    case Value::Type::Array:
        return a.m_data.array == b.m_data.array || a.items() == b.items();
    case Value::Type::Object:
        return a.m_data.object == b.m_data.object || equalMembers(a, b);
    }
    return false;
}

} // namespace millrace::base
