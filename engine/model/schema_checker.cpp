// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_checker.h"

#include "engine/base/json_writer.h"
#include "engine/model/near_name.h"
#include "engine/model/schema_format.h"
#include "engine/model/value_path.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace millrace::model::schema {

namespace {

constexpr std::size_t kBudget = 5'000'000;
constexpr std::size_t kMostProblems = 200;
constexpr int kDeepest = 1000; // nodes on the stack

unsigned typeOf(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Undefined:
        return 0;
    case Value::Type::Null:
        return NullType;
    case Value::Type::Bool:
        return BooleanType;
    case Value::Type::Number:
        return value.numberOr(0.5) == std::floor(value.numberOr(0.5)) ? NumberType | IntegerType
                                                                      : NumberType;
    case Value::Type::String:
        return StringType;
    case Value::Type::Array:
        return ArrayType;
    case Value::Type::Object:
        return ObjectType;
    }
    return 0;
}

double codePoints(const QString &text)
{
    const auto pairs =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    return static_cast<double>(text.size() - pairs);
}

/// Decimal fractions have no exact doubles: 18.45 is a multiple of 0.01 all the same.
bool isMultiple(double number, double unit)
{
    const double times = number / unit;
    return std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
}

/// Equal values have equal hashes; different ones often do.
std::size_t roughHash(const Value &value)
{
    if (value.isString())
        return qHash(value.text());
    if (value.isNumber())
        return qHash(value.numberOr(0));
    const std::size_t first = value.isArray() ? roughHash(value.at(0)) : 0;
    return qHashMulti(0, value.size(), static_cast<int>(value.type()), first);
}

struct Measure
{
    bool applies;
    double amount;
    QString unit;
};

Measure measure(Bound bound, const Value &value)
{
    const auto size = static_cast<double>(value.size());
    switch (bound) {
    case Bound::Minimum:
    case Bound::ExclusiveMinimum:
    case Bound::Maximum:
    case Bound::ExclusiveMaximum:
    case Bound::MultipleOf:
        return {value.isNumber(), value.numberOr(0), {}};
    case Bound::MinLength:
    case Bound::MaxLength:
        return {value.isString(), codePoints(value.text()), u"characters"_qs};
    case Bound::MinItems:
    case Bound::MaxItems:
        return {value.isArray(), size, u"items"_qs};
    case Bound::MinProperties:
    case Bound::MaxProperties:
        return {value.isObject(), size, u"members"_qs};
    }
    return {};
}

bool holds(Bound bound, double amount, double limit)
{
    switch (bound) {
    case Bound::Minimum:
    case Bound::MinLength:
    case Bound::MinItems:
    case Bound::MinProperties:
        return amount >= limit;
    case Bound::ExclusiveMinimum:
        return amount > limit;
    case Bound::Maximum:
    case Bound::MaxLength:
    case Bound::MaxItems:
    case Bound::MaxProperties:
        return amount <= limit;
    case Bound::ExclusiveMaximum:
        return amount < limit;
    case Bound::MultipleOf:
        return isMultiple(amount, limit);
    }
    return true;
}

std::pair<QStringView, QStringView> boundText(Bound bound)
{
    switch (bound) {
    case Bound::Minimum:
        return {u"minimum", u"be at least"};
    case Bound::ExclusiveMinimum:
        return {u"exclusiveMinimum", u"be more than"};
    case Bound::Maximum:
        return {u"maximum", u"be at most"};
    case Bound::ExclusiveMaximum:
        return {u"exclusiveMaximum", u"be less than"};
    case Bound::MultipleOf:
        return {u"multipleOf", u"be a multiple of"};
    case Bound::MinLength:
        return {u"minLength", u"have at least"};
    case Bound::MaxLength:
        return {u"maxLength", u"have at most"};
    case Bound::MinItems:
        return {u"minItems", u"have at least"};
    case Bound::MaxItems:
        return {u"maxItems", u"have at most"};
    case Bound::MinProperties:
        return {u"minProperties", u"have at least"};
    case Bound::MaxProperties:
        return {u"maxProperties", u"have at most"};
    }
    return {};
}

} // namespace

