// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QColor>
#include <QHash>

namespace millrace::ui {

enum class Scheme : std::uint8_t
{
    Dark,
    Light,
    Contrast ///< dark, with text of at least 7:1 and borders that show
};

/// From 1 to 21. Source: WCAG 2.2, "contrast ratio".
double contrastOf(const QColor &a, const QColor &b);

/// Foreground and tint of a status, or icon and tile of a category.
struct ColorPair
{
    QColor foreground;
    QColor fill;
};

/// How a step type looks: category and icon, from the tokens.
struct StepLook
{
    QString category;
    QString icon;
};

/// All colours by the names of resources/theme/tokens.json. A name that is not there is our own
/// mistake. Thread: any, it never changes.
class Theme
{
public:
    /// Errors: class validation, "theme.*": the text is no set of tokens.
    static base::Result<Theme> read(const QByteArray &tokens, Scheme scheme);
    /// The one that is built in.
    static Theme builtin(Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme != Scheme::Light; }
    QColor color(const QString &name) const;
    ColorPair status(const QString &name) const;
    ColorPair category(const QString &name) const;
    /// By type, or by "action.<kind>" where the tokens have that; an action otherwise.
    StepLook step(const QString &type, const QString &kind = {}) const;

private:
    void raiseContrast();

    Scheme m_scheme = Scheme::Dark;
    QHash<QString, QColor> m_colors;
    QHash<QString, ColorPair> m_statuses;
    QHash<QString, ColorPair> m_categories;
    QHash<QString, StepLook> m_steps;
};

} // namespace millrace::ui
