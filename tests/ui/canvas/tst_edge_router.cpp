// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout/edge_router.h"

#include <QtTest>

using namespace millrace;

/// Ways of edges between boxes and past others.
class tst_EdgeRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corners_data();
    void corners();
    void keepsClear_data();
    void keepsClear();
};

namespace {

QRectF boxAt(double x, double y)
{
    return {x, y, 200, 50};
}

} // namespace

void tst_EdgeRouter::corners_data()
{
    QTest::addColumn<QRectF>("to");
    QTest::addColumn<int>("corners");
    QTest::newRow("straight below: a line") << boxAt(0, 100) << 2;
    QTest::newRow("far below: a line") << boxAt(0, 1000) << 2;
    QTest::newRow("beside and below: two bends") << boxAt(300, 100) << 4;
    QTest::newRow("far beside and below: two bends") << boxAt(300, 1000) << 4;
    QTest::newRow("above: round both") << boxAt(0, -500) << 6;
}

void tst_EdgeRouter::corners()
{
    QFETCH(QRectF, to);
    QFETCH(int, corners);
    const auto path = ui::routeEdge(boxAt(0, 0), to, {});
    QCOMPARE(static_cast<int>(path.size()), corners);
    QCOMPARE(path.front(), QPointF(100, 50));
    QCOMPARE(path.back(), QPointF(to.center().x(), to.top()));
}

void tst_EdgeRouter::keepsClear_data()
{
    QTest::addColumn<QRectF>("to");
    QTest::addColumn<QList<QRectF>>("others");
    QTest::newRow("one in the straight way") << boxAt(0, 400) << QList<QRectF>{boxAt(0, 200)};
    QTest::newRow("a row of three in the way")
        << boxAt(0, 400) << QList<QRectF>{boxAt(-220, 200), boxAt(0, 200), boxAt(220, 200)};
    QTest::newRow("a staircase") << boxAt(300, 600)
                                 << QList<QRectF>{boxAt(0, 200), boxAt(150, 300), boxAt(300, 400)};
    QTest::newRow("upwards past one") << boxAt(0, -400) << QList<QRectF>{boxAt(0, -200)};
}

void tst_EdgeRouter::keepsClear()
{
    QFETCH(QRectF, to);
    QFETCH(QList<QRectF>, others);
    const std::vector<QRectF> obstacles(others.begin(), others.end());
    const auto path = ui::routeEdge(boxAt(0, 0), to, obstacles);
    for (std::size_t i = 1; i < path.size(); ++i) {
        QVERIFY(path[i].x() == path[i - 1].x() || path[i].y() == path[i - 1].y());
        const QRectF piece = QRectF(path[i - 1], path[i]).normalized().adjusted(-1, -1, 1, 1);
        for (const QRectF &other : others)
            QVERIFY(!piece.intersects(other));
    }
}

QTEST_GUILESS_MAIN(tst_EdgeRouter)
#include "tst_edge_router.moc"
