// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace millrace::expression {

using base::Value;
struct Builtin;

/// What a node is, and which of its fields have a meaning.
enum class NodeKind : std::uint8_t
{
    Literal,       ///< value
    Array,         ///< items (Spread allowed)
    Object,        ///< items: Property or Spread
    Property,      ///< name, or a when the key is computed; b: value (or pattern)
    Spread,        ///< a
    Template,      ///< items: texts (Literal) and substitutions as they alternate
    Root,          ///< name, slot: index in Program::roots
    Local,         ///< slot: a parameter
    AllSteps,      ///< the whole of `steps`
    Step,          ///< steps.<name>
    StepByKey,     ///< steps[a]
    RunNow,        ///< run.now
    RunRandom,     ///< run.random
    Member,        ///< a.name; isOptional: a?.name
    Index,         ///< a[b]; isOptional: a?.[b]
    Chain,         ///< a: the whole of a chain with an optional link; ends its short cut
    Method,        ///< a.name(items), methods; isOptional: a?.name(); isOptionalCall: a.name?.()
    Function,      ///< builtin(items)
    FunctionName,  ///< builtin, given as an argument
    Arrow,         ///< items: patterns; a: body. Only as an argument, or invoked where it stands
    Invoke,        ///< a: Arrow, items: arguments
    Unary,         ///< op, a
    Binary,        ///< op, a, b
    And,           ///< a, b
    Or,            ///< a, b
    Coalesce,      ///< a, b
    Conditional,   ///< a, b, c
    NamePattern,   ///< slot; c: default
    ArrayPattern,  ///< items (null: left out); c: default
    ObjectPattern, ///< items: Property; c: default
    RestPattern,   ///< a: pattern
};

enum class Operator : std::uint8_t
{
    None,
    Not,
    BitNot,
    Plus,
    Minus,
    TypeOf,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
    BitAnd,
    BitOr,
    BitXor,
    ShiftLeft,
    ShiftRight,
    ShiftRightUnsigned,
    Equal,
    NotEqual,
    Same,
    NotSame,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
};

/// What a method's name means on each type of receiver, by Value::Type; looked up when parsing.
using MethodTable = std::array<const Builtin *, 7>;

/// One node of the tree. Immutable after parsing but for the hint; lives in its Program.
struct Node
{
    NodeKind kind = NodeKind::Literal;
    Operator op = Operator::None;
    bool isOptional = false;
    bool isOptionalCall = false;
    bool isParenthesised = false; ///< `??` must not be mixed with `||` and `&&` without them
    int height = 1;               ///< of the tree below and with it
    int position = 0;             ///< in the program's text, UTF-16 units
    int length = 0;
    int slot = -1;
    const Node *a = nullptr;
    const Node *b = nullptr;
    const Node *c = nullptr;
    std::vector<const Node *> items;
    Value value;
    QString name;
    const Builtin *builtin = nullptr;
    std::unique_ptr<const MethodTable> methods;
    /// Where a member was found last: programs are shared by threads, any value is valid.
    mutable std::atomic<std::uint32_t> hint{0};
};

} // namespace millrace::expression
