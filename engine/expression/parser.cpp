// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/parser.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>

namespace millrace::expression {

namespace {

struct BinaryOperator
{
    QStringView sign;
    int precedence;
    NodeKind kind;
    Operator op;
};

constexpr std::array<BinaryOperator, 23> kBinary = {{
    {u"??", 1, NodeKind::Coalesce, Operator::None},
    {u"||", 2, NodeKind::Or, Operator::None},
    {u"&&", 3, NodeKind::And, Operator::None},
    {u"|", 4, NodeKind::Binary, Operator::BitOr},
    {u"^", 5, NodeKind::Binary, Operator::BitXor},
    {u"&", 6, NodeKind::Binary, Operator::BitAnd},
    {u"==", 7, NodeKind::Binary, Operator::Equal},
    {u"!=", 7, NodeKind::Binary, Operator::NotEqual},
    {u"===", 7, NodeKind::Binary, Operator::Same},
    {u"!==", 7, NodeKind::Binary, Operator::NotSame},
    {u"<", 8, NodeKind::Binary, Operator::Less},
    {u"<=", 8, NodeKind::Binary, Operator::LessEqual},
    {u">", 8, NodeKind::Binary, Operator::Greater},
    {u">=", 8, NodeKind::Binary, Operator::GreaterEqual},
    {u"in", 8, NodeKind::Binary, Operator::In},
    {u"<<", 9, NodeKind::Binary, Operator::ShiftLeft},
    {u">>", 9, NodeKind::Binary, Operator::ShiftRight},
    {u">>>", 9, NodeKind::Binary, Operator::ShiftRightUnsigned},
    {u"+", 10, NodeKind::Binary, Operator::Add},
    {u"-", 10, NodeKind::Binary, Operator::Subtract},
    {u"*", 11, NodeKind::Binary, Operator::Multiply},
    {u"/", 11, NodeKind::Binary, Operator::Divide},
    {u"%", 11, NodeKind::Binary, Operator::Remainder},
}};
constexpr int kLowest = 1;

const BinaryOperator *binaryOperator(QStringView sign)
{
    const auto found =
        std::find_if(kBinary.begin(), kBinary.end(),
                     [&](const BinaryOperator &entry) { return entry.sign == sign; });
    return found == kBinary.end() ? nullptr : found;
}

Operator unaryOperator(QStringView text)
{
    if (text == u"!")
        return Operator::Not;
    if (text == u"-")
        return Operator::Minus;
    if (text == u"+")
        return Operator::Plus;
    if (text == u"~")
        return Operator::BitNot;
    return text == u"typeof" ? Operator::TypeOf : Operator::None;
}

/// What to write instead of a sign that has no place in expressions.
QString hintFor(QStringView text)
{
    if (text == u"=")
        return u"Expressions assign nothing; compare with == or ===."_qs;
    if (text.size() > 1 && text.endsWith(u'=') && text != u"==" && text != u"===")
        return u"Expressions assign nothing."_qs;
    if (text == u"++" || text == u"--")
        return u"Expressions change nothing; write + 1 or - 1."_qs;
    if (text == u"=>")
        return u"A function may stand only as an argument of a call."_qs;
    if (text == u";" || text == u",")
        return u"An expression is one value, without statements or lists of them."_qs;
    if (text == u"/")
        return u"Regular expressions are not supported."_qs;
    if (text == u"instanceof")
        return u"Use typeof or Array.isArray."_qs;
    return {};
}

} // namespace

Parser::Parser(Program &program, std::vector<Token> tokens)
    : m_program(program), m_tokens(std::move(tokens))
{
}

Result<void> Parser::run()
{
    Node *root = parseExpression();
    if (root && token().kind != TokenKind::End)
        root = failUnexpected();
    if (!root)
        return base::fail(std::move(m_error));
    m_program.root = root;
    return {};
}

const Token &Parser::token(int ahead) const
{
    return m_tokens[std::min(m_at + static_cast<std::size_t>(ahead), m_tokens.size() - 1)];
}

QStringView Parser::textOf(const Token &token) const
{
    return QStringView(m_program.text).mid(token.position, token.length);
}

bool Parser::isSign(QStringView sign, int ahead) const
{
    return token(ahead).kind == TokenKind::Sign && textOf(token(ahead)) == sign;
}

bool Parser::isName(int ahead) const
{
    return token(ahead).kind == TokenKind::Name;
}

bool Parser::take(QStringView sign)
{
    if (!isSign(sign))
        return false;
    ++m_at;
    return true;
}

bool Parser::expect(QStringView sign)
{
    if (take(sign))
        return true;
    if (token().kind == TokenKind::End)
        fail(u"'%1' is missing at the end"_qs.arg(sign), token());
    else
        fail(u"'%1' is expected before '%2'"_qs.arg(sign, textOf(token())), token(),
             hintFor(textOf(token())));
    return false;
}

std::nullptr_t Parser::fail(const QString &message, const Token &at, const QString &hint,
                            QStringView code)
{
    if (!m_failed)
        m_error = syntaxError(code, message, at.position, at.length, hint);
    m_failed = true;
    return nullptr;
}

std::nullptr_t Parser::failUnexpected()
{
    if (token().kind == TokenKind::End)
        return fail(m_at == 0 ? u"the expression is empty"_qs : u"a value is missing"_qs, token());
    const QStringView text = textOf(token());
    return fail(u"unexpected '%1'"_qs.arg(text.left(40)), token(), hintFor(text));
}

Node *Parser::make(NodeKind kind, int position)
{
    Node &node = m_program.nodes.emplace_back();
    node.kind = kind;
    node.position = position;
    return &node;
}

Node *Parser::finish(Node *node)
{
    const Token &last = m_tokens[m_at > 0 ? m_at - 1 : 0];
    node->length = last.position + last.length - node->position;
    int height = 0;
    for (const Node *child : {node->a, node->b, node->c})
        height = std::max(height, child ? child->height : 0);
    for (const Node *child : node->items)
        height = std::max(height, child ? child->height : 0);
    node->height = height + 1;
    if (node->height > kMaxNesting)
        return fail(u"the expression is more than %1 levels deep"_qs.arg(kMaxNesting), last,
                    u"Split it into several."_qs, u"expression.too_deep");
    return node;
}

Node *Parser::literal(const Token &at, Value value)
{
    Node *node = make(NodeKind::Literal, at.position);
    node->value = std::move(value);
    node->length = at.length;
    return node;
}

Node *Parser::parseExpression()
{
    const auto leave = qScopeGuard([this] { --m_nesting; });
    if (++m_nesting > kMaxNesting)
        return fail(u"the expression is more than %1 levels deep"_qs.arg(kMaxNesting), token(), {},
                    u"expression.too_deep");
    if (startsArrow())
        return fail(u"a function cannot stand here"_qs, token(), hintFor(u"=>"));
    return parseConditional();
}

Node *Parser::parseConditional()
{
    Node *condition = parseBinary(kLowest);
    if (!condition || !take(u"?"))
        return condition;
    Node *node = make(NodeKind::Conditional, condition->position);
    node->a = condition;
    node->b = parseExpression();
    if (!node->b || !expect(u":"))
        return nullptr;
    node->c = parseExpression();
    return node->c ? finish(node) : nullptr;
}

Node *Parser::parseBinary(int minimum)
{
    Node *left = parseUnary();
    while (left) {
        const Token &at = token();
        const bool canBe = at.kind == TokenKind::Sign || at.kind == TokenKind::Name;
        const BinaryOperator *op = canBe ? binaryOperator(textOf(at)) : nullptr;
        if (!op || op->precedence < minimum)
            return left;
        ++m_at;
        Node *right = parseBinary(op->precedence + 1);
        left = right ? combine(op->kind, op->op, left, right, at) : nullptr;
    }
    return nullptr;
}

Node *Parser::combine(NodeKind kind, Operator op, const Node *left, const Node *right,
                      const Token &at)
{
    const auto isOpenLogic = [](const Node *node) {
        return !node->isParenthesised &&
               (node->kind == NodeKind::And || node->kind == NodeKind::Or);
    };
    const auto isOpenCoalesce = [](const Node *node) {
        return !node->isParenthesised && node->kind == NodeKind::Coalesce;
    };
    const bool isMixed =
        (kind == NodeKind::Coalesce && (isOpenLogic(left) || isOpenLogic(right))) ||
        ((kind == NodeKind::And || kind == NodeKind::Or) &&
         (isOpenCoalesce(left) || isOpenCoalesce(right)));
    if (isMixed)
        return fail(u"'?\?' cannot be mixed with '&&' and '||' without parentheses"_qs, at);
    Node *node = make(kind, left->position);
    node->op = op;
    node->a = left;
    node->b = right;
    return finish(node);
}

Node *Parser::parseUnary()
{
    const Token &at = token();
    const bool canBe = at.kind == TokenKind::Sign || at.kind == TokenKind::Name;
    const Operator op = canBe ? unaryOperator(textOf(at)) : Operator::None;
    if (op == Operator::None)
        return parsePower();
    const auto leave = qScopeGuard([this] { --m_nesting; });
    if (++m_nesting > kMaxNesting)
        return fail(u"the expression is more than %1 levels deep"_qs.arg(kMaxNesting), at, {},
                    u"expression.too_deep");
    ++m_at;
    Node *node = make(NodeKind::Unary, at.position);
    node->op = op;
    node->a = parseUnary();
    if (!node->a)
        return nullptr;
    if (node->a->op == Operator::Power && !node->a->isParenthesised)
        return fail(u"put the left side of '**' in parentheses"_qs, at);
    return finish(node);
}

Node *Parser::parsePower()
{
    Node *left = parseChain();
    if (!left || !isSign(u"**"))
        return left;
    const auto leave = qScopeGuard([this] { --m_nesting; });
    if (++m_nesting > kMaxNesting)
        return fail(u"the expression is more than %1 levels deep"_qs.arg(kMaxNesting), token(), {},
                    u"expression.too_deep");
    ++m_at;
    Node *node = make(NodeKind::Binary, left->position);
    node->op = Operator::Power;
    node->a = left;
    node->b = parseUnary(); // right associative
    return node->b ? finish(node) : nullptr;
}

} // namespace millrace::expression
