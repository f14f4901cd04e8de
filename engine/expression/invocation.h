// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/evaluator.h"

namespace millrace::expression {

/// One argument of a call: a value, or a function where the builtin takes one.
struct Argument
{
    Value value;
    const Node *function = nullptr;
};

/// A call of a builtin, with what its body needs. Bodies return false after an error.
struct Invocation
{
    Evaluator &evaluator;
    const Node &node;  ///< for the place of errors
    const Value &self; ///< the receiver; undefined for functions
    Value &out;
    QVarLengthArray<Argument, 3> arguments = {};

    /// The argument, or undefined.
    const Value &argument(int index) const;
    /// Its number; NaN where it is left out.
    bool number(int index, double &out);
    /// Its integer (may be infinite), or the fallback where it is undefined.
    bool integer(int index, double fallback, double &out);
    /// A place in a sequence: negative counts from its end, bounded to it.
    bool place(int index, double fallback, double size, double &out);
    bool text(int index, QString &out);

    bool charge(qint64 operations) { return evaluator.charge(node, operations); }
    bool reserve(qint64 bytes) { return evaluator.reserve(node, bytes); }
    bool fail(QStringView code, const QString &message, const QString &hint = {});
    bool returns(Value value);
    bool returnsText(QString text) { return evaluator.makeText(node, std::move(text), out); }
    bool returnsArray(Array items) { return evaluator.makeArray(node, std::move(items), out); }
    /// The same where the body has reserved the memory before it took it.
    bool returnsPaid(QString text) { return returns(Value(std::move(text))); }
    bool returnsPaid(Array items);
};

/// The function that a builtin got as an argument.
class Callback
{
public:
    /// Reports an error and becomes invalid where the argument is no function.
    Callback(Invocation &invocation, int index);
    explicit operator bool() const { return m_function; }

    /// function(item, index, whole), as the methods of arrays call it.
    bool operator()(const Value &item, std::size_t index, const Value &whole, Value &out);
    /// function(a, b)
    bool operator()(const Value &a, const Value &b, Value &out);
    /// function(result, item, index, whole), as reduce calls it.
    bool reduce(const Value &result, const Value &item, std::size_t index, const Value &whole,
                Value &out);

private:
    Invocation &m_invocation;
    const Node *m_function = nullptr;
};

} // namespace millrace::expression