bool Checker::check(NodeIndex node, const Value &value, const QString &path)
{
    if (!m_exhausted.isEmpty())
        return false;
    if (++m_depth > kDeepest)
        m_exhausted = u"is nested too deep to be checked"_qs;
    bool isFit = true;
    for (const Rule &rule : m_nodes[static_cast<std::size_t>(node)].rules) {
        if (!spend(1))
            break;
        isFit &= std::visit([&](const auto &one) { return apply(one, value, path); }, rule);
        if (!isFit && m_isSilent)
            break;
    }
    --m_depth;
    return isFit && m_exhausted.isEmpty();
}

bool Checker::fits(NodeIndex node, const Value &value)
{
    const bool was = std::exchange(m_isSilent, true);
    const bool isFit = check(node, value, {});
    m_isSilent = was;
    return isFit;
}

bool Checker::spend(std::size_t units)
{
    m_spent += units;
    if (m_spent > kBudget && m_exhausted.isEmpty())
        m_exhausted = u"takes too long to be checked against its schema"_qs;
    return m_exhausted.isEmpty();
}

bool Checker::refuse(const QString &path, QStringView keyword, const QString &message)
{
    if (!m_isSilent && m_problems.size() < kMostProblems)
        m_problems.push_back({path, message, keyword.toString()});
    return false;
}

bool Checker::matches(const QRegularExpression &expression, const QString &text)
{
    spend(1 + static_cast<std::size_t>(text.size()) / 16);
    const QRegularExpressionMatch match = expression.match(text);
    // Invalid: the bound on backtracking was reached, or the text is no valid UTF-16.
    if (!match.isValid() && m_exhausted.isEmpty())
        m_exhausted = u"cannot be matched against a pattern of its schema within bounds"_qs;
    return match.hasMatch();
}

bool Checker::apply(const TypeRule &rule, const Value &value, const QString &path)
{
    if (typeOf(value) & rule.allowed)
        return true;
    return refuse(path, u"type",
                  u"must be %1, but is %2"_qs.arg(typeText(rule.allowed), typeText(value)));
}

bool Checker::apply(const EnumRule &rule, const Value &value, const QString &path)
{
    spend(rule.choices.size());
    if (std::find(rule.choices.begin(), rule.choices.end(), value) != rule.choices.end())
        return true;
    if (m_isSilent)
        return false;
    QStringList all;
    QStringList names;
    for (const Value &choice : rule.choices) {
        all += briefText(choice);
        names += choice.text();
    }
    QString message =
        rule.isConst ? u"must be %1, but is %2"_qs : u"must be one of %1, but is %2"_qs;
    message = message.arg(all.mid(0, 20).join(u", "_qs), briefText(value));
    const QString near = didYouMean(value.text(), names);
    return refuse(path, rule.isConst ? u"const" : u"enum",
                  near.isEmpty() ? message : message + u". "_qs + near);
}

bool Checker::apply(const BoundRule &rule, const Value &value, const QString &path)
{
    const Measure measured = measure(rule.bound, value);
    if (!measured.applies || holds(rule.bound, measured.amount, rule.limit))
        return true;
    const auto [keyword, text] = boundText(rule.bound);
    const QString unit = measured.unit.isEmpty() ? QString() : u' ' + measured.unit;
    return refuse(path, keyword,
                  u"must %1 %2%3, but %4 %5"_qs.arg(text.toString(), base::numberText(rule.limit),
                                                    unit, unit.isEmpty() ? u"is"_qs : u"has"_qs,
                                                    base::numberText(measured.amount)));
}

bool Checker::apply(const PatternRule &rule, const Value &value, const QString &path)
{
    if (!value.isString() || matches(rule.expression, value.text()))
        return true;
    return refuse(path, u"pattern",
                  u"must match %1, but is %2"_qs.arg(rule.text.left(200), briefText(value)));
}

bool Checker::apply(const FormatRule &rule, const Value &value, const QString &path)
{
    if (!value.isString() || hasFormat(value.text(), rule.name))
        return true;
    return refuse(path, u"format",
                  u"must be written as %1, but is %2"_qs.arg(rule.name, briefText(value)));
}

bool Checker::apply(const RequiredRule &rule, const Value &value, const QString &path)
{
    bool isFit = true;
    for (const QString &name : rule.names) {
        if (value.isObject() && value[name].isUndefined())
            isFit = refuse(memberPath(path, name), u"required", u"is missing"_qs);
    }
    return isFit;
}

