// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"
#include "ui/inspector/editors/line_edit.h"

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace millrace::ui {

class StepButton;

/// The routes out of a condition (when) or an approval (outcome), in order. Thread: the
/// interface's.
class RoutesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RoutesEditor(const InspectorField &field, const EditorContext &context, bool isApproval);

    void show(const base::Value &value) override;
    void commitText() override;
    bool showProblem(const QString &rest, const QString &message) override;
    void clearProblems() override;
    void focusPlace(const QString &rest) override;
    void refreshData() override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        LineEdit *label = nullptr;
        StepButton *to = nullptr;
        ExpressionField *when = nullptr; ///< of a condition
        QComboBox *outcome = nullptr;    ///< of an approval
    };

    void rebuild();
    Row makeRow();
    void addHead(Row &row, QVBoxLayout *layout);
    void addOutcome(Row &row, QVBoxLayout *layout);
    void fillRow(Row &row, const base::Value &route);
    void setMember(const QWidget *box, const QString &name, const QString &text);
    void move(const QWidget *box, int by);
    std::size_t indexOf(const QWidget *box) const;
    int rowAt(const QString &rest) const;

    const bool m_isApproval;
    base::Value m_stored;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    QToolButton *m_add;
};

} // namespace millrace::ui
