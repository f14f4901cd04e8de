// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/string_template.h"

#include "engine/base/json_writer.h"
#include "engine/expression/evaluator.h"
#include "engine/expression/lexer.h"

#include <algorithm>

namespace millrace::expression {

namespace {

/// Constant text, or an expression within a text.
struct Part
{
    QString text;
    std::shared_ptr<const Program> program; // shared by copies of the template, immutable
    int position = 0;                       // of the expression in the whole string
};

/// One evaluation's bounds and reads of chance, handed from expression to expression.
struct Course
{
    const Scope &scope;
    Limits left;
    int randomReads = 0;
};

/// Cuts a string into constant text and the expressions in it.
class PartReader
{
public:
    explicit PartReader(const QString &text) : m_text(text) {}

    Result<std::vector<Part>> read()
    {
        while (m_at < m_text.size()) {
            takeText(m_text.indexOf(u'$', m_at));
            const QStringView rest = QStringView(m_text).sliced(m_at);
            if (rest.startsWith(u"$${")) {
                m_constant += u"${";
                m_at += 3;
            } else if (!rest.startsWith(u"${")) {
                takeText(m_at + rest.left(1).size());
            } else if (const base::Done taken = takeExpression(); !taken) {
                return base::fail(taken.error());
            }
        }
        endConstant();
        return std::move(m_parts);
    }

private:
    /// Up to a place, or to the end where that is -1.
    void takeText(qsizetype end)
    {
        end = end < 0 ? m_text.size() : end;
        m_constant += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end;
    }

    void endConstant()
    {
        if (!m_constant.isEmpty())
            m_parts.push_back({std::exchange(m_constant, {}), nullptr});
    }

    base::Done takeExpression()
    {
        const int begin = static_cast<int>(m_at) + 2;
        const auto tokens = tokenize(m_text, LexEnd::AtClosingBrace, begin);
        if (!tokens)
            return base::fail(tokens.error());
        const int end = tokens->back().position;
        auto program = parseProgram(m_text.mid(begin, end - begin), begin);
        if (!program)
            return base::fail(program.error());
        endConstant();
        m_parts.push_back({{}, std::move(*program), begin});
        m_at = end + 1;
        return {};
    }

    const QString &m_text;
    std::vector<Part> m_parts;
    QString m_constant;
    qsizetype m_at = 0;
};

Result<Value> evaluatePart(const Part &part, Course &course)
{
    Evaluator evaluator(*part.program, course.scope, course.left, course.randomReads);
    Result<Value> result;
    if (!evaluator.run(*result))
        return base::fail(evaluator.takeError());
    course.left.maxOperations = static_cast<int>(evaluator.budget().operationsLeft());
    course.left.maxBytes = evaluator.budget().bytesLeft();
    course.randomReads = evaluator.randomReads();
    return result;
}

/// How a value looks inside a longer text: nothing where there is none, JSON for lists and objects.
QString insertedText(const Value &value)
{
    if (value.isNullish())
        return {};
    if (value.isString())
        return value.text();
    return QString::fromUtf8(base::toJson(value));
}

Result<Value> joinParts(const std::vector<Part> &parts, Course &course)
{
    QString text;
    for (const Part &part : parts) {
        QString piece = part.text;
        if (part.program) {
            const Result<Value> value = evaluatePart(part, course);
            if (!value)
                return value;
            piece = insertedText(*value);
        }
        course.left.maxBytes -= piece.size() * 2;
        if (course.left.maxBytes < 0)
            return base::fail(base::ErrorClass::Expression, u"expression.limit_bytes"_qs,
                              u"the text made of a template is too long"_qs);
        text += piece;
    }
    return Value(std::move(text));
}

} // namespace

/// A constant, a string with expressions, or a list or object with such strings below it.
struct ValueTemplate::Node
{
    QString key;  // in the object above, or the index in the list
    QString path; // from the whole value
    Value constant;
    std::vector<Part> parts;
    std::vector<Node> children;

