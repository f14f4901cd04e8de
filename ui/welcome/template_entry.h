// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/template_preview.h"

#include "engine/base/result.h"

namespace millrace::ui {

/// A template as the gallery shows it; all of it comes from the definition.
struct TemplateEntry
{
    QString path = {};
    QString title = {};
    QString purpose = {};
    QString category = {}; ///< one of templateCategories()
    QStringList tags = {};
    int steps = 0; ///< with those inside containers
    TemplatePreview preview = {};
};

/// The categories in the order of the gallery: "start-here", "people", ...
const QStringList &templateCategories();
/// As people call it.
QString templateCategoryName(const QString &category);
/// The name of its drawing.
QString templateCategoryIcon(const QString &category);

/// The category is the first tag that is one; else people where the workflow asks somebody, else
/// integration.
TemplateEntry entryOf(const model::WorkflowDefinition &definition, const QString &path);
/// Errors: as readDocument().
base::Result<TemplateEntry> readTemplate(const QString &path);

} // namespace millrace::ui
