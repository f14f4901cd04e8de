// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/invocation.h"

#include <algorithm>
#include <cmath>

namespace millrace::expression {

namespace {

const Value kUndefined;

} // namespace

const Value &Invocation::argument(int index) const
{
    return index < arguments.size() ? arguments[index].value : kUndefined;
}

bool Invocation::number(int index, double &out)
{
    return evaluator.toNumber(node, argument(index), out);
}

bool Invocation::integer(int index, double fallback, double &out)
{
    out = fallback;
    if (argument(index).isUndefined())
        return true;
    if (!number(index, out))
        return false;
    out = toInteger(out);
    return true;
}

bool Invocation::place(int index, double fallback, double size, double &out)
{
    if (!integer(index, fallback, out))
        return false;
    out = out < 0 ? std::max(0.0, size + out) : std::min(out, size);
    return true;
}

bool Invocation::text(int index, QString &out)
{
    return evaluator.toText(node, argument(index), out);
}

bool Invocation::fail(QStringView code, const QString &message, const QString &hint)
{
    if (node.a && !self.isUndefined())
        return evaluator.failOn(node, *node.a, self, code, message, hint);
    return evaluator.fail(node, code, message, hint);
}

bool Invocation::returns(Value value)
{
    out = std::move(value);
    return true;
}

bool Invocation::returnsPaid(Array items)
{
    out = Value(std::move(items));
    return evaluator.finishObject(node, out);
}

Callback::Callback(Invocation &invocation, int index) : m_invocation(invocation)
{
    if (index < invocation.arguments.size())
        m_function = invocation.arguments[index].function;
    if (!m_function)
        invocation.fail(u"expression.type", u"argument %1 must be a function"_qs.arg(index + 1),
                        u"Write one such as x => x.name."_qs);
}

bool Callback::operator()(const Value &item, std::size_t index, const Value &whole, Value &out)
{
    const Value position(static_cast<double>(index));
    const Value *const arguments[] = {&item, &position, &whole};
    return m_invocation.evaluator.call(*m_function, arguments, 3, out);
}

bool Callback::operator()(const Value &a, const Value &b, Value &out)
{
    const Value *const arguments[] = {&a, &b};
    return m_invocation.evaluator.call(*m_function, arguments, 2, out);
}

bool Callback::reduce(const Value &result, const Value &item, std::size_t index, const Value &whole,
                      Value &out)
{
    const Value position(static_cast<double>(index));
    const Value *const arguments[] = {&result, &item, &position, &whole};
    return m_invocation.evaluator.call(*m_function, arguments, 4, out);
}

} // namespace millrace::expression
