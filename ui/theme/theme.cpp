// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "engine/base/json_reader.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

namespace millrace::ui {

using base::Value;

namespace {

/// "#RRGGBB" or "rgba(r,g,b,a)" with a from 0 to 1.
QColor colorOf(const QString &text)
{
    static const QRegularExpression kRgba(
        QStringLiteral("^rgba\\((\\d+),(\\d+),(\\d+),([0-9.]+)\\)$"));
    const QRegularExpressionMatch match = kRgba.match(text);
    if (!match.hasMatch())
        return QColor(text);
    QColor color(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    color.setAlphaF(match.captured(4).toFloat());
    return color;
}

/// Relative luminance. Source: WCAG 2.2, "relative luminance".
double luminanceOf(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double ratioOf(double lighter, double darker)
{
    return (lighter + 0.05) / (darker + 0.05);
}

/// The colour, lighter where it has less than 7:1 on a dark ground.
QColor readableOn(const QColor &ground, QColor color)
{
    constexpr double kLeast = 7.05;
    while (contrastOf(ground, color) < kLeast && color.lightnessF() < 0.99F)
        color.setHslF(qMax(0.0F, color.hslHueF()), color.hslSaturationF(),
                      qMin(1.0F, color.lightnessF() + 0.02F));
    return color;
}

QHash<QString, ColorPair> pairsOf(const Value &object, QStringView foreground, QStringView fill)
{
    QHash<QString, ColorPair> pairs;
    for (const base::Member &member : object.members())
        pairs.insert(member.key, {colorOf(member.value[foreground].text()),
                                  colorOf(member.value[fill].text())});
    return pairs;
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return first > second ? ratioOf(first, second) : ratioOf(second, first);
}

base::Result<Theme> Theme::read(const QByteArray &tokens, Scheme scheme)
{
    const base::Result<Value> parsed = base::parseJson(tokens);
    if (!parsed)
        return base::fail(parsed.error());
    const Value &part = (*parsed)[scheme == Scheme::Light ? u"light" : u"dark"];
    if (part.isUndefined())
        return base::fail(base::ErrorClass::Validation, u"theme.no_scheme"_qs,
                          u"the tokens have no such scheme"_qs);
    Theme theme;
    theme.m_scheme = scheme;
    for (const base::Member &member : part[u"color"].members())
        theme.m_colors.insert(member.key, colorOf(member.value.text()));
    theme.m_colors.insert(u"chartWarn"_qs, colorOf(part[u"chartWarn"].text()));
    theme.m_statuses = pairsOf(part[u"status"], u"fg", u"tint");
    theme.m_categories = pairsOf(part[u"category"], u"fg", u"tile");
    for (const base::Member &member : (*parsed)[u"stepType"].members())
        theme.m_steps.insert(member.key,
                             {member.value[u"category"].text(), member.value[u"icon"].text()});
    if (scheme == Scheme::Contrast)
        theme.raiseContrast();
    return theme;
}

/// Borders become line3, tints become panel, and every text is lightened until it is read easily.
void Theme::raiseContrast()
{
    const QColor panel = color(u"panel"_qs);
    for (const QString &line : {u"line"_qs, u"line2"_qs})
        m_colors.insert(line, color(u"line3"_qs));
    for (const QString &text : {u"tx2"_qs, u"tx3"_qs, u"acc"_qs, u"focus"_qs})
        m_colors.insert(text, readableOn(panel, color(text)));
    for (ColorPair &pair : m_statuses)
        pair = {readableOn(panel, pair.foreground), panel};
    for (ColorPair &pair : m_categories)
        pair = {readableOn(panel, pair.foreground), panel};
}

Theme Theme::builtin(Scheme scheme)
{
    QFile file(u":/millrace/theme/tokens.json"_qs);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme::builtin", "the tokens are not compiled in");
    base::Result<Theme> theme = opened ? read(file.readAll(), scheme) : Theme();
    Q_ASSERT_X(theme.has_value(), "Theme::builtin", "the tokens cannot be read");
    return theme ? *theme : Theme();
}

QColor Theme::color(const QString &name) const
{
    Q_ASSERT_X(m_colors.contains(name), "Theme::color", qPrintable(name));
    return m_colors.value(name);
}

ColorPair Theme::status(const QString &name) const
{
    Q_ASSERT_X(m_statuses.contains(name), "Theme::status", qPrintable(name));
    return m_statuses.value(name);
}

ColorPair Theme::category(const QString &name) const
{
    return m_categories.value(name, m_categories.value(u"flow"_qs));
}

StepLook Theme::step(const QString &type, const QString &kind) const
{
    const QString own = type + u'.' + kind;
    const QString &key = m_steps.contains(own) ? own : type;
    return m_steps.value(key, m_steps.value(u"action"_qs));
}

} // namespace millrace::ui
