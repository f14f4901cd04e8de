// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/expression/expression_field.h"

namespace millrace::ui {

/// A step that a field can name.
struct NamedStep
{
    QString id;
    QString name;
    StepLook look;
};

/// What editors need of the inspector around them. The theme and icons outlive them.
struct EditorContext
{
    const Theme *theme = nullptr;
    const Icons *icons = nullptr;
    /// Steps that an edge, handler or compensation of the step can lead to or from.
    std::function<std::vector<NamedStep>()> steps = {};
    /// What a step id is called; the id where there is no such step.
    std::function<NamedStep(const QString &id)> step = {};
    /// Names and data for an expression that sees `roots` beside the usual names.
    std::function<ExpressionHelp(const QStringList &roots)> help = {};
    /// Another field of what is shown.
    std::function<base::Value(const QString &path)> stored = {};
};

} // namespace millrace::ui
