// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"
#include "ui/inspector/editors/line_edit.h"

class QComboBox;

namespace millrace::ui {

/// How many of the edges into a step must complete: all, any, or a number. Thread: the
/// interface's.
class JoinEditor final : public FieldEditor
{
    Q_OBJECT

public:
    JoinEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void showMixed() override;
    void commitText() override;

private:
    void choose(int row);

    QComboBox *m_kind;
    LineEdit *m_count;
    base::Value m_stored;
};

} // namespace millrace::ui
