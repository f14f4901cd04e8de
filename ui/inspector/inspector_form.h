// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "ui/inspector/field_row.h"
#include "ui/inspector/inspector_subject.h"
#include "ui/inspector/section_view.h"

#include <QScrollArea>

namespace millrace::ui {

/// The sections and fields of what is selected. It knows no document: it shows values and says what
/// was entered. Thread: the interface's.
class InspectorForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// What stays while forms come and go.
    struct Memory
    {
        QHash<QString, bool> unfolded;      ///< by a section's key
        QHash<QString, QString> unfinished; ///< text that could not be stored, by place
    };

    InspectorForm(const EditorRegistry &editors, Memory &memory, QWidget *parent = nullptr);
    ~InspectorForm() override;

    /// Makes the form anew. `place` tells what it belongs to, for texts that are unfinished.
    void build(std::vector<InspectorSection> sections, const EditorContext &context,
               const QString &place);
    /// Asked for the values of a section that is unfolded later.
    using Source = std::function<SubjectReader::Stored(const InspectorField &)>;
    void setSource(Source source) { m_source = std::move(source); }
    /// Shows the stored values and summaries.
    void refresh(const Source &stored,
                 const std::function<QString(const QString &section)> &summary);
    void setProblems(const std::vector<model::Problem> &problems);
    /// Unfolds, scrolls and gives the focus; false where no field has that path.
    bool showField(const QString &path, bool takesFocus = true);
    void commitPending();
    void refreshData();
    void setAllUnfolded(bool isUnfolded);
    /// Text that could not be stored is kept for when the same is shown again.
    void keepUnfinished();

Q_SIGNALS:
    void changed(FieldRow *row, const base::Value &value);
    void finished();

private:
    struct Part
    {
        InspectorSection section;
        SectionView *view = nullptr;
        std::vector<FieldRow *> rows = {}; ///< empty until it is unfolded
    };

    QWidget *takeContent();
    void fill(Part &part, QVBoxLayout *layout);
    FieldRow *makeRow(const InspectorField &field, bool hasLabel, QWidget *parent);
    void showStored(FieldRow *row, const Source &source);
    void showProblems(Part &part);
    void countErrors(Part &part);
    bool isUnfoldedAtFirst(const InspectorSection &section) const;
    QString restOf(const InspectorField &field, const QString &path, const QString &step) const;

    const EditorRegistry &m_editors;
    Memory &m_memory;
    EditorContext m_context;
    QString m_place;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::vector<model::Problem> m_problems;
    Source m_source;
};

} // namespace millrace::ui
