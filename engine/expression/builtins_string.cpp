// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/characters.h"
#include "engine/expression/invocation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace millrace::expression {

namespace {

double sizeOf(const Invocation &call)
{
    return static_cast<double>(call.self.size());
}

bool charAt(Invocation &call)
{
    double index = 0;
    if (!call.integer(0, 0, index))
        return false;
    const bool isInside = index >= 0 && index < sizeOf(call);
    return call.returnsText(isInside ? call.self.text().mid(static_cast<qsizetype>(index), 1)
                                     : QString());
}

bool at(Invocation &call)
{
    double index = 0;
    if (!call.integer(0, 0, index))
        return false;
    index += index < 0 ? sizeOf(call) : 0;
    if (index < 0 || index >= sizeOf(call))
        return call.returns(Value());
    return call.returnsText(call.self.text().mid(static_cast<qsizetype>(index), 1));
}

bool charCodeAt(Invocation &call)
{
    double index = 0;
    if (!call.integer(0, 0, index))
        return false;
    if (index < 0 || index >= sizeOf(call))
        return call.returns(Value(std::numeric_limits<double>::quiet_NaN()));
    return call.returns(Value(int(call.self.text()[static_cast<qsizetype>(index)].unicode())));
}

bool codePointAt(Invocation &call)
{
    double index = 0;
    if (!call.integer(0, 0, index))
        return false;
    if (index < 0 || index >= sizeOf(call))
        return call.returns(Value());
    const QStringView text = QStringView(call.self.text()).sliced(static_cast<qsizetype>(index));
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return call.returns(Value(
        double(isPair ? QChar::surrogateToUcs4(text[0], text[1]) : char32_t(text[0].unicode()))));
}

bool concat(Invocation &call)
{
    QString text = call.self.text();
    for (int i = 0; i < call.arguments.size(); ++i) {
        QString part;
        if (!call.text(i, part) || !call.reserve((text.size() + part.size()) * 2))
            return false;
        text += part;
    }
    return call.returnsPaid(std::move(text));
}

bool changed(Invocation &call, QString (*change)(const QString &))
{
    const auto size = static_cast<qint64>(call.self.size());
    if (!call.charge(Budget::textWork(size * 4)) || !call.reserve(size * 2))
        return false;
    return call.returnsPaid(change(call.self.text()));
}

/// Whether a capital sigma at that place ends a word: a letter before it and none behind it.
/// Source: Unicode 3.13, Final_Sigma; QString::toLower knows no context.
bool isFinalSigma(QStringView text, qsizetype at)
{
    const auto isLetterAt = [&](qsizetype i, int step) {
        while (i >= 0 && i < text.size() && (text[i].isMark() || text[i] == u'\''))
            i += step;
        return i >= 0 && i < text.size() && (text[i].isLetter() || text[i].isSurrogate());
    };
    return isLetterAt(at - 1, -1) && !isLetterAt(at + 1, 1);
}

QString lowered(const QString &text)
{
    constexpr QChar kSigma(u'\u03A3');
    QString out;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(kSigma); at >= 0; at = text.indexOf(kSigma, at + 1)) {
        out += QStringView(text).sliced(done, at - done).toString().toLower();
        out += isFinalSigma(text, at) ? u'\u03C2' : u'\u03C3';
        done = at + 1;
    }
    return done == 0 ? text.toLower() : out + text.mid(done).toLower();
}

bool toLowerCase(Invocation &call)
{
    return changed(call, lowered);
}

bool toUpperCase(Invocation &call)
{
    return changed(call, [](const QString &text) { return text.toUpper(); });
}

bool trim(Invocation &call)
{
    return changed(call,
                   [](const QString &text) { return trimmedEnd(trimmedStart(text)).toString(); });
}

bool trimStart(Invocation &call)
{
    return changed(call, [](const QString &text) { return trimmedStart(text).toString(); });
}

bool trimEnd(Invocation &call)
{
    return changed(call, [](const QString &text) { return trimmedEnd(text).toString(); });
}

