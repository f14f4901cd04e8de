// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/expression_names.h"
#include "engine/model/expression_preview.h"

#include "engine/expression/builtin_tables.h"
#include "engine/expression/characters.h"

#include <algorithm>
#include <array>

namespace millrace::model {

namespace {

using Words = std::vector<ExpressionWord>;

constexpr std::size_t kMostNames = 200;
constexpr std::array<QStringView, 6> kNamespaces = {u"Math", u"Object", u"Array",
                                                    u"JSON", u"Number", u"String"};
constexpr std::array<QStringView, 6> kEachMethods = {u"map",  u"filter", u"find",
                                                     u"some", u"every",  u"flatMap"};

struct Names
{
    QStringView prefix;
    std::vector<CompletionName> list = {};

    void add(const QString &name, NameKind kind, const Value &sample = {})
    {
        const bool isKnown = std::any_of(
            list.begin(), list.end(), [&](const CompletionName &one) { return one.name == name; });
        if (list.size() < kMostNames && !isKnown && name.startsWith(prefix, Qt::CaseInsensitive))
            list.push_back({name, kind, sample});
    }

    void addAll(std::span<const expression::Builtin> table)
    {
        for (const expression::Builtin &builtin : table)
            add(QString::fromUtf16(builtin.name), NameKind::Function);
    }
};

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && expression::isNameStart(name[0].unicode()) &&
           std::all_of(name.begin(), name.end(),
                       [](QChar c) { return expression::isNamePart(c.unicode()); });
}

void addMethods(Names &names, const Value &value)
{
    const bool isAny = value.isNullish();
    if (isAny || value.isArray()) {
        names.addAll(expression::arrayMethods());
        names.addAll(expression::arrayCallbackMethods());
    }
    if (isAny || value.isString()) {
        names.addAll(expression::stringMethods());
        names.addAll(expression::stringSearchMethods());
    }
    if (value.isNumber())
        names.addAll(expression::numberMethods());
    if (isAny || value.isArray() || value.isString())
        names.add(u"length"_qs, NameKind::Data);
}

void addFunctions(Names &names, QStringView space)
{
    names.addAll(space == u"Math"     ? expression::mathFunctions()
                 : space == u"Object" ? expression::objectFunctions()
                 : space == u"Array"  ? expression::arrayFunctions()
                 : space == u"JSON"   ? expression::jsonFunctions()
                 : space == u"Number" ? expression::numberFunctions()
                                      : expression::stringFunctions());
}

void addRoots(Names &names, const Value &known)
{
    for (const base::Member &root : known.members())
        names.add(root.key, NameKind::Data, root.value);
    for (const QStringView space : kNamespaces)
        names.add(space.toString(), NameKind::Word);
    names.addAll(expression::plainFunctions());
    for (const QString &word : {u"true"_qs, u"false"_qs, u"null"_qs, u"undefined"_qs, u"typeof"_qs})
        names.add(word, NameKind::Word);
}

/// Reads a chain of members backwards from a word and finds what it holds.
class ChainReader
{
public:
    ChainReader(QStringView text, const Words &words, const Value &known)
        : m_text(text), m_words(words), m_known(known)
    {
    }

    QStringView textOf(int word) const
    {
        const ExpressionWord &w = m_words[static_cast<std::size_t>(word)];
        return m_text.sliced(w.position, w.length);
    }

    bool isSign(int word, QStringView sign) const
    {
        return word >= 0 && m_words[static_cast<std::size_t>(word)].kind == WordKind::Sign &&
               textOf(word) == sign;
    }

    /// The value of the chain whose last word is `last`; `isKnown` tells whether it has a root.
    Value valueBefore(int last, int depth = 0) const
    {
        if (last < 0 || depth > 20)
            return {};
        if (isSign(last, u"?"))
            return valueBefore(last - 1, depth + 1);
        if (isSign(last, u"]"))
            return itemOf(last, depth);
        if (isSign(last, u")"))
            return resultOf(last, depth);
        const WordKind kind = m_words[static_cast<std::size_t>(last)].kind;
        if (kind == WordKind::Text)
            return Value(u""_qs);
        if (kind == WordKind::Member && isSign(last - 1, u"."))
            return valueBefore(last - 2, depth + 1)[textOf(last)];
        if (kind != WordKind::Root)
            return {};
        return m_known.has(textOf(last)) ? m_known[textOf(last)] : parameter(last, depth);
    }

private:
    int opening(int closing) const
    {
        int open = 0;
        for (int word = closing; word >= 0; --word) {
            open += isSign(word, u")") || isSign(word, u"]") ? 1 : 0;
            open -= isSign(word, u"(") || isSign(word, u"[") ? 1 : 0;
            if (open == 0)
                return word;
        }
        return -1;
    }

