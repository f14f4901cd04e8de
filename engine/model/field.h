// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <type_traits>

namespace millrace::model {

using base::Value;

/// One member of a JSON object and the member of T that holds it. The lists of these are the one
/// place that knows names, order, reading and writing.
template<class T>
struct Field
{
    QString name;
    /// The value to write; undefined where it equals the default and is left out.
    Value (*write)(const T &);
    /// Undefined restores the default; false where the value has another shape (default kept).
    bool (*read)(T &, const Value &);
};

template<class T>
using Fields = std::vector<Field<T>>;

/// The fields of T in the order of writing. Specialised for every struct of the definition.
template<class T>
const Fields<T> &fieldsOf();

/// The members by name, and those of `extra` behind them.
template<class T>
Value writeFields(const T &object)
{
    Value out = Value::emptyObject();
    for (const Field<T> &field : fieldsOf<T>()) {
        Value value = field.write(object);
        if (!value.isUndefined())
            out.set(field.name, std::move(value));
    }
    if constexpr (requires { object.extra; }) {
        for (const base::Member &member : object.extra.members())
            out.set(member.key, member.value);
    }
    return out;
}

template<class T>
const Field<T> *findField(QStringView name)
{
    for (const Field<T> &field : fieldsOf<T>()) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

/// False where the value is no object or a known member has another shape.
template<class T>
bool readFields(const Value &value, T &object)
{
    object = T();
    bool isRead = value.isObject();
    for (const base::Member &member : value.members()) {
        if (const Field<T> *field = findField<T>(member.key)) {
            isRead &= field->read(object, member.value);
            continue;
        }
        if constexpr (requires { object.extra; })
            object.extra.set(member.key, member.value);
        else
            isRead = false;
    }
    return isRead;
}

} // namespace millrace::model
