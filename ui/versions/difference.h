// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/definition_diff.h"

#include <QHash>

namespace millrace::ui {

enum class DifferenceKind : std::uint8_t
{
    Added,
    Removed,
    Changed,
    Moved ///< stands elsewhere, and nothing else
};

enum class DifferenceScope : std::uint8_t
{
    Workflow,
    Step,
    Layout
};

/// A step, or the workflow, or the layout, with all that differs in it.
struct Difference
{
    DifferenceScope scope = DifferenceScope::Step;
    DifferenceKind kind = DifferenceKind::Changed;
    QString step = {};
    QString title = {}; ///< the step's name as people know it
    QString type = {};  ///< with actionKind: what the icon shows
    QString actionKind = {};
    std::vector<model::FieldChange> fields = {}; ///< undefined: not there
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Paths of a step's place among the others, beside those of its fields.
inline constexpr QStringView kContainerPath = u"@container";
inline constexpr QStringView kPositionPath = u"@position"; ///< from 1

/// What differs, in the order of reading: the workflow, the steps as the later version has them,
/// those that are gone, the layout. The version number does not count. Thread: any.
std::vector<Difference> differencesOf(const model::WorkflowDefinition &before,
                                      const model::WorkflowDefinition &after);

/// How a step is marked on the canvas. Steps that only the layout moved, if that is wanted.
QHash<QString, DifferenceKind> stepMarks(const std::vector<Difference> &differences,
                                         bool withLayout);

/// How many there are of a kind; the layout does not count.
int countOf(const std::vector<Difference> &differences, DifferenceKind kind);

} // namespace millrace::ui
