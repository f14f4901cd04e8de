// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/design_page.h"

#include "ui/canvas/canvas_commands.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/variable_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/palette/step_search.h"
#include "ui/problems/problem_panel.h"
#include "ui/problems/problem_words.h"
#include "ui/shell/editor_run.h"
#include "ui/theme/step_words.h"
#include "ui/versions/history_panel.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QToolBar>

namespace millrace::ui {

namespace {

constexpr int kValidateAfterMs = 200; // after the last edit

} // namespace

DesignPage::DesignPage(const ShellContext &context, const Theme &theme, const Icons &icons,
                       CommandRegistry &commands, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_context(context)
    , m_theme(&theme)
    , m_icons(icons)
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_tools(new QToolBar(tr("Tools"), this))
    , m_memory(context.dataFolder + u"/inputs"_qs)
{
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCentralWidget(m_stack);
    m_validation.setSingleShot(true);
    m_validation.setInterval(kValidateAfterMs);
    connect(&m_validation, &QTimer::timeout, this, &DesignPage::validateNow);
    m_tools->setObjectName(u"tools"_qs);
    m_tools->setMovable(false);
    m_tools->setIconSize({20, 20});
    addToolBar(m_tools);
    buildDocks();
    wirePanels();
}

/// Who looks at a document goes before it does.
DesignPage::~DesignPage()
{
    detach();
    qDeleteAll(m_runs);
    qDeleteAll(m_pages);
}

EditorPage *DesignPage::current() const
{
    return static_cast<EditorPage *>(m_stack->currentWidget());
}

WorkflowDocument *DesignPage::document() const
{
    return current() == nullptr ? nullptr : &current()->workflow().document();
}

void DesignPage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (EditorPage *page : std::as_const(m_pages))
        page->setTheme(theme);
    m_palette->setTheme(theme);
    m_stepSearch->setTheme(theme);
    m_outline->setTheme(theme);
    m_inspector->setTheme(theme);
    m_problems->setTheme(theme);
    m_history->setTheme(theme);
    m_variables->setTheme(theme);
    for (EditorRun *run : std::as_const(m_runs))
        run->setTheme(theme);
    if (current() != nullptr)
        validateNow();
}

EditorPage *DesignPage::makePage(OpenWorkflow &workflow)
{
    auto *page = new EditorPage(workflow, *m_theme, m_icons);
    m_pages.insert(workflow.id(), page);
    m_stack->addWidget(page);
    page->canvas()->setReducedMotion(m_reducedMotion);
    page->canvas()->setMinimapVisible(m_hasMinimap);
    makeRun(page);
    wireCanvas(page);
    wireCommands(page);
    return page;
}

void DesignPage::show(OpenWorkflow &workflow)
{
    commitPending();
    EditorPage *shown = page(workflow);
    if (shown == nullptr)
        shown = makePage(workflow);
    m_stack->setCurrentWidget(shown);
    attach();
}

void DesignPage::forget(OpenWorkflow &workflow)
{
    EditorPage *gone = m_pages.take(workflow.id());
    if (gone == nullptr)
        return;
    if (gone == current())
        detach();
    delete m_runs.take(workflow.id());
    m_stack->removeWidget(gone);
    delete gone;
    if (current() != nullptr)
        attach();
}

void DesignPage::detach()
{
    m_inspector->setDocument(nullptr);
    m_problems->setDocument(nullptr);
    m_outline->setDocument(nullptr);
    m_history->setDocument(nullptr);
    m_variables->setDocument(nullptr);
    m_inspector->setSamples({});
}

/// Points everything around the canvas at the current workflow.
void DesignPage::attach()
{
    WorkflowDocument *shown = document();
    m_problems->setDocument(shown);
    m_inspector->setDocument(shown);
    m_outline->setDocument(shown);
    m_history->setDocument(shown);
    m_variables->setDocument(shown);
    attachRun();
    selectionMade(canvas()->selectedSteps());
    validateNow();
    Q_EMIT statusChanged();
    Q_EMIT commandsChanged();
}

void DesignPage::commitPending()
{
    m_inspector->commitPending();
    if (canvas() != nullptr)
        canvas()->commands().commitPending();
}

void DesignPage::validateNow()
{
    m_validation.stop();
    if (current() == nullptr)
        return;
    auto problems = m_context.validator(document()->definition());
    QHash<QString, bool> marks;
    for (const model::Problem &problem : problems) {
        if (!problem.step.isEmpty())
            marks[problem.step] |= problem.severity == model::Severity::Error;
    }
    m_problems->show(problems);
    for (model::Problem &problem : problems) {
        const ProblemWords words = problemWords(problem, {});
        problem.message = words.sentence;
        problem.hint = words.advice;
    }
    m_inspector->setProblems(problems);
    canvas()->setProblemMarks(marks);
    m_outline->setProblemMarks(marks);
    dock(u"problems"_qs)
        ->setWindowTitle(problems.empty() ? tr("Problems")
                                          : tr("Problems (%1)").arg(problems.size()));
    Q_EMIT statusChanged();
}

void DesignPage::showField(const QString &step, const QString &field)
{
    showDock(u"inspector"_qs);
    showStep(step);
    m_inspector->showField(step, field);
}

void DesignPage::showStep(const QString &step)
{
    if (canvas() == nullptr)
        return;
    canvas()->select(step.isEmpty() ? QStringList() : QStringList{step});
    canvas()->reveal(step);
}

void DesignPage::appendStepTypes(std::vector<PaletteEntry> &entries)
{
    for (const StepEntry &step : stepEntries(m_context.workspace.catalogue(), *m_theme))
        entries.push_back({tr("Add a step"),
                           step.name,
                           categoryName(step.category),
                           {},
                           step.icon,
                           u'+',
                           [this, type = step.type, kind = step.kind] { addStep(type, kind); }});
}

void DesignPage::setReducedMotion(bool on)
{
    m_reducedMotion = on;
    for (EditorPage *page : std::as_const(m_pages))
        page->canvas()->setReducedMotion(on);
}

void DesignPage::setMinimapVisible(bool visible)
{
    m_hasMinimap = visible;
    for (EditorPage *page : std::as_const(m_pages))
        page->canvas()->setMinimapVisible(visible);
}

void DesignPage::addStep(const QString &type, const QString &kind)
{
    if (current() == nullptr)
        return;
    canvas()->commands().addStep(type, kind);
    canvas()->setFocus();
}

} // namespace millrace::ui
