// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin.h"
#include "engine/expression/parser.h"

#include <QScopeGuard>

#include <algorithm>

namespace millrace::expression {

Node *Parser::parseChain()
{
    Node *node = parsePrimary();
    bool isChain = false;
    while (node) {
        if (token().kind == TokenKind::TemplateHead)
            return fail(u"tagged templates are not supported"_qs, token());
        const bool hasLink = isSign(u".") || isSign(u"?.") || isSign(u"[") || isSign(u"(");
        if (!hasLink)
            break;
        node = parseLink(node, isChain);
    }
    if (!node || !isChain)
        return node;
    Node *chain = make(NodeKind::Chain, node->position);
    chain->a = node;
    return finish(chain);
}

Node *Parser::parseLink(const Node *object, bool &isChain)
{
    const bool isOptional = take(u"?.");
    isChain = isChain || isOptional;
    if (isSign(u"["))
        return parseIndex(object, isOptional);
    if (isSign(u"("))
        return parseCall(object, isOptional);
    if (!isOptional)
        ++m_at; // the point
    return parseMember(object, isOptional);
}

Node *Parser::parseMember(const Node *object, bool isOptional)
{
    const Token &name = token();
    if (name.kind != TokenKind::Name)
        return fail(u"a member's name is expected after '.'"_qs, name);
    ++m_at;
    return named(object, name, name.position, isOptional);
}

/// object.name, or the place it has in the scope: steps.x, run.now. `start` is where the name's
/// own characters begin, inside the quotes of ['name'].
Node *Parser::named(const Node *object, const Token &name, int start, bool isOptional)
{
    const bool isQuoted = name.kind == TokenKind::String;
    const QString text = isQuoted ? name.string : textOf(name).toString();
    const bool isRun = object->kind == NodeKind::Root && object->name == u"run";
    NodeKind kind = NodeKind::Member;
    if (object->kind == NodeKind::AllSteps) {
        kind = NodeKind::Step;
        m_program.steps.push_back({text, start, name.length - (isQuoted ? 2 : 0)});
    } else if (isRun && text == u"now") {
        kind = NodeKind::RunNow;
    } else if (isRun && text == u"random") {
        kind = NodeKind::RunRandom;
    }
    Node *node = make(kind, object->position);
    node->a = object;
    node->name = text;
    node->isOptional = isOptional;
    return finish(node);
}

Node *Parser::parseIndex(const Node *object, bool isOptional)
{
    ++m_at;
    if (token().kind == TokenKind::String && isSign(u"]", 1)) {
        const Token &name = token();
        m_at += 2;
        return named(object, name, name.position + 1, isOptional);
    }
    const bool isSteps = object->kind == NodeKind::AllSteps;
    Node *node = make(isSteps ? NodeKind::StepByKey : NodeKind::Index, object->position);
    node->a = object;
    node->b = parseExpression();
    node->isOptional = isOptional;
    return node->b && expect(u"]") ? finish(node) : nullptr;
}

Node *Parser::parseCall(const Node *callee, bool isOptional)
{
    const int opening = static_cast<int>(m_at);
    Node *node = make(NodeKind::Method, callee->position);
    node->isOptionalCall = isOptional;
    if (callee->kind == NodeKind::FunctionName) {
        node->kind = NodeKind::Function;
        node->builtin = callee->builtin;
    } else if (callee->kind == NodeKind::Arrow) {
        node->kind = NodeKind::Invoke;
        node->a = callee;
    } else if (callee->kind == NodeKind::Member) {
        node->a = callee->a;
        node->name = callee->name;
        node->isOptional = callee->isOptional;
        node->methods = methodsNamed(node->name);
    } else {
        return fail(
            u"this cannot be called"_qs, token(),
            u"Only methods such as text.trim() and functions such as Math.round(x) can."_qs);
    }
    return parseArguments(node, opening) ? finish(node) : nullptr;
}

bool Parser::parseArguments(Node *call, int opening)
{
    ++m_at;
    const auto closing =
        static_cast<std::size_t>(m_tokens[static_cast<std::size_t>(opening)].match);
    while (m_at < closing) {
        m_argument = m_at;
        const Node *argument = isSign(u"...") ? parseSpread() : parseArgument();
        if (!argument)
            return false;
        const bool isFunction =
            argument->kind == NodeKind::Arrow || argument->kind == NodeKind::FunctionName;
        if (isFunction && call->kind == NodeKind::Invoke) {
            fail(u"a function cannot be an argument here"_qs, m_tokens[m_argument]);
            return false;
        }
        call->items.push_back(argument);
        if (m_at != closing && !expect(u","))
            return false;
    }
    return expect(u")");
}

Node *Parser::parseArgument()
{
    return startsArrow() ? parseArrow() : parseExpression();
}

bool Parser::startsArrow() const
{
    if (isName())
        return isSign(u"=>", 1);
    if (!isSign(u"(") || token().match < 0)
        return false;
    const Token &next = m_tokens[static_cast<std::size_t>(token().match) + 1];
    return next.kind == TokenKind::Sign && textOf(next) == u"=>";
}

Node *Parser::parseArrow()
{
    const std::size_t outer = m_parameters.size();
    const auto leave = qScopeGuard([this, outer] {
        --m_nesting;
        m_parameters.resize(outer);
    });
    if (++m_nesting > kMaxNesting)
        return fail(u"functions are nested too deep"_qs, token(), {}, u"expression.too_deep");
    Node *node = make(NodeKind::Arrow, token().position);
    if (isName()) {
        const Token &name = token();
        ++m_at;
        node->items.push_back(bind(name));
    } else {
        ++m_at;
        while (!m_failed && !isSign(u")")) {
            node->items.push_back(parsePattern());
            if (!m_failed && !isSign(u")"))
                expect(u",");
        }
        ++m_at;
    }
    if (m_failed)
        return nullptr;
    ++m_at; // =>
    if (isSign(u"{"))
        return fail(u"a function's body is one expression, without braces"_qs, token(),
                    u"To return an object put it in parentheses: x => ({a: x})."_qs);
    node->a = parseExpression();
    return node->a ? finish(node) : nullptr;
}

Node *Parser::bind(const Token &name)
{
    const QString text = textOf(name).toString();
    if (name.kind != TokenKind::Name)
        return fail(u"a parameter's name is expected"_qs, name);
    if (!refusal(text).isEmpty() || text == u"true" || text == u"false" || text == u"null")
        return fail(u"'%1' cannot name a parameter"_qs.arg(text), name);
    Node *node = make(NodeKind::NamePattern, name.position);
    node->name = text;
    node->slot = m_program.slotCount++;
    m_parameters.push_back({text, node->slot});
    return finish(node);
}

Node *Parser::parsePattern()
{
    const auto leave = qScopeGuard([this] { --m_nesting; });
    if (++m_nesting > kMaxNesting)
        return fail(u"patterns are nested too deep"_qs, token(), {}, u"expression.too_deep");
    if (isSign(u"...")) {
        Node *rest = make(NodeKind::RestPattern, token().position);
        ++m_at;
        rest->a = parsePattern();
        if (!m_failed && !isSign(u")") && !isSign(u"]"))
            return fail(u"'...' must be the last"_qs, token());
        return rest->a ? finish(rest) : nullptr;
    }
    Node *node = nullptr;
    if (isSign(u"[")) {
        node = parseArrayPattern();
    } else if (isSign(u"{")) {
        node = parseObjectPattern();
    } else {
        const Token &name = token();
        ++m_at;
        node = bind(name);
    }
    if (!node || !take(u"="))
        return node;
    node->c = parseExpression();
    return node->c ? finish(node) : nullptr;
}

Node *Parser::parseArrayPattern()
{
    Node *node = make(NodeKind::ArrayPattern, token().position);
    ++m_at;
    while (!isSign(u"]")) {
        node->items.push_back(isSign(u",") ? nullptr : parsePattern());
        if (m_failed || (!isSign(u"]") && !expect(u",")))
            return nullptr;
    }
    ++m_at;
    return finish(node);
}

Node *Parser::parseObjectPattern()
{
    Node *node = make(NodeKind::ObjectPattern, token().position);
    ++m_at;
    while (!isSign(u"}")) {
        node->items.push_back(parsePatternProperty());
        if (m_failed || (!isSign(u"}") && !expect(u",")))
            return nullptr;
    }
    ++m_at;
    return finish(node);
}

Node *Parser::parsePatternProperty()
{
    const Token &key = token();
    Node *node = make(NodeKind::Property, key.position);
    if (key.kind == TokenKind::Name && !isSign(u":", 1)) {
        node->name = textOf(key).toString();
        node->b = parsePattern();
    } else if (parseKey(node) && expect(u":")) {
        node->b = parsePattern();
    }
    return node->b ? finish(node) : nullptr;
}

} // namespace millrace::expression
