// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout/layers.h"

#include <algorithm>
#include <numeric>

namespace millrace::ui {

namespace {

using Edges = std::vector<std::pair<int, int>>;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The edges without loops of one box, with those turned round that lead back in a depth-first walk
/// (an explicit stack: graphs may be deep).
class CycleBreaker
{
public:
    explicit CycleBreaker(const LayoutGraph &graph)
        : m_out(graph.sizes.size()), m_marks(graph.sizes.size(), Mark::New)
    {
        for (const auto &[from, to] : graph.edges) {
            if (from != to)
                m_out[at(from)].push_back(to);
        }
    }

    Edges edges()
    {
        for (int root = 0; root < static_cast<int>(m_out.size()); ++root) {
            if (m_marks[at(root)] == Mark::New)
                m_stack.emplace_back(root, 0);
            while (!m_stack.empty())
                step();
        }
        std::sort(m_edges.begin(), m_edges.end());
        m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
        return std::move(m_edges);
    }

private:
    enum class Mark : std::uint8_t
    {
        New,
        Open,
        Done
    };

    void step()
    {
        const int node = m_stack.back().first;
        m_marks[at(node)] = Mark::Open;
        if (m_stack.back().second == m_out[at(node)].size()) {
            m_marks[at(node)] = Mark::Done;
            m_stack.pop_back();
            return;
        }
        const int next = m_out[at(node)][m_stack.back().second++];
        const bool leadsBack = m_marks[at(next)] == Mark::Open;
        m_edges.emplace_back(leadsBack ? next : node, leadsBack ? node : next);
        if (m_marks[at(next)] == Mark::New)
            m_stack.emplace_back(next, 0);
    }

    std::vector<std::vector<int>> m_out;
    std::vector<Mark> m_marks;
    std::vector<std::pair<int, std::size_t>> m_stack;
    Edges m_edges;
};

/// A source stands just above what it leads to.
void lowerSources(std::vector<int> &layer, const std::vector<std::vector<int>> &out,
                  const std::vector<int> &incoming)
{
    for (std::size_t node = 0; node < layer.size(); ++node) {
        if (incoming[node] > 0 || out[node].empty())
            continue;
        int nearest = layer[at(out[node].front())];
        for (const int next : out[node])
            nearest = std::min(nearest, layer[at(next)]);
        layer[node] = nearest - 1;
    }
}

/// Longest path from a source.
std::vector<int> longestPaths(std::size_t count, const Edges &edges)
{
    std::vector<std::vector<int>> out(count);
    std::vector<int> waiting(count, 0);
    for (const auto &[from, to] : edges) {
        out[at(from)].push_back(to);
        ++waiting[at(to)];
    }
    const std::vector<int> incoming = waiting;
    std::vector<int> layer(count, 0);
    std::vector<int> ready;
    for (std::size_t node = 0; node < count; ++node) {
        if (waiting[node] == 0)
            ready.push_back(static_cast<int>(node));
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const int next : out[at(ready[i])]) {
            layer[at(next)] = std::max(layer[at(next)], layer[at(ready[i])] + 1);
            if (--waiting[at(next)] == 0)
                ready.push_back(next);
        }
    }
    lowerSources(layer, out, incoming);
    return layer;
}

void join(LayeredGraph &graph, int upper, int lower)
{
    graph.below[at(upper)].push_back(lower);
    graph.above[at(lower)].push_back(upper);
}

int addPoint(LayeredGraph &graph, int layer)
{
    const int point = static_cast<int>(graph.layerOf.size());
    graph.layerOf.push_back(layer);
    graph.above.emplace_back();
    graph.below.emplace_back();
    return point;
}

/// Crossings between two layers: pairs of edges whose ends are in opposite order, counted by a
/// tree of sums (Barth, Juenger, Mutzel, "Simple and efficient bilayer cross counting", 2002).
qint64 crossingsBelow(const LayeredGraph &graph, const std::vector<int> &layer,
                      const std::vector<int> &place, std::size_t width)
{
    std::vector<int> sums(width + 1, 0);
    qint64 crossings = 0;
    int seen = 0;
    std::vector<int> ends;
    for (const int node : layer) {
        ends.clear();
        for (const int next : graph.below[at(node)])
            ends.push_back(place[at(next)]);
        std::sort(ends.begin(), ends.end());
        for (const int end : ends) {
            int before = 0;
            for (int i = end + 1; i > 0; i -= i & -i)
                before += sums[at(i)];
            crossings += seen - before;
        }
        for (const int end : ends) {
            for (std::size_t i = at(end) + 1; i <= width; i += i & (~i + 1))
                ++sums[i];
            ++seen;
        }
    }
    return crossings;
}

std::vector<int> placesOf(const LayeredGraph &graph)
{
    std::vector<int> place(graph.layerOf.size());
    for (const std::vector<int> &layer : graph.layers) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[at(layer[i])] = static_cast<int>(i);
    }
    return place;
}

