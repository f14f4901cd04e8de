// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/expression/builtin.h"
#include "engine/expression/parser.h"

#include <algorithm>
#include <array>

namespace millrace::expression {

namespace {

// Words of JavaScript that can begin nothing here, and what to do instead.
struct Refused
{
    QStringView word;
    QStringView hint;
};

constexpr QStringView kNoStatements = u"An expression is one value, without statements.";
constexpr QStringView kNoClasses = u"Use object literals such as {a: 1}.";

constexpr std::array<Refused, 36> kRefused = {{
    {u"this", u"Name the data instead: workflow, input, steps."},
    {u"new", kNoClasses},
    {u"function", u"Write an arrow function as an argument: x => x + 1."},
    {u"class", kNoClasses},
    {u"super", kNoClasses},
    {u"delete", u"Expressions change nothing; build a new object."},
    {u"void", u"Write undefined."},
    {u"instanceof", u"Use typeof or Array.isArray."},
    {u"in", u"A value is missing before 'in'."},
    {u"var", kNoStatements},
    {u"let", kNoStatements},
    {u"const", kNoStatements},
    {u"if", u"Use condition ? value : other."},
    {u"else", kNoStatements},
    {u"for", u"Use map, filter or reduce."},
    {u"while", u"Use map, filter or reduce."},
    {u"do", u"Use map, filter or reduce."},
    {u"return", kNoStatements},
    {u"break", kNoStatements},
    {u"continue", kNoStatements},
    {u"switch", u"Use condition ? value : other."},
    {u"case", kNoStatements},
    {u"default", kNoStatements},
    {u"try", kNoStatements},
    {u"catch", kNoStatements},
    {u"finally", kNoStatements},
    {u"throw", kNoStatements},
    {u"with", kNoStatements},
    {u"debugger", kNoStatements},
    {u"import", kNoStatements},
    {u"export", kNoStatements},
    {u"enum", kNoClasses},
    {u"extends", kNoClasses},
    {u"yield", kNoStatements},
    {u"await", kNoStatements},
    {u"async", kNoStatements},
}};

// Names that exist in JavaScript and are left out by intent.
constexpr std::array<Refused, 14> kAbsent = {{
    {u"Date", u"Use run.now, the time in milliseconds since 1970."},
    {u"RegExp", u"Use includes, startsWith, split or indexOf."},
    {u"Function", u"Whole JavaScript belongs into a script step."},
    {u"eval", u"Whole JavaScript belongs into a script step."},
    {u"Promise", u"Whole JavaScript belongs into a script step."},
    {u"Symbol", u"Whole JavaScript belongs into a script step."},
    {u"Map", u"Use an object and Object.entries."},
    {u"Set", u"Use filter((x, i, all) => all.indexOf(x) === i)."},
    {u"BigInt", u"Numbers are 64 bit floating point."},
    {u"Error", u"Whole JavaScript belongs into a script step."},
    {u"globalThis", u"Name the data instead: workflow, input, steps."},
    {u"window", u"Name the data instead: workflow, input, steps."},
    {u"console", u"Expressions have no output but their value."},
    {u"arguments", u"Use ...rest as the last parameter."},
}};

template<std::size_t N>
QString hintIn(const std::array<Refused, N> &table, QStringView word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Refused &entry) { return entry.word == word; });
    return found == table.end() ? QString() : found->hint.toString();
}

} // namespace

QString Parser::refusal(QStringView word)
{
    return hintIn(kRefused, word);
}

Node *Parser::parsePrimary()
{
    const Token &at = token();
    switch (at.kind) {
    case TokenKind::Number:
        ++m_at;
        return literal(at, at.number);
    case TokenKind::String:
        ++m_at;
        return literal(at, at.string);
    case TokenKind::TemplateHead:
        return parseTemplate();
    case TokenKind::Name:
        return parseWord();
    case TokenKind::Sign:
        if (isSign(u"("))
            return parseGroup();
        if (isSign(u"["))
            return parseArray();
        if (isSign(u"{"))
            return parseObject();
        return failUnexpected();
    case TokenKind::TemplatePart:
    case TokenKind::End:
        break;
    }
    return failUnexpected();
}

