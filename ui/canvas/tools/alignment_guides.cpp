// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/alignment_guides.h"

#include "ui/canvas/scene/measures.h"

#include <algorithm>
#include <cmath>

namespace millrace::ui {

namespace {

constexpr double kAround = 600; // so far away another card is still a neighbour

/// What a box can be in line by, on one axis.
struct Marks3
{
    double values[3];
};

Marks3 across(const QRectF &box)
{
    return {{box.left(), box.center().x(), box.right()}};
}

Marks3 down(const QRectF &box)
{
    return {{box.top(), box.center().y(), box.bottom()}};
}

/// The smallest way to be in line with one of the others; nothing where none is near.
template<class MarksOf>
std::optional<double> nearest(const QRectF &box, const std::vector<QRectF> &others, double reach,
                              const MarksOf &marksOf)
{
    std::optional<double> best;
    for (const QRectF &other : others) {
        for (const double wish : marksOf(other).values) {
            for (const double have : marksOf(box).values) {
                const double way = wish - have;
                if (std::abs(way) <= reach && (!best || std::abs(way) < std::abs(*best)))
                    best = way;
            }
        }
    }
    return best;
}

double toGrid(double value)
{
    return std::round(value / measures::kSnap) * measures::kSnap - value;
}

bool isSame(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

void addLines(const QRectF &box, const std::vector<QRectF> &others, bool isAcross, Snap &snap)
{
    for (const QRectF &other : others) {
        const QRectF both = box | other;
        const Marks3 wishes = isAcross ? across(other) : down(other);
        const Marks3 have = isAcross ? across(box) : down(box);
        for (int i = 0; i < 3; ++i) {
            const bool isImplied = i == 1 && isSame(wishes.values[0], have.values[0]) &&
                                   isSame(wishes.values[2], have.values[2]);
            if (isImplied || !isSame(wishes.values[i], have.values[i]))
                continue;
            const double at = wishes.values[i];
            snap.lines.push_back(isAcross ? QLineF(at, both.top(), at, both.bottom())
                                          : QLineF(both.left(), at, both.right(), at));
        }
    }
}

std::vector<QRectF> neighbours(const GraphScene &scene, const QRectF &box,
                               const std::vector<int> &moving)
{
    std::vector<QRectF> others;
    const int home = moving.empty() ? -1 : scene.card(moving.front()).parent;
    for (const int index : scene.cardsIn(box.adjusted(-kAround, -kAround, kAround, kAround))) {
        const bool moves = std::any_of(moving.begin(), moving.end(), [&](int other) {
            return index == other || scene.isInside(index, other);
        });
        const bool isAround = home >= 0 && (home == index || scene.isInside(home, index));
        if (!moves && !isAround)
            others.push_back(scene.card(index).rect);
    }
    return others;
}

} // namespace

Snap snapTo(const GraphScene &scene, const QRectF &box, const std::vector<int> &moving,
            double reach)
{
    const std::vector<QRectF> others = neighbours(scene, box, moving);
    const auto x = nearest(box, others, reach, across);
    const auto y = nearest(box, others, reach, down);
    Snap snap;
    snap.by = {x.value_or(toGrid(box.left())), y.value_or(toGrid(box.top()))};
    const QRectF there = box.translated(snap.by);
    if (x)
        addLines(there, others, true, snap);
    if (y)
        addLines(there, others, false, snap);
    return snap;
}

} // namespace millrace::ui
