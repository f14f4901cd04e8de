// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <algorithm>

namespace millrace::expression {

namespace {

/// Writes JSON as JSON.stringify does, with its indentation and list of names.
class Stringifier
{
public:
    Stringifier(Invocation &call, QByteArray gap, const Array *names)
        : m_call(call), m_gap(std::move(gap)), m_names(names)
    {
    }

    bool write(const Value &value, int level)
    {
        const qsizetype before = m_out.size();
        const qint64 units = value.isString() ? value.text().size() : 0;
        if (!m_call.charge(1 + Budget::textWork(units)) || !m_call.reserve(units * 2))
            return false;
        if (value.isArray())
            return writeItems(value.items(), level);
        if (value.isObject())
            return writeMembers(value, level);
        base::appendJson(m_out, value);
        return m_call.reserve(std::max<qint64>(0, (m_out.size() - before) * 2 - units * 2));
    }

    QString text() const { return QString::fromUtf8(m_out); }

private:
    bool startEntry(bool isFirst, int level)
    {
        if (!isFirst)
            m_out += ',';
        return newLine(level);
    }

    bool newLine(int level)
    {
        if (m_gap.isEmpty())
            return true;
        if (!m_call.reserve(2 + m_gap.size() * 2 * level))
            return false;
        m_out += '\n';
        for (int i = 0; i < level; ++i)
            m_out += m_gap;
        return true;
    }

    bool writeItems(const Array &items, int level)
    {
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!startEntry(i == 0, level + 1) || !write(items[i], level + 1))
                return false;
        }
        if (!items.empty() && !newLine(level))
            return false;
        m_out += ']';
        return true;
    }

    bool writeMember(const QString &key, const Value &value, bool &isFirst, int level)
    {
        if (value.isUndefined())
            return true;
        if (!startEntry(isFirst, level + 1) || !m_call.reserve(key.size() * 2 + 8))
            return false;
        isFirst = false;
        base::appendJsonString(m_out, key);
        m_out += m_gap.isEmpty() ? ":" : ": ";
        return write(value, level + 1);
    }

    bool writeMembers(const Value &object, int level)
    {
        bool isFirst = true;
        m_out += '{';
        if (m_names) {
            for (const Value &name : *m_names) {
                if (!m_call.charge(1) ||
                    !writeMember(name.text(), object[name.text()], isFirst, level))
                    return false;
            }
        } else {
            for (const base::Member &member : object.members()) {
                if (!writeMember(member.key, member.value, isFirst, level))
                    return false;
            }
        }
        if (!isFirst && !newLine(level))
            return false;
        m_out += '}';
        return true;
    }

    Invocation &m_call;
    QByteArray m_gap;
    const Array *m_names;
    QByteArray m_out;
};

QByteArray gapOf(const Value &space)
{
    if (space.isNumber())
        return QByteArray(static_cast<int>(std::clamp(toInteger(space.numberOr(0)), 0.0, 10.0)),
                          ' ');
    return space.text().left(10).toUtf8();
}

/// The names that a replacer list lets through: texts and numbers, each once.
bool namesOf(Invocation &call, const Value &list, Array &names)
{
    for (const Value &item : list.items()) {
        if (!item.isString() && !item.isNumber())
            continue;
        QString name;
        if (!call.charge(1 + static_cast<qint64>(names.size())) ||
            !call.evaluator.toText(call.node, item, name))
            return false;
        const Value key(name);
        if (std::find(names.begin(), names.end(), key) == names.end())
            names.push_back(key);
    }
    return true;
}

bool stringify(Invocation &call)
{
    Array names;
    const bool hasNames = call.argument(1).isArray();
    if (call.argument(0).isUndefined())
        return call.returns(Value());
    if (hasNames && !namesOf(call, call.argument(1), names))
        return false;
    Stringifier writer(call, gapOf(call.argument(2)), hasNames ? &names : nullptr);
    return writer.write(call.argument(0), 0) && call.returnsPaid(writer.text());
}

bool parse(Invocation &call)
{
    QString text;
    if (!call.text(0, text))
        return false;
    // A value of one character takes a whole Value.
    const auto size = static_cast<qint64>(text.size());
    const qint64 most = size * qint64(sizeof(Value)) / 2 + Budget::textBytes(size);
    if (!call.charge(1 + size / 8) || !call.reserve(most))
        return false;
    base::JsonLimits limits;
    limits.maxDepth = call.evaluator.budget().limits().maxDepth;
    Result<Value> value = base::parseJson(text.toUtf8(), limits);
    if (!value)
        return call.fail(u"expression.json",
                         u"the text is no JSON: %1"_qs.arg(value.error().message),
                         value.error().hint);
    return call.evaluator.finishObject(call.node, *value) && call.returns(std::move(*value));
}

constexpr Builtin kFunctions[] = {
    {u"parse", parse},
    {u"stringify", stringify},
};

} // namespace

std::span<const Builtin> jsonFunctions()
{
    return kFunctions;
}

} // namespace millrace::expression
