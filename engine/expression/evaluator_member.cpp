// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/evaluator.h"

namespace millrace::expression {

namespace {

const Value kUndefined;

/// Looks where the member was last time first: data of one shape comes again and again.
const Value *lookUp(const Node &node, const Value &object)
{
    const auto &members = object.members();
    const std::uint32_t hint = node.hint.load(std::memory_order_relaxed);
    if (hint < members.size() && members[hint].key == node.name)
        return &members[hint].value;
    const std::ptrdiff_t found = object.indexOf(node.name);
    if (found < 0)
        return &kUndefined;
    node.hint.store(static_cast<std::uint32_t>(found), std::memory_order_relaxed);
    return &members[static_cast<std::size_t>(found)].value;
}

} // namespace

const Value *Evaluator::member(const Node &node, Value &hold)
{
    const Value *object = ref(*node.a, hold);
    return object ? memberOf(node, object, hold) : nullptr;
}

const Value *Evaluator::memberOf(const Node &node, const Value *object, Value &hold)
{
    switch (object->type()) {
    case Value::Type::Object:
        return lookUp(node, *object);
    case Value::Type::Undefined:
    case Value::Type::Null:
        if (!node.isOptional)
            return failNullish(node, *object, node.name);
        m_isCutShort = true;
        return nullptr;
    case Value::Type::Array:
    case Value::Type::String:
        if (node.name == u"length") {
            hold = Value(static_cast<double>(object->size()));
            return &hold;
        }
        if (const qint64 position = arrayIndex(node.name); position >= 0)
            return at(node, object, Value(static_cast<double>(position)), hold);
        break;
    case Value::Type::Bool:
    case Value::Type::Number:
        break;
    }
    if (hasMethod(object->type(), node.name)) {
        failOn(node, *node.a, *object, u"expression.type",
               u"'%1' is a method and no value"_qs.arg(node.name),
               u"Call it: %1(...)."_qs.arg(node.name));
        return nullptr;
    }
    return &kUndefined;
}

const Value *Evaluator::failNullish(const Node &node, const Value &object, const QString &key)
{
    const QString culprit = m_program.textOf(*node.a).left(200).toString();
    failOn(node, *node.a, object, u"expression.no_member",
           u"cannot read '%1' of %2: %3 is %2"_qs.arg(key.left(100), preview(object), culprit),
           u"Use ?. where it may be missing, or ?? to give another value."_qs);
    // The column is that of the member, not of the beginning of the path.
    const QStringView text = m_program.textOf(node);
    const int offset = node.kind == NodeKind::Member && text.endsWith(node.name)
                           ? static_cast<int>(text.size() - node.name.size())
                           : node.a->position + node.a->length - node.position +
                                 (node.kind == NodeKind::Method) + node.isOptional;
    const int column = m_program.columnBase + node.position + offset + 1;
    m_error->message.replace(u" at column %1 in: "_qs.arg(m_program.columnBase + node.position + 1),
                             u" at column %1 in: "_qs.arg(column));
    m_error->details.set(u"column"_qs, column);
    return nullptr;
}

const Value *Evaluator::index(const Node &node, Value &hold)
{
    const Value *object = ref(*node.a, hold);
    if (!object)
        return nullptr;
    if (object->isNullish() && node.isOptional) {
        m_isCutShort = true;
        return nullptr;
    }
    Value keyHold;
    const Value *key = ref(*node.b, keyHold);
    return key ? at(node, object, *key, hold) : nullptr;
}

const Value *Evaluator::at(const Node &node, const Value *object, const Value &key, Value &hold)
{
    const bool isSequence = object->isArray() || object->isString();
    double position = key.isNumber() ? key.numberOr(-1) : -1;
    if (!isSequence || !key.isNumber()) {
        QString name;
        if (!toKey(node, key, name))
            return nullptr;
        if (object->isNullish())
            return failNullish(node, *object, name);
        if (!isSequence)
            return &(*object)[name];
        position = static_cast<double>(arrayIndex(name));
        if (name == u"length") {
            hold = Value(static_cast<double>(object->size()));
            return &hold;
        }
    }
    const bool isInside = position >= 0 && position < static_cast<double>(object->size()) &&
                          position == static_cast<double>(static_cast<qint64>(position));
    if (!isInside)
        return &kUndefined;
    if (object->isArray())
        return &object->items()[static_cast<std::size_t>(position)];
    const QString unit = object->text().mid(static_cast<qsizetype>(position), 1);
    return kept(makeText(node, unit, hold), hold);
}

const Value *Evaluator::chain(const Node &node, Value &hold)
{
    const Value *value = ref(*node.a, hold);
    if (value || !m_isCutShort)
        return value;
    m_isCutShort = false;
    return &kUndefined;
}

const Value *Evaluator::stepByKey(const Node &node, Value &hold)
{
    Value keyHold;
    const Value *key = ref(*node.b, keyHold);
    QString id;
    if (!key || !toKey(node, *key, id))
        return nullptr;
    hold = m_scope.step(id);
    return &hold;
}

} // namespace millrace::expression
