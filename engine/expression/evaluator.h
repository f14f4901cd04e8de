// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/budget.h"
#include "engine/expression/builtin.h"
#include "engine/expression/program.h"

#include <QVarLengthArray>

namespace millrace::expression {

using base::Array;

/// Walks the tree of one program once, for one scope.
///
/// Nodes give references where they can: ref() returns a value that lives in the scope, the
/// program, a parameter, or in `hold`, which keeps it alive; so reading data copies nothing. A
/// false or null result means that an error is kept, or that an optional chain is cut short.
/// Functions cannot be stored or recur, so every parameter has one place for the whole program and
/// the depth of the recursion is the height of the tree. Thread: the one that evaluates.
class Evaluator
{
public:
    /// randomReads: how often run.random was read before, by other parts of one template.
    Evaluator(const Program &program, const Scope &scope, const Limits &limits,
              int randomReads = 0);

    /// The program's value with undefined members left out, undefined items null; NaN is an error.
    bool run(Value &out);
    /// JavaScript's truth of the program's value.
    bool test(bool &out);
    Error takeError();
    int randomReads() const { return m_randomReads; }

    const Value *ref(const Node &node, Value &hold);
    bool eval(const Node &node, Value &out);
    /// Calls an Arrow or FunctionName with values.
    bool call(const Node &function, const Value *const *arguments, int count, Value &out);

    // limits
    bool charge(const Node &node, qint64 operations);
    bool reserve(const Node &node, qint64 bytes);
    Budget &budget() { return m_budget; }
    bool failLimit(const Node &node, bool isMemory);

    // errors; always false
    bool fail(const Node &node, QStringView code, const QString &message, const QString &hint = {});
    /// With the value of a part of the expression, for the error's details.
    bool failOn(const Node &node, const Node &culprit, const Value &value, QStringView code,
                const QString &message, const QString &hint = {});

    // conversions; those that can be long are charged
    bool toText(const Node &node, const Value &value, QString &out);
    bool toNumber(const Node &node, const Value &value, double &out);
    bool toKey(const Node &node, const Value &value, QString &out);
    /// Appends text of items as join does.
    bool joinInto(const Node &node, const Array &items, QStringView separator, QString &out);

    // making values: charged, bounded in depth
    bool makeText(const Node &node, QString text, Value &out);
    bool makeArray(const Node &node, Array items, Value &out);
    /// After the members are set: checks the depth.
    bool finishObject(const Node &node, const Value &object);
    /// Appends what `...value` gives in an array.
    bool spreadInto(const Node &node, const Value &value, Array &out);
    /// Sets the members that `...value` gives in an object.
    bool spreadMembers(const Node &node, const Value &value, Value &object);

private:
    struct RootSlot
    {
        Value value;
        bool isKnown = false;
    };

    // evaluator.cpp
    bool fits();
    const Value *root(const Node &node);
    const Value *refOther(const Node &node, Value &hold);
    const Value *choice(const Node &node, Value &hold);
    const Value *kept(bool done, const Value &hold) { return done ? &hold : nullptr; }
    bool failUnknownName(const Node &node);
    bool normalise(Value &value);

    // evaluator_member.cpp
    const Value *member(const Node &node, Value &hold);
    const Value *memberOf(const Node &node, const Value *object, Value &hold);
    const Value *index(const Node &node, Value &hold);
    const Value *at(const Node &node, const Value *object, const Value &key, Value &hold);
    const Value *chain(const Node &node, Value &hold);
    const Value *stepByKey(const Node &node, Value &hold);
    const Value *failNullish(const Node &node, const Value &object, const QString &key);

    // evaluator_operators.cpp
    bool unary(const Node &node, Value &out);
    bool binary(const Node &node, Value &out);
    bool numeric(const Node &node, double left, double right, Value &out);
    bool add(const Node &node, const Value &left, const Value &right, Value &out);
    bool compare(const Node &node, const Value &left, const Value &right, Value &out);
    bool equals(const Node &node, const Value &left, const Value &right, bool &out);
    bool contains(const Node &node, const Value &left, const Value &right, Value &out);
    bool typeName(const Node &node, Value &out);

    // evaluator_make.cpp
    bool array(const Node &node, Value &out);
    bool object(const Node &node, Value &out);
    bool property(const Node &node, Value &out);
    bool textTemplate(const Node &node, Value &out);

    // evaluator_call.cpp
    bool method(const Node &node, Value &out);
    bool failNoMethod(const Node &node, const Value &self);
    bool invoke(const Node &node, const Builtin &builtin, const Value &self, Value &out);
    bool appendArgument(Invocation &invocation, const Builtin &builtin, const Node &item);
    bool invokeArrow(const Node &node, Value &out);
    bool bindRest(const Node &pattern, const Value *const *first, const Value *const *end);
    bool bind(const Node &pattern, const Value &value);
    bool bindPattern(const Node &pattern, const Value &value);
    bool bindItems(const Node &pattern, const Value &value);
    bool bindMembers(const Node &pattern, const Value &value);

    const Program &m_program;
    const Scope &m_scope;
    Budget m_budget;
    QVarLengthArray<RootSlot, 2> m_roots;
    QVarLengthArray<Value, 2> m_locals;
    int m_randomReads;
    bool m_isCutShort = false; // an optional chain met nothing; ends at its Chain node
    bool m_hasMade = false;    // an array or object: the result must be measured
    std::unique_ptr<Error> m_error;
};

/// JavaScript's truth of a value.
bool isTrue(const Value &value);
/// `===`; objects are the same when they are one.
bool isSame(const Value &left, const Value &right);
/// typeof
QStringView typeOf(const Value &value);
/// A value in a few words, for messages.
QString preview(const Value &value);
/// Position in an array that a key names, or -1.
qint64 arrayIndex(QStringView key);
/// ToInt32
qint32 toInt32(double number);
/// ToIntegerOrInfinity
double toInteger(double number);
/// Whether the left text comes first, by UTF-16 units.
bool isBefore(QStringView left, QStringView right);

} // namespace millrace::expression
