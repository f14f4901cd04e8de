// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "ui/document/workflow_document.h"
#include "ui/inspector/inspector_form.h"
#include "ui/inspector/undo_watch.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace millrace::ui {

class InspectorHeader;
class RawView;

/// The settings of what is selected: a step, several, an edge, or with nothing selected the
/// workflow. Every change is an edit of the document. Thread: the interface's.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What a run knew at a step, as model::evaluateExpression() takes it; undefined: no run yet.
    /// An empty step stands for the workflow.
    using Samples = std::function<base::Value(const QString &step)>;

    InspectorPanel(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
                   QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// The document goes before the panel is used again. Null: none.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// One id shows that step, several what they share, none the workflow.
    void select(const QStringList &steps);
    /// Shows the route or dependency between two steps.
    void selectEdge(const QString &from, const QString &to);
    /// Selects a step (empty: the workflow), unfolds, scrolls to a field and gives it the focus.
    /// False where there is no such field.
    bool showField(const QString &step, const QString &path);
    void setSamples(Samples samples);
    /// All problems of the document; those of what is shown stand at their fields.
    void setProblems(const std::vector<model::Problem> &problems);
    /// Takes what is still being typed.
    void commitPending();
    const InspectorSubject &subject() const { return m_subject; }

Q_SIGNALS:
    /// The panel shows another step by itself: an undo elsewhere, or a new id.
    void selectionChanged(const QStringList &steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSubject(const InspectorSubject &subject);
    void rebuild();
    void refresh();
    void refreshHeader(const SubjectReader &reader);
    void refreshProblems();
    void commit(const QPointer<FieldRow> &row, const base::Value &value);
    void commitRaw(const QString &text);
    void changeId(const QString &id);
    void reveal(const EditPlace &place, bool isUndo);
    void setRawShown(bool isShown);
    void endGesture();
    QString gesture(const QString &path);
    // inspector_context.cpp
    EditorContext contextOf() const;
    QString expressionStep() const;
    std::vector<NamedStep> stepsAround() const;
    NamedStep entryOf(const QString &id) const;
    model::Surroundings surroundings(const QStringList &roots) const;
    base::Value dataAt(const QStringList &roots) const;

    const model::StepCatalogue m_catalogue;
    const EditorRegistry m_editors;
    const Theme *m_theme;
    const Icons &m_icons;
    QPointer<WorkflowDocument> m_document;
    std::unique_ptr<UndoWatch> m_undo;
    InspectorSubject m_subject;
    QString m_shape;
    InspectorForm::Memory m_memory;
    InspectorHeader *m_header;
    InspectorForm *m_form;
    RawView *m_raw;
    QStackedLayout *m_pages;
    Samples m_samples;
    std::vector<model::Problem> m_problems;
    QTimer m_pause; ///< ends what belongs together in typing
    int m_gesture = 0;
    bool m_isCommitting = false;
    bool m_isSwitching = false;
    mutable QHash<QString, model::Surroundings> m_surroundings; ///< by roots, until a change
    mutable base::Value m_data;                                 ///< at what is shown
    mutable bool m_isDataKnown = false;
};

} // namespace millrace::ui
