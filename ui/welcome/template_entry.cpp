// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/template_entry.h"

#include "ui/document/document_file.h"

#include "engine/model/step_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

namespace {

struct Category
{
    QStringView key;
    const char *name;
    QStringView icon;
};

constexpr Category kCategories[] = {
    {u"start-here", QT_TRANSLATE_NOOP("TemplateCategory", "Start here"), u"lightbulb"},
    {u"people", QT_TRANSLATE_NOOP("TemplateCategory", "People"), u"user"},
    {u"agents", QT_TRANSLATE_NOOP("TemplateCategory", "Agents"), u"step-agent"},
    {u"integration", QT_TRANSLATE_NOOP("TemplateCategory", "Integration"), u"link"},
    {u"recovery", QT_TRANSLATE_NOOP("TemplateCategory", "Recovery"), u"step-rollback"},
    {u"flow", QT_TRANSLATE_NOOP("TemplateCategory", "Flow control"), u"step-parallel"},
};

const Category *categoryOf(const QString &key)
{
    const auto *found = std::find_if(std::begin(kCategories), std::end(kCategories),
                                     [&key](const Category &one) { return one.key == key; });
    return found == std::end(kCategories) ? nullptr : found;
}

} // namespace

const QStringList &templateCategories()
{
    static const QStringList all = [] {
        QStringList keys;
        for (const Category &category : kCategories)
            keys += category.key.toString();
        return keys;
    }();
    return all;
}

QString templateCategoryName(const QString &category)
{
    const Category *found = categoryOf(category);
    return found == nullptr ? category
                            : QCoreApplication::translate("TemplateCategory", found->name);
}

QString templateCategoryIcon(const QString &category)
{
    const Category *found = categoryOf(category);
    return found == nullptr ? u"template"_qs : found->icon.toString();
}

TemplateEntry entryOf(const model::WorkflowDefinition &definition, const QString &path)
{
    TemplateEntry entry{path, definition.name, definition.description};
    const model::StepIndex index(definition);
    entry.steps = static_cast<int>(index.steps().size());
    for (const QString &tag : definition.tags) {
        const bool isCategory = templateCategories().contains(tag);
        if (!isCategory)
            entry.tags += tag;
        else if (entry.category.isEmpty())
            entry.category = tag;
    }
    const bool asksPeople =
        std::any_of(index.steps().begin(), index.steps().end(), [](const model::IndexedStep &step) {
            return step.step->type == u"human_approval";
        });
    if (entry.category.isEmpty())
        entry.category = asksPeople ? u"people"_qs : u"integration"_qs;
    entry.preview = previewOf(definition);
    return entry;
}

base::Result<TemplateEntry> readTemplate(const QString &path)
{
    const auto definition = readDocument(path, {});
    if (!definition)
        return base::fail(definition.error());
    return entryOf(*definition, path);
}

} // namespace millrace::ui
