// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/invocation.h"

#include <algorithm>

namespace millrace::expression {

namespace {

const Value kUndefined;

bool isFunction(const Node &node)
{
    return node.kind == NodeKind::Arrow || node.kind == NodeKind::FunctionName;
}

} // namespace

bool Evaluator::method(const Node &node, Value &out)
{
    Value hold;
    const Value *self = ref(*node.a, hold);
    if (!self)
        return false;
    if (self->isNullish()) {
        if (!node.isOptional)
            return failNullish(node, *self, node.name);
        m_isCutShort = true;
        return false;
    }
    const Value &own = (*self)[node.name];
    const Builtin *builtin =
        node.methods ? (*node.methods)[static_cast<std::size_t>(self->type())] : nullptr;
    if (own.isUndefined() && builtin)
        return invoke(node, *builtin, *self, out);
    if (!own.isNullish() || !node.isOptionalCall)
        return failNoMethod(node, *self);
    m_isCutShort = true;
    return false;
}

bool Evaluator::failNoMethod(const Node &node, const Value &self)
{
    const QString own = self.has(node.name) ? u"is a value and no function"_qs
                                            : u"is no method of %1"_qs.arg(preview(self));
    return failOn(node, *node.a, self, u"expression.not_a_function",
                  u"'%1' %2"_qs.arg(node.name, own), insteadOf(node.name));
}

bool Evaluator::invoke(const Node &node, const Builtin &builtin, const Value &self, Value &out)
{
    Invocation invocation{*this, node, self, out};
    for (const Node *item : node.items) {
        if (!appendArgument(invocation, builtin, *item))
            return false;
    }
    return builtin.run(invocation);
}

bool Evaluator::appendArgument(Invocation &invocation, const Builtin &builtin, const Node &item)
{
    if (isFunction(item)) {
        if (invocation.arguments.size() != builtin.callback)
            return fail(item, u"expression.type", u"a function cannot be this argument"_qs);
        invocation.arguments.append(Argument{Value(), &item});
        return true;
    }
    Value value;
    if (item.kind != NodeKind::Spread) {
        if (!eval(item, value))
            return false;
        invocation.arguments.append(Argument{std::move(value)});
        return true;
    }
    Array items;
    const Value *spread = ref(*item.a, value);
    if (!spread || !spreadInto(item, *spread, items))
        return false;
    for (Value &each : items)
        invocation.arguments.append(Argument{std::move(each)});
    return true;
}

bool Evaluator::invokeArrow(const Node &node, Value &out)
{
    Array values;
    for (const Node *item : node.items) {
        Value value;
        if (item->kind != NodeKind::Spread) {
            if (!eval(*item, value))
                return false;
            values.push_back(std::move(value));
            continue;
        }
        const Value *spread = ref(*item->a, value);
        if (!spread || !spreadInto(*item, *spread, values))
            return false;
    }
    QVarLengthArray<const Value *, 8> arguments;
    for (const Value &value : values)
        arguments.append(&value);
    return call(*node.a, arguments.data(), static_cast<int>(arguments.size()), out);
}

bool Evaluator::call(const Node &function, const Value *const *arguments, int count, Value &out)
{
    if (!charge(function, 1))
        return false;
    if (function.kind == NodeKind::FunctionName) {
        Invocation invocation{*this, function, kUndefined, out};
        for (int i = 0; i < count; ++i)
            invocation.arguments.append(Argument{*arguments[i]});
        return function.builtin->run(invocation);
    }
    for (int i = 0; i < static_cast<int>(function.items.size()); ++i) {
        const Node &pattern = *function.items[static_cast<std::size_t>(i)];
        const bool isBound =
            pattern.kind == NodeKind::RestPattern
                ? bindRest(pattern, arguments + std::min(i, count), arguments + count)
                : bind(pattern, i < count ? *arguments[i] : kUndefined);
        if (!isBound)
            return false;
    }
    return eval(*function.a, out);
}

/// A last parameter `...rest`: the arguments that no other parameter took.
bool Evaluator::bindRest(const Node &pattern, const Value *const *first, const Value *const *end)
{
    Array rest;
    for (; first != end; ++first)
        rest.push_back(**first);
    Value value;
    return makeArray(pattern, std::move(rest), value) && bind(*pattern.a, value);
}

bool Evaluator::bind(const Node &pattern, const Value &value)
{
    if (!pattern.c || !value.isUndefined())
        return bindPattern(pattern, value);
    Value other;
    return eval(*pattern.c, other) && bindPattern(pattern, other);
}

bool Evaluator::bindPattern(const Node &pattern, const Value &value)
{
    if (pattern.kind == NodeKind::NamePattern) {
        m_locals[pattern.slot] = value;
        return true;
    }
    return pattern.kind == NodeKind::ArrayPattern ? bindItems(pattern, value)
                                                  : bindMembers(pattern, value);
}

bool Evaluator::bindItems(const Node &pattern, const Value &value)
{
    Array items;
    if (!spreadInto(pattern, value, items))
        return false;
    for (std::size_t i = 0; i < pattern.items.size(); ++i) {
        const Node *item = pattern.items[i];
        if (!item)
            continue;
        if (item->kind == NodeKind::RestPattern) {
            Value rest;
            items.erase(items.begin(),
                        items.begin() + static_cast<std::ptrdiff_t>(std::min(i, items.size())));
            return makeArray(*item, std::move(items), rest) && bind(*item->a, rest);
        }
        if (!bind(*item, i < items.size() ? items[i] : kUndefined))
            return false;
    }
    return true;
}

bool Evaluator::bindMembers(const Node &pattern, const Value &value)
{
    if (value.isNullish())
        return fail(pattern, u"expression.no_member",
                    u"cannot take members out of %1"_qs.arg(preview(value)));
    for (const Node *item : pattern.items) {
        QString key = item->name;
        Value hold;
        if (item->a) {
            const Value *computed = ref(*item->a, hold);
            if (!computed || !toKey(*item, *computed, key))
                return false;
        }
        Value keyValue(key);
        const Value *found = at(*item, &value, keyValue, hold);
        if (!found || !bind(*item->b, *found))
            return false;
    }
    return true;
}

} // namespace millrace::expression
