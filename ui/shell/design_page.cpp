// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/design_page.h"

#include "ui/editing/new_step.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/problems/problem_panel.h"
#include "ui/theme/step_words.h"

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
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setCentralWidget(m_stack);
    m_validation.setSingleShot(true);
    m_validation.setInterval(kValidateAfterMs);
    connect(&m_validation, &QTimer::timeout, this, &DesignPage::validateNow);
    m_tools->setObjectName(u"tools"_qs);
    m_tools->setMovable(false);
    m_tools->setIconSize({20, 20});
    addToolBar(m_tools);
    buildDocks();
}

/// Who looks at a document goes before it does.
DesignPage::~DesignPage()
{
    detach();
    qDeleteAll(m_pages);
}

EditorPage *DesignPage::current() const
{
    return static_cast<EditorPage *>(m_stack->currentWidget());
}

void DesignPage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (EditorPage *page : std::as_const(m_pages))
        page->canvas()->setTheme(theme);
    m_palette->setTheme(theme);
    m_inspector->setTheme(theme);
    m_problems->setTheme(theme);
    if (current() != nullptr)
        validateNow();
}

EditorPage *DesignPage::makePage(OpenWorkflow &workflow)
{
    auto *page = new EditorPage(workflow, *m_theme, m_icons);
    m_pages.insert(workflow.id(), page);
    m_stack->addWidget(page);
    const auto ifCurrent = [this, page](auto what) {
        return [this, page, what] {
            if (page == current())
                what();
        };
    };
    connect(&workflow.document(), &WorkflowDocument::changed, this, ifCurrent([this] {
        m_validation.start();
        Q_EMIT statusChanged();
    }));
    connect(page->canvas(), &CanvasView::zoomChanged, this, &DesignPage::statusChanged);
    connect(page->canvas(), &CanvasView::refused, this, &DesignPage::said);
    connect(page->canvas(), &CanvasView::selectionChanged, this,
            ifCurrent([this, page] { m_inspector->select(page->canvas()->selectedSteps()); }));
    return page;
}

void DesignPage::show(OpenWorkflow &workflow)
{
    commitPending();
    EditorPage *shown = page(workflow);
    m_stack->setCurrentWidget(shown == nullptr ? makePage(workflow) : shown);
    attach();
}

void DesignPage::forget(OpenWorkflow &workflow)
{
    EditorPage *gone = m_pages.take(workflow.id());
    if (gone == nullptr)
        return;
    if (gone == current())
        detach();
    m_stack->removeWidget(gone);
    delete gone;
    if (current() != nullptr)
        attach();
}

void DesignPage::detach()
{
    m_inspector->setDocument(nullptr);
    m_problems->setDocument(nullptr);
}

/// Points everything around the canvas at the current workflow.
void DesignPage::attach()
{
    m_problems->setDocument(&current()->workflow().document());
    m_inspector->setDocument(&current()->workflow().document());
    m_inspector->select(canvas()->selectedSteps());
    validateNow();
    Q_EMIT statusChanged();
}

void DesignPage::commitPending()
{
    m_inspector->commitPending();
}

void DesignPage::validateNow()
{
    m_validation.stop();
    if (current() == nullptr)
        return;
    const auto problems = m_context.validator(current()->workflow().document().definition());
    m_problems->show(problems);
    dock(u"problems"_qs)
        ->setWindowTitle(problems.empty() ? tr("Problems")
                                          : tr("Problems (%1)").arg(problems.size()));
    Q_EMIT statusChanged();
}

/// The way from a problem to where it is mended.
void DesignPage::showField(const QString &step, const QString &)
{
    if (canvas() != nullptr)
        canvas()->select(step.isEmpty() ? QStringList() : QStringList{step});
}

void DesignPage::appendStepTypes(std::vector<PaletteEntry> &entries)
{
    const auto add = [&](const QString &type, const QString &kind) {
        entries.push_back({tr("Add a step"),
                           stepName(type, kind),
                           {},
                           {},
                           m_theme->step(type, kind).icon,
                           u'+',
                           [this, type, kind] { addStep(type, kind); }});
    };
    const model::StepCatalogue &catalogue = m_context.workspace.catalogue();
    for (const model::StepDescriptor &step : catalogue.steps) {
        if (step.type != u"action")
            add(step.type, {});
    }
    for (const model::ActionKind &kind : catalogue.kinds)
        add(u"action"_qs, kind.kind);
}

void DesignPage::setReducedMotion(bool)
{
}

void DesignPage::addStep(const QString &type, const QString &kind)
{
    if (current() == nullptr)
        return;
    const QStringList selected = canvas()->selectedSteps();
    WorkflowDocument &document = current()->workflow().document();
    QString id;
    const model::Edit edit = newStep(document.definition(), type, kind,
                                     selected.size() == 1 ? selected.front() : QString(), id);
    if (const auto done = document.perform(edit, tr("Add a step")); !done) {
        Q_EMIT said(done.error().message);
        return;
    }
    canvas()->select({id});
    canvas()->setFocus();
}

} // namespace millrace::ui
