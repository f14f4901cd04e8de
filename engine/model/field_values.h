// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/field.h"
#include "engine/model/workflow_definition.h"

namespace millrace::model {

// How the types of the definition's members are written as JSON and read from it. Reading returns
// false where the value has another shape; the member then holds what could be read.

template<>
const Fields<RetryPolicy> &fieldsOf<RetryPolicy>();
template<>
const Fields<SlaTargets> &fieldsOf<SlaTargets>();
template<>
const Fields<Route> &fieldsOf<Route>();
template<>
const Fields<Approval> &fieldsOf<Approval>();
template<>
const Fields<Wait> &fieldsOf<Wait>();
template<>
const Fields<SubWorkflow> &fieldsOf<SubWorkflow>();
template<>
const Fields<Cache> &fieldsOf<Cache>();
template<>
const Fields<StepDefinition> &fieldsOf<StepDefinition>();
template<>
const Fields<WorkflowDefinition> &fieldsOf<WorkflowDefinition>();

Value toValue(const Value &value);
Value toValue(const QString &text);
Value toValue(const QStringList &texts);
Value toValue(double number);
Value toValue(int number);
Value toValue(bool flag);
Value toValue(Backoff backoff);
Value toValue(Execution execution);
Value toValue(OnItemFailure reaction);
Value toValue(OnMax reaction);
Value toValue(const Join &join);
Value toValue(const std::vector<ErrorClass> &classes);
Value toValue(const std::vector<Mapping> &mappings);

bool readValue(const Value &value, Value &out);
bool readValue(const Value &value, QString &out);
bool readValue(const Value &value, QStringList &out);
bool readValue(const Value &value, double &out);
bool readValue(const Value &value, int &out);
bool readValue(const Value &value, bool &out);
bool readValue(const Value &value, Backoff &out);
bool readValue(const Value &value, Execution &out);
bool readValue(const Value &value, OnItemFailure &out);
bool readValue(const Value &value, OnMax &out);
bool readValue(const Value &value, Join &out);
bool readValue(const Value &value, std::vector<ErrorClass> &out);
bool readValue(const Value &value, std::vector<Mapping> &out);

template<class T>
concept HasFields = std::is_class_v<T> && requires(const T &object)
{
    object.extra;
} && !std::is_same_v<T, Mapping>;

template<HasFields T>
Value toValue(const T &object)
{
    return writeFields(object);
}

template<HasFields T>
bool readValue(const Value &value, T &out)
{
    return readFields(value, out);
}

template<class T>
Value toValue(const std::optional<T> &object)
{
    return object ? toValue(*object) : Value();
}

template<class T>
bool readValue(const Value &value, std::optional<T> &out)
{
    if (readValue(value, out.emplace()))
        return true;
    if (!value.isObject())
        out.reset();
    return false;
}

template<HasFields T>
Value toValue(const std::vector<T> &objects)
{
    base::Array items;
    items.reserve(objects.size());
    for (const T &object : objects)
        items.push_back(writeFields(object));
    return Value(std::move(items));
}

template<HasFields T>
bool readValue(const Value &value, std::vector<T> &out)
{
    bool isRead = value.isArray();
    out.clear();
    out.reserve(value.size());
    for (const Value &item : value.items())
        isRead &= readFields(item, out.emplace_back());
    return isRead;
}

template<class C, class M>
C classOf(M C::*);
template<auto Member>
using ClassOf = decltype(classOf(Member));

template<class T>
const T &defaultOf()
{
    static const T kDefault;
    return kDefault;
}

/// A member that is left out where it equals its default.
template<auto Member>
Field<ClassOf<Member>> field(const QString &name)
{
    using T = ClassOf<Member>;
    return {name,
            [](const T &object) {
                return object.*Member == defaultOf<T>().*Member ? Value() : toValue(object.*Member);
            },
            [](T &object, const Value &value) {
                object.*Member = defaultOf<T>().*Member;
                return value.isUndefined() || readValue(value, object.*Member);
            }};
}

/// A member that is always written.
template<auto Member>
Field<ClassOf<Member>> requiredField(const QString &name)
{
    using T = ClassOf<Member>;
    return {name, [](const T &object) { return toValue(object.*Member); },
            field<Member>(name).read};
}

/// Undefined for an empty list or object.
inline Value filled(const Value &value)
{
    const bool isEmpty = (value.isObject() || value.isArray()) && value.size() == 0;
    return isEmpty ? Value() : value;
}

/// A list or object whose default is the empty one.
template<auto Member>
Field<ClassOf<Member>> emptyField(const QString &name)
{
    using T = ClassOf<Member>;
    return {name, [](const T &object) { return filled(object.*Member); },
            [](T &object, const Value &value) {
                object.*Member = filled(value);
                return true;
            }};
}

/// A member of a member that stands in the outer object.
template<auto Outer, auto Inner>
Field<ClassOf<Outer>> innerField(const QString &name)
{
    using T = ClassOf<Outer>;
    return {name,
            [](const T &object) {
                return object.*Outer.*Inner == defaultOf<T>().*Outer.*Inner
                           ? Value()
                           : toValue(object.*Outer.*Inner);
            },
            [](T &object, const Value &value) {
                object.*Outer.*Inner = defaultOf<T>().*Outer.*Inner;
                return value.isUndefined() || readValue(value, object.*Outer.*Inner);
            }};
}

} // namespace millrace::model
