// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_fields.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace millrace::ui {

/// The label and the control of one field. What cannot be stored stays in the control, with the
/// reason below it.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(InspectorField field, const Theme &theme, QWidget *parent = nullptr);

    const InspectorField &field() const { return m_field; }
    /// Shows what is stored; not while it is being edited.
    void show(const base::Value &value);
    /// What the document said to the last change; empty: it took it.
    void showProblem(const QString &problem);
    /// Takes what was typed, as leaving the control would: before the document is saved or closed.
    void commitText();

Q_SIGNALS:
    void committed(const QString &path, const base::Value &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeText();
    QString text() const;

    const InspectorField m_field;
    QWidget *m_control = nullptr;
    QLabel *m_problem = nullptr;
    QString m_shown; ///< as it was stored
};

} // namespace millrace::ui