/// Sorts a layer by the mean place of its neighbours; who has none stays where it was.
void sortByNeighbours(std::vector<int> &layer, const std::vector<std::vector<int>> &neighbours,
                      std::vector<int> &place)
{
    std::vector<std::pair<double, int>> keys;
    keys.reserve(layer.size());
    for (const int node : layer) {
        const std::vector<int> &around = neighbours[at(node)];
        double sum = 0;
        for (const int other : around)
            sum += place[at(other)];
        keys.emplace_back(
            around.empty() ? place[at(node)] : sum / static_cast<double>(around.size()), node);
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keys.size(); ++i) {
        layer[i] = keys[i].second;
        place[at(layer[i])] = static_cast<int>(i);
    }
}

/// Sorts layer by layer, from above or from below.
void sweepLayers(LayeredGraph &graph, bool down, std::vector<int> &place)
{
    for (std::size_t i = 0; i < graph.layers.size(); ++i) {
        const std::size_t layer = down ? i : graph.layers.size() - 1 - i;
        sortByNeighbours(graph.layers[layer], down ? graph.above : graph.below, place);
    }
}

} // namespace

LayeredGraph inLayers(const LayoutGraph &graph)
{
    LayeredGraph layered;
    const Edges edges = CycleBreaker(graph).edges();
    layered.boxes = graph.sizes.size();
    layered.layerOf = longestPaths(layered.boxes, edges);
    layered.above.resize(layered.boxes);
    layered.below.resize(layered.boxes);
    for (const auto &[from, to] : edges) {
        int upper = from;
        for (int layer = layered.layerOf[at(from)] + 1; layer < layered.layerOf[at(to)]; ++layer) {
            const int point = addPoint(layered, layer);
            join(layered, upper, point);
            upper = point;
        }
        join(layered, upper, to);
    }
    int deepest = -1;
    for (const int layer : layered.layerOf)
        deepest = std::max(deepest, layer);
    layered.layers.resize(at(deepest + 1));
    for (std::size_t node = 0; node < layered.layerOf.size(); ++node)
        layered.layers[at(layered.layerOf[node])].push_back(static_cast<int>(node));
    return layered;
}

qint64 crossingsOf(const LayeredGraph &graph)
{
    const std::vector<int> place = placesOf(graph);
    qint64 crossings = 0;
    for (std::size_t i = 0; i + 1 < graph.layers.size(); ++i)
        crossings += crossingsBelow(graph, graph.layers[i], place, graph.layers[i + 1].size());
    return crossings;
}

void orderLayers(LayeredGraph &graph, int sweeps, const base::CancellationToken &cancellation)
{
    constexpr int kPatience = 4; // sweeps in a row that bring nothing
    std::vector<int> place = placesOf(graph);
    std::vector<std::vector<int>> best = graph.layers;
    qint64 fewest = crossingsOf(graph);
    int vain = 0;
    for (int sweep = 0; sweep < sweeps && fewest > 0 && vain < kPatience; ++sweep) {
        if (cancellation.isCancelled())
            break;
        sweepLayers(graph, sweep % 2 == 0, place);
        const qint64 crossings = crossingsOf(graph);
        vain = crossings < fewest ? 0 : vain + 1;
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.layers;
        }
    }
    graph.layers = std::move(best);
}

} // namespace millrace::ui
