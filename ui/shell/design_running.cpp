// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_words.h"
#include "ui/run/start_form.h"
#include "ui/shell/design_page.h"
#include "ui/shell/editor_run.h"
#include "ui/shell/overlay.h"

#include "ui/inspector/inspector_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/problems/problem_panel.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace millrace::ui {

namespace {

constexpr int kFormWidth = 560;

} // namespace

/// Its panels stand in the docks while its page is shown.
EditorRun *DesignPage::makeRun(EditorPage *page)
{
    auto *run = new EditorRun(*page, m_context.client, *m_theme, m_icons);
    m_runs.insert(page->workflow().id(), run);
    m_data->addWidget(run->data());
    m_trial->addWidget(run->trial());
    m_summaries->addWidget(run->summary());
    connect(run, &EditorRun::selectionWanted, this, &DesignPage::select);
    connect(run, &EditorRun::detailsWanted, this,
            [this](bool isRehearsal) { showDock(isRehearsal ? u"simulation"_qs : u"data"_qs); });
    connect(run, &EditorRun::changed, this, [this, run] {
        if (run == currentRun())
            showRunInPanels();
    });
    connect(run, &EditorRun::failed, this,
            [this](const base::Error &error) { Q_EMIT refused(error); });
    return run;
}

EditorRun *DesignPage::currentRun() const
{
    return current() == nullptr ? nullptr : m_runs.value(current()->workflow().id());
}

void DesignPage::attachRun()
{
    EditorRun *run = currentRun();
    m_data->setCurrentWidget(run->data());
    m_trial->setCurrentWidget(run->trial());
    m_summaries->setCurrentWidget(run->summary());
    showRunInPanels();
}

/// Inspector and outline know what the run knows.
void DesignPage::showRunInPanels()
{
    const RunSession &session = currentRun()->session();
    QHash<QString, OutlineStatus> statuses;
    const QHash<QString, StepMark> marks = session.marks();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        statuses.insert(mark.key(), {mark->status, statusWord(mark->status)});
    m_outline->setStatuses(statuses);
    m_inspector->setSamples([&session](const QString &step) { return session.sampleAt(step); });
}

/// What cannot run is not asked for.
bool DesignPage::mayRun()
{
    commitPending();
    if (current() == nullptr)
        return false;
    validateNow();
    if (m_problems->errors() == 0)
        return true;
    showDock(u"problems"_qs);
    m_problems->next();
    Q_EMIT said(tr("The workflow cannot run yet: %n problem(s) must be mended first.", nullptr,
                   m_problems->errors()));
    return false;
}

void DesignPage::run()
{
    if (!mayRun())
        return;
    const model::WorkflowDefinition &definition = document()->definition();
    if (!StartForm::asks(definition)) {
        currentRun()->start(base::Value::emptyObject());
        return;
    }
    ask(false, [this](const base::Value &input) {
        m_memory.keep(document()->definition(), input);
        currentRun()->start(input);
    });
}

void DesignPage::simulate()
{
    if (!mayRun())
        return;
    // The first test says what goes in; without one, a person does.
    const model::WorkflowDefinition &definition = document()->definition();
    if (!definition.tests.items().empty() || !StartForm::asks(definition)) {
        currentRun()->simulate({});
        return;
    }
    ask(true, [this](const base::Value &input) { currentRun()->simulate(input); });
}

void DesignPage::ask(bool simulates, const std::function<void(const base::Value &)> &then)
{
    auto *form = new StartForm(m_memory, *m_theme);
    form->setWorkflow(document()->definition(),
                      simulates ? StartForm::Purpose::Simulate : StartForm::Purpose::Run);
    auto *overlay = new Overlay(window(), *m_theme, form, kFormWidth);
    const QString id = current()->workflow().id();
    connect(form, &StartForm::cancelled, overlay, &Overlay::dismiss);
    connect(form, &StartForm::startRequested, this, [=, this](const base::Value &input) {
        overlay->dismiss();
        if (current() != nullptr && current()->workflow().id() == id)
            then(input);
    });
}

/// One step alone, with what the last run knew there.
void DesignPage::tryStep()
{
    commitPending();
    if (current() == nullptr || canvas()->selectedSteps().size() != 1)
        return;
    currentRun()->select(canvas()->selectedSteps());
    showDock(u"trial"_qs);
    m_trial->currentWidget()->setFocus();
}

} // namespace millrace::ui
