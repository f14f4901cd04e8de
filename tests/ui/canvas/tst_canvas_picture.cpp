// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include <QPainter>
#include <QtTest>

#include <random>

using namespace millrace;

/// What is kept of the last drawing never differs from a drawing of everything.
class tst_CanvasPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pannedIsDrawnAnew_data();
    void pannedIsDrawnAnew();
    void changedMarksAreDrawnAnew();
    void aDragIsDrawnAnew();
    void hoveringIsDrawnAnew();
    void resizedIsDrawnAnew();
    void aChangedStatusFadesIn();
    void fittingGlidesUnlessNothingShallMove();
    void blocksDifferByShapeWhereSomebodyHasToAct_data();
    void blocksDifferByShapeWhereSomebodyHasToAct();
    void labelsKeepClearOfCornersAndArrow_data();
    void labelsKeepClearOfCornersAndArrow();

private:
    /// Where what is shown differs from a full drawing; empty: nowhere.
    QRect difference();

    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::CanvasView> m_view;
};

void tst_CanvasPicture::init()
{
    m_view.reset();
    model::WorkflowDefinition definition;
    base::Value positions = base::Value::emptyObject();
    for (int i = 0; i < 60; ++i) {
        model::StepDefinition step;
        step.id = QStringLiteral("s%1").arg(i);
        step.type = u"action"_qs;
        if (i >= 6)
            step.dependencies = {QStringLiteral("s%1").arg(i - 6 + i % 2)};
        if (i % 5 == 0)
            step.timeout = 60;
        positions.set(
            step.id, base::Value::object({{u"x"_qs, i % 6 * 256 + i % 7}, {u"y"_qs, i / 6 * 104}}));
        definition.steps.push_back(step);
    }
    definition.layout = base::Value::object(
        {{u"positions"_qs, positions},
         {u"notes"_qs,
          base::Value::object(
              {{u"n"_qs, base::Value::object(
                             {{u"x"_qs, 40}, {u"y"_qs, 60}, {u"text"_qs, u"*Hello*"_qs}})}})}});
    m_document = std::make_unique<ui::WorkflowDocument>(definition);
    m_view = std::make_unique<ui::CanvasView>(*m_document, m_theme, m_icons);
    m_view->setReducedMotion(true);
    m_view->resize(700, 500);
    m_view->show();
}

QRect tst_CanvasPicture::difference()
{
    const QImage kept = m_view->grab().toImage();
    m_view->refresh();
    const QImage anew = m_view->grab().toImage();
    QRect differs;
    for (int y = 0; y < kept.height(); ++y) {
        for (int x = 0; x < kept.width(); ++x) {
            if (kept.pixel(x, y) != anew.pixel(x, y))
                differs |= QRect(x, y, 1, 1);
        }
    }
    return differs;
}

void tst_CanvasPicture::pannedIsDrawnAnew_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.1, 0.25, 0.5, 0.83, 1.0, 1.5})
        QTest::addRow("%g", zoom) << zoom;
}

