// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <algorithm>
#include <cmath>

namespace millrace::expression {

namespace {

/// How many units of two texts agree from the start.
qsizetype agreement(QStringView a, QStringView b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end.first - a.begin();
}

/// Plain search that pays for each unit compared: no text can make it run long unnoticed, as the
/// quicker searches can that are quadratic at worst. found is -1 where there is none.
bool findFrom(Invocation &call, QStringView text, QStringView needle, qsizetype from,
              qsizetype &found)
{
    qint64 work = 0;
    found = -1;
    if (needle.isEmpty()) {
        found = from <= text.size() ? from : -1;
        return true;
    }
    while (from + needle.size() <= text.size()) {
        const qsizetype next = text.indexOf(needle[0], from);
        if (next < 0 || next + needle.size() > text.size())
            break;
        const qsizetype agreed = agreement(needle, text.sliced(next));
        if (agreed == needle.size()) {
            found = next;
            break;
        }
        work += agreed + 4;
        from = next + 1;
        if (work > 4096) {
            if (!call.charge(Budget::textWork(work)))
                return false;
            work = 0;
        }
    }
    return call.charge(Budget::textWork(work + needle.size() + text.size() / 8));
}

bool findLast(Invocation &call, QStringView text, QStringView needle, qsizetype from,
              qsizetype &found)
{
    for (found = std::min(from, text.size() - needle.size()); found >= 0; --found) {
        const qsizetype agreed = agreement(needle, text.sliced(found));
        if (!call.charge(1 + Budget::textWork(agreed)))
            return false;
        if (agreed == needle.size())
            return true;
    }
    found = -1;
    return true;
}

bool indexOf(Invocation &call)
{
    QString needle;
    double from = 0;
    qsizetype found = -1;
    const auto size = static_cast<double>(call.self.size());
    if (!call.text(0, needle) || !call.integer(1, 0, from))
        return false;
    from = std::clamp(from, 0.0, size);
    return findFrom(call, call.self.text(), needle, static_cast<qsizetype>(from), found) &&
           call.returns(Value(static_cast<double>(found)));
}

bool includes(Invocation &call)
{
    return indexOf(call) && call.returns(Value(call.out.numberOr(-1) >= 0));
}

bool lastIndexOf(Invocation &call)
{
    QString needle;
    double from = 0;
    qsizetype found = -1;
    const auto size = static_cast<double>(call.self.size());
    if (!call.text(0, needle) || !call.number(1, from))
        return false;
    from = std::isnan(from) ? size : std::clamp(toInteger(from), 0.0, size);
    return findLast(call, call.self.text(), needle, static_cast<qsizetype>(from), found) &&
           call.returns(Value(static_cast<double>(found)));
}

bool startsWith(Invocation &call)
{
    QString needle;
    double from = 0;
    if (!call.text(0, needle) || !call.integer(1, 0, from))
        return false;
    const QStringView text(call.self.text());
    from = std::clamp(from, 0.0, static_cast<double>(text.size()));
    const QStringView start = text.sliced(static_cast<qsizetype>(from)).left(needle.size());
    return call.charge(Budget::textWork(needle.size())) && call.returns(Value(start == needle));
}

bool endsWith(Invocation &call)
{
    QString needle;
    double to = 0;
    const QStringView text(call.self.text());
    const auto size = static_cast<double>(text.size());
    if (!call.text(0, needle) || !call.integer(1, size, to))
        return false;
    to = std::clamp(to, 0.0, size);
    const QStringView end = text.first(static_cast<qsizetype>(to)).right(needle.size());
    return call.charge(Budget::textWork(needle.size())) && call.returns(Value(end == needle));
}

/// Replaces what a text's `$` patterns stand for ($$, $&, $`, $').
bool expand(Invocation &call, const QString &pattern, qsizetype at, qsizetype length, QString &out)
{
    const QStringView text(call.self.text());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const char16_t next =
            pattern[i] == u'$' && i + 1 < pattern.size() ? pattern[i + 1].unicode() : u'\0';
        QStringView piece = QStringView(pattern).sliced(i, 1);
        ++i;
        if (next == u'&')
            piece = text.sliced(at, length);
        else if (next == u'`')
            piece = text.first(at);
        else if (next == u'\'')
            piece = text.sliced(at + length);
        else if (next != u'$')
            --i;
        if (!call.reserve(piece.size() * 2))
            return false;
        out += piece;
    }
    return call.charge(1 + Budget::textWork(pattern.size()));
}

/// Appends what stands for one match.
bool replacement(Invocation &call, const QString &needle, qsizetype at, QString &out)
{
    QString text;
    const bool isFunction = call.arguments.size() > 1 && call.arguments[1].function;
    if (!isFunction)
        return call.text(1, text) && expand(call, text, at, needle.size(), out);
    const Value match(needle);
    Value result;
    if (!Callback(call, 1)(match, static_cast<std::size_t>(at), call.self, result) ||
        !call.evaluator.toText(call.node, result, text) || !call.reserve(text.size() * 2))
        return false;
    out += text;
    return true;
}

bool replaceMatches(Invocation &call, bool isAll)
{
    QString needle;
    QString out;
    const QStringView text(call.self.text());
    if (!call.text(0, needle) || !call.reserve(text.size() * 2))
        return false;
    qsizetype copied = 0;
    qsizetype from = 0;
    do {
        qsizetype found = -1;
        if (!call.charge(1) || !findFrom(call, text, needle, from, found))
            return false;
        if (found < 0)
            break;
        out += text.sliced(copied, found - copied);
        if (!replacement(call, needle, found, out))
            return false;
        copied = found + needle.size();
        from = std::max(copied, found + 1);
    } while (isAll);
    out += text.sliced(copied);
    return call.returnsPaid(std::move(out));
}

bool replace(Invocation &call)
{
    return replaceMatches(call, false);
}

bool replaceAll(Invocation &call)
{
    return replaceMatches(call, true);
}

// Two allocations take as long as a few nodes.
constexpr qint64 kPartWork = 4;

bool addPart(Invocation &call, Array &parts, QStringView part)
{
    if (!call.charge(kPartWork) || !call.reserve(Budget::textBytes(part.size())))
        return false;
    parts.push_back(Value(part.toString()));
    return true;
}

/// How many parts are wanted at most: as many as JavaScript has, where it is not said.
bool partLimit(Invocation &call, double &limit)
{
    limit = 4294967295.0;
    if (call.argument(1).isUndefined())
        return true;
    if (!call.number(1, limit))
        return false;
    limit = static_cast<quint32>(toInt32(limit));
    return true;
}

bool splitUnits(Invocation &call, QStringView text, double limit, Array &parts)
{
    for (qsizetype i = 0; i < text.size() && static_cast<double>(i) < limit; ++i) {
        if (!addPart(call, parts, text.sliced(i, 1)))
            return false;
    }
    return true;
}

bool splitAt(Invocation &call, QStringView text, QStringView separator, double limit, Array &parts)
{
    qsizetype from = 0;
    while (static_cast<double>(parts.size()) < limit) {
        qsizetype found = -1;
        if (!findFrom(call, text, separator, from, found))
            return false;
        if (!addPart(call, parts, text.sliced(from, (found < 0 ? text.size() : found) - from)))
            return false;
        if (found < 0)
            break;
        from = found + separator.size();
    }
    return true;
}

bool split(Invocation &call)
{
    const QStringView text(call.self.text());
    double limit = 0;
    QString separator;
    if (!partLimit(call, limit) || !call.text(0, separator))
        return false;
    Array parts;
    if (limit == 0)
        return call.returnsArray({});
    if (call.argument(0).isUndefined())
        return addPart(call, parts, text) && call.returnsArray(std::move(parts));
    const bool isSplit = separator.isEmpty() ? splitUnits(call, text, limit, parts)
                                             : splitAt(call, text, separator, limit, parts);
    return isSplit && call.returnsArray(std::move(parts));
}

constexpr Builtin kMethods[] = {
    {u"endsWith", endsWith},  {u"includes", includes},
    {u"indexOf", indexOf},    {u"lastIndexOf", lastIndexOf},
    {u"replace", replace, 1}, {u"replaceAll", replaceAll, 1},
    {u"split", split},        {u"startsWith", startsWith},
};

} // namespace

std::span<const Builtin> stringSearchMethods()
{
    return kMethods;
}

} // namespace millrace::expression
