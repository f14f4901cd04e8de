// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"
#include "ui/canvas/layout/layers.h"

#include <QRectF>
#include <QtTest>

#include <random>

using namespace millrace;
using namespace millrace::tests;

/// Places of steps: no two overlap, arrows lead down, few edges cross.
class tst_LayeredLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing();
    void aChainIsAStraightColumn();
    void branchesStandBesideEachOther();
    void circlesAreBroken();
    void randomGraphsDoNotOverlap();
    void crossingsThatNeedNotBeAreRemoved();
    void cancelledItStillGivesPlaces();
};

namespace {

constexpr QSizeF kBox(224, 56);

ui::LayoutGraph graphOf(int boxes, const std::vector<std::pair<int, int>> &edges)
{
    return {std::vector<QSizeF>(static_cast<std::size_t>(boxes), kBox), edges};
}

ui::LayoutGraph randomGraph(quint64 seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&random](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(random);
    };
    ui::LayoutGraph graph;
    const int boxes = 2 + below(40);
    for (int i = 0; i < boxes; ++i)
        graph.sizes.emplace_back(60 + below(300), 30 + below(200));
    for (int i = 0; i < boxes * 3 / 2; ++i)
        graph.edges.emplace_back(below(boxes), below(boxes));
    return graph;
}

} // namespace

void tst_LayeredLayout::nothingGivesNothing()
{
    QVERIFY(ui::layeredLayout({}).empty());
    QCOMPARE(ui::layeredLayout(graphOf(1, {})).front(), QPointF(0, 0));
}

void tst_LayeredLayout::aChainIsAStraightColumn()
{
    const auto places = ui::layeredLayout(graphOf(4, {{0, 1}, {1, 2}, {2, 3}}));
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(places[i], QPointF(0, 96.0 * static_cast<double>(i)));
}

void tst_LayeredLayout::branchesStandBesideEachOther()
{
    const auto places = ui::layeredLayout(graphOf(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}));
    QCOMPARE(places[1].y(), places[2].y());
    QCOMPARE(qAbs(places[1].x() - places[2].x()), kBox.width() + 32);
    QCOMPARE(places[0].x(), (places[1].x() + places[2].x()) / 2);
    QCOMPARE(places[3].x(), places[0].x());
}

void tst_LayeredLayout::circlesAreBroken()
{
    const auto places = ui::layeredLayout(graphOf(3, {{0, 1}, {1, 2}, {2, 0}, {1, 1}}));
    QVERIFY(places[0].y() < places[1].y());
    QVERIFY(places[1].y() < places[2].y());
}

void tst_LayeredLayout::randomGraphsDoNotOverlap()
{
    const quint64 seed = randomSeed();
    for (quint64 i = 0; i < 200; ++i) {
        const ui::LayoutGraph graph = randomGraph(seed + i);
        const auto places = ui::layeredLayout(graph);
        QCOMPARE(places.size(), graph.sizes.size());
        for (std::size_t a = 0; a < places.size(); ++a) {
            QVERIFY(places[a].x() >= -0.001 && places[a].y() >= -0.001);
            const QRectF one(places[a], graph.sizes[a]);
            for (std::size_t b = 0; b < a; ++b) {
                const QRectF other =
                    QRectF(places[b], graph.sizes[b]).adjusted(0.01, 0.01, -0.01, -0.01);
                QVERIFY2(!one.intersects(other), qPrintable(QString::number(seed + i)));
            }
        }
    }
}

void tst_LayeredLayout::crossingsThatNeedNotBeAreRemoved()
{
    // Two rows of eight, joined in opposite order: as written, every pair crosses.
    std::vector<std::pair<int, int>> edges;
    for (int i = 0; i < 8; ++i)
        edges.emplace_back(i, 15 - i);
    ui::LayeredGraph layered = ui::inLayers(graphOf(16, edges));
    QCOMPARE(ui::crossingsOf(layered), 28);
    ui::orderLayers(layered, 12, {});
    QCOMPARE(ui::crossingsOf(layered), 0);
}

void tst_LayeredLayout::cancelledItStillGivesPlaces()
{
    base::CancellationToken cancelled;
    cancelled.cancel();
    QCOMPARE(ui::layeredLayout(graphOf(5, {{0, 1}, {0, 2}, {3, 4}}), {}, cancelled).size(),
             std::size_t(5));
}

QTEST_GUILESS_MAIN(tst_LayeredLayout)
#include "tst_layered_layout.moc"