Node *Parser::parseGroup()
{
    const Token &opening = token();
    ++m_at;
    const bool isFunction = startsArrow();
    Node *node = isFunction ? parseArrow() : parseExpression();
    if (!node || !expect(u")"))
        return nullptr;
    if (isFunction && !isSign(u"("))
        return fail(u"a function cannot stand here"_qs, opening,
                    u"A function may stand only as an argument of a call."_qs);
    node->isParenthesised = true;
    node->position = opening.position;
    const Token &closing = m_tokens[m_at - 1];
    node->length = closing.position + 1 - opening.position;
    return node;
}

Node *Parser::parseSpread()
{
    Node *node = make(NodeKind::Spread, token().position);
    ++m_at;
    node->a = parseExpression();
    return node->a ? finish(node) : nullptr;
}

Node *Parser::parseArray()
{
    Node *node = make(NodeKind::Array, token().position);
    ++m_at;
    while (!isSign(u"]")) {
        if (isSign(u","))
            return fail(u"an item is missing before ','"_qs, token(),
                        u"Arrays have no holes; write undefined or null."_qs);
        const Node *item = isSign(u"...") ? parseSpread() : parseExpression();
        if (!item)
            return nullptr;
        node->items.push_back(item);
        if (!isSign(u"]") && !expect(u","))
            return nullptr;
    }
    ++m_at;
    return finish(node);
}

Node *Parser::parseObject()
{
    Node *node = make(NodeKind::Object, token().position);
    ++m_at;
    while (!isSign(u"}")) {
        const Node *member = isSign(u"...") ? parseSpread() : parseProperty();
        if (!member)
            return nullptr;
        node->items.push_back(member);
        if (!isSign(u"}") && !expect(u","))
            return nullptr;
    }
    ++m_at;
    return finish(node);
}

/// The key of a member in a literal or a pattern.
bool Parser::parseKey(Node *property)
{
    const Token &at = token();
    if (take(u"[")) {
        property->a = parseExpression();
        return property->a && expect(u"]");
    }
    if (at.kind == TokenKind::Name)
        property->name = textOf(at).toString();
    else if (at.kind == TokenKind::String)
        property->name = at.string;
    else if (at.kind == TokenKind::Number)
        property->name = base::numberText(at.number);
    else
        fail(u"a member's name is expected"_qs, at);
    ++m_at;
    return !m_failed;
}

Node *Parser::parseProperty()
{
    const Token &key = token();
    Node *node = make(NodeKind::Property, key.position);
    if (key.kind == TokenKind::Name && (isSign(u",", 1) || isSign(u"}", 1))) {
        node->name = textOf(key).toString();
        node->b = parseWord();
        return node->b ? finish(node) : nullptr;
    }
    if (!parseKey(node))
        return nullptr;
    if (isSign(u"(") || isName())
        return fail(u"methods and accessors are not supported in objects"_qs, token());
    if (!expect(u":"))
        return nullptr;
    node->b = parseExpression();
    return node->b ? finish(node) : nullptr;
}

Node *Parser::parseTemplate()
{
    Node *node = make(NodeKind::Template, token().position);
    while (true) {
        const Token &part = token();
        ++m_at;
        if (!part.string.isEmpty() || part.closesTemplate)
            node->items.push_back(literal(part, part.string));
        if (part.closesTemplate)
            return finish(node);
        const Node *substitution = parseExpression();
        if (!substitution)
            return nullptr;
        if (token().kind != TokenKind::TemplatePart)
            return failUnexpected();
        node->items.push_back(substitution);
    }
}

