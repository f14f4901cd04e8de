// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_registry.h"

class QLabel;

namespace millrace::ui {

/// A field as it stands in the form: its label, its editor, and what is wrong with it. Thread: the
/// interface's.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const InspectorField &field, const EditorRegistry &editors,
             const EditorContext &context, bool hasLabel, QWidget *parent = nullptr);

    const InspectorField &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    void show(const base::Value &value, bool isMixed);
    /// What validation found here; `rest` is the path below the field.
    void addProblem(const QString &rest, const QString &message, bool isError);
    void clearProblems();
    /// What the document said to the last change; empty: it took it.
    void setRefusal(const QString &refusal);
    /// Text that could not be stored, or a change that was refused.
    bool isUnfinished() const;

Q_SIGNALS:
    void problemChanged();

private:
    void updateWords();

    FieldEditor *m_editor;
    QLabel *m_label = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_problem;
    const Theme &m_theme;
    base::Value m_shown;
    bool m_isMixed = false;
    bool m_isShown = false;
    QStringList m_problems;
    bool m_hasError = false;
    QString m_refusal;
};

} // namespace millrace::ui
