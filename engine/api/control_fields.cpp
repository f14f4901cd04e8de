// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_fields.h"

#include <cmath>

namespace millrace::api {

namespace {

constexpr double kLargestExact = 9007199254740991.0; // 2^53 - 1

bool isWhole(const Value &value, double least, double most)
{
    const double number = value.numberOr(NAN);
    return number >= least && number <= most && std::trunc(number) == number;
}

} // namespace

void FieldWriter::put(const char16_t *name, const Value &value)
{
    if (!value.isUndefined() && !(value.isString() && value.text().isEmpty()))
        m_out.set(QString::fromUtf16(name), value);
}

void FieldWriter::operator()(const char16_t *name, const std::vector<event::Write> &writes)
{
    Value list = Value::emptyArray();
    for (const event::Write &write : writes)
        list.append(Value::object({{u"path"_qs, write.path}, {u"value"_qs, write.value}}));
    put(name, list);
}

void FieldWriter::operator()(const char16_t *name, const event::Actor &actor)
{
    Value roles = Value::emptyArray();
    for (const QString &role : actor.roles)
        roles.append(role);
    put(name, Value::object({{u"user"_qs, actor.user}, {u"roles"_qs, roles}}));
}

void FieldReader::refuse(const char16_t *name)
{
    if (m_bad.isEmpty())
        m_bad = QString::fromUtf16(name);
}

void FieldReader::operator()(const char16_t *name, QString &text)
{
    const Value &value = at(name);
    if (value.isString())
        text = value.text();
    else if (!value.isUndefined())
        refuse(name);
}

void FieldReader::operator()(const char16_t *name, Value &value)
{
    value = at(name);
}

void FieldReader::operator()(const char16_t *name, QStringList &texts)
{
    const Value &value = at(name);
    if (!value.isUndefined() && !value.isArray())
        refuse(name);
    for (const Value &item : value.items()) {
        if (item.isString())
            texts += item.text();
        else
            refuse(name);
    }
}

void FieldReader::operator()(const char16_t *name, RunId &run)
{
    if (isWhole(at(name), 1, kLargestExact))
        run = RunId{static_cast<qint64>(at(name).numberOr(0))};
    else
        refuse(name);
}

void FieldReader::operator()(const char16_t *name, bool &flag)
{
    if (at(name).isBool())
        flag = at(name).boolOr(flag);
    else if (!at(name).isUndefined())
        refuse(name);
}

void FieldReader::operator()(const char16_t *name, int &number)
{
    if (isWhole(at(name), -1e9, 1e9))
        number = static_cast<int>(at(name).numberOr(0));
    else if (!at(name).isUndefined())
        refuse(name);
}

void FieldReader::operator()(const char16_t *name, std::vector<event::Write> &writes)
{
    if (!at(name).isUndefined() && !at(name).isArray())
        refuse(name);
    for (const Value &item : at(name).items()) {
        if (!item[u"path"].isString())
            return refuse(name);
        writes.push_back({item[u"path"].text(), item[u"value"]});
    }
}

void FieldReader::operator()(const char16_t *name, event::Actor &actor)
{
    if (!at(name).isObject())
        return refuse(name);
    FieldReader inner(at(name));
    inner(u"user", actor.user);
    inner(u"roles", actor.roles);
    if (!inner.done())
        refuse(name);
}

Done FieldReader::done() const
{
    if (m_bad.isEmpty())
        return {};
    return base::fail(base::ErrorClass::Validation, u"control.bad_field"_qs,
                      u"the request's '%1' is missing or of the wrong type"_qs.arg(m_bad));
}

} // namespace millrace::api
