// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/evaluator.h"

#include "engine/base/json_writer.h"

#include <cmath>

namespace millrace::expression {

namespace {

/// Most numbers are small and whole; those need no search for the shortest digits.
QString textOf(double number)
{
    constexpr double kExact = 1e15;
    if (std::fabs(number) < kExact && number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    return base::numberText(number);
}

} // namespace

bool Evaluator::makeText(const Node &node, QString text, Value &out)
{
    if (!reserve(node, Budget::textBytes(text.size())))
        return false;
    out = Value(std::move(text));
    return true;
}

bool Evaluator::makeArray(const Node &node, Array items, Value &out)
{
    if (!reserve(node, Budget::itemBytes(static_cast<qint64>(items.size()))))
        return false;
    m_hasMade = true;
    out = Value(std::move(items));
    return finishObject(node, out);
}

bool Evaluator::finishObject(const Node &node, const Value &object)
{
    m_hasMade = true;
    if (object.depth() <= m_budget.limits().maxDepth)
        return true;
    return fail(node, u"expression.limit_depth",
                u"a value is more than %1 levels deep"_qs.arg(m_budget.limits().maxDepth));
}

bool Evaluator::spreadInto(const Node &node, const Value &value, Array &out)
{
    if (!value.isArray() && !value.isString())
        return fail(
            node, u"expression.type",
            u"only lists and texts can be spread with '...', not %1"_qs.arg(preview(value)));
    const auto count = static_cast<qint64>(value.size());
    const qint64 each = value.isString() ? Budget::textBytes(2) : 0;
    if (!charge(node, count) || !reserve(node, Budget::itemBytes(count) + count * each))
        return false;
    if (value.isArray()) {
        out.insert(out.end(), value.items().begin(), value.items().end());
        return true;
    }
    const QString &text = value.text();
    for (qsizetype at = 0; at < text.size();) { // by code points, as JavaScript iterates
        const bool isPair =
            at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        out.push_back(Value(text.mid(at, isPair ? 2 : 1)));
        at += isPair ? 2 : 1;
    }
    return true;
}

bool Evaluator::spreadMembers(const Node &node, const Value &value, Value &object)
{
    const auto count = static_cast<qint64>(value.size());
    if (!charge(node, count) || !reserve(node, Budget::memberBytes(count)))
        return false;
    for (const base::Member &member : value.members())
        object.set(member.key, member.value);
    for (std::size_t i = 0; i < value.items().size(); ++i)
        object.set(QString::number(i), value.items()[i]);
    for (qsizetype i = 0; i < value.text().size(); ++i) {
        Value unit;
        if (!makeText(node, value.text().mid(i, 1), unit))
            return false;
        object.set(QString::number(i), std::move(unit));
    }
    return true;
}

bool Evaluator::array(const Node &node, Value &out)
{
    Array items;
    items.reserve(node.items.size());
    for (const Node *item : node.items) {
        Value value;
        if (item->kind != NodeKind::Spread) {
            if (!eval(*item, value))
                return false;
            items.push_back(std::move(value));
            continue;
        }
        const Value *spread = ref(*item->a, value);
        if (!spread || !spreadInto(*item, *spread, items))
            return false;
    }
    return makeArray(node, std::move(items), out);
}

bool Evaluator::object(const Node &node, Value &out)
{
    if (!reserve(node, Budget::memberBytes(static_cast<qint64>(node.items.size()))))
        return false;
    Value made = Value::emptyObject();
    for (const Node *item : node.items) {
        if (item->kind != NodeKind::Spread) {
            if (!property(*item, made))
                return false;
            continue;
        }
        Value hold;
        const Value *spread = ref(*item->a, hold);
        if (!spread || !spreadMembers(*item, *spread, made))
            return false;
    }
    out = std::move(made);
    return finishObject(node, out);
}

bool Evaluator::property(const Node &node, Value &out)
{
    QString key = node.name;
    if (node.a) {
        Value hold;
        const Value *computed = ref(*node.a, hold);
        if (!computed || !toKey(node, *computed, key))
            return false;
    }
    Value value;
    if (!eval(*node.b, value))
        return false;
    out.set(key, std::move(value));
    return true;
}

bool Evaluator::textTemplate(const Node &node, Value &out)
{
    QString text;
    for (const Node *item : node.items) {
        Value hold;
        const Value *value = ref(*item, hold);
        QString part;
        if (!value || !toText(*item, *value, part))
            return false;
        if (!reserve(node, part.size() * 2))
            return false;
        text += part;
    }
    return makeText(node, std::move(text), out);
}

bool Evaluator::toText(const Node &node, const Value &value, QString &out)
{
    switch (value.type()) {
    case Value::Type::Undefined:
        out = u"undefined"_qs;
        return true;
    case Value::Type::Null:
        out = u"null"_qs;
        return true;
    case Value::Type::Bool:
        out = value.boolOr(false) ? u"true"_qs : u"false"_qs;
        return true;
    case Value::Type::Number:
        out = textOf(value.numberOr(0));
        return true;
    case Value::Type::String:
        out = value.text();
        return true;
    case Value::Type::Array:
        out.clear();
        return joinInto(node, value.items(), u",", out);
    case Value::Type::Object:
        out = u"[object Object]"_qs;
        return true;
    }
    return false;
}

bool Evaluator::joinInto(const Node &node, const Array &items, QStringView separator, QString &out)
{
    // The separators at once: what does not fit is refused before a byte of it is written.
    const auto count = static_cast<qint64>(items.size());
    const qint64 between = count > 1 ? (count - 1) * separator.size() : 0;
    if (!reserve(node, between * 2) || !charge(node, count + Budget::textWork(between)))
        return false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Value &item = items[i];
        QString part;
        if (!item.isNullish() && !toText(node, item, part))
            return false;
        const qint64 units = part.size();
        if (!charge(node, Budget::textWork(units)) || !reserve(node, units * 2))
            return false;
        if (i > 0)
            out += separator;
        out += part;
    }
    return true;
}

bool Evaluator::toKey(const Node &node, const Value &value, QString &out)
{
    return toText(node, value, out);
}

} // namespace millrace::expression
