// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/input_memory.h"
#include "ui/run/schema_form.h"
#include "ui/theme/icons.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace millrace::ui {

/// Asks what a run is to be given: a form made from the workflow's input schema, or JSON. Begins
/// with what the workflow was last run with. The shell shows it as a sheet.
class StartForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t
    {
        Run,
        Simulate,
    };

    StartForm(const InputMemory &memory, const Theme &theme, QWidget *parent = nullptr);

    void setWorkflow(const model::WorkflowDefinition &definition, Purpose purpose = Purpose::Run);
    /// Whether there is anything to ask: F5 starts at once where there is not.
    static bool asks(const model::WorkflowDefinition &definition);
    void setTheme(const Theme &theme);
    base::Value input() const;

public Q_SLOTS:
    /// Starts where the input fits, else says what does not.
    void submit();

Q_SIGNALS:
    void startRequested(const millrace::base::Value &input);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    void showPage(int page);
    void say(const QString &problem);

    const InputMemory &m_memory;
    const Theme *m_theme;
    model::WorkflowDefinition m_definition = {};
    QLabel *m_title;
    QTabWidget *m_pages;
    SchemaForm *m_form;
    QPlainTextEdit *m_json;
    QLabel *m_problem;
    QPushButton *m_start = nullptr;
    int m_page = 0;
};

} // namespace millrace::ui
