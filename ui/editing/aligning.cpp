// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/aligning.h"

#include "ui/editing/edit_between.h"

#include "engine/model/step_index.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace millrace::ui {

namespace {

constexpr double kGrid = 8;

double onGrid(double value)
{
    return std::round(value / kGrid) * kGrid;
}

QPointF alignedCorner(const QRectF &box, const QRectF &all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left(), box.top()};
    case Alignment::Centre:
        return {all.center().x() - box.width() / 2, box.top()};
    case Alignment::Right:
        return {all.right() - box.width(), box.top()};
    case Alignment::Top:
        return {box.left(), all.top()};
    case Alignment::Middle:
        return {box.left(), all.center().y() - box.height() / 2};
    case Alignment::Bottom:
        return {box.left(), all.bottom() - box.height()};
    case Alignment::Grid:
        return {onGrid(box.left()), onGrid(box.top())};
    }
    return box.topLeft();
}

} // namespace

QHash<QString, QPointF> aligned(const Places &boxes, Alignment alignment)
{
    QRectF all;
    for (const QRectF &box : boxes)
        all |= box;
    QHash<QString, QPointF> corners;
    for (auto it = boxes.begin(); it != boxes.end(); ++it)
        corners.insert(it.key(), alignedCorner(*it, all, alignment));
    return corners;
}

QHash<QString, QPointF> distributed(const Places &boxes, Qt::Orientation orientation)
{
    const bool across = orientation == Qt::Horizontal;
    const auto begin = [across](const QRectF &box) { return across ? box.left() : box.top(); };
    const auto length = [across](const QRectF &box) { return across ? box.width() : box.height(); };
    QStringList ids = boxes.keys();
    std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        const double one = begin(boxes[a]);
        const double other = begin(boxes[b]);
        return one < other || (one == other && a < b);
    });
    QHash<QString, QPointF> corners;
    if (ids.size() < 3)
        return corners;
    double covered = 0;
    for (const QRectF &box : boxes)
        covered += length(box);
    const QRectF &last = boxes[ids.back()];
    const double room = begin(last) + length(last) - begin(boxes[ids.front()]);
    const double gap = (room - covered) / static_cast<double>(ids.size() - 1);
    double at = begin(boxes[ids.front()]);
    for (const QString &id : std::as_const(ids)) {
        const QRectF &box = boxes[id];
        corners.insert(id, across ? QPointF(at, box.top()) : QPointF(box.left(), at));
        at += length(box) + gap;
    }
    return corners;
}

model::Edit placing(const model::WorkflowDefinition &definition,
                    const QHash<QString, QPointF> &corners, const Places &places)
{
    const model::StepIndex index(definition);
    model::WorkflowDefinition after = definition;
    QHash<QString, QPointF> relative;
    QSet<QString> kept;
    for (auto it = corners.begin(); it != corners.end(); ++it) {
        const int step = index.find(it.key());
        const int parent = step < 0 ? -1 : index.at(step).parent;
        if (step < 0 || (parent >= 0 && index.at(parent).step->type == u"sequential"))
            continue;
        const QString container = parent < 0 ? QString() : index.idOf(parent);
        if (!kept.contains(container))
            keepPlaces(after, container, places);
        kept.insert(container);
        QPointF place = *it - originOf(container, places);
        if (parent >= 0)
            place = {qMax(place.x(), 16.0), qMax(place.y(), 36.0)};
        relative.insert(it.key(), place);
    }
    {
        PositionWriter writer(after);
        for (auto it = relative.begin(); it != relative.end(); ++it)
            writer.put(it.key(), *it);
    }
    return editBetween(definition, std::move(after));
}

} // namespace millrace::ui
