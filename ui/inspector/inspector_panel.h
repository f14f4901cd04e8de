// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/inspector/field_editor.h"
#include "ui/theme/icons.h"

#include <QScrollArea>

namespace millrace::ui {

/// The settings of the selected step. Every change is an edit of the document.
class InspectorPanel final : public QScrollArea
{
    Q_OBJECT

public:
    InspectorPanel(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
                   QWidget *parent = nullptr);

    /// The document goes before the panel is used again. Null: none.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// One id shows that step; none or several say so.
    void select(const QStringList &steps);
    /// Takes what is still being typed.
    void commitPending();

private:
    void rebuild();
    void refresh();
    void commit(FieldEditor *editor, const QString &path, const base::Value &value);
    QWidget *header(const model::StepDefinition &step);
    const model::StepDefinition *step() const;

    const model::StepCatalogue m_catalogue;
    const Theme *m_theme;
    const Icons &m_icons;
    WorkflowDocument *m_document = nullptr;
    QStringList m_selected;
    QString m_shape; ///< of what is shown: step, type and kind
    QList<FieldEditor *> m_editors;
};

} // namespace millrace::ui
