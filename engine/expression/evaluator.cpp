// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/evaluator.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace millrace::expression {

Evaluator::Evaluator(const Program &program, const Scope &scope, const Limits &limits,
                     int randomReads)
    : m_program(program)
    , m_scope(scope)
    , m_budget(limits)
    , m_roots(static_cast<qsizetype>(program.roots.size()))
    , m_locals(program.slotCount)
    , m_randomReads(randomReads)
{
}

bool Evaluator::fits()
{
    if (m_program.root->height <= m_budget.limits().maxDepth)
        return true;
    return fail(*m_program.root, u"expression.limit_depth",
                u"the expression is more than %1 levels deep"_qs.arg(m_budget.limits().maxDepth));
}

bool Evaluator::run(Value &out)
{
    return fits() && eval(*m_program.root, out) && normalise(out);
}

bool Evaluator::test(bool &out)
{
    Value hold;
    const Value *value = fits() ? ref(*m_program.root, hold) : nullptr;
    out = value && isTrue(*value);
    return value;
}

Error Evaluator::takeError()
{
    Q_ASSERT(m_error);
    return std::move(*m_error);
}

const Value *Evaluator::ref(const Node &node, Value &hold)
{
    if (!m_budget.spend(1)) {
        failLimit(node, false);
        return nullptr;
    }
    switch (node.kind) {
    case NodeKind::Literal:
        return &node.value;
    case NodeKind::Local:
        return &m_locals[node.slot];
    case NodeKind::Root: {
        const RootSlot &slot = m_roots[node.slot];
        return slot.isKnown ? &slot.value : root(node);
    }
    case NodeKind::Member:
        return member(node, hold);
    case NodeKind::Binary:
        return kept(binary(node, hold), hold);
    default:
        return refOther(node, hold);
    }
}

/// The operators that evaluate only what they need.
const Value *Evaluator::choice(const Node &node, Value &hold)
{
    const Value *first = ref(*node.a, hold);
    if (!first)
        return nullptr;
    if (node.kind == NodeKind::Conditional)
        return ref(isTrue(*first) ? *node.b : *node.c, hold);
    const bool isEnough = node.kind == NodeKind::Coalesce
                              ? !first->isNullish()
                              : isTrue(*first) == (node.kind == NodeKind::Or);
    return isEnough ? first : ref(*node.b, hold);
}

const Value *Evaluator::refOther(const Node &node, Value &hold)
{
    switch (node.kind) {
    case NodeKind::And:
    case NodeKind::Or:
    case NodeKind::Coalesce:
    case NodeKind::Conditional:
        return choice(node, hold);
    case NodeKind::Index:
        return index(node, hold);
    case NodeKind::Chain:
        return chain(node, hold);
    case NodeKind::AllSteps:
        hold = m_scope.allSteps();
        return &hold;
    case NodeKind::Step:
        hold = m_scope.step(node.name);
        return &hold;
    case NodeKind::StepByKey:
        return stepByKey(node, hold);
    case NodeKind::RunNow:
        hold = Value(m_scope.now());
        return &hold;
    case NodeKind::RunRandom:
        hold = Value(m_scope.random(m_randomReads++));
        return &hold;
    case NodeKind::Unary:
        return kept(unary(node, hold), hold);
    case NodeKind::Method:
        return kept(method(node, hold), hold);
    case NodeKind::Function:
        return kept(invoke(node, *node.builtin, Value(), hold), hold);
    case NodeKind::Invoke:
        return kept(invokeArrow(node, hold), hold);
    case NodeKind::Array:
        return kept(array(node, hold), hold);
    case NodeKind::Object:
        return kept(object(node, hold), hold);
    case NodeKind::Template:
        return kept(textTemplate(node, hold), hold);
    case NodeKind::Literal:
    case NodeKind::Local:
    case NodeKind::Root:
    case NodeKind::Member:
    case NodeKind::Binary: // done by ref
    case NodeKind::Property:
    case NodeKind::Spread:
    case NodeKind::FunctionName:
    case NodeKind::Arrow:
    case NodeKind::NamePattern:
    case NodeKind::ArrayPattern:
    case NodeKind::ObjectPattern:
    case NodeKind::RestPattern: // parts of other nodes
        break;
    }
    fail(node, u"expression.type", u"a function cannot stand here"_qs);
    return nullptr;
}

bool Evaluator::eval(const Node &node, Value &out)
{
    const Value *value = ref(node, out);
    if (!value)
        return false;
    if (value != &out) {
        Value copy = *value; // may be a part of what out holds
        out = std::move(copy);
    }
    return true;
}

const Value *Evaluator::root(const Node &node)
{
    RootSlot &slot = m_roots[node.slot];
    std::optional<Value> value = m_scope.root(node.name);
    if (!value) {
        failUnknownName(node);
        return nullptr;
    }
    slot.value = std::move(*value);
    slot.isKnown = true;
    return &slot.value;
}