void tst_CanvasPicture::pannedIsDrawnAnew()
{
    QFETCH(double, zoom);
    m_view->setZoom(zoom, {0, 0});
    m_view->grab();
    std::mt19937 random(11);
    std::uniform_int_distribution<int> way(-90, 70);
    for (int i = 0; i < 12; ++i) {
        m_view->pan(QPointF(way(random), way(random)));
        if (i % 3 == 0)
            m_view->grab();
    }
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::changedMarksAreDrawnAnew()
{
    m_view->setRunMarks({{u"s0"_qs, {u"running"_qs, {}, {}}}});
    m_view->grab();
    m_view->updateRunMark(u"s0"_qs, {u"failed"_qs, u"HTTP 503"_qs, u"Busy"_qs});
    m_view->updateRunMark(u"s7"_qs, {u"retrying"_qs, {}, u"Try 1"_qs});
    QTRY_COMPARE(m_view->states().status(7), ui::RunStatus::Retrying);
    QCOMPARE(difference(), QRect());
    m_view->updateRunMark(u"s0"_qs, {u"completed"_qs, {}, {}});
    QTRY_COMPARE(m_view->states().status(0), ui::RunStatus::Completed);
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::aDragIsDrawnAnew()
{
    m_view->setZoom(1, {0, 0});
    m_view->setRunMarks({{u"s7"_qs, {u"failed"_qs, {}, u"Because"_qs}}});
    const QPoint from =
        m_view->toView(m_view->scene().card(7).rect.topLeft() + QPointF(40, 14)).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    for (const QPoint by : {QPoint(20, 20), QPoint(90, 60), QPoint(-40, 100)}) {
        QTest::mouseMove(m_view.get(), from + by);
        m_view->grab();
    }
    QCOMPARE(difference(), QRect());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(-40, 100));
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::hoveringIsDrawnAnew()
{
    m_view->setZoom(1, {0, 0});
    m_view->grab();
    for (const int card : {0, 7, 8}) {
        QTest::mouseMove(m_view.get(),
                         m_view->toView(m_view->scene().card(card).rect.center()).toPoint());
        m_view->grab();
    }
    QTest::mouseMove(
        m_view.get(),
        m_view->toView(m_view->scene().edge(0).path.front() + QPointF(0, 12)).toPoint());
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::resizedIsDrawnAnew()
{
    m_view->pan({-33, -21});
    m_view->grab();
    m_view->resize(640, 520);
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::aChangedStatusFadesIn()
{
    ui::StatusFades fades;
    QImage white(40, 40, QImage::Format_RGB32);
    white.fill(Qt::white);
    fades.add({0, 0, 40, 40}, white, 1000);
    const auto seen = [&](qint64 now) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        fades.paint(painter, now);
        return image.pixelColor(20, 20).lightness();
    };
    QCOMPARE(seen(1000), 255);
    QVERIFY(qAbs(seen(1090) - 127) < 4);
    QCOMPARE(seen(1180), 0);
    fades.expire(1179);
    QVERIFY(!fades.isEmpty());
    fades.expire(1180);
    QVERIFY(fades.isEmpty());

    m_view->setReducedMotion(false);
    m_view->setRunMarks({{u"s0"_qs, {u"pending"_qs, {}, {}}}});
    m_view->grab();
    m_view->updateRunMark(u"s0"_qs, {u"completed"_qs, {}, {}});
    QTRY_COMPARE(m_view->states().status(0), ui::RunStatus::Completed);
    QVERIFY2(m_view->isMoving(), "the old look goes");
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(difference(), QRect());
}

void tst_CanvasPicture::fittingGlidesUnlessNothingShallMove()
{
    m_view->fit();
    const double fitted = m_view->zoom();
    const QPointF corner = m_view->toScene({0, 0});
    m_view->setZoom(2, {0, 0});
    m_view->fitSmoothly();
    QCOMPARE(m_view->zoom(), fitted);
    m_view->setZoom(2, {0, 0});
    m_view->setReducedMotion(false);
    m_view->fitSmoothly();
    QVERIFY2(m_view->zoom() > fitted, "on its way");
    QTRY_COMPARE(m_view->zoom(), fitted);
    QTRY_VERIFY((m_view->toScene({0, 0}) - corner).manhattanLength() < 0.01);
}

void tst_CanvasPicture::blocksDifferByShapeWhereSomebodyHasToAct_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addRow("large blocks") << 0.149;
    QTest::addRow("small blocks") << 0.05;
}

void tst_CanvasPicture::blocksDifferByShapeWhereSomebodyHasToAct()
{
    QFETCH(double, zoom);
    m_view->setRunMarks({{u"s0"_qs, {u"failed"_qs, {}, {}}},
                         {u"s1"_qs, {u"waiting-approval"_qs, {}, {}}},
                         {u"s2"_qs, {u"completed"_qs, {}, {}}}});
    m_view->setZoom(zoom, {0, 0});
    const QImage image = m_view->grab().toImage();
    const auto middle = [&](int card) {
        return image.pixel(m_view->toView(m_view->scene().card(card).rect.center()).toPoint());
    };
    QCOMPARE(middle(0), m_theme.status(u"failed"_qs).foreground.rgb());
    QCOMPARE(middle(1), m_theme.color(u"canvas"_qs).rgb());
    QCOMPARE(middle(2), m_theme.status(u"completed"_qs).foreground.rgb());
}

void tst_CanvasPicture::labelsKeepClearOfCornersAndArrow_data()
{
    using Path = std::vector<QPointF>;
    QTest::addColumn<Path>("path");
    QTest::addRow("straight") << Path{{0, 0}, {0, 64}};
    QTest::addRow("bent early") << Path{{0, 0}, {0, 18}, {200, 18}, {200, 64}};
    QTest::addRow("no room at the end") << Path{{0, 0}, {0, 20}, {300, 20}, {300, 40}};
    QTest::addRow("long") << Path{{0, 0}, {0, 20}, {90, 20}, {90, 400}};
    QTest::addRow("sideways") << Path{{0, 0}, {160, 0}};
}

void tst_CanvasPicture::labelsKeepClearOfCornersAndArrow()
{
    QFETCH(std::vector<QPointF>, path);
    const QRectF label = ui::labelPlace(path, {70, 19});
    for (std::size_t i = 1; i + 1 < path.size(); ++i)
        QVERIFY(!label.contains(path[i]));
    QVERIFY(!label.contains(path.back()));
    bool isOnPath = false;
    for (std::size_t i = 1; i < path.size(); ++i)
        isOnPath = isOnPath || QRectF(path[i - 1], path[i])
                                   .normalized()
                                   .adjusted(-1, -1, 1, 1)
                                   .contains(label.center());
    QVERIFY(isOnPath);
}

QTEST_MAIN(tst_CanvasPicture)
#include "tst_canvas_picture.moc"
