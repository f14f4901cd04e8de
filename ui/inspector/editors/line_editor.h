// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"
#include "ui/inspector/editors/line_edit.h"

namespace millrace::ui {

/// Short texts, numbers and durations: all that is one line. Up and down count where it is a
/// number. Thread: the interface's.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void showMixed() override;
    void commitText() override;
    QString unfinishedText() const override;
    void restoreUnfinished(const QString &text) override;

private:
    void count(int by);
    void tidy();

    LineEdit *m_line;
    base::Value m_stored;
    bool m_isMixed = false;
};

} // namespace millrace::ui
