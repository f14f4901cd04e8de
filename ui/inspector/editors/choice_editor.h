// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

class QComboBox;

namespace millrace::ui {

/// One of a few values; the first entry leaves the choice to the default. A value that is none of
/// them is kept and shown. Thread: the interface's.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void showMixed() override;

private:
    void fill(const QString &current);

    QComboBox *m_list;
};

/// A value of a definition as people call it ("exponential": "Exponential").
QString choiceText(const QString &value);

} // namespace millrace::ui
