// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout/layers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace millrace::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The centres nearest to what is wished, in the least-squares sense, that keep the order and the
/// distances: pool adjacent violators over "wish minus the room that those before it need".
void settle(const std::vector<double> &wishes, const std::vector<double> &weights,
            const std::vector<double> &room, std::vector<double> &centres)
{
    struct Pool
    {
        double sum;
        double weight;
        std::size_t end;
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        pools.push_back({(wishes[i] - room[i]) * weights[i], weights[i], i + 1});
        while (pools.size() > 1) {
            const Pool &last = pools.back();
            Pool &before = pools[pools.size() - 2];
            if (before.sum / before.weight <= last.sum / last.weight)
                break;
            before = {before.sum + last.sum, before.weight + last.weight, last.end};
            pools.pop_back();
        }
    }
    std::size_t i = 0;
    for (const Pool &pool : pools) {
        for (; i < pool.end; ++i)
            centres[i] = pool.sum / pool.weight + room[i];
    }
}

/// Gives every node a centre on its layer.
class Places
{
public:
    Places(const LayoutGraph &graph, const LayeredGraph &layered, const LayoutOptions &options)
        : m_graph(graph), m_layered(layered), m_gap(options.betweenBoxes)
    {
        m_centre.resize(layered.layerOf.size(), 0);
        for (const std::vector<int> &layer : layered.layers) {
            const std::vector<double> room = roomOf(layer);
            for (std::size_t i = 0; i < layer.size(); ++i)
                m_centre[at(layer[i])] = room[i] - room.back() / 2;
        }
    }

    void improve(const base::CancellationToken &cancellation)
    {
        constexpr int kPasses = 10;
        const std::size_t count = m_layered.layers.size();
        for (int pass = 0; pass < kPasses && !cancellation.isCancelled(); ++pass) {
            const bool down = pass % 2 == 0;
            for (std::size_t i = 0; i < count; ++i)
                place(m_layered.layers[down ? i : count - 1 - i], pass + 2 >= kPasses, down);
        }
    }

    /// Puts a step below the only step that leads to it alone, where there is room: least squares
    /// would lay a chain between two far ends as a staircase.
    void straighten()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            for (std::size_t i = 0; i < layer.size(); ++i) {
                const std::vector<int> &above = m_layered.above[at(layer[i])];
                if (above.size() == 1 && m_layered.below[at(above.front())].size() == 1)
                    moveTo(layer, i, m_centre[at(above.front())]);
            }
        }
    }

    /// Steps that are almost below one of those that lead to them are put right below: a bend of a
    /// few pixels looks like a mistake. First the layer as a whole, as its steps may be in each
    /// other's way.
    void alignNearly()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            std::vector<double> missing;
            for (const int node : layer) {
                if (const auto by = nearlyAbove(node))
                    missing.push_back(*by);
            }
            if (missing.empty())
                continue;
            std::nth_element(missing.begin(), missing.begin() + missing.size() / 2, missing.end());
            const double shift = missing[missing.size() / 2];
            for (const int node : layer)
                m_centre[at(node)] += shift;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                if (const auto by = nearlyAbove(layer[i]))
                    moveTo(layer, i, m_centre[at(layer[i])] + *by);
            }
        }
    }

    double centre(int node) const { return m_centre[at(node)]; }