/// A word at the place of a value: a literal, a parameter, a global or a root name.
Node *Parser::parseWord()
{
    const Token &at = token();
    const QStringView word = textOf(at);
    if (word == u"true" || word == u"false") {
        ++m_at;
        return literal(at, word == u"true");
    }
    if (word == u"null") {
        ++m_at;
        return literal(at, Value::null());
    }
    const QString hint = refusal(word);
    if (!hint.isEmpty())
        return fail(u"'%1' is not supported"_qs.arg(word), at, hint, u"expression.not_supported");
    return parseName();
}

const Parser::Parameter *Parser::parameter(QStringView name) const
{
    const auto found =
        std::find_if(m_parameters.rbegin(), m_parameters.rend(),
                     [&](const Parameter &candidate) { return candidate.name == name; });
    return found == m_parameters.rend() ? nullptr : &*found;
}

Node *Parser::parseName()
{
    const Token &at = token();
    const QStringView name = textOf(at);
    if (const Parameter *known = parameter(name)) {
        Node *node = make(NodeKind::Local, at.position);
        node->slot = known->slot;
        ++m_at;
        return finish(node);
    }
    if (isNamespace(name) && isSign(u".", 1) && isName(2))
        return parseNamespace();
    if (isNamespace(name) || functionNamed({}, name) || constantNamed({}, name)) {
        ++m_at;
        return parseGlobal({}, at, at.position);
    }
    const QString hint = hintIn(kAbsent, name);
    if (!hint.isEmpty())
        return fail(u"there is no '%1' in expressions"_qs.arg(name), at, hint,
                    u"expression.not_supported");
    ++m_at;
    return rootNode(at);
}

Node *Parser::parseNamespace()
{
    const Token &space = token();
    const Token &name = token(2);
    m_at += 3;
    return parseGlobal(textOf(space), name, space.position);
}

Node *Parser::parseGlobal(QStringView space, const Token &name, int position)
{
    const QString full =
        (space.isEmpty() ? QString() : space.toString() + u'.') + textOf(name).toString();
    if (const std::optional<Value> constant = constantNamed(space, textOf(name))) {
        Node *node = literal(name, *constant);
        node->position = position;
        return finish(node);
    }
    const Builtin *function = functionNamed(space, textOf(name));
    if (!function && !space.isEmpty())
        return fail(u"there is no %1"_qs.arg(full), name, insteadOf(full),
                    u"expression.not_supported");
    const std::size_t first = m_at - (space.isEmpty() ? 1 : 3);
    if (!function || !isUsedAsFunction(first))
        return failNoValue(name, full, function != nullptr);
    Node *node = make(NodeKind::FunctionName, position);
    node->builtin = function;
    return finish(node);
}

/// Behind a function must come its arguments, unless it is itself an argument: xs.map(String).
bool Parser::isUsedAsFunction(std::size_t first) const
{
    if (first == m_argument && (isSign(u",") || isSign(u")")))
        return true;
    return isSign(u"(") || (isSign(u"?.") && isSign(u"(", 1));
}

std::nullptr_t Parser::failNoValue(const Token &name, const QString &full, bool isFunction)
{
    const QString hint = isFunction ? u"Call it: %1(...)."_qs.arg(full)
                                    : u"Name one of its functions, such as %1.%2."_qs.arg(
                                          full, full == u"Math" ? u"round" : u"keys");
    return fail(u"%1 is no value"_qs.arg(full), name, hint);
}

Node *Parser::rootNode(const Token &name)
{
    const bool isSteps = textOf(name) == u"steps";
    Node *node = make(isSteps ? NodeKind::AllSteps : NodeKind::Root, name.position);
    node->name = textOf(name).toString();
    if (!isSteps) {
        auto &roots = m_program.roots;
        const auto known = std::find(roots.begin(), roots.end(), node->name);
        node->slot = static_cast<int>(known - roots.begin());
        if (known == roots.end())
            roots.push_back(node->name);
    }
    return finish(node);
}

} // namespace millrace::expression
