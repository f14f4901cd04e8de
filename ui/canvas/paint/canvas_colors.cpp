// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/canvas_colors.h"

namespace millrace::ui {

CanvasColors::CanvasColors(const Theme &theme)
    : canvas(theme.color(u"canvas"_qs))
    , raised(theme.color(u"raised"_qs))
    , hover(theme.color(u"hover"_qs))
    , line2(theme.color(u"line2"_qs))
    , line3(theme.color(u"line3"_qs))
    , dot(theme.color(u"dot"_qs))
    , tx(theme.color(u"tx"_qs))
    , tx2(theme.color(u"tx2"_qs))
    , tx3(theme.color(u"tx3"_qs))
    , acc(theme.color(u"acc"_qs))
    , accTint(theme.color(u"accTint"_qs))
    , focus(theme.color(u"focus"_qs))
    , shadow(theme.color(u"shadow"_qs))
    , note(theme.color(u"note"_qs))
    , noteLine(theme.color(u"noteLine"_qs))
    , noteTx(theme.color(u"noteTx"_qs))
    , error(theme.status(u"failed"_qs).foreground)
    , warning(theme.status(u"timed-out"_qs).foreground)
    , isLight(canvas.lightness() > 127)
{
    statuses[0] = {tx3, raised};
    for (std::size_t i = 1; i < kRunStatuses; ++i)
        statuses[i] = theme.status(kRunStatusNames[i].toString());
}

void CanvasColors::resolve(const Theme &theme, const std::vector<LookKey> &keys)
{
    looks.clear();
    for (const auto &[type, kind] : keys) {
        const StepLook look = theme.step(type, kind);
        looks.push_back({look.icon, theme.category(look.category)});
    }
}

QColor mixed(const QColor &above, const QColor &below, double opacity)
{
    const auto part = [&](int a, int b) { return qRound(a * opacity + b * (1 - opacity)); };
    return {part(above.red(), below.red()), part(above.green(), below.green()),
            part(above.blue(), below.blue())};
}

} // namespace millrace::ui
