// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout/edge_router.h"

#include <algorithm>
#include <limits>

namespace millrace::ui {

namespace {

constexpr double kClear = 16;
constexpr double kStub = 20; // straight out of a port, and into one

bool isFree(double x, double top, double bottom, const std::vector<QRectF> &obstacles)
{
    return std::none_of(obstacles.begin(), obstacles.end(), [&](const QRectF &box) {
        return box.bottom() > top && box.top() < bottom && x > box.left() - kClear + 1 &&
               x < box.right() + kClear - 1;
    });
}

/// Where a vertical piece can run: straight from the port, straight into the other, or beside a
/// box; what makes the shortest way.
double channel(double start, double end, double top, double bottom,
               const std::vector<QRectF> &obstacles)
{
    std::vector<double> candidates = {end, start};
    for (const QRectF &box : obstacles) {
        if (box.bottom() > top && box.top() < bottom) {
            candidates.push_back(box.left() - kClear);
            candidates.push_back(box.right() + kClear);
        }
    }
    double best = start;
    double shortest = std::numeric_limits<double>::max();
    for (const double x : candidates) {
        const double length = qAbs(x - start) + qAbs(x - end);
        if (length < shortest && isFree(x, top, bottom, obstacles)) {
            shortest = length;
            best = x;
        }
    }
    return best;
}

/// Without corners that are on a straight line.
std::vector<QPointF> simplified(const std::vector<QPointF> &path)
{
    std::vector<QPointF> corners;
    for (const QPointF &point : path) {
        const std::size_t count = corners.size();
        const auto onLine = [&](auto coordinate) {
            return qAbs(coordinate(corners[count - 2]) - coordinate(corners[count - 1])) < 0.5 &&
                   qAbs(coordinate(corners[count - 1]) - coordinate(point)) < 0.5;
        };
        if (count >= 2 &&
            (onLine([](QPointF p) { return p.x(); }) || onLine([](QPointF p) { return p.y(); })))
            corners.back() = point;
        else
            corners.push_back(point);
    }
    return corners;
}

} // namespace

namespace {

/// A box mirrored at the diagonal: sideways is down with the axes exchanged.
QRectF transposed(const QRectF &box)
{
    return {box.y(), box.x(), box.height(), box.width()};
}

/// Where the crossing piece of a short edge lies, between two neighbouring layers.
double bendOf(double start, double room, const RouteOptions &options)
{
    constexpr double kWithLabel = 46; // arrow, label and the rounded corner above it
    constexpr double kLeast = 12;
    if (options.hasLabel)
        return start + qMax(qMin(kLeast, room / 2), qMin(kStub, room - kWithLabel));
    return options.bendsLate ? start + room - qMin(kStub, room / 2) : start + qMin(kStub, room / 2);
}

std::vector<QPointF> routeDown(const QRectF &from, const QRectF &to,
                               const std::vector<QRectF> &obstacles, const RouteOptions &options)
{
    const QPointF start(from.center().x(), from.bottom());
    const QPointF end(to.center().x(), to.top());
    const double room = end.y() - start.y();
    if (room >= 0 && qAbs(end.x() - start.x()) < 1 &&
        isFree(end.x(), start.y(), end.y(), obstacles))
        return {start, {start.x(), end.y()}};
    if (room >= 0 && room <= 3 * kStub + 8) {
        const double middle = bendOf(start.y(), room, options);
        return simplified({start, {start.x(), middle}, {end.x(), middle}, end});
    }
    const double leave = start.y() + kStub;
    const double arrive = end.y() - kStub;
    const double top = qMin(leave, arrive);
    const double bottom = qMax(leave, arrive);
    std::vector<QRectF> inTheWay = obstacles;
    if (room < 0) { // upwards, past its own two boxes
        inTheWay.push_back(from);
        inTheWay.push_back(to);
    }
    const double x = options.bendsLate && isFree(start.x(), top, bottom, inTheWay)
                         ? start.x()
                         : channel(start.x(), end.x(), top, bottom, inTheWay);
    return simplified({start, {start.x(), leave}, {x, leave}, {x, arrive}, {end.x(), arrive}, end});
}

} // namespace

std::vector<QPointF> routeEdge(const QRectF &from, const QRectF &to,
                               const std::vector<QRectF> &obstacles, const RouteOptions &options)
{
    if (!options.isSideways)
        return routeDown(from, to, obstacles, options);
    std::vector<QRectF> boxes;
    for (const QRectF &box : obstacles)
        boxes.push_back(transposed(box));
    std::vector<QPointF> path = routeDown(transposed(from), transposed(to), boxes, options);
    for (QPointF &corner : path)
        corner = corner.transposed();
    return path;
}

} // namespace millrace::ui
