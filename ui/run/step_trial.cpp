// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/step_trial.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/step_place.h"
#include "ui/run/run_words.h"
#include "ui/run/value_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

StepTrial::StepTrial(EngineClient &client, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_theme(&theme)
    , m_title(new QLabel(this))
    , m_input(new QPlainTextEdit(this))
    , m_mock(new QCheckBox(tr("Use the step's pinned result"), this))
    , m_run(new QPushButton(this))
    , m_says(new QLabel(this))
    , m_output(new ValueView(tr("Result"), this))
{
    setAccessibleName(tr("Try this step"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_input->setAccessibleName(tr("Input as JSON"));
    m_input->setTabChangesFocus(true);
    m_input->setPlaceholderText(tr("Empty: what the input mapping gives"));
    m_run->setObjectName(u"primaryButton"_qs);
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title);
    layout->addWidget(m_input, 1);
    auto *row = new QHBoxLayout;
    layout->addWidget(m_mock);
    row->addStretch();
    row->addWidget(m_run);
    layout->addLayout(row);
    layout->addWidget(m_says);
    layout->addWidget(m_output, 2);
    connect(m_run, &QPushButton::clicked, this, [this] { m_isBusy ? stop() : start(); });
    setBusy(false);
}

StepTrial::~StepTrial()
{
    m_token.cancel();
}

void StepTrial::setTheme(const Theme &theme)
{
    m_theme = &theme;
    say(m_says->text(), m_status);
}

void StepTrial::setStep(const model::WorkflowDefinition &definition, const QString &step,
                        const Value &sample, const QString &folder)
{
    stop();
    setBusy(false);
    ++m_generation;
    m_request.definition = definition;
    m_request.step = step;
    m_request.sample = sample;
    m_folder = folder;
    const auto path = model::findStep(definition, step);
    const model::StepDefinition *found = path ? model::stepAt(definition, *path) : nullptr;
    const bool hasMock = found != nullptr && !found->mock.isUndefined();
    m_title->setText(found == nullptr || found->name.isEmpty() ? step : found->name);
    m_mock->setEnabled(hasMock);
    m_mock->setChecked(hasMock);
    m_mock->setToolTip(hasMock ? QString() : tr("This step has no pinned result."));
    m_run->setEnabled(found != nullptr);
    const Value &input = sample[u"input"];
    m_input->setPlainText(input.isUndefined()
                              ? QString()
                              : QString::fromUtf8(base::toJson(input, base::JsonStyle::Indented)));
    m_output->setValue({});
    say({}, {});
}

void StepTrial::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_run->setText(isBusy ? tr("Stop") : tr("Run this step"));
    m_run->setToolTip(isBusy ? tr("Stop the attempt")
                             : tr("One attempt for real; no run is recorded"));
}

void StepTrial::say(const QString &text, const QString &status)
{
    m_status = status;
    m_says->setText(text);
    m_says->setVisible(!text.isEmpty());
    QPalette palette = m_says->palette();
    palette.setColor(QPalette::WindowText, status.isEmpty() ? m_theme->color(u"tx2"_qs)
                                                            : m_theme->status(status).foreground);
    m_says->setPalette(palette);
}

void StepTrial::start()
{
    if (m_isBusy)
        return;
    m_request.input.reset();
    if (const QString text = m_input->toPlainText().trimmed(); !text.isEmpty()) {
        const auto parsed = base::parseJson(text.toUtf8());
        if (!parsed) {
            say(tr("This is no JSON: %1.").arg(parsed.error().message), u"failed"_qs);
            return;
        }
        m_request.input = *parsed;
    }
    m_request.usesMock = m_mock->isChecked();
    m_token = base::CancellationToken();
    setBusy(true);
    say(tr("Running."), u"running"_qs);
    m_client.tryStep(
        m_request, m_folder, m_token, this,
        [this, generation = m_generation](const base::Result<api::TrialResult> &result) {
            if (generation == m_generation)
                take(result);
        });
}

void StepTrial::stop()
{
    m_token.cancel();
}

void StepTrial::take(const base::Result<api::TrialResult> &result)
{
    setBusy(false);
    if (!result || result->error) {
        const base::Error &error = result ? *result->error : result.error();
        say(errorText(error), u"failed"_qs);
        m_output->setValue(base::errorToValue(error));
    } else if (!isSettled(result->stage)) {
        say(tr("This step waits for people or events. Run the workflow to see it go on."),
            stepToken(result->stage));
        m_output->setValue({});
    } else {
        say(tr("%1 in %2. Nothing was recorded.")
                .arg(statusWord(stepToken(result->stage)), durationText(result->durationMs)),
            stepToken(result->stage));
        m_output->setValue(result->output);
    }
    Q_EMIT finished();
}

} // namespace millrace::ui
