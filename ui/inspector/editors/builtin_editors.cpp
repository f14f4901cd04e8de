// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/choice_editor.h"
#include "ui/inspector/editors/code_editor.h"
#include "ui/inspector/editors/editor_registry.h"
#include "ui/inspector/editors/flag_editor.h"
#include "ui/inspector/editors/join_editor.h"
#include "ui/inspector/editors/line_editor.h"
#include "ui/inspector/editors/output_editor.h"
#include "ui/inspector/editors/retry_preview.h"
#include "ui/inspector/editors/routes_editor.h"
#include "ui/inspector/editors/rows_editor.h"
#include "ui/inspector/editors/steps_editor.h"
#include "ui/inspector/schema/schema_editor.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

using model::ParameterType;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Editors)
};

template<class Editor, auto... Options>
EditorRegistry::Make maker()
{
    return [](const InspectorField &field, const EditorContext &context) -> FieldEditor * {
        return new Editor(field, context, Options...);
    };
}

EditorRegistry::Make rows(RowsEditor::Style (*style)())
{
    return [style](const InspectorField &field, const EditorContext &context) -> FieldEditor * {
        return new RowsEditor(field, context, style());
    };
}

RowsEditor::Style texts()
{
    return {.add = Words::tr("Add a text")};
}

RowsEditor::Style items()
{
    return {.language = TextLanguage::Template,
            .type = ParameterType::Any,
            .add = Words::tr("Add an item")};
}

RowsEditor::Style conditions()
{
    return {.language = TextLanguage::Expression, .add = Words::tr("Add a condition")};
}

RowsEditor::Style inputs()
{
    return {.hasNames = true,
            .language = TextLanguage::Expression,
            .add = Words::tr("Add an input"),
            .name = Words::tr("Name")};
}

RowsEditor::Style outputs()
{
    return {.hasNames = true,
            .language = TextLanguage::Plain,
            .namesAreCode = true,
            .add = Words::tr("Add an output"),
            .name = Words::tr("Path in the result, such as result.id")};
}

RowsEditor::Style members()
{
    return {.hasNames = true,
            .language = TextLanguage::Template,
            .type = ParameterType::Any,
            .add = Words::tr("Add a value"),
            .name = Words::tr("Name")};
}

RowsEditor::Style values()
{
    return {.hasNames = true,
            .language = TextLanguage::Json,
            .type = ParameterType::Any,
            .add = Words::tr("Add a variable"),
            .name = Words::tr("Name")};
}

} // namespace

EditorRegistry builtinEditors()
{
    EditorRegistry all;
    all.add(u"text"_qs, maker<LineEditor>());
    all.add(u"number"_qs, maker<LineEditor>());
    all.add(u"duration"_qs, maker<LineEditor>());
    all.add(u"choice"_qs, maker<ChoiceEditor>());
    all.add(u"flag"_qs, maker<FlagEditor>());
    all.add(u"long_text"_qs, maker<CodeEditor, TextLanguage::Plain>());
    all.add(u"expression"_qs, maker<CodeEditor, TextLanguage::Expression>());
    all.add(u"template"_qs, maker<CodeEditor, TextLanguage::Template>());
    all.add(u"script"_qs, maker<CodeEditor, TextLanguage::Script>());
    all.add(u"json"_qs, maker<CodeEditor, TextLanguage::Json>());
    all.add(u"texts"_qs, rows(texts));
    all.add(u"list"_qs, rows(items));
    all.add(u"conditions"_qs, rows(conditions));
    all.add(u"inputs"_qs, rows(inputs));
    all.add(u"outputs"_qs, rows(outputs));
    all.add(u"members"_qs, rows(members));
    all.add(u"values"_qs, rows(values));
    all.add(u"step"_qs, maker<StepsEditor, true>());
    all.add(u"steps"_qs, maker<StepsEditor, false>());
    all.add(u"join"_qs, maker<JoinEditor>());
    all.add(u"routes"_qs, maker<RoutesEditor, false>());
    all.add(u"outcome_routes"_qs, maker<RoutesEditor, true>());
    all.add(u"schema"_qs, maker<SchemaEditor>());
    all.add(u"output"_qs, maker<OutputEditor>());
    all.add(u"retry"_qs, maker<RetryPreview>());
    return all;
}

FieldEditor *EditorRegistry::make(const InspectorField &field, const EditorContext &context) const
{
    const auto known = m_makers.constFind(field.editor);
    return known != m_makers.constEnd() ? (*known)(field, context)
                                        : m_makers.value(u"json"_qs)(field, context);
}

} // namespace millrace::ui
