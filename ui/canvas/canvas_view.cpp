// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "ui/canvas/scene/measures.h"

#include <QPaintEvent>
#include <QPainter>

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
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Workflow graph"));
    m_scene.rebuild(document.definition());
    connect(&document, &WorkflowDocument::changed, this, &CanvasView::follow);
}

CanvasView::~CanvasView() = default;

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
    refresh();
    Q_EMIT selectionChanged();
}

/// After an edit: indices have changed, ids are what stays.
void CanvasView::follow()
{
    const QStringList selected = selectedSteps();
    const QString focused = m_marks.focused < 0 ? QString() : m_scene.card(m_marks.focused).id;
    m_scene.rebuild(m_context.document.definition());
    m_marks.hovered = -1;
    m_marks.focused = m_scene.find(focused);
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
    const double zoom =
        qMin((width() - 2 * kMargin) / bounds.width(), (height() - 2 * kMargin) / bounds.height());
    m_context.zoom = qMin(1.0, qMax(0.001, zoom));
    m_origin = bounds.center() - QPointF(width(), height()) / 2 / m_context.zoom;
    refresh();
    Q_EMIT zoomChanged();
}

QSize CanvasView::sizeHint() const
{
    return {1200, 800};
}

QSize CanvasView::minimumSizeHint() const
{
    return {320, 240};
}

void CanvasView::refresh()
{
    m_stale = rect();
    update();
}

void CanvasView::refresh(const QRectF &sceneArea)
{
    const QRectF area(toView(sceneArea.topLeft()), toView(sceneArea.bottomRight()));
    m_stale += area.toAlignedRect().adjusted(-2, -2, 2, 2) & rect();
    update();
}

/// Shifts the picture by whole pixels of the device and draws only what comes into sight.
void CanvasView::pan(QPointF byPixels)
{
    const double ratio = devicePixelRatioF();
    const QPoint by = (byPixels * ratio).toPoint();
    m_origin -= QPointF(by) / ratio / zoom();
    if (m_backing.isNull() || !m_stale.isEmpty() || m_backing.size() != size() * ratio)
        return refresh();
    QRegion exposed;
    m_backing.scroll(by.x(), by.y(), m_backing.rect(), &exposed);
    for (const QRect &strip : exposed)
        m_stale += QRectF(QPointF(strip.topLeft()) / ratio, QSizeF(strip.size()) / ratio)
                       .toAlignedRect()
                       .adjusted(-1, -1, 1, 1);
    update();
}

void CanvasView::paintStale()
{
    const double ratio = devicePixelRatioF();
    if (m_backing.size() != size() * ratio) {
        m_backing = QPixmap(size() * ratio);
        m_backing.setDevicePixelRatio(ratio);
        m_stale = rect();
    }
    for (const QRect &part : m_stale) {
        QPainter painter(&m_backing);
        painter.setClipRect(part);
        painter.scale(zoom(), zoom());
        painter.translate(-m_origin);
        m_painter.paint(painter, m_scene, {toScene(part.topLeft()), QSizeF(part.size()) / zoom()},
                        zoom(), m_marks);
    }
    m_stale = {};
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    paintStale();
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    const QRect part = event->rect();
    painter.drawPixmap(part, m_backing, QRect(part.topLeft() * ratio, part.size() * ratio));
    if (!m_tool)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom(), zoom());
    painter.translate(-m_origin);
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
    model::Batch batch;
    for (const int card : std::as_const(m_marks.selected)) {
        const bool goesAlong =
            std::any_of(m_marks.selected.begin(), m_marks.selected.end(),
                        [&](int other) { return m_scene.isInside(card, other); });
        if (!goesAlong)
            batch.edits.push_back({model::RemoveStep{m_scene.card(card).id}});
    }
    if (batch.edits.empty())
        return;
    const int count = static_cast<int>(batch.edits.size());
    (void)m_context.document.perform({std::move(batch)}, tr("Delete %n step(s)", nullptr, count));
}

} // namespace millrace::ui
