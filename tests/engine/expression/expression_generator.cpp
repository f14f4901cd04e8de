// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/expression/expression_generator.h"

#include "tests/engine/expression/expression_patterns.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace millrace::tests {

using base::Value;

namespace {

std::vector<QStringView> patternsOf(std::span<const Pattern> table, char16_t type)
{
    std::vector<QStringView> found;
    for (const Pattern &pattern : table) {
        if (pattern.type == type)
            found.push_back(pattern.text);
    }
    return found;
}

bool isAtom(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        return unit.isLetterOrNumber() || unit == u'.' || unit == u'_';
    });
}

} // namespace

std::size_t ExpressionGenerator::pick(std::size_t count)
{
    return m_random() % count;
}

QString ExpressionGenerator::expression()
{
    static constexpr char16_t kTypes[] = {u'N', u'S', u'B', u'X', u'T', u'O', u'J', u'A'};
    m_locals.clear();
    return make(kTypes[pick(std::size(kTypes))], 2 + static_cast<int>(pick(3)));
}

QString ExpressionGenerator::leaf(char16_t type)
{
    std::vector<QString> choices;
    for (const Local &local : m_locals) {
        if (local.type == type || type == u'A')
            choices.insert(choices.end(), 3, local.name);
    }
    for (const QStringView text : patternsOf(kLeaves, type))
        choices.push_back(text.toString());
    return choices[pick(choices.size())];
}

QString ExpressionGenerator::make(char16_t type, int depth)
{
    if (depth <= 0 || pick(6) == 0)
        return leaf(type);
    const auto patterns = patternsOf(kPatterns, type);
    return expand(patterns[pick(patterns.size())], depth - 1);
}

QString ExpressionGenerator::expand(QStringView pattern, int depth)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const qsizetype close = pattern.indexOf(u'}', at);
        const QStringView types = pattern[at] == u'{' && close > at
                                      ? pattern.sliced(at + 1, close - at - 1)
                                      : QStringView();
        const bool isPlace = !types.isEmpty() && types.size() <= 3 && types[0].isUpper();
        if (!isPlace) {
            text += pattern[at];
            continue;
        }
        at = close;
        if (types.size() > 1) {
            text += arrow(types, depth);
            continue;
        }
        // Mostly as the pattern means it; sometimes bare, so that precedence is tested as well.
        const QString part = make(types[0].unicode(), depth);
        text += isAtom(part) || pick(4) == 0 ? part : u'(' + part + u')';
    }
    return text;
}

QString ExpressionGenerator::arrow(QStringView types, int depth)
{
    const std::size_t outer = m_locals.size();
    QStringList names;
    for (const QChar type : types.chopped(1)) {
        names += u"v%1"_qs.arg(m_locals.size());
        m_locals.push_back({names.back(), type.unicode()});
    }
    const QString body = make(types.back().unicode(), depth);
    m_locals.resize(outer);
    return u"(%1) => (%2)"_qs.arg(names.join(u", "_qs), body);
}

Value ExpressionGenerator::number()
{
    static constexpr double kNumbers[] = {0,    1,     -1,   2.5,  150, 99.99,  -0.5, 1e9,
                                          1e-5, 7,     42,   0.1,  3,   123456, 255,  -17,
                                          1e21, 2e300, 12.3, 1000, 5,   0.3,    65,   4294967295.0};
    return Value(kNumbers[pick(std::size(kNumbers))]);
}

Value ExpressionGenerator::text()
{
    static constexpr QStringView kTexts[] = {
        u"",     u"a",   u"b",      u"abc",   u"Straße", u" x ",  u"12",  u"-3.5",
        u"0x10", u"1e3", u"a,b",    u"true",  u"null",   u"aXaX", u"$&",  u"ünï",
        u"a\tb", u"Z",   u"length", u"äöü b", u"12px",   u"..",   u"NaN", u"Infinity"};
    return Value(kTexts[pick(std::size(kTexts))]);
}

Value ExpressionGenerator::numbers()
{
    Value list = Value::emptyArray();
    for (std::size_t i = pick(5); i > 0; --i)
        list.append(number());
    return list;
}

Value ExpressionGenerator::texts()
{
    Value list = Value::emptyArray();
    for (std::size_t i = pick(4); i > 0; --i)
        list.append(text());
    return list;
}

Value ExpressionGenerator::objects()
{
    Value list = Value::emptyArray();
    for (std::size_t i = pick(4); i > 0; --i) {
        Value item = Value::object({{u"k"_qs, text()}});
        if (pick(4) > 0)
            item.set(u"v"_qs, number());
        list.append(item);
    }
    return list;
}

Value ExpressionGenerator::data()
{
    const Value inner = Value::object({{u"d"_qs, number()}});
    const Value object = Value::object({{u"a"_qs, number()}, {u"b"_qs, text()}, {u"c"_qs, inner}});
    const Value workflow = Value::object({{u"n"_qs, number()},
                                          {u"m"_qs, number()},
                                          {u"s"_qs, text()},
                                          {u"t"_qs, text()},
                                          {u"b"_qs, pick(2) == 0},
                                          {u"z"_qs, Value::null()},
                                          {u"xs"_qs, numbers()},
                                          {u"ts"_qs, texts()},
                                          {u"os"_qs, objects()},
                                          {u"o"_qs, object}});
    const Value input = Value::object({{u"a"_qs, number()}, {u"name"_qs, text()}});
    return Value::object({{u"workflow"_qs, workflow}, {u"input"_qs, input}});
}

} // namespace millrace::tests
