// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_canvas.h"

#include "ui/versions/diff_overlay.h"

namespace millrace::ui {

namespace {

constexpr double kMargin = 32; // around a graph that is fitted, in pixels

model::WorkflowDefinition unfolded(model::WorkflowDefinition definition)
{
    definition.layout.remove(u"collapsed");
    definition.layout.remove(u"breakpoints");
    return definition;
}

} // namespace

DiffCanvas::DiffCanvas(model::WorkflowDefinition definition, const Theme &theme, const Icons &icons,
                       QWidget *parent)
    : QWidget(parent)
    , m_document(std::make_unique<WorkflowDocument>(unfolded(std::move(definition))))
    , m_view(new CanvasView(*m_document, theme, icons, this))
    , m_overlay(new DiffOverlay(*m_view, theme, this))
{
    m_view->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_overlay);
    setMinimumSize(160, 120);
    connect(m_overlay, &DiffOverlay::panned, this, &DiffCanvas::panned);
    connect(m_overlay, &DiffOverlay::zoomed, this, &DiffCanvas::zoomed);
    connect(m_overlay, &DiffOverlay::fitRequested, this, &DiffCanvas::fitRequested);
    connect(m_overlay, &DiffOverlay::stepClicked, this, &DiffCanvas::stepClicked);
    connect(m_overlay, &DiffOverlay::stepOpened, this, &DiffCanvas::stepOpened);
}

/// The view goes before the document that it shows.
DiffCanvas::~DiffCanvas()
{
    delete m_overlay;
    delete m_view;
}

void DiffCanvas::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_overlay->setTheme(theme);
}

void DiffCanvas::setMarks(const QHash<QString, DifferenceKind> &steps,
                          const QHash<int, DifferenceKind> &edges)
{
    m_overlay->setMarks(steps, edges);
}

void DiffCanvas::setCurrent(const QString &step)
{
    m_overlay->setCurrent(step);
}

void DiffCanvas::pan(QPointF byPixels)
{
    m_view->pan(byPixels);
    m_overlay->update();
}

void DiffCanvas::setZoom(double zoom, QPointF anchor)
{
    m_view->setZoom(zoom, anchor);
    m_overlay->update();
}

void DiffCanvas::center(QPointF scenePoint)
{
    pan(QRectF(rect()).center() - m_view->toView(scenePoint));
}

double DiffCanvas::fittingZoom() const
{
    const QRectF bounds = scene().bounds();
    if (bounds.isEmpty())
        return 1;
    return qMin(1.0, qMin((width() - 2 * kMargin) / bounds.width(),
                          (height() - 2 * kMargin) / bounds.height()));
}

/// The overlay above all of the view, whatever the view's own least size is.
void DiffCanvas::resizeEvent(QResizeEvent *event)
{
    m_view->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    QWidget::resizeEvent(event);
}

} // namespace millrace::ui
