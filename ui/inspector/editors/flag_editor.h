// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

class QCheckBox;
class QLabel;

namespace millrace::ui {

/// Yes or no. Thread: the interface's.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void showMixed() override;
    bool hasOwnLabel() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_label;
};

} // namespace millrace::ui
