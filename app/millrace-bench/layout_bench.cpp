// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/layout_bench.h"

#include "app/millrace-bench/figures.h"
#include "ui/canvas/layout/layered_layout.h"

#include <QProcess>
#include <QStandardPaths>

#include <random>

namespace millrace::app {

using base::Value;

namespace {

/// A flow that widens and narrows, with some edges over several layers.
ui::LayoutGraph flow(int steps)
{
    std::mt19937 random(7);
    ui::LayoutGraph graph;
    graph.sizes.assign(static_cast<std::size_t>(steps), QSizeF(224, 56));
    for (int i = 1; i < steps; ++i) {
        const int far = std::min(i, i % 7 == 0 ? 60 : 12);
        graph.edges.emplace_back(i - 1 - std::uniform_int_distribution<int>(0, far - 1)(random), i);
        if (i % 2 == 0 && i > 20)
            graph.edges.emplace_back(i - 1 - std::uniform_int_distribution<int>(0, 19)(random), i);
    }
    return graph;
}

double side(QPointF a, QPointF b, QPointF point)
{
    return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
}

/// Pairs of straight lines between centres that cross. One measure for both layouts, whatever they
/// do about bends.
int crossings(const ui::LayoutGraph &graph, const std::vector<QPointF> &centres)
{
    int count = 0;
    const auto point = [&](int index) { return centres[static_cast<std::size_t>(index)]; };
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto [a, b] = graph.edges[i];
        for (std::size_t j = i + 1; j < graph.edges.size(); ++j) {
            const auto [c, d] = graph.edges[j];
            if (a == c || a == d || b == c || b == d)
                continue;
            const bool apart =
                side(point(a), point(b), point(c)) * side(point(a), point(b), point(d)) < 0;
            if (apart &&
                side(point(c), point(d), point(a)) * side(point(c), point(d), point(b)) < 0)
                ++count;
        }
    }
    return count;
}

/// Where Graphviz puts the steps, in its own units; empty where it is not installed.
std::vector<QPointF> dotCentres(const ui::LayoutGraph &graph)
{
    constexpr int kLimitMs = 120'000;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (program.isEmpty())
        return {};
    QByteArray text = "digraph g { node [shape=box, fixedsize=true, width=3, height=0.75];\n";
    for (const auto &[from, to] : graph.edges)
        text += QByteArray::number(from) + " -> " + QByteArray::number(to) + ";\n";
    QProcess dot;
    dot.start(program, {QStringLiteral("-Tplain")});
    dot.write(text + "}\n");
    dot.closeWriteChannel();
    if (!dot.waitForFinished(kLimitMs))
        return {};
    std::vector<QPointF> centres(graph.sizes.size());
    for (const QByteArray &line : dot.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 3 && words[0] == "node")
            centres[words[1].toULong()] = {words[2].toDouble(), words[3].toDouble()};
    }
    return centres;
}

} // namespace

Value layoutBench()
{
    Value figures = Value::emptyArray();
    const auto time = [&](int steps, double limit) {
        const ui::LayoutGraph graph = flow(steps);
        std::vector<QPointF> corners;
        const Times times = measure([&](int) { corners = ui::layeredLayout(graph); }, 3);
        figures.append(
            figure(QStringLiteral("automatic layout of %1 steps").arg(steps), times, limit));
    };
    time(1000, 1000);
    time(5000, 10'000);
    const ui::LayoutGraph small = flow(300);
    std::vector<QPointF> ours = ui::layeredLayout(small);
    if (const std::vector<QPointF> theirs = dotCentres(small); !theirs.empty())
        figures.append(amount(QStringLiteral("crossings, beside Graphviz"), crossings(small, ours),
                              crossings(small, theirs), QStringLiteral("crossings")));
    return bench(QStringLiteral("layout"), figures);
}

} // namespace millrace::app
