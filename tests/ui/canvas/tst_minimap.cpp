// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"

#include <QSignalSpy>
#include <QtTest>

using namespace millrace;

/// The whole graph in a corner.
class tst_Minimap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itLiesInTheLowerRightCornerWhenWanted();
    void draggingItsFrameMovesTheView();
    void aClickBesideTheFrameGoesThere();
    void itHasTheColoursOfTheRun();

private:
    ui::Minimap *minimap() const { return m_view->findChild<ui::Minimap *>(); }

    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::CanvasView> m_view;
};

void tst_Minimap::init()
{
    m_view.reset();
    model::WorkflowDefinition definition;
    base::Value positions = base::Value::emptyObject();
    for (int i = 0; i < 40; ++i) {
        model::StepDefinition step;
        step.id = QStringLiteral("s%1").arg(i);
        step.type = u"action"_qs;
        positions.set(step.id,
                      base::Value::object({{u"x"_qs, i % 5 * 400}, {u"y"_qs, i / 5 * 300}}));
        definition.steps.push_back(step);
    }
    definition.layout = base::Value::object({{u"positions"_qs, positions}});
    m_document = std::make_unique<ui::WorkflowDocument>(definition);
    m_view = std::make_unique<ui::CanvasView>(*m_document, m_theme, m_icons);
    m_view->resize(800, 600);
    m_view->show();
    m_view->setMinimapVisible(true);
}

void tst_Minimap::itLiesInTheLowerRightCornerWhenWanted()
{
    QVERIFY(minimap()->isVisible());
    QCOMPARE(minimap()->geometry().bottomRight(), QPoint(800 - 13, 600 - 13));
    m_view->resize(1000, 700);
    QCOMPARE(minimap()->geometry().bottomRight(), QPoint(1000 - 13, 700 - 13));
    m_view->resize(400, 300);
    QVERIFY2(!minimap()->isVisible(), "it would cover the graph");
    m_view->resize(800, 600);
    QVERIFY(minimap()->isVisible());
    m_view->setMinimapVisible(false);
    QVERIFY(!minimap()->isVisible());
    QVERIFY(!m_view->isMinimapVisible());
}

void tst_Minimap::draggingItsFrameMovesTheView()
{
    m_view->setZoom(1, {0, 0});
    const QPointF before = m_view->toScene({0, 0});
    const QRectF frame = minimap()->frame();
    const QPoint from = frame.center().toPoint();
    QTest::mousePress(minimap(), Qt::LeftButton, {}, from);
    QTest::mouseMove(minimap(), from + QPoint(20, 10));
    QTest::mouseRelease(minimap(), Qt::LeftButton, {}, from + QPoint(20, 10));
    const QPointF moved = m_view->toScene({0, 0}) - before;
    QVERIFY(moved.x() > 100);
    QVERIFY(moved.y() > 50);
    const QPointF shift = minimap()->frame().center() - frame.center();
    QVERIFY2(qAbs(shift.x() - 20) <= 2, "the frame follows the pointer");
}

void tst_Minimap::aClickBesideTheFrameGoesThere()
{
    m_view->setZoom(2, {0, 0});
    const QPoint there(minimap()->width() / 2 + 20, minimap()->height() - 20);
    QVERIFY(!minimap()->frame().contains(there));
    QTest::mouseClick(minimap(), Qt::LeftButton, {}, there);
    QVERIFY((minimap()->frame().center() - there).manhattanLength() < 4);
}

void tst_Minimap::itHasTheColoursOfTheRun()
{
    m_view->setZoom(1, {0, 0});
    m_view->setRunMarks({{u"s39"_qs, {u"failed"_qs, {}, {}}}});
    const QRgb failed = m_theme.status(u"failed"_qs).foreground.rgb();
    const auto hasFailed = [&] {
        const QImage image = minimap()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == failed)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(hasFailed());
    if (const QString folder = qEnvironmentVariable("MILLRACE_PICTURES"); !folder.isEmpty())
        m_view->grab().save(folder + u"/minimap.png"_qs);
    m_view->setRunMarks({});
    QTRY_VERIFY(!hasFailed());
}

QTEST_MAIN(tst_Minimap)
#include "tst_minimap.moc"
