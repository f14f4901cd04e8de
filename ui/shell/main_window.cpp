// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/document/document_file.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/shell/new_step.h"
#include "ui/shell/problem_list.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kValidateAfterMs = 200; // after the last edit

} // namespace

MainWindow::MainWindow(model::StepCatalogue catalogue, Validator validator, Scheme scheme)
    : m_catalogue(std::move(catalogue))
    , m_validator(std::move(validator))
    , m_theme(Theme::builtin(scheme))
{
    resize(1600, 1000);
    m_validation.setSingleShot(true);
    m_validation.setInterval(kValidateAfterMs);
    connect(&m_validation, &QTimer::timeout, this, &MainWindow::validateNow);
    m_zoom = new QLabel(this);
    m_count = new QLabel(this);
    statusBar()->addWidget(m_count);
    statusBar()->addPermanentWidget(m_zoom);
    m_centre = new QWidget(this);
    auto *layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins({});
    setCentralWidget(m_centre);
    showDefinition({}, {});
    buildDocks();
    buildActions();
    setScheme(scheme);
}

/// Who looks at the document goes before it does.
MainWindow::~MainWindow()
{
    m_inspector->setDocument(nullptr);
    delete m_canvas;
}

void MainWindow::setScheme(Scheme scheme)
{
    m_theme = Theme::builtin(scheme);
    applyTheme(*qApp, m_theme);
    m_canvas->setTheme(m_theme);
    m_palette->setTheme(m_theme);
    m_problems->setTheme(m_theme);
    m_inspector->setTheme(m_theme);
    refreshIcons();
    validateNow();
}

void MainWindow::buildDocks()
{
    m_palette = new StepPalette(m_catalogue, m_theme, m_icons);
    connect(m_palette, &StepPalette::chosen, this, &MainWindow::addStep);
    auto *steps = new QDockWidget(tr("Steps"), this);
    steps->setObjectName(u"steps"_qs);
    steps->setFeatures(QDockWidget::DockWidgetMovable);
    steps->setWidget(m_palette);
    addDockWidget(Qt::LeftDockWidgetArea, steps);
    resizeDocks({steps}, {216}, Qt::Horizontal);
    m_inspector = new InspectorPanel(m_catalogue, m_theme, m_icons);
    m_inspector->setDocument(m_document.get());
    auto *settings = new QDockWidget(tr("Step"), this);
    settings->setObjectName(u"inspector"_qs);
    settings->setFeatures(QDockWidget::DockWidgetMovable);
    settings->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, settings);
    resizeDocks({settings}, {332}, Qt::Horizontal);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_problems = new ProblemList(m_theme, m_icons);
    connect(m_problems, &ProblemList::stepChosen, this,
            [this](const QString &step) { m_canvas->select({step}); });
    m_problemDock = new QDockWidget(tr("Problems"), this);
    m_problemDock->setObjectName(u"problems"_qs);
    m_problemDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_problemDock->setWidget(m_problems);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemDock);
    resizeDocks({m_problemDock}, {120}, Qt::Vertical);
}

void MainWindow::showDefinition(model::WorkflowDefinition definition, const QString &path)
{
    delete m_canvas;
    if (m_inspector != nullptr)
        m_inspector->setDocument(nullptr);
    m_document = std::make_unique<WorkflowDocument>(std::move(definition));
    m_path = path;
    m_canvas = new CanvasView(*m_document, m_theme, m_icons, this);
    m_centre->layout()->addWidget(m_canvas);
    connect(m_document.get(), &WorkflowDocument::changed, this, [this] {
        validateSoon();
        updateStatus();
    });
    connect(&m_document->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(m_canvas, &CanvasView::zoomChanged, this, &MainWindow::updateStatus);
    connect(m_canvas, &CanvasView::refused, this,
            [this](const QString &why) { statusBar()->showMessage(why); });
    connect(m_canvas, &CanvasView::selectionChanged, this, [this] {
        if (m_inspector != nullptr)
            m_inspector->select(m_canvas->selectedSteps());
    });
    updateTitle();
    updateStatus();
    if (m_inspector != nullptr) {
        m_inspector->setDocument(m_document.get());
        validateNow();
    }
    QMetaObject::invokeMethod(m_canvas, &CanvasView::fit, Qt::QueuedConnection);
}

bool MainWindow::openFile(const QString &path)
{
    auto definition = readDocument(path, m_catalogue);
    if (!definition) {
        say(definition.error());
        return false;
    }
    showDefinition(std::move(*definition), QFileInfo(path).absoluteFilePath());
    return true;
}

void MainWindow::say(const base::Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Millrace"), error.message, QMessageBox::Ok, this);
    box.setInformativeText(error.hint);
    box.exec();
}

void MainWindow::validateNow()
{
    const std::vector<model::Problem> problems = m_validator(m_document->definition());
    m_problems->show(problems);
    m_problemDock->setWindowTitle(problems.empty() ? tr("Problems")
                                                   : tr("Problems (%1)").arg(problems.size()));
}

void MainWindow::updateTitle()
{
    const QString name =
        m_document->definition().name.isEmpty() ? tr("Untitled") : m_document->definition().name;
    setWindowTitle(tr("%1[*] - Millrace").arg(name));
    setWindowModified(!m_document->undoStack().isClean());
}

void MainWindow::updateStatus()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_canvas->zoom() * 100)));
    m_count->setText(tr("Steps: %1").arg(m_canvas->scene().cards().size()));
}

void MainWindow::addStep(const QString &type, const QString &kind)
{
    const QStringList selected = m_canvas->selectedSteps();
    QString id;
    const model::Edit edit = newStep(m_document->definition(), type, kind,
                                     selected.size() == 1 ? selected.front() : QString(), id);
    if (const auto done = m_document->perform(edit, tr("Add a step")); !done)
        return say(done.error());
    m_canvas->select({id});
    m_canvas->setFocus();
}

void MainWindow::openAnother()
{
    if (!mayDiscard())
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a workflow"), m_path, tr("Workflows (*.millrace.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::save()
{
    m_inspector->commitPending();
    if (m_path.isEmpty())
        return saveAs();
    if (const auto done = writeDocument(m_path, m_document->definition()); !done) {
        say(done.error());
        return false;
    }
    m_document->undoStack().setClean();
    return true;
}

bool MainWindow::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the workflow"), m_path,
                                                      tr("Workflows (*.millrace.json)"));
    if (path.isEmpty())
        return false;
    m_path = path;
    return save();
}

/// Asks where there is something to lose.
bool MainWindow::mayDiscard()
{
    m_inspector->commitPending();
    if (m_document->undoStack().isClean())
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Millrace"), tr("Save the changes to this workflow?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayDiscard());
}

} // namespace millrace::ui
