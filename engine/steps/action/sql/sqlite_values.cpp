// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/sql/sqlite_values.h"

#include "engine/base/json_writer.h"

#include <QStringList>

#include <sqlite3.h>

#include <cmath>

namespace millrace::steps {

using base::Done;
using base::ErrorClass;
using base::Value;

namespace {

constexpr double kExact = 9007199254740992.0; // 2^53

Value columnValue(sqlite3_stmt *statement, int column)
{
    const int size = sqlite3_column_bytes(statement, column);
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return integerValue(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    case SQLITE_BLOB:
        return QString::fromLatin1(
            QByteArray::fromRawData(
                static_cast<const char *>(sqlite3_column_blob(statement, column)), size)
                .toBase64());
    default:
        return Value::null();
    }
}

int bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8)
{
    return sqlite3_bind_text64(statement, index, utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

int bindNumber(sqlite3_stmt *statement, int index, double number)
{
    // JavaScript has one kind of number; what is whole is an integer to SQLite.
    if (std::trunc(number) == number && std::fabs(number) <= kExact)
        return sqlite3_bind_int64(statement, index, static_cast<sqlite3_int64>(number));
    return sqlite3_bind_double(statement, index, number);
}

int bindValue(sqlite3_stmt *statement, int index, const Value &value)
{
    switch (value.type()) {
    case Value::Type::Undefined:
    case Value::Type::Null:
        return sqlite3_bind_null(statement, index);
    case Value::Type::Bool:
        return sqlite3_bind_int(statement, index, value.boolOr(false) ? 1 : 0);
    case Value::Type::Number:
        return bindNumber(statement, index, value.numberOr(0));
    case Value::Type::String:
        return bindText(statement, index, value.text().toUtf8());
    case Value::Type::Array:
    case Value::Type::Object:
        return bindText(statement, index, base::toJson(value));
    }
    return SQLITE_MISUSE;
}

Done wrongParameters(const QString &what)
{
    return base::fail(ErrorClass::Validation, u"sql.parameters"_qs, what,
                      u"A list is bound to ?, an object to :name"_qs);
}

Done bindList(sqlite3_stmt *statement, const base::Array &list)
{
    const int count = sqlite3_bind_parameter_count(statement);
    if (count != static_cast<int>(list.size())) {
        return wrongParameters(
            u"The statement has %1 parameters, %2 values are given"_qs.arg(count).arg(list.size()));
    }
    for (int i = 0; i < count; ++i) {
        if (bindValue(statement, i + 1, list[static_cast<std::size_t>(i)]) != SQLITE_OK)
            return wrongParameters(u"Value %1 cannot be bound"_qs.arg(i + 1));
    }
    return {};
}

Done bindNamed(sqlite3_stmt *statement, const Value &named)
{
    QStringList used; // ":id" and "$id" take the same value
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        const char *name = sqlite3_bind_parameter_name(statement, i);
        const QString key = name ? QString::fromUtf8(name + 1) : QString();
        if (!name || !named.has(key))
            return wrongParameters(u"There is no value for parameter %1"_qs.arg(
                name ? QString::fromUtf8(name) : QString::number(i)));
        if (bindValue(statement, i, named[key]) != SQLITE_OK)
            return wrongParameters(u"The value of \"%1\" cannot be bound"_qs.arg(key));
        if (!used.contains(key))
            used << key;
    }
    if (static_cast<std::size_t>(used.size()) != named.size())
        return wrongParameters(u"The statement does not use all the values that are given"_qs);
    return {};
}

} // namespace

Value integerValue(qint64 number)
{
    constexpr auto kMost = static_cast<qint64>(kExact);
    if (number >= -kMost && number <= kMost)
        return static_cast<double>(number);
    return QString::number(number);
}

Value rowValue(sqlite3_stmt *statement, qint64 &bytes)
{
    Value row = Value::emptyObject();
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        bytes += sqlite3_column_bytes(statement, column) + 16;
        row.set(QString::fromUtf8(sqlite3_column_name(statement, column)),
                columnValue(statement, column));
    }
    return row;
}

Done bindParameters(sqlite3_stmt *statement, const Value &parameters)
{
    if (parameters.isObject())
        return bindNamed(statement, parameters);
    if (parameters.isArray() || parameters.isNullish())
        return bindList(statement, parameters.items());
    return wrongParameters(u"\"parameters\" must be a list or an object"_qs);
}

} // namespace millrace::steps
