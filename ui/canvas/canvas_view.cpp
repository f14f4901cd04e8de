// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "ui/canvas/canvas_accessibility.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/scene/measures.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace millrace::ui {

namespace {

constexpr double kMostZoom = 4;
constexpr double kMargin = 48; // around a graph that is fitted, in pixels

} // namespace

CanvasView::CanvasView(WorkflowDocument &document, const Theme &theme, const Icons &icons,
                       QWidget *parent)
    : QWidget(parent)
    , m_painter(theme, icons)
    , m_context{document, m_scene, m_marks, m_painter, &theme}
    , m_commands(new CanvasCommands(*this, m_context))
{
    CanvasAccessible::install(); // before anything asks for the view's interface
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Workflow graph"));
    connect(this, &CanvasView::selectionChanged, this,
            [this] { CanvasAccessible::announceFocus(*this); });
    connect(this, &CanvasView::edgeSelected, this,
            [this] { CanvasAccessible::announceFocus(*this); });
    m_scene.rebuild(document.definition());
    m_states.follow(m_scene);
    constexpr int kLoop = 33; // 30 frames a second
    m_frame.setSingleShot(true);
    m_motion.setInterval(kLoop);
    connect(&m_frame, &QTimer::timeout, this, &CanvasView::takePending);
    connect(&m_motion, &QTimer::timeout, this, &CanvasView::animate);
    m_minimap = new Minimap(m_scene, m_states, m_painter, this);
    connect(m_minimap, &Minimap::moved, this,
            [this](QPointF centre) { pan((visibleArea().center() - centre) * zoom()); });
    connect(&document, &WorkflowDocument::changed, this, &CanvasView::follow);
}

/// The commands go while all that they work on is there.
CanvasView::~CanvasView()
{
    delete m_commands;
}

QStringList CanvasView::selectedSteps() const
{
    QStringList ids;
    for (const int card : m_marks.selected)
        ids.append(m_scene.card(card).id);
    ids.sort();
    return ids;
}

void CanvasView::select(const QStringList &steps)
{
    m_marks.selected.clear();
    for (const QString &step : steps) {
        if (const int card = m_scene.find(step); card >= 0)
            m_marks.selected.insert(card);
    }
    if (!steps.isEmpty())
        markEdge(-1);
    // Keys go on from what is selected.
    if (!m_marks.selected.isEmpty() && !m_marks.selected.contains(m_marks.focused))
        m_marks.focused = m_marks.selected.size() == 1 ? *m_marks.selected.begin() : -1;
    refresh();
    Q_EMIT selectionChanged();
}

/// After an edit: indices have changed, ids are what stays.
void CanvasView::follow()
{
    const QStringList selected = selectedSteps();
    const QString focused = m_marks.focused < 0 ? QString() : m_scene.card(m_marks.focused).id;
    const auto [from, to] = selectedEdge();
    m_fades.clear();
    m_scene.rebuild(m_context.document.definition(), m_context.document.wasOnlyLayout());
    m_states.follow(m_scene);
    m_marks.hovered = m_marks.hoveredEdge = -1;
    m_marks.selectedEdge = from.isEmpty() ? -1 : m_scene.findEdge(from, to);
    m_marks.focused = m_scene.find(focused);
    if (m_marks.selectedEdge < 0 && !from.isEmpty())
        Q_EMIT edgeSelected({}, {});
    select(selected);
}

void CanvasView::setTheme(const Theme &theme)
{
    m_painter.setTheme(theme);
    m_context.theme = &theme;
    refresh();
}

double CanvasView::leastZoom() const
{
    const QRectF bounds = m_scene.bounds();
    const double fits = qMin(width() / qMax(1.0, bounds.width() + 2 * kMargin),
                             height() / qMax(1.0, bounds.height() + 2 * kMargin));
    return qMin(0.05, fits);
}

void CanvasView::setZoom(double zoom, QPointF anchor)
{
    m_glide.stop();
    m_fades.clear();
    const QPointF fixed = toScene(anchor);
    m_context.zoom = qBound(leastZoom(), zoom, kMostZoom);
    m_origin = fixed - anchor / m_context.zoom;
    refresh();
    Q_EMIT zoomChanged();
}

void CanvasView::fit()
{
    const QRectF bounds = m_scene.bounds();
    if (bounds.isEmpty())
        return;
    m_fades.clear();
    const double zoom =
        qMin((width() - 2 * kMargin) / bounds.width(), (height() - 2 * kMargin) / bounds.height());
    m_context.zoom = qMin(1.0, qMax(0.001, zoom));
    m_origin = bounds.center() - QPointF(width(), height()) / 2 / m_context.zoom;
    refresh();
    Q_EMIT zoomChanged();
}

