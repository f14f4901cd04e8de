// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

class QComboBox;
class QVBoxLayout;

namespace millrace::ui {

/// What a workflow gives: all its data, one expression, or an object of them. Thread: the
/// interface's.
class OutputEditor final : public FieldEditor
{
    Q_OBJECT

public:
    OutputEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void commitText() override;
    bool showProblem(const QString &rest, const QString &message) override;
    void clearProblems() override;
    void focusPlace(const QString &rest) override;
    void refreshData() override;

private:
    void setKind(int kind);

    QComboBox *m_kind;
    QVBoxLayout *m_layout;
    FieldEditor *m_inner = nullptr;
    int m_shown = -1;
};

} // namespace millrace::ui