bool Evaluator::failUnknownName(const Node &node)
{
    QStringList known{u"workflow"_qs, u"steps"_qs};
    for (const char16_t *name :
         {u"input", u"result", u"item", u"index", u"iteration", u"run", u"env", u"error"}) {
        if (m_scope.root(QStringView(name)))
            known += QString::fromUtf16(name);
    }
    return fail(node, u"expression.unknown_name",
                u"the name '%1' is not known here"_qs.arg(node.name),
                u"In scope are: %1."_qs.arg(known.join(u", "_qs)));
}

bool Evaluator::charge(const Node &node, qint64 operations)
{
    return m_budget.spend(operations) || failLimit(node, false);
}

bool Evaluator::reserve(const Node &node, qint64 bytes)
{
    return m_budget.reserve(bytes) || failLimit(node, true);
}

bool Evaluator::failLimit(const Node &node, bool isMemory)
{
    if (isMemory)
        return fail(node, u"expression.limit_bytes",
                    u"the expression makes more than %1 bytes"_qs.arg(m_budget.limits().maxBytes),
                    u"Make less at once, or use a script step."_qs);
    return fail(
        node, u"expression.limit_operations",
        u"the expression takes more than %1 operations"_qs.arg(m_budget.limits().maxOperations),
        u"Work on less data at once, or use a script step."_qs);
}

bool Evaluator::fail(const Node &node, QStringView code, const QString &message,
                     const QString &hint)
{
    if (m_error)
        return false;
    const int column = m_program.columnBase + node.position + 1;
    const QString text =
        m_program.text.size() > 200 ? m_program.text.left(200) + u'…' : m_program.text;
    m_error = std::make_unique<Error>(
        Error{base::ErrorClass::Expression, code.toString(),
              u"%1 at column %2 in: %3"_qs.arg(message, QString::number(column), text), hint});
    m_error->details = Value::object({{u"expression"_qs, m_program.text},
                                      {u"column"_qs, column},
                                      {u"values"_qs, Value::emptyObject()}});
    return false;
}

bool Evaluator::failOn(const Node &node, const Node &culprit, const Value &value, QStringView code,
                       const QString &message, const QString &hint)
{
    if (m_error)
        return false;
    fail(node, code, message, hint);
    Value values = Value::emptyObject();
    values.set(m_program.textOf(culprit).left(200).toString(), preview(value));
    m_error->details.set(u"values"_qs, std::move(values));
    return false;
}

namespace {

bool isPlain(const Value &value)
{
    return !value.isUndefined() && !(value.isNumber() && !std::isfinite(value.numberOr(0)));
}

/// The same value as JSON keeps it: without undefined members, null for undefined items.
Value cleaned(const Value &value)
{
    if (value.isArray()) {
        Array items;
        items.reserve(value.size());
        for (const Value &item : value.items())
            items.push_back(item.isUndefined() ? Value::null() : cleaned(item));
        return Value(std::move(items));
    }
    if (!value.isObject())
        return value;
    Value object = Value::emptyObject();
    for (const base::Member &member : value.members()) {
        if (!member.value.isUndefined())
            object.set(member.key, cleaned(member.value));
    }
    return object;
}

qint64 bytesOf(const Value &value)
{
    const auto size = static_cast<qint64>(value.size());
    switch (value.type()) {
    case Value::Type::String:
        return Budget::textBytes(size);
    case Value::Type::Array:
        return Budget::itemBytes(size);
    case Value::Type::Object:
        return Budget::memberBytes(size);
    default:
        return 0; // counted with what holds it
    }
}

/// What a value takes when every part that is shared is counted each time: as JSON has it.
struct Measure
{
    qint64 bytesLeft;
    bool hasUndefined = false;
    bool hasNaN = false;

    bool add(const Value &value)
    {
        bytesLeft -= bytesOf(value);
        if (bytesLeft < 0)
            return false;
        if (!isPlain(value)) {
            hasUndefined = hasUndefined || value.isUndefined();
            hasNaN = hasNaN || value.isNumber();
        }
        const Array &items = value.items();
        const auto &members = value.members();
        return std::all_of(items.begin(), items.end(), [this](const Value &v) { return add(v); }) &&
               std::all_of(members.begin(), members.end(), [this](const base::Member &m) {
                   bytesLeft -= m.key.size() * 2;
                   return add(m.value);
               });
    }
};

} // namespace

bool Evaluator::normalise(Value &value)
{
    const Node &node = *m_program.root;
    if (value.isNumber() && std::isfinite(value.numberOr(0)))
        return true;
    if (value.depth() > m_budget.limits().maxDepth)
        return fail(node, u"expression.limit_depth",
                    u"the result is more than %1 levels deep"_qs.arg(m_budget.limits().maxDepth));
    if (!value.isNumber() && !m_hasMade)
        return true;
    Measure measure{m_budget.limits().maxBytes};
    if (!measure.add(value))
        return failLimit(node, true);
    if (measure.hasNaN)
        return failOn(node, node, value, u"expression.not_finite",
                      u"the result is or holds NaN or Infinity"_qs,
                      u"Neither can be stored; check for missing or textual operands."_qs);
    if (measure.hasUndefined && !value.isUndefined())
        value = cleaned(value);
    return true;
}

} // namespace millrace::expression