bool Checker::apply(const PropertiesRule &rule, const Value &value, const QString &path)
{
    bool isFit = true;
    for (const base::Member &member : value.members()) {
        if (!member.value.isUndefined() && spend(1))
            isFit &= checkMember(rule, member, path);
    }
    return isFit;
}

bool Checker::checkMember(const PropertiesRule &rule, const base::Member &member,
                          const QString &path)
{
    const QString place = m_isSilent ? QString() : memberPath(path, member.key);
    bool isFit = true;
    bool isKnown = false;
    const auto named = std::lower_bound(
        rule.named.begin(), rule.named.end(), member.key,
        [](const PropertyEntry &entry, const QString &name) { return entry.name < name; });
    if (named != rule.named.end() && named->name == member.key) {
        isKnown = true;
        isFit = check(named->node, member.value, place);
    }
    for (const auto &[expression, node] : rule.patterns) {
        if (matches(expression, member.key)) {
            isKnown = true;
            isFit &= check(node, member.value, place);
        }
    }
    if (isKnown || !rule.others)
        return isFit;
    const auto &others = m_nodes[static_cast<std::size_t>(*rule.others)].rules;
    if (others.size() != 1 || !std::holds_alternative<NeverRule>(others.front()))
        return check(*rule.others, member.value, place);
    QStringList names;
    for (const PropertyEntry &entry : rule.named)
        names += entry.name;
    const QString near = m_isSilent ? QString() : didYouMean(member.key, names);
    return refuse(place, u"additionalProperties",
                  near.isEmpty() ? u"is not known here"_qs : u"is not known here. "_qs + near);
}

bool Checker::apply(const PropertyNamesRule &rule, const Value &value, const QString &path)
{
    bool isFit = true;
    for (const base::Member &member : value.members())
        isFit &= check(rule.node, Value(member.key), path);
    return isFit;
}

bool Checker::apply(const DependentRule &rule, const Value &value, const QString &path)
{
    if (value[rule.name].isUndefined())
        return true;
    bool isFit = true;
    for (const QString &name : rule.required) {
        if (value[name].isUndefined())
            isFit = refuse(memberPath(path, name), u"dependentRequired",
                           u"is needed where there is %1"_qs.arg(rule.name));
    }
    return rule.node ? check(*rule.node, value, path) && isFit : isFit;
}

bool Checker::apply(const ItemsRule &rule, const Value &value, const QString &path)
{
    bool isFit = true;
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        const bool isPrefix = i < rule.prefix.size();
        if ((!isPrefix && !rule.rest) || !spend(1))
            break;
        isFit &= check(isPrefix ? rule.prefix[i] : *rule.rest, value.at(i),
                       m_isSilent ? QString() : itemPath(path, i));
    }
    return isFit;
}

bool Checker::apply(const UniqueItemsRule &, const Value &value, const QString &path)
{
    std::unordered_multimap<std::size_t, std::size_t> seen; // hash of an item -> its index
    const base::Array &items = value.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t hash = roughHash(items[i]);
        const auto [first, last] = seen.equal_range(hash);
        for (auto other = first; other != last && spend(1 + items[i].size()); ++other) {
            if (items[other->second] == items[i])
                return refuse(itemPath(path, i), u"uniqueItems",
                              u"must differ from item %1"_qs.arg(other->second));
        }
        seen.emplace(hash, i);
    }
    return true;
}

bool Checker::apply(const ContainsRule &rule, const Value &value, const QString &path)
{
    if (!value.isArray())
        return true;
    const auto count = static_cast<double>(
        std::count_if(value.items().begin(), value.items().end(),
                      [&](const Value &item) { return fits(rule.node, item); }));
    if (count < rule.minimum)
        return refuse(
            path, u"contains",
            u"must have at least %1 items that fit (%2), but has %3"_qs.arg(
                base::numberText(rule.minimum), describe(rule.node), base::numberText(count)));
    if (rule.maximum && count > *rule.maximum)
        return refuse(
            path, u"maxContains",
            u"must have at most %1 items that fit (%2), but has %3"_qs.arg(
                base::numberText(*rule.maximum), describe(rule.node), base::numberText(count)));
    return true;
}

bool Checker::apply(const ReferenceRule &rule, const Value &value, const QString &path)
{
    return check(rule.node, value, path);
}

bool Checker::apply(const NeverRule &, const Value &, const QString &path)
{
    return refuse(path, u"false", u"must not be there"_qs);
}

} // namespace millrace::model::schema
