// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace millrace::base {

class Value;
struct ArrayRep;
struct ObjectRep;
struct StringRep;

/// One member of an object.
struct Member;
using Array = std::vector<Value>;

/// A piece of workflow data with JavaScript's shapes: undefined, null, boolean, number, string,
/// array, object (members keep insertion order).
///
/// An implicitly shared value type of 16 bytes: copying costs a counter, writing copies what is
/// shared. Numbers are IEEE doubles, strings are UTF-16, as JavaScript has them. Thread: any; one
/// object at a time from one thread, copies are independent.
class Value
{
public:
    enum class Type : std::uint8_t
    {
        Undefined,
        Null,
        Bool,
        Number,
        String,
        Array,
        Object
    };

    Value() noexcept = default;
    Value(bool flag) noexcept : m_type(Type::Bool) { m_data.flag = flag; }
    Value(double number) noexcept : m_type(Type::Number) { m_data.number = number; }
    Value(int number) noexcept : Value(static_cast<double>(number)) {}
    Value(long number) noexcept : Value(static_cast<double>(number)) {}
    Value(long long number) noexcept : Value(static_cast<double>(number)) {}
    Value(unsigned long number) noexcept : Value(static_cast<double>(number)) {}
    Value(QString text);
    Value(QStringView text) : Value(text.toString()) {}
    Value(const char16_t *text) : Value(QString::fromUtf16(text)) {}
    Value(Array items);
    Value(const void *) = delete;
    Value(const Value &other) noexcept;
    Value(Value &&other) noexcept : m_data(other.m_data), m_type(other.m_type)
    {
        other.m_type = Type::Undefined;
    }
    Value &operator=(const Value &other) noexcept;
    Value &operator=(Value &&other) noexcept;
    ~Value();

    static Value null() noexcept;
    static Value emptyArray();
    static Value emptyObject();
    static Value object(std::initializer_list<std::pair<QString, Value>> members);

    Type type() const noexcept { return m_type; }
    bool isUndefined() const noexcept { return m_type == Type::Undefined; }
    bool isNull() const noexcept { return m_type == Type::Null; }
    bool isNullish() const noexcept { return m_type <= Type::Null; }
    bool isBool() const noexcept { return m_type == Type::Bool; }
    bool isNumber() const noexcept { return m_type == Type::Number; }
    bool isString() const noexcept { return m_type == Type::String; }
    bool isArray() const noexcept { return m_type == Type::Array; }
    bool isObject() const noexcept { return m_type == Type::Object; }

    /// The content, or the fallback where the value is of another type.
    bool boolOr(bool fallback) const noexcept { return isBool() ? m_data.flag : fallback; }
    double numberOr(double fallback) const noexcept
    {
        return isNumber() ? m_data.number : fallback;
    }
    /// The text, or an empty string where the value is none.
    const QString &text() const noexcept;
    /// The items, or an empty list where the value is no array.
    const Array &items() const noexcept;
    /// The members in insertion order, or an empty list where the value is no object.
    const std::vector<Member> &members() const noexcept;
    /// Number of items, members or UTF-16 units; 0 for everything else.
    std::size_t size() const noexcept;

    /// The member or item; undefined where there is none.
    const Value &operator[](QStringView key) const noexcept;
    const Value &at(std::size_t index) const noexcept;
    bool has(QStringView key) const noexcept;
    /// Position of a member, or -1.
    std::ptrdiff_t indexOf(QStringView key) const noexcept;

    /// Sets a member; a value that is no object becomes one. Keeps the place of an existing member.
    void set(const QString &key, Value value);
    bool remove(QStringView key);
    /// Adds an item; a value that is no array becomes one.
    void append(Value value);
    /// Replaces an item; the array grows with undefined up to the index.
    void setAt(std::size_t index, Value value);

    /// Levels of arrays and objects: 0 for a scalar, 1 for `[]`. An upper bound after removals.
    int depth() const noexcept;
    /// Whether both share one representation (cheap; false says nothing).
    bool sharesWith(const Value &other) const noexcept;

    /// Deep equality; NaN differs from itself, member order does not matter.
    friend bool operator==(const Value &a, const Value &b) noexcept;

private:
    friend struct ArrayRep;
    friend struct ObjectRep;
    void retain() const noexcept;
    void release() noexcept;
    ArrayRep &ownArray();
    ObjectRep &ownObject();

    union Data
    {
        bool flag;
        double number;
        StringRep *string;
        ArrayRep *array;
        ObjectRep *object;
    } m_data{.number = 0};
    Type m_type = Type::Undefined;
};

struct Member
{
    QString key;
    Value value;
};

/// Follows a dotted path ("order.lines.0.price"); undefined where it ends early.
Value valueAt(const Value &root, QStringView path);
/// Sets what a dotted path names, making objects on the way.
void setAt(Value &root, QStringView path, Value value);

} // namespace millrace::base
