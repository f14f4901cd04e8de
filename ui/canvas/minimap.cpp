// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr QSize kSize(196, 140);
constexpr int kFromEdge = 12;
constexpr int kInside = 8;
constexpr double kRadius = 8;
constexpr QSize kLeastParent(480, 320);

} // namespace

Minimap::Minimap(const GraphScene &scene, const CardStates &states, const GraphPainter &painter,
                 QWidget *parent)
    : QWidget(parent), m_scene(scene), m_states(states), m_painter(painter)
{
    constexpr int kRedrawMs = 200;
    setAccessibleName(tr("Minimap"));
    setAccessibleDescription(tr("The whole workflow; drag the frame to move the view"));
    setCursor(Qt::PointingHandCursor);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawMs);
    connect(&m_redraw, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    resize(kSize);
    hide();
    parent->installEventFilter(this);
}

QSize Minimap::sizeHint() const
{
    return kSize;
}

void Minimap::spoil()
{
    m_isStale = true;
    if (isVisible() && !m_redraw.isActive())
        m_redraw.start();
}

void Minimap::setVisibleArea(const QRectF &area)
{
    if (area == m_visible)
        return;
    m_visible = area;
    update();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    place();
}

void Minimap::place()
{
    const QSize room = parentWidget()->size();
    setVisible(m_isWanted && room.width() >= kLeastParent.width() &&
               room.height() >= kLeastParent.height());
    move(room.width() - width() - kFromEdge, room.height() - height() - kFromEdge);
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

/// The graph in the middle, as large as fits.
PixelPlace Minimap::mapping(double ratio) const
{
    const QRectF bounds = m_scene.bounds();
    const QSizeF room = (size() - QSize(2 * kInside, 2 * kInside)) * ratio;
    const double scale = std::min({room.width() / qMax(1.0, bounds.width()),
                                   room.height() / qMax(1.0, bounds.height()), 0.15 * ratio});
    const QPointF middle = QPointF(width(), height()) * ratio / 2;
    return {scale, middle - bounds.center() * scale};
}

QPointF Minimap::toScene(QPointF point) const
{
    const PixelPlace place = mapping(1);
    return (point - place.origin) / place.scale;
}

QRectF Minimap::frame() const
{
    const PixelPlace place = mapping(1);
    const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
    return QRectF(m_visible.topLeft() * place.scale + place.origin,
                  m_visible.size() * place.scale) &
           inside;
}

void Minimap::draw()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_picture.size() != pixels)
        m_picture = QImage(pixels, QImage::Format_RGB32);
    const PixelPlace place = mapping(ratio);
    const Marks none;
    const GraphView view{m_scene, m_states, none, m_scene.bounds(), 0.01, place.scale, true};
    Pixels target(m_picture, m_picture.rect());
    m_painter.far().paintGround(target, place, view);
    m_painter.far().paintBlocks(target, place, view);
    m_isStale = false;
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_isStale && !m_redraw.isActive())
        draw();
    const CanvasColors &colors = m_painter.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line2, 1));
    QBrush picture(m_picture);
    picture.setTransform(QTransform::fromScale(1 / devicePixelRatioF(), 1 / devicePixelRatioF()));
    painter.setBrush(picture);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    QColor tint = colors.acc;
    tint.setAlphaF(0.08F);
    painter.setPen(QPen(colors.acc, 1.5));
    painter.setBrush(tint);
    painter.drawRoundedRect(frame(), 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = toScene(event->position());
    m_held = m_visible.contains(point) ? point - m_visible.center() : QPointF();
    Q_EMIT moved(point - m_held);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT moved(toScene(event->position()) - m_held);
}

bool Minimap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       tr("Drag to move the view. M hides the minimap."), this);
    return true;
}

} // namespace millrace::ui