private:
    double width(int node) const
    {
        return m_layered.isPoint(node) ? 0 : m_graph.sizes[at(node)].width();
    }

    /// How far the nearest of those above is aside, where that is little.
    std::optional<double> nearlyAbove(int node) const
    {
        constexpr double kNearly = 16;
        std::optional<double> nearest;
        for (const int above : m_layered.above[at(node)]) {
            const double by = m_centre[at(above)] - m_centre[at(node)];
            if (std::abs(by) < std::abs(nearest.value_or(kNearly)))
                nearest = by;
        }
        return nearest;
    }

    std::vector<double> roomOf(const std::vector<int> &layer) const
    {
        std::vector<double> room(layer.size(), 0);
        for (std::size_t i = 1; i < layer.size(); ++i)
            room[i] = room[i - 1] + (width(layer[i - 1]) + width(layer[i])) / 2 + m_gap;
        return room;
    }

    /// The middle of what it is joined to, on one side, or at the end on both.
    double wishOf(int node, bool bothSides, bool down) const
    {
        double sum = 0;
        double count = 0;
        const auto add = [&](const std::vector<int> &neighbours) {
            for (const int other : neighbours) {
                sum += m_centre[at(other)];
                ++count;
            }
        };
        if (bothSides || down)
            add(m_layered.above[at(node)]);
        if (bothSides || !down)
            add(m_layered.below[at(node)]);
        return count > 0 ? sum / count : m_centre[at(node)];
    }

    void moveTo(const std::vector<int> &layer, std::size_t i, double wish)
    {
        const auto distance = [&](std::size_t left) {
            return (width(layer[left]) + width(layer[left + 1])) / 2 + m_gap;
        };
        if (i > 0)
            wish = std::max(wish, m_centre[at(layer[i - 1])] + distance(i - 1));
        if (i + 1 < layer.size())
            wish = std::min(wish, m_centre[at(layer[i + 1])] - distance(i));
        m_centre[at(layer[i])] = wish;
    }

    void place(const std::vector<int> &layer, bool bothSides, bool down)
    {
        constexpr double kStraight = 8; // a bend in a long edge disturbs more than a moved box
        std::vector<double> wishes;
        std::vector<double> weights;
        for (const int node : layer) {
            wishes.push_back(wishOf(node, bothSides, down));
            weights.push_back(m_layered.isPoint(node) ? kStraight : 1);
        }
        std::vector<double> centres(layer.size());
        settle(wishes, weights, roomOf(layer), centres);
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_centre[at(layer[i])] = centres[i];
    }

    const LayoutGraph &m_graph;
    const LayeredGraph &m_layered;
    const double m_gap;
    std::vector<double> m_centre;
};

double roomAbove(const LayoutGraph &graph, const LayeredGraph &layered,
                 const std::vector<int> &layer, double gap)
{
    for (const int node : layer) {
        if (!layered.isPoint(node) && at(node) < graph.above.size())
            gap = std::max(gap, graph.above[at(node)]);
    }
    return gap;
}

/// Tops of the layers, each as high as its highest box.
std::vector<QPointF> corners(const LayoutGraph &graph, const LayeredGraph &layered,
                             const Places &places, double gap)
{
    std::vector<QPointF> corners(graph.sizes.size());
    double top = 0;
    double left = std::numeric_limits<double>::max();
    for (const std::vector<int> &layer : layered.layers) {
        double height = 0;
        if (top > 0)
            top += roomAbove(graph, layered, layer, gap);
        for (const int node : layer) {
            if (!layered.isPoint(node))
                height = std::max(height, graph.sizes[at(node)].height());
        }
        for (const int node : layer) {
            if (layered.isPoint(node))
                continue;
            const QSizeF size = graph.sizes[at(node)];
            corners[at(node)] = {places.centre(node) - size.width() / 2,
                                 top + (height - size.height()) / 2};
            left = std::min(left, corners[at(node)].x());
        }
        top += height;
    }
    for (QPointF &corner : corners)
        corner.rx() -= left;
    return corners;
}

} // namespace

std::vector<QPointF> layeredLayout(const LayoutGraph &graph, const LayoutOptions &options,
                                   const base::CancellationToken &cancellation)
{
    if (graph.sizes.empty())
        return {};
    LayeredGraph layered = inLayers(graph);
    orderLayers(layered, options.sweeps, cancellation);
    Places places(graph, layered, options);
    places.improve(cancellation);
    places.straighten();
    places.alignNearly();
    return corners(graph, layered, places, options.betweenLayers);
}

} // namespace millrace::ui
