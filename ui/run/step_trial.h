// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/engine_client.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace millrace::ui {

class ValueView;

/// Tries one step with an input that can be edited: for real, by the executors and limits of a run,
/// or with its mock. Nothing is recorded, no run is made.
class StepTrial final : public QWidget
{
    Q_OBJECT

public:
    StepTrial(EngineClient &client, const Theme &theme, QWidget *parent = nullptr);
    ~StepTrial() override;

    /// Shows a step of a draft; `sample` is what its expressions see (RunSession::sampleAt), its
    /// `input` becomes the proposed input. `folder` is that of the workflow's file.
    void setStep(const model::WorkflowDefinition &definition, const QString &step,
                 const base::Value &sample, const QString &folder);
    void setTheme(const Theme &theme);
    bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    void start();
    void stop();

Q_SIGNALS:
    void finished();

private:
    void take(const base::Result<api::TrialResult> &result);
    void say(const QString &text, const QString &status);
    void setBusy(bool isBusy);

    EngineClient &m_client;
    const Theme *m_theme;
    api::TrialRequest m_request = {};
    QString m_folder;
    base::CancellationToken m_token;
    bool m_isBusy = false;
    int m_generation = 0; ///< answers for another step are late
    QString m_status;     ///< whose colour the words have
    QLabel *m_title;
    QPlainTextEdit *m_input;
    QCheckBox *m_mock;
    QPushButton *m_run;
    QLabel *m_says;
    ValueView *m_output;
};

} // namespace millrace::ui
