// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/evaluator.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::expression {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Number::exponentiate; differs from C where the base is one and the exponent is no number.
double power(double base, double exponent)
{
    if (std::isnan(exponent) || (std::fabs(base) == 1 && std::isinf(exponent)))
        return kNaN;
    return std::pow(base, exponent);
}

/// Operators that take their operands as 32 bits.
double bitwise(Operator op, qint32 left, qint32 right)
{
    const int places = right & 31;
    const auto bits = static_cast<quint32>(left);
    switch (op) {
    case Operator::BitAnd:
        return left & right;
    case Operator::BitOr:
        return left | right;
    case Operator::BitXor:
        return left ^ right;
    case Operator::ShiftLeft:
        return static_cast<qint32>(bits << places);
    case Operator::ShiftRight:
        return left >> places;
    default:
        Q_ASSERT(op == Operator::ShiftRightUnsigned);
        return bits >> places;
    }
}

bool isPrimitive(const Value &value)
{
    return !value.isArray() && !value.isObject();
}

} // namespace

bool Evaluator::unary(const Node &node, Value &out)
{
    if (node.op == Operator::TypeOf)
        return typeName(node, out);
    const Value *value = ref(*node.a, out);
    if (!value)
        return false;
    if (node.op == Operator::Not) {
        out = Value(!isTrue(*value));
        return true;
    }
    double number = 0;
    if (!toNumber(node, *value, number))
        return false;
    if (node.op == Operator::Minus)
        number = -number;
    else if (node.op == Operator::BitNot)
        number = ~toInt32(number);
    out = Value(number);
    return true;
}

bool Evaluator::typeName(const Node &node, Value &out)
{
    const bool isUnknown = node.a->kind == NodeKind::Root && !m_scope.root(node.a->name);
    const Value *value = isUnknown ? nullptr : ref(*node.a, out);
    if (!value && !isUnknown)
        return false;
    return makeText(node, (value ? typeOf(*value) : u"undefined").toString(), out);
}

bool Evaluator::binary(const Node &node, Value &out)
{
    const Value *left = ref(*node.a, out);
    if (!left)
        return false;
    Value hold;
    const Value *right = ref(*node.b, hold);
    if (!right)
        return false;
    if (left->isNumber() && right->isNumber() && node.op != Operator::In)
        return numeric(node, left->numberOr(0), right->numberOr(0), out);
    bool same = false;
    switch (node.op) {
    case Operator::Add:
        return add(node, *left, *right, out);
    case Operator::In:
        return contains(node, *left, *right, out);
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual:
        return compare(node, *left, *right, out);
    case Operator::Same:
    case Operator::NotSame:
        if (left->isString() && !charge(node, Budget::textWork(static_cast<qint64>(left->size()))))
            return false;
        out = Value(isSame(*left, *right) == (node.op == Operator::Same));
        return true;
    case Operator::Equal:
    case Operator::NotEqual:
        if (!equals(node, *left, *right, same))
            return false;
        out = Value(same == (node.op == Operator::Equal));
        return true;
    default:
        break;
    }
    double first = 0;
    double second = 0;
    return toNumber(node, *left, first) && toNumber(node, *right, second) &&
           numeric(node, first, second, out);
}

bool Evaluator::numeric(const Node &node, double left, double right, Value &out)
{
    switch (node.op) {
    case Operator::Add:
        out = Value(left + right);
        break;
    case Operator::Subtract:
        out = Value(left - right);
        break;
    case Operator::Multiply:
        out = Value(left * right);
        break;
    case Operator::Divide:
        out = Value(left / right);
        break;
    case Operator::Remainder:
        out = Value(std::fmod(left, right));
        break;
    case Operator::Power:
        out = Value(power(left, right));
        break;
    case Operator::Equal:
    case Operator::Same:
        out = Value(left == right);
        break;
    case Operator::NotEqual:
    case Operator::NotSame:
        out = Value(left != right);
        break;
    case Operator::Less:
        out = Value(left < right);
        break;
    case Operator::LessEqual:
        out = Value(left <= right);
        break;
    case Operator::Greater:
        out = Value(left > right);
        break;
    case Operator::GreaterEqual:
        out = Value(left >= right);
        break;
    default:
        out = Value(bitwise(node.op, toInt32(left), toInt32(right)));
        break;
    }
    return true;
}

bool Evaluator::add(const Node &node, const Value &left, const Value &right, Value &out)
{
    const bool isText =
        left.isString() || right.isString() || !isPrimitive(left) || !isPrimitive(right);
    if (!isText) {
        double first = 0;
        double second = 0;
        if (!toNumber(node, left, first) || !toNumber(node, right, second))
            return false;
        out = Value(first + second);
        return true;
    }
    QString first;
    QString second;
    if (!toText(node, left, first) || !toText(node, right, second))
        return false;
    const qint64 units = first.size() + second.size();
    if (!charge(node, Budget::textWork(units)) || !reserve(node, Budget::textBytes(units)))
        return false;
    out = Value(first + second);
    return true;
}

bool Evaluator::compare(const Node &node, const Value &left, const Value &right, Value &out)
{
    const bool isText =
        (left.isString() || !isPrimitive(left)) && (right.isString() || !isPrimitive(right));
    if (!isText) {
        double first = 0;
        double second = 0;
        return toNumber(node, left, first) && toNumber(node, right, second) &&
               numeric(node, first, second, out);
    }
    QString first;
    QString second;
    if (!toText(node, left, first) || !toText(node, right, second))
        return false;
    if (!charge(node, Budget::textWork(std::min(first.size(), second.size()))))
        return false;
    const bool isReversed = node.op == Operator::Greater || node.op == Operator::LessEqual;
    const bool before = isReversed ? isBefore(second, first) : isBefore(first, second);
    const bool isStrict = node.op == Operator::Less || node.op == Operator::Greater;
    out = Value(before == isStrict);
    return true;
}

bool Evaluator::equals(const Node &node, const Value &left, const Value &right, bool &out)
{
    if (left.isNullish() || right.isNullish()) {
        out = left.isNullish() && right.isNullish();
        return true;
    }
    if (left.type() == right.type() || (!isPrimitive(left) && !isPrimitive(right))) {
        out = isSame(left, right);
        return charge(node, Budget::textWork(static_cast<qint64>(left.text().size())));
    }
    // A list or object beside a primitive counts as its text.
    Value text;
    const Value *first = &left;
    const Value *second = &right;
    for (const Value **side : {&first, &second}) {
        QString converted;
        if (isPrimitive(**side))
            continue;
        if (!toText(node, **side, converted))
            return false;
        text = Value(converted);
        *side = &text;
    }
    if (first->isString() && second->isString()) {
        out = *first == *second;
        return true;
    }
    double one = 0;
    double other = 0;
    if (!toNumber(node, *first, one) || !toNumber(node, *second, other))
        return false;
    out = one == other;
    return true;
}

bool Evaluator::contains(const Node &node, const Value &left, const Value &right, Value &out)
{
    QString key;
    if (isPrimitive(right))
        return failOn(node, *node.b, right, u"expression.type",
                      u"'in' needs an object or a list on its right, not %1"_qs.arg(preview(right)),
                      u"For a part of a text use includes."_qs);
    if (!toKey(node, left, key))
        return false;
    const qint64 position = arrayIndex(key);
    out = Value(right.isObject()
                    ? right.has(key)
                    : key == u"length" || (position >= 0 && position < qint64(right.size())));
    return true;
}

} // namespace millrace::expression
