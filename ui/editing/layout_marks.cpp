// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/layout_marks.h"

#include <algorithm>
#include <cmath>

namespace millrace::ui {

using base::Value;
using model::WorkflowDefinition;

namespace {

/// The layout with one of its members replaced; without it where nothing is left in it.
model::Edit withMember(const WorkflowDefinition &definition, const QString &name, Value member)
{
    Value layout = definition.layout;
    if (member.size() == 0)
        layout.remove(name);
    else
        layout.set(name, std::move(member));
    if (layout.isUndefined())
        return {model::Batch{}};
    return {model::ChangeLayout{{}, std::move(layout)}};
}

} // namespace

bool isMarked(const WorkflowDefinition &definition, const QString &mark, const QString &step)
{
    return definition.layout[mark][step].boolOr(false);
}

model::Edit marking(const WorkflowDefinition &definition, const QString &mark,
                    const QStringList &steps, bool isSet)
{
    Value marks = definition.layout[mark];
    for (const QString &step : steps) {
        if (isSet)
            marks.set(step, Value(true));
        else
            marks.remove(step);
    }
    return withMember(definition, mark, std::move(marks));
}

model::Edit toggling(const WorkflowDefinition &definition, const QString &mark,
                     const QStringList &steps)
{
    const bool all = std::all_of(steps.begin(), steps.end(), [&](const QString &step) {
        return isMarked(definition, mark, step);
    });
    return marking(definition, mark, steps, !all);
}

std::vector<LayoutNote> notesOf(const WorkflowDefinition &definition)
{
    std::vector<LayoutNote> notes;
    for (const base::Member &member : definition.layout[u"notes"].members()) {
        const Value &note = member.value;
        notes.push_back(
            {member.key,
             {note[u"x"].numberOr(0), note[u"y"].numberOr(0), qMax(24.0, note[u"w"].numberOr(200)),
              qMax(24.0, note[u"h"].numberOr(96))},
             note[u"text"].text()});
    }
    return notes;
}

model::Edit settingNote(const WorkflowDefinition &definition, LayoutNote note, QString *id)
{
    Value notes = definition.layout[u"notes"];
    for (int number = 1; note.id.isEmpty(); ++number) {
        const QString wish = u"note_%1"_qs.arg(number);
        if (!notes.has(wish))
            note.id = wish;
    }
    if (id != nullptr)
        *id = note.id;
    Value value = notes[note.id];
    value.set(u"x"_qs, std::round(note.rect.x()));
    value.set(u"y"_qs, std::round(note.rect.y()));
    value.set(u"w"_qs, std::round(note.rect.width()));
    value.set(u"h"_qs, std::round(note.rect.height()));
    value.set(u"text"_qs, note.text);
    notes.set(note.id, std::move(value));
    return withMember(definition, u"notes"_qs, std::move(notes));
}

model::Edit removingNotes(const WorkflowDefinition &definition, const QStringList &notes)
{
    Value kept = definition.layout[u"notes"];
    for (const QString &note : notes)
        kept.remove(note);
    return withMember(definition, u"notes"_qs, std::move(kept));
}

} // namespace millrace::ui
