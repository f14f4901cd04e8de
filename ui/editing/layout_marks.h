// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

#include <QRectF>
#include <QStringList>

namespace millrace::ui {

/// What the layout says beside positions: which steps are collapsed, pinned, stopped at, and notes.
/// None of it changes a run.

bool isMarked(const model::WorkflowDefinition &definition, const QString &mark,
              const QString &step);
/// Sets or clears a mark ("collapsed", "pinned", "breakpoints") of steps.
model::Edit marking(const model::WorkflowDefinition &definition, const QString &mark,
                    const QStringList &steps, bool isSet);
/// Sets it everywhere where one of them lacks it, else clears it.
model::Edit toggling(const model::WorkflowDefinition &definition, const QString &mark,
                     const QStringList &steps);

struct LayoutNote
{
    QString id = {};
    QRectF rect = {}; ///< in scene units
    QString text = {};
    friend bool operator==(const LayoutNote &, const LayoutNote &) = default;
};

std::vector<LayoutNote> notesOf(const model::WorkflowDefinition &definition);
/// Adds or replaces the note of that id; an empty id gets one. `id` is told.
model::Edit settingNote(const model::WorkflowDefinition &definition, LayoutNote note, QString *id);
model::Edit removingNotes(const model::WorkflowDefinition &definition, const QStringList &notes);

} // namespace millrace::ui
