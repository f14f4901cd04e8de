// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

class QPushButton;

namespace millrace::ui {

/// Texts of several lines, templates, expressions, scripts and JSON: all that needs colours or
/// room. A very long text is shown cut until someone asks for all of it. Thread: the interface's.
class CodeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CodeEditor(const InspectorField &field, const EditorContext &context, TextLanguage language);

    void show(const base::Value &value) override;
    void showMixed() override;
    void commitText() override;
    QString unfinishedText() const override;
    void restoreUnfinished(const QString &text) override;
    bool showProblem(const QString &rest, const QString &message) override;
    void clearProblems() override;
    void refreshData() override;

    ExpressionField *code() const { return m_code; }

private:
    void showText(const QString &text);
    void showAll();

    ExpressionField *m_code;
    QPushButton *m_more = nullptr;
    base::Value m_stored;
    bool m_isMixed = false;
    bool m_isCut = false;
};

} // namespace millrace::ui
