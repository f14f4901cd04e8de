// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editor_run.h"

#include "ui/run/rehearsal_summary.h"
#include "ui/run/run_data_panel.h"
#include "ui/run/run_strip.h"
#include "ui/run/run_words.h"
#include "ui/run/step_trial.h"

#include <QFileInfo>

namespace millrace::ui {

EditorRun::EditorRun(EditorPage &page, EngineClient &client, const Theme &theme, const Icons &icons)
    : m_page(page)
    , m_client(client)
    , m_session(client)
    , m_strip(new RunStrip(m_session, theme, icons))
    , m_data(new RunDataPanel(m_session, theme, icons))
    , m_trial(new StepTrial(client, theme))
    , m_summary(new RehearsalSummary)
{
    page.addBar(m_strip);
    wire();
    findUnfinished();
}

/// The panels look at the session.
EditorRun::~EditorRun()
{
    delete m_strip;
    delete m_data;
    delete m_trial;
    delete m_summary;
}

QWidget *EditorRun::data() const
{
    return m_data;
}

QWidget *EditorRun::trial() const
{
    return m_trial;
}

QWidget *EditorRun::summary() const
{
    return m_summary;
}

void EditorRun::wire()
{
    WorkflowDocument &document = m_page.workflow().document();
    connect(&document, &WorkflowDocument::changed, this,
            [this, &document] { m_session.setDraft(document.definition()); });
    connect(&m_session, &RunSession::marksChanged, this, &EditorRun::showMarks);
    connect(&m_session, &RunSession::changed, this, [this] {
        if (m_session.state() == RunSession::State::None)
            m_page.canvas()->setRunMarks({});
        Q_EMIT changed();
    });
    connect(&m_session, &RunSession::failed, this, &EditorRun::failed);
    connect(&m_session, &RunSession::rehearsed, this,
            [this](const std::shared_ptr<api::Rehearsal> &rehearsal) {
                m_summary->setRehearsal(runToken(m_session.facts()), m_session.elapsedMs(),
                                        *rehearsal);
                Q_EMIT detailsWanted(true);
            });
    connect(m_strip, &RunStrip::detailsRequested, this,
            [this] { Q_EMIT detailsWanted(m_session.isRehearsal()); });
    connect(m_data, &RunDataPanel::selectionChanged, this, &EditorRun::selectionWanted);
    connect(m_summary, &RehearsalSummary::selectionChanged, this, &EditorRun::selectionWanted);
}

/// A run that was parked or cut off when the program ended last is in sight again.
void EditorRun::findUnfinished()
{
    if (!QFileInfo::exists(m_client.options().storePath))
        return;
    m_client.findUnfinished(m_page.workflow().document().definition().workflowId, this,
                            [this](const base::Result<std::optional<base::RunId>> &found) {
                                const bool isFree = m_session.state() == RunSession::State::None;
                                if (found && *found && isFree)
                                    m_session.attach(**found);
                            });
}

/// All at once where the run has just come into sight, step by step while it goes on.
void EditorRun::showMarks(const QStringList &steps)
{
    const QHash<QString, StepMark> marks = m_session.marks();
    CanvasView *canvas = m_page.canvas();
    if (marks.isEmpty() || !canvas->states().isRun() || steps.size() > marks.size() / 2) {
        canvas->setRunMarks(marks);
        return;
    }
    for (const QString &step : steps)
        canvas->updateRunMark(step, marks.value(step));
}

void EditorRun::setTheme(const Theme &theme)
{
    m_strip->setTheme(theme);
    m_data->setTheme(theme);
    m_trial->setTheme(theme);
}

void EditorRun::select(const QStringList &steps)
{
    m_data->select(steps);
    if (steps.size() == 1)
        m_trial->setStep(m_page.workflow().document().definition(), steps.front(),
                         m_session.sampleAt(steps.front()), folder());
}

QString EditorRun::folder() const
{
    const QString &path = m_page.workflow().path();
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

/// The engine opens when it is first needed: looking at a workflow takes no store's lock.
void EditorRun::start(const base::Value &input)
{
    if (m_client.state() == EngineState::Closed || m_client.state() == EngineState::Failed)
        m_client.open();
    m_session.start({m_page.workflow().document().definition(), input, folder()});
}

void EditorRun::simulate(const std::optional<base::Value> &input)
{
    api::RehearsalRequest request;
    request.definition = m_page.workflow().document().definition();
    request.input = input;
    m_session.rehearse(std::move(request));
}

} // namespace millrace::ui
