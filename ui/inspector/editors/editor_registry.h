// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

#include <QHash>

namespace millrace::ui {

/// Which editor is for which kind of value. Thread: the interface's.
class EditorRegistry
{
public:
    using Make = std::function<FieldEditor *(const InspectorField &, const EditorContext &)>;

    void add(const QString &name, Make make) { m_makers.insert(name, std::move(make)); }
    bool has(const QString &name) const { return m_makers.contains(name); }
    /// Never null: what has no editor of its own is edited as JSON.
    FieldEditor *make(const InspectorField &field, const EditorContext &context) const;

private:
    QHash<QString, Make> m_makers;
};

/// The editors of this program, one line each.
EditorRegistry builtinEditors();

} // namespace millrace::ui