    /// list[0] or object["name"]; any index stands for the first item.
    Value itemOf(int closing, int depth) const
    {
        const int open = opening(closing);
        const Value list = valueBefore(open - 1, depth + 1);
        const bool isName = closing - open == 2 &&
                            m_words[static_cast<std::size_t>(open) + 1].kind == WordKind::Text;
        if (!isName)
            return list.at(0);
        return list[textOf(open + 1).mid(1).chopped(1)];
    }

    /// What a method's call gives, as far as its type can be told.
    Value resultOf(int closing, int depth) const
    {
        const int method = opening(closing) - 1;
        if (method < 1 || !isSign(method - 1, u"."))
            return {};
        const QStringView name = textOf(method);
        const Value self = valueBefore(method - 2, depth + 1);
        if (name == u"filter" || name == u"slice" || name == u"concat" || name == u"toReversed")
            return self;
        if (name == u"find" || name == u"at" || name == u"findLast")
            return self.at(0);
        if (name == u"split")
            return Value::emptyArray();
        if (name == u"join" || name == u"trim" || name.startsWith(u"to"))
            return Value(u""_qs);
        return {};
    }

    /// The item that a parameter stands for: list.filter(p => p.…).
    Value parameter(int word, int depth) const
    {
        const QStringView name = textOf(word);
        for (int at = word - 2; at >= 2; --at) {
            const bool isArrow =
                textOf(at) == name && (isSign(at + 1, u"=") || isSign(at + 1, u")"));
            if (!isArrow)
                continue;
            int open = at - 1;
            if (isSign(open, u"(") && isSign(open - 1, u"("))
                --open;
            const bool isEach = isSign(open, u"(") && open >= 2 && isSign(open - 2, u".") &&
                                std::find(kEachMethods.begin(), kEachMethods.end(),
                                          textOf(open - 1)) != kEachMethods.end();
            if (isEach)
                return valueBefore(open - 3, depth + 1).at(0);
        }
        return {};
    }

    QStringView m_text;
    const Words &m_words;
    const Value &m_known;
};

/// Index of the last word that begins before the cursor; -1: none.
int wordBefore(const Words &words, int cursor)
{
    int found = -1;
    for (const ExpressionWord &word : words) {
        if (word.position >= cursor)
            break;
        ++found;
    }
    return found;
}

void addMembers(Names &names, const ChainReader &chain, int dot)
{
    const QStringView space = dot > 0 ? chain.textOf(dot - 1) : QStringView();
    if (std::find(kNamespaces.begin(), kNamespaces.end(), space) != kNamespaces.end())
        return addFunctions(names, space);
    const Value value = chain.valueBefore(dot - 1);
    const bool isSteps = space == u"steps" && !chain.isSign(dot - 2, u".");
    for (const base::Member &member : value.members()) {
        if (isPlainName(member.key))
            names.add(member.key, isSteps ? NameKind::Step : NameKind::Data, member.value);
    }
    if (!value.isObject())
        addMethods(names, value);
}

Completion complete(QStringView text, const Words &words, int cursor, const Value &known)
{
    const int at = wordBefore(words, cursor);
    const WordKind kind = at < 0 ? WordKind::Sign : words[static_cast<std::size_t>(at)].kind;
    const int end = at < 0 ? 0
                           : words[static_cast<std::size_t>(at)].position +
                                 words[static_cast<std::size_t>(at)].length;
    const bool isTouched = at >= 0 && end >= cursor;
    if (isTouched && (kind == WordKind::Text || kind == WordKind::Number))
        return {};
    const bool isName = isTouched && (kind == WordKind::Root || kind == WordKind::Member ||
                                      kind == WordKind::Keyword);
    const int from = isName ? words[static_cast<std::size_t>(at)].position : cursor;
    Names names{text.sliced(from, cursor - from)};
    const ChainReader chain(text, words, known);
    const int dot = isName ? at - 1 : at;
    const bool isMember = chain.isSign(dot, u".") && !chain.isSign(dot - 1, u".");
    if (isMember)
        addMembers(names, chain, dot);
    else
        addRoots(names, known);
    return {from, cursor - from, std::move(names.list)};
}

} // namespace

Completion completeExpression(QStringView text, int cursor, const Surroundings &surroundings)
{
    cursor = std::clamp(cursor, 0, static_cast<int>(text.size()));
    return complete(text, expressionWords(text), cursor, surroundings.known);
}

Completion completeTemplate(QStringView text, int cursor, const Surroundings &surroundings)
{
    cursor = std::clamp(cursor, 0, static_cast<int>(text.size()));
    Words words = templateWords(text);
    int begin = -1;
    for (std::size_t i = 0; i < words.size() && words[i].position < cursor; ++i) {
        if (words[i].kind == WordKind::Mark)
            begin = words[i].length == 2 ? static_cast<int>(i) : -1;
    }
    if (begin < 0)
        return {};
    words.erase(words.begin(), words.begin() + begin + 1);
    return complete(text, words, cursor, surroundings.known);
}

} // namespace millrace::model
