// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/lexer.h"
#include "engine/expression/program.h"

namespace millrace::expression {

/// Builds the tree of one expression: precedence climbing over the binary operators (Pratt, "Top
/// Down Operator Precedence", 1973), recursive descent for the rest. Every function returns null
/// after the first error, which is kept.
class Parser
{
public:
    Parser(Program &program, std::vector<Token> tokens);

    /// Fills the program's tree, roots and slots.
    Result<void> run();

private:
    struct Parameter
    {
        QString name;
        int slot = 0;
    };

    // parser.cpp: tokens, nodes, operators
    const Token &token(int ahead = 0) const;
    QStringView textOf(const Token &token) const;
    bool isSign(QStringView sign, int ahead = 0) const;
    bool isName(int ahead = 0) const;
    bool take(QStringView sign);
    bool expect(QStringView sign);
    std::nullptr_t fail(const QString &message, const Token &at, const QString &hint = {},
                        QStringView code = u"expression.syntax");
    std::nullptr_t failUnexpected();
    Node *make(NodeKind kind, int position);
    /// Sets length and height from the children; null when the tree is too high.
    Node *finish(Node *node);
    Node *literal(const Token &at, Value value);

    Node *parseExpression();
    Node *parseConditional();
    Node *parseBinary(int minimum);
    Node *combine(NodeKind kind, Operator op, const Node *left, const Node *right, const Token &at);
    Node *parseUnary();
    Node *parsePower();

    // parser_primary.cpp: literals, names
    /// Why a word of JavaScript can stand for no value here; empty for all others.
    static QString refusal(QStringView word);
    Node *parsePrimary();
    Node *parseGroup();
    Node *parseArray();
    Node *parseObject();
    Node *parseProperty();
    bool parseKey(Node *property);
    Node *parseSpread();
    Node *parseTemplate();
    Node *parseWord();
    Node *parseName();
    Node *parseNamespace();
    Node *parseGlobal(QStringView space, const Token &name, int position);
    bool isUsedAsFunction(std::size_t first) const;
    std::nullptr_t failNoValue(const Token &name, const QString &full, bool isFunction);
    Node *rootNode(const Token &name);
    const Parameter *parameter(QStringView name) const;

    // parser_chain.cpp: member access, calls, functions
    Node *parseChain();
    Node *parseLink(const Node *object, bool &isChain);
    Node *parseMember(const Node *object, bool isOptional);
    Node *parseIndex(const Node *object, bool isOptional);
    Node *named(const Node *object, const Token &name, int start, bool isOptional);
    Node *parseCall(const Node *callee, bool isOptional);
    bool parseArguments(Node *call, int opening);
    Node *parseArgument();
    bool startsArrow() const;
    Node *parseArrow();
    Node *parsePattern();
    Node *parseArrayPattern();
    Node *parseObjectPattern();
    Node *parsePatternProperty();
    Node *bind(const Token &name);

    Program &m_program;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_argument = SIZE_MAX; // the token where an argument begins
    int m_nesting = 0;
    std::vector<Parameter> m_parameters; // visible here, innermost last
    bool m_failed = false;
    Error m_error;
};

} // namespace millrace::expression
