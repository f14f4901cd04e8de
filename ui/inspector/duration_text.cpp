// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/duration_text.h"

#include "engine/base/json_writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace millrace::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

struct Unit
{
    double seconds;
    QString name;   ///< in the user's language
    QString plain;  ///< in English
    QString plain2; ///< another way to write it
};

/// Made anew each time: the language may have changed.
std::array<Unit, 6> units()
{
    return {{
        {604800, Words::tr("wk"), u"wk"_qs, u"w"_qs},
        {86400, Words::tr("d"), u"d"_qs, u"day"_qs},
        {3600, Words::tr("h"), u"h"_qs, u"hour"_qs},
        {60, Words::tr("min"), u"min"_qs, u"m"_qs},
        {1, Words::tr("s"), u"s"_qs, u"sec"_qs},
        {0.001, Words::tr("ms"), u"ms"_qs, u"msec"_qs},
    }};
}

std::optional<double> secondsOf(QString name)
{
    if (name.isEmpty())
        return 1;
    name = name.toLower();
    for (const Unit &unit : units()) {
        if (name == unit.name.toLower() || name == unit.plain || name == unit.plain2)
            return unit.seconds;
    }
    for (const Unit &unit : units()) {
        if (name == unit.plain2 + u's' || name == unit.plain + u's')
            return unit.seconds;
    }
    return name == u"minutes" || name == u"minute"   ? std::optional<double>(60)
           : name == u"seconds" || name == u"second" ? std::optional<double>(1)
           : name == u"week" || name == u"weeks"     ? std::optional<double>(604800)
                                                     : std::nullopt;
}

std::optional<double> numberOf(QString text)
{
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (!isNumber)
        number = QLocale().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

std::optional<double> clockOf(const QString &text)
{
    double seconds = 0;
    for (const QString &part : text.split(u':')) {
        const auto number = numberOf(part);
        if (!number)
            return {};
        seconds = seconds * 60 + *number;
    }
    return seconds;
}

} // namespace

QString durationText(double seconds)
{
    QStringList parts;
    double left = seconds;
    for (const Unit &unit : units()) {
        const bool isWhole = unit.seconds >= 1 && left >= unit.seconds && unit.seconds != 604800;
        const double count = isWhole ? std::floor(left / unit.seconds) : 0;
        if (count <= 0)
            continue;
        parts += Words::tr("%1 %2").arg(base::numberText(count), unit.name);
        left -= count * unit.seconds;
    }
    const double thousandths = left * 1000;
    if (left > 0 && parts.isEmpty() && thousandths == std::floor(thousandths) && thousandths >= 1)
        parts += Words::tr("%1 %2").arg(base::numberText(thousandths), units().back().name);
    else if (left != 0)
        parts.clear();
    const QString text = parts.join(u' ');
    if (!text.isEmpty() && durationOfText(text) == seconds)
        return text;
    return Words::tr("%1 %2").arg(base::numberText(seconds), units()[4].name);
}

std::optional<double> durationOfText(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed.contains(u':'))
        return clockOf(trimmed);
    static const QRegularExpression kPart(u"([0-9.,eE+-]+)\\s*([^0-9\\s.,+-]*)\\s*"_qs);
    double seconds = 0;
    qsizetype at = 0;
    while (at < trimmed.size()) {
        const auto match = kPart.match(trimmed, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const double number = numberOf(match.captured(1)).value_or(-1);
        const double unit = secondsOf(match.captured(2)).value_or(-1);
        if (!match.hasMatch() || number < 0 || unit < 0)
            return {};
        seconds += number * unit;
        at = match.capturedEnd();
    }
    return trimmed.isEmpty() ? std::nullopt : std::optional<double>(seconds);
}

} // namespace millrace::ui
