// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/graph_scene.h"
#include "ui/canvas/scene/measures.h"

#include <QLineF>

#include <algorithm>

namespace millrace::ui {

namespace {

/// From a point to a horizontal or vertical piece.
double distanceTo(QPointF point, QPointF a, QPointF b)
{
    const double dx =
        std::max({qMin(a.x(), b.x()) - point.x(), 0.0, point.x() - qMax(a.x(), b.x())});
    const double dy =
        std::max({qMin(a.y(), b.y()) - point.y(), 0.0, point.y() - qMax(a.y(), b.y())});
    return std::hypot(dx, dy);
}

} // namespace

int GraphScene::cardAt(QPointF point) const
{
    const QRectF spot = QRectF(point, QSizeF(1, 1)).adjusted(0, -measures::kStrip, 0, 0);
    const std::vector<int> near = cardsIn(spot);
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Card &card = this->card(*i);
        if (!card.outline().contains(point))
            continue;
        const QRectF inner = card.rect.adjusted(6, measures::kContainerTop, -6, -6);
        if (!card.isContainer || !inner.contains(point))
            return *i;
    }
    return -1;
}

int GraphScene::targetAt(QPointF point) const
{
    constexpr double kReach = measures::kPortHit / 2;
    if (const int there = cardAt(point); there >= 0)
        return there;
    const std::vector<int> near =
        cardsIn(QRectF(point, QSizeF()).adjusted(-kReach, -kReach, kReach, kReach));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        if (QLineF(card(*i).inPort(), point).length() <= kReach)
            return *i;
    }
    return -1;
}

int GraphScene::portAt(QPointF point) const
{
    constexpr double kReach = measures::kPortHit / 2;
    constexpr double kFar = kReach + measures::kStrip;
    const std::vector<int> near =
        cardsIn(QRectF(point, QSizeF()).adjusted(-kFar, -kFar, kFar, kFar));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const QPointF away = card(*i).outPort() - point;
        const double along = m_isSideways ? away.x() : away.y();
        const double across = m_isSideways ? away.y() : away.x();
        if (qAbs(across) <= kReach && qAbs(along) <= kReach / 2)
            return *i;
    }
    return -1;
}

int GraphScene::edgeAt(QPointF point, double reach) const
{
    int nearest = -1;
    double least = reach;
    for (const int number :
         edgesIn(QRectF(point, QSizeF()).adjusted(-reach, -reach, reach, reach))) {
        const std::vector<QPointF> &path = edge(number).path;
        for (std::size_t i = 1; i < path.size(); ++i) {
            const double distance = distanceTo(point, path[i - 1], path[i]);
            if (distance <= least) {
                least = distance;
                nearest = number;
            }
        }
    }
    return nearest;
}

int GraphScene::noteAt(QPointF point) const
{
    for (std::size_t i = m_notes.size(); i-- > 0;) {
        if (m_notes[i].rect.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

int GraphScene::findEdge(const QString &from, const QString &to) const
{
    const int source = find(from);
    const int target = find(to);
    if (source < 0 || target < 0)
        return -1;
    for (const int number : edgesOf(source)) {
        if (edge(number).from == source && edge(number).to == target)
            return number;
    }
    return -1;
}

} // namespace millrace::ui
