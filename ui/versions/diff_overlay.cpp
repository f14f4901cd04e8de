// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_overlay.h"

#include "ui/canvas/scene/measures.h"
#include "ui/versions/diff_badges.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace millrace::ui {

namespace {

constexpr double kBadge = 18;
constexpr double kSmallBadge = 14;
constexpr double kBlocksBelow = 0.15; // zoom under which cards are blocks
constexpr double kLeastBlock = 6;
constexpr double kKeyPan = 40;
constexpr double kKeyZoom = 1.25;

QPen penOf(DifferenceKind kind, const Theme &theme)
{
    QPen pen(colorsOf(kind, theme).foreground, 2);
    if (kind == DifferenceKind::Removed)
        pen.setDashPattern({3, 2});
    if (kind == DifferenceKind::Moved)
        pen.setDashPattern({1, 2});
    return pen;
}

/// The middle of a line along its corners.
QPointF middleOf(const QPolygonF &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    double rest = length / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        if (part.length() >= rest && part.length() > 0)
            return part.pointAt(rest / part.length());
        rest -= part.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

} // namespace

DiffOverlay::DiffOverlay(const CanvasView &view, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_view(view), m_theme(&theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_NoSystemBackground);
    setCursor(Qt::OpenHandCursor);
}

void DiffOverlay::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void DiffOverlay::setMarks(const QHash<QString, DifferenceKind> &steps,
                           const QHash<int, DifferenceKind> &edges)
{
    m_steps = steps;
    m_edges = edges;
    update();
}

void DiffOverlay::setCurrent(const QString &step)
{
    m_current = step;
    update();
}

QRectF DiffOverlay::onScreen(const QRectF &sceneRect) const
{
    return {m_view.toView(sceneRect.topLeft()), m_view.toView(sceneRect.bottomRight())};
}

void DiffOverlay::paintEdge(QPainter &painter, const EdgeLine &edge, DifferenceKind kind) const
{
    QPolygonF line;
    for (const QPointF point : edge.path)
        line += m_view.toView(point);
    painter.setPen(penOf(kind, *m_theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (m_view.zoom() >= kBlocksBelow)
        paintBadge(painter, middleOf(line), kSmallBadge, kind, *m_theme);
}

void DiffOverlay::paintStep(QPainter &painter, const Card &card, DifferenceKind kind) const
{
    QRectF rect = onScreen(card.rect);
    const ColorPair colors = colorsOf(kind, *m_theme);
    if (m_view.zoom() < kBlocksBelow && !card.isContainer) {
        const QSizeF size(qMax(rect.width(), kLeastBlock), qMax(rect.height(), kLeastBlock));
        rect = QRectF(rect.center() - QPointF(size.width(), size.height()) / 2, size);
        painter.setPen(QPen(colors.foreground, 1.5));
        const bool isSolid = kind == DifferenceKind::Added;
        painter.setBrush(isSolid ? QBrush(colors.foreground) : QBrush(colors.fill));
        painter.drawRect(rect);
        if (kind == DifferenceKind::Removed)
            painter.drawLine(rect.topLeft(), rect.bottomRight());
        return;
    }
    const double radius =
        (card.isContainer ? measures::kContainerRadius : measures::kCardRadius) * m_view.zoom();
    painter.setPen(penOf(kind, *m_theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    const double badge = m_view.zoom() < 0.35 ? kSmallBadge : kBadge;
    paintBadge(painter, rect.topLeft(), badge, kind, *m_theme);
}

void DiffOverlay::paintCurrent(QPainter &painter) const
{
    const int card = m_current.isEmpty() ? -1 : m_view.scene().find(m_current);
    if (card < 0)
        return;
    painter.setPen(QPen(m_theme->color(u"focus"_qs), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(onScreen(m_view.scene().card(card).rect).adjusted(-7, -7, 7, 7), 12,
                            12);
}

void DiffOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen(m_view.toScene({-20, -20}),
                      m_view.toScene({width() + 20.0, height() + 20.0}));
    const GraphScene &scene = m_view.scene();
    for (auto mark = m_edges.begin(); mark != m_edges.end(); ++mark) {
        const auto at = static_cast<std::size_t>(mark.key());
        if (at < scene.edges().size() && scene.edges()[at].bounds.intersects(seen))
            paintEdge(painter, scene.edges()[at], mark.value());
    }
    for (const int index : scene.cardsIn(seen)) {
        const Card &card = scene.card(index);
        const auto mark = m_steps.find(card.id);
        if (mark != m_steps.end())
            paintStep(painter, card, *mark);
    }
    paintCurrent(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->color(u"focus"_qs), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

QString DiffOverlay::stepAt(QPointF point) const
{
    const int card = m_view.scene().cardAt(m_view.toScene(point));
    return card < 0 ? QString() : m_view.scene().card(card).id;
}

void DiffOverlay::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_from = event->position();
    m_drags = false;
}

void DiffOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    const QPointF by = event->position() - m_from;
    if (!m_drags && by.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_drags = true;
    setCursor(Qt::ClosedHandCursor);
    m_from = event->position();
    Q_EMIT panned(by);
}

void DiffOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    if (!m_drags && event->button() == Qt::LeftButton)
        Q_EMIT stepClicked(stepAt(event->position()));
    m_drags = false;
}

void DiffOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QString step = stepAt(event->position()); !step.isEmpty())
        Q_EMIT stepOpened(step);
}

void DiffOverlay::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = event->angleDelta();
    const QPointF pixels = event->pixelDelta().isNull() ? turned / 2 : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT zoomed(std::pow(1.0015, turned.y()), event->position());
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT panned({pixels.y(), pixels.x()});
    else
        Q_EMIT panned(pixels);
    event->accept();
}

/// Arrows look around, plus and minus zoom, 0 shows all.
void DiffOverlay::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT panned({kKeyPan, 0});
    case Qt::Key_Right:
        return Q_EMIT panned({-kKeyPan, 0});
    case Qt::Key_Up:
        return Q_EMIT panned({0, kKeyPan});
    case Qt::Key_Down:
        return Q_EMIT panned({0, -kKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Q_EMIT zoomed(kKeyZoom, middle);
    case Qt::Key_Minus:
        return Q_EMIT zoomed(1 / kKeyZoom, middle);
    case Qt::Key_0:
        return Q_EMIT fitRequested();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool DiffOverlay::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString step = stepAt(help->pos());
    const auto mark = m_steps.find(step);
    const int card = m_view.scene().find(step);
    if (card < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(),
            mark == m_steps.end()
                ? m_view.scene().card(card).title
                : QStringLiteral("%1: %2").arg(wordOf(*mark), m_view.scene().card(card).title),
            this);
    return true;
}

} // namespace millrace::ui
