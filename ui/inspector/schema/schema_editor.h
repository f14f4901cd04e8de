// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"
#include "ui/inspector/schema/property_row.h"

namespace millrace::ui {

class FormPreview;

/// A JSON Schema of an object as a table of its fields, with a preview of the form, or as JSON.
/// What the table does not know is kept. Thread: the interface's.
class SchemaEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SchemaEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void commitText() override;
    QString unfinishedText() const override;
    void restoreUnfinished(const QString &text) override;
    QString note() const override;

private:
    void rebuild();
    PropertyRow *makeRow();
    void setRaw(bool isRaw);
    void commitTable();
    void commitRaw();
    void change(const base::Value &schema);
    std::size_t indexOf(const PropertyRow *row) const;

    base::Value m_stored;
    std::vector<PropertyRow *> m_rows;
    std::size_t m_shown = 50;
    QWidget *m_table;
    QVBoxLayout *m_list;
    QToolButton *m_more;
    QToolButton *m_preview;
    QToolButton *m_raw;
    ExpressionField *m_json;
    FormPreview *m_form;
};

} // namespace millrace::ui
