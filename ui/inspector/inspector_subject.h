// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"
#include "ui/inspector/inspector_field.h"

namespace millrace::ui {

/// What the inspector shows: the workflow, one step, several, or an edge.
struct InspectorSubject
{
    enum class Kind : std::uint8_t
    {
        None,
        Workflow,
        Step,
        Several,
        Edge
    };

    Kind kind = Kind::None;
    QStringList steps = {}; ///< of Step and Several
    QString from = {};      ///< of Edge
    QString to = {};
    friend bool operator==(const InspectorSubject &, const InspectorSubject &) = default;
};

/// Reads what is shown out of a definition, which must stay as it is meanwhile.
class SubjectReader
{
public:
    SubjectReader(const model::WorkflowDefinition &definition, const InspectorSubject &subject);

    struct Stored
    {
        base::Value value;
        bool isMixed = false;
    };

    /// The steps that are there; those of an edge are its two ends.
    const std::vector<const model::StepDefinition *> &steps() const { return m_steps; }
    bool isWhole() const { return m_isWhole; }
    std::vector<InspectorSection> sections(const model::StepCatalogue &catalogue) const;
    /// Equal as long as the same fields are shown.
    QString shape() const;
    Stored stored(const InspectorField &field) const;

private:
    std::vector<InspectorSection> edgeSections() const;
    const model::StepDefinition *owner(const InspectorField &field) const;

    const model::WorkflowDefinition &m_definition;
    const InspectorSubject m_subject;
    std::vector<const model::StepDefinition *> m_steps;
    bool m_isWhole = true; ///< no step is missing
};

/// The edit that sets a field, in every step that is shown.
model::Edit editOf(const InspectorSubject &subject, const InspectorField &field,
                   const base::Value &value);
/// A field of a step or of the workflow, as it is written.
base::Value storedIn(const model::StepDefinition &step, const QString &path);
base::Value storedIn(const model::WorkflowDefinition &workflow, const QString &path);

} // namespace millrace::ui