/// The zoom glides by factors and the place in step with it, so that nothing swings aside.
void CanvasView::fitSmoothly()
{
    constexpr int kDuration = 220;
    const QRectF from = visibleArea();
    const double startZoom = zoom();
    m_glide.stop();
    m_glide.disconnect(this);
    fit();
    if (m_reducedMotion || !isVisible() || visibleArea() == from)
        return;
    const QRectF to = visibleArea();
    const double endZoom = zoom();
    const auto go = [=, this](double part) {
        const double nowZoom = startZoom * std::pow(endZoom / startZoom, part);
        const double moved = qFuzzyCompare(startZoom, endZoom)
                                 ? part
                                 : (1 / nowZoom - 1 / startZoom) / (1 / endZoom - 1 / startZoom);
        m_context.zoom = part >= 1 ? endZoom : nowZoom;
        m_origin = from.topLeft() + (to.topLeft() - from.topLeft()) * moved;
        refresh();
        Q_EMIT zoomChanged();
    };
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(kDuration);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [go](const QVariant &value) { go(value.toDouble()); });
    go(0);
    m_glide.start();
}

QSize CanvasView::sizeHint() const
{
    return {1200, 800};
}

QSize CanvasView::minimumSizeHint() const
{
    return {320, 240};
}

QRectF CanvasView::visibleArea() const
{
    return {m_origin, QSizeF(size()) / zoom()};
}

GraphView CanvasView::graphView() const
{
    return {m_scene,
            m_states,
            m_marks,
            visibleArea(),
            zoom(),
            zoom() * devicePixelRatioF(),
            detailLevel(zoom()) < DetailLevel::Titles};
}

void CanvasView::refresh()
{
    m_backing.spoil();
    m_minimap->spoil();
    update();
    moveOrRest();
}

void CanvasView::refresh(const QRectF &sceneArea)
{
    const double ratio = devicePixelRatioF();
    const QRectF area(toView(sceneArea.topLeft()) * ratio, toView(sceneArea.bottomRight()) * ratio);
    m_backing.spoil(area.toAlignedRect().adjusted(-2, -2, 2, 2));
    update();
}

/// By whole pixels of the device, so that only what comes into sight has to be drawn.
void CanvasView::pan(QPointF byPixels)
{
    m_glide.stop();
    const double ratio = devicePixelRatioF();
    const QPoint by = (byPixels * ratio).toPoint();
    m_origin -= QPointF(by) / ratio / zoom();
    m_backing.scroll(by);
    update();
    moveOrRest();
}

void CanvasView::paintStale()
{
    const double ratio = devicePixelRatioF();
    m_backing.resize((QSizeF(size()) * ratio).toSize());
    const GraphView view = graphView();
    m_backing.refresh([&](QImage &image, const QRect &clip, QPoint shift) {
        const PixelPlace place{view.scale, QPointF(shift) - m_origin * view.scale};
        const QRectF part((QPointF(clip.topLeft()) - place.origin) / view.scale,
                          QSizeF(clip.size()) / view.scale);
        m_painter.paint(image, clip, place, view.in(part));
    });
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    QElapsedTimer timer;
    timer.start();
    paintStale();
    m_frameCost = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const double ratio = devicePixelRatioF();
    QPainter painter(this);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    for (const QRect &part : event->region()) {
        const QRectF pixels(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio);
        m_backing.blit(painter, pixels.toAlignedRect());
    }
    painter.restore();
    painter.scale(zoom(), zoom());
    painter.translate(-m_origin);
    paintAbove(painter);
}

/// What moves lies above the picture that is kept, and what a tool draws above that.
void CanvasView::paintAbove(QPainter &painter)
{
    if (m_states.isRun()) {
        const bool moves = m_motion.isActive();
        m_painter.paintMoving(painter, graphView(),
                              moves ? static_cast<double>(m_clock.elapsed()) / 1000 : 0);
    }
    m_fades.paint(painter, now());
    painter.setRenderHint(QPainter::Antialiasing);
    m_commands->paintAbove(painter);
    if (m_tool)
        m_tool->paint(painter);
}

void CanvasView::selectAll()
{
    for (int i = 0; i < static_cast<int>(m_scene.cards().size()); ++i)
        m_marks.selected.insert(i);
    refresh();
    Q_EMIT selectionChanged();
}

void CanvasView::removeSelected()
{
    m_commands->remove();
}

} // namespace millrace::ui