    bool isConstant() const { return parts.empty() && children.empty(); }

    static Result<Node> make(const Value &value, const QString &key, const QString &path)
    {
        Node node{key, path, value, {}, {}};
        if (value.isString())
            return node.takeText(value.text()).map([&] { return std::move(node); });
        const auto below = [&](const QString &name) {
            return path.isEmpty() ? name : path + u'.' + name;
        };
        bool isConstant = true;
        const auto add = [&](const Value &child, const QString &name) -> base::Done {
            Result<Node> made = make(child, name, below(name));
            if (!made)
                return base::fail(made.error());
            isConstant = isConstant && made->isConstant();
            node.children.push_back(std::move(*made));
            return {};
        };
        for (const base::Member &member : value.members()) {
            if (const base::Done added = add(member.value, member.key); !added)
                return base::fail(added.error());
        }
        for (std::size_t i = 0; i < value.items().size(); ++i) {
            if (const base::Done added = add(value.items()[i], QString::number(i)); !added)
                return base::fail(added.error());
        }
        if (isConstant)
            node.becomeConstant();
        return node;
    }

    /// Puts the children, in which $${ has become ${, back together.
    void becomeConstant()
    {
        for (const Node &child : children) {
            if (constant.isObject())
                constant.set(child.key, child.constant);
            else
                constant.setAt(child.key.toULongLong(), child.constant);
        }
        children.clear();
    }

    base::Done takeText(const QString &text)
    {
        Result<std::vector<Part>> found = PartReader(text).read();
        if (!found) {
            Error error = found.error();
            error.details.set(u"path"_qs, path);
            return base::fail(std::move(error));
        }
        parts = std::move(*found);
        const bool isPlain =
            std::none_of(parts.begin(), parts.end(), [](const Part &part) { return part.program; });
        if (!isPlain)
            return {};
        if (!parts.empty())
            constant = Value(parts.front().text);
        parts.clear();
        return {};
    }

    void collect(std::vector<Read> &reads) const
    {
        for (const Part &part : parts) {
            if (part.program)
                reads.insert(reads.end(), part.program->reads.begin(), part.program->reads.end());
        }
        for (const Node &child : children)
            child.collect(reads);
    }

    Result<Value> resolve(Course &course) const
    {
        if (isConstant())
            return constant;
        if (!parts.empty())
            return resolveText(course);
        Value made = constant.isObject() ? Value::emptyObject() : Value::emptyArray();
        for (const Node &child : children) {
            Result<Value> value = child.resolve(course);
            if (!value)
                return value;
            if (made.isArray())
                made.append(value->isUndefined() ? Value::null() : std::move(*value));
            else if (!value->isUndefined())
                made.set(child.key, std::move(*value));
        }
        return made;
    }

    Result<Value> resolveText(Course &course) const
    {
        const bool isWhole = parts.size() == 1;
        Result<Value> value =
            isWhole ? evaluatePart(parts.front(), course) : joinParts(parts, course);
        if (!value && !path.isEmpty())
            value.error().details.set(u"path"_qs, path);
        return value;
    }
};

ValueTemplate::ValueTemplate() = default;

Result<ValueTemplate> ValueTemplate::parse(const Value &value)
{
    Result<Node> root = Node::make(value, {}, {});
    if (!root)
        return base::fail(root.error());
    ValueTemplate made;
    made.m_root = std::make_shared<const Node>(std::move(*root));
    return made;
}

bool ValueTemplate::isConstant() const
{
    return !m_root || m_root->isConstant();
}

std::vector<Read> ValueTemplate::reads() const
{
    std::vector<Read> reads;
    if (m_root)
        m_root->collect(reads);
    return reads;
}

Result<Value> ValueTemplate::resolve(const Scope &scope, const Limits &limits) const
{
    if (!m_root)
        return Value();
    Course course{scope, limits};
    return m_root->resolve(course);
}

} // namespace millrace::expression