bool normalize(Invocation &call)
{
    constexpr std::array<std::pair<QStringView, QString::NormalizationForm>, 4> kForms = {{
        {u"NFC", QString::NormalizationForm_C},
        {u"NFD", QString::NormalizationForm_D},
        {u"NFKC", QString::NormalizationForm_KC},
        {u"NFKD", QString::NormalizationForm_KD},
    }};
    QString name = u"NFC"_qs;
    if (!call.argument(0).isUndefined() && !call.text(0, name))
        return false;
    const auto form = std::find_if(kForms.begin(), kForms.end(),
                                   [&](const auto &entry) { return entry.first == name; });
    if (form == kForms.end())
        return call.fail(u"expression.range", u"'%1' is no normal form"_qs.arg(name.left(40)),
                         u"Forms are NFC, NFD, NFKC and NFKD."_qs);
    // One character may become up to 18 (U+FDFA).
    const auto size = static_cast<qint64>(call.self.size());
    return call.charge(size) && call.reserve(size * 36) &&
           call.returnsPaid(call.self.text().normalized(form->second));
}

bool pad(Invocation &call, bool atStart)
{
    double length = 0;
    QString filler = u" "_qs;
    if (!call.integer(0, 0, length) || (!call.argument(1).isUndefined() && !call.text(1, filler)))
        return false;
    const QString &text = call.self.text();
    if (length <= sizeOf(call) || filler.isEmpty())
        return call.returns(call.self);
    if (!(length < 1e15) || !call.reserve(static_cast<qint64>(length) * 2) ||
        !call.charge(Budget::textWork(static_cast<qint64>(length))))
        return call.evaluator.failLimit(call.node, true);
    const qsizetype missing = static_cast<qsizetype>(length) - text.size();
    QString padding = filler.repeated(missing / filler.size() + 1);
    padding.truncate(missing);
    return call.returnsPaid(atStart ? padding + text : text + padding);
}

bool padStart(Invocation &call)
{
    return pad(call, true);
}

bool padEnd(Invocation &call)
{
    return pad(call, false);
}

bool repeat(Invocation &call)
{
    double count = 0;
    if (!call.integer(0, 0, count))
        return false;
    if (count < 0 || std::isinf(count))
        return call.fail(u"expression.range", u"a text cannot be repeated so often"_qs);
    const double units = count * sizeOf(call);
    if (units == 0)
        return call.returnsText(QString());
    if (units > 1e15)
        return call.evaluator.failLimit(call.node, true);
    const auto size = static_cast<qint64>(units);
    if (!call.reserve(size * 2) || !call.charge(Budget::textWork(size)))
        return false;
    return call.returnsPaid(call.self.text().repeated(static_cast<qsizetype>(count)));
}

bool part(Invocation &call, double from, double to)
{
    const QStringView text(call.self.text());
    if (to <= from)
        return call.returnsText(QString());
    return call.returnsText(
        text.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from)).toString());
}

bool slice(Invocation &call)
{
    double from = 0;
    double to = 0;
    return call.place(0, 0, sizeOf(call), from) && call.place(1, sizeOf(call), sizeOf(call), to) &&
           part(call, from, to);
}

bool substring(Invocation &call)
{
    double from = 0;
    double to = 0;
    if (!call.integer(0, 0, from) || !call.integer(1, sizeOf(call), to))
        return false;
    from = std::clamp(from, 0.0, sizeOf(call));
    to = std::clamp(to, 0.0, sizeOf(call));
    return part(call, std::min(from, to), std::max(from, to));
}

bool substr(Invocation &call)
{
    double from = 0;
    double length = 0;
    if (!call.place(0, 0, sizeOf(call), from) || !call.integer(1, sizeOf(call), length))
        return false;
    return part(call, from, std::min(from + std::max(length, 0.0), sizeOf(call)));
}

bool toString(Invocation &call)
{
    return call.returns(call.self);
}

constexpr Builtin kMethods[] = {
    {u"at", at},
    {u"charAt", charAt},
    {u"charCodeAt", charCodeAt},
    {u"codePointAt", codePointAt},
    {u"concat", concat},
    {u"normalize", normalize},
    {u"padEnd", padEnd},
    {u"padStart", padStart},
    {u"repeat", repeat},
    {u"slice", slice},
    {u"substr", substr},
    {u"substring", substring},
    {u"toLowerCase", toLowerCase},
    {u"toString", toString},
    {u"toUpperCase", toUpperCase},
    {u"trim", trim},
    {u"trimEnd", trimEnd},
    {u"trimStart", trimStart},
    {u"valueOf", toString},
};

} // namespace

std::span<const Builtin> stringMethods()
{
    return kMethods;
}

} // namespace millrace::expression
