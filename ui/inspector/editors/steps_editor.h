// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"

class QVBoxLayout;

namespace millrace::ui {

/// A list of steps by id: dependencies, handlers, compensations; or one step. Thread: the
/// interface's.
class StepsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    /// `isOne`: a single step, stored as text.
    StepsEditor(const InspectorField &field, const EditorContext &context, bool isOne);

    void show(const base::Value &value) override;
    void showMixed() override;
    bool showProblem(const QString &rest, const QString &message) override;
    void focusPlace(const QString &rest) override;
    QString note() const override;

private:
    void rebuild();
    void addRow(const QString &id, int index);
    void commit(const QStringList &ids);

    const bool m_isOne;
    QStringList m_ids;
    bool m_isMixed = false;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace millrace::ui
