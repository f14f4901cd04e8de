// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"
#include "ui/expression/expression_field.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace millrace::ui {

/// A step as JSON, edited as text. What cannot be taken stays, with the place of the mistake below.
/// Thread: the interface's.
class RawView final : public QWidget
{
    Q_OBJECT

public:
    RawView(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    ~RawView() override;

    void setTheme(const Theme &theme);
    /// The step as it is now; leaves alone a text that says the same, or is being mended.
    void show(const model::StepDefinition &step);
    void commitText();
    void setRefusal(const QString &words, int line, int column);
    CodeEdit *edit() const { return m_code->edit(); }
    QString problem() const;

Q_SIGNALS:
    /// Ask for an edit of the step; answered by setRefusal() or show().
    void textCommitted(const QString &text);
    void finished();

private:
    void showAll();

    const Theme *m_theme;
    ExpressionField *m_code;
    QPushButton *m_more;
    QLabel *m_problem;
    QTimer m_typing;
    QString m_shown; ///< the step's text as it was last known
    QString m_step;
    bool m_isCut = false;
};

} // namespace millrace::ui
