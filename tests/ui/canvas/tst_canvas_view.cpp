// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/canvas/canvas_view.h"

#include <QSignalSpy>
#include <QtTest>

using namespace millrace;

/// The canvas, driven by mouse and keys as a person would.
class tst_CanvasView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickSelects();
    void aRubberBandSelectsWhatItTouches();
    void aDragMovesAndIsOneUndoStep();
    void escapeGivesADragUp();
    void draggingAWireConnects();
    void aWireThatCannotBeSaysWhy();
    void deleteRemovesAndUndoRestores();
    void arrowsWalkAndAltArrowsMove();
    void ctrlWheelKeepsThePointUnderThePointer();
    void fittedAllIsVisible();
    void membersOfContainersKeepTheirPlaceInIt();

private:
    QPoint on(const QString &step) const;
    QPoint port(const QString &step) const;
    void drag(QPoint from, QPoint to);
    QByteArray bytes() const { return model::writeDefinition(m_document->definition()); }
    QRectF rectOf(const QString &step) const
    {
        return m_view->scene().card(m_view->scene().find(step)).rect;
    }

    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::CanvasView> m_view;
};

namespace {

// a leads to b; c stands alone; p holds d and e.
const char kWorkflow[] = R"({"format": "millrace/1", "name": "w", "steps": [
    {"step_id": "a", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["a"]},
    {"step_id": "c", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "p", "step_type": "parallel", "dependencies": ["b"], "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "e", "step_type": "action", "action": {"kind": "noop"}}]}]})";

} // namespace

void tst_CanvasView::init()
{
    m_view.reset();
    const auto loaded = model::readDefinition(QByteArray(kWorkflow));
    QVERIFY(loaded);
    m_document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
    m_view = std::make_unique<ui::CanvasView>(*m_document, m_theme, m_icons);
    m_view->resize(780, 780);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
    QVERIFY(m_view->zoom() > 0.6);
}

QPoint tst_CanvasView::on(const QString &step) const
{
    const QRectF rect = rectOf(step);
    return m_view->toView(rect.topLeft() + QPointF(40, 14)).toPoint();
}

QPoint tst_CanvasView::port(const QString &step) const
{
    const QRectF rect = rectOf(step);
    return m_view->toView({rect.center().x(), rect.bottom()}).toPoint();
}

void tst_CanvasView::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
}

void tst_CanvasView::aClickSelects()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, on(u"b"_qs));
    QCOMPARE(m_view->selectedSteps(), QStringList{u"b"_qs});
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, on(u"a"_qs));
    QCOMPARE(m_view->selectedSteps(), QStringList({u"a"_qs, u"b"_qs}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, on(u"b"_qs));
    QCOMPARE(m_view->selectedSteps(), QStringList{u"a"_qs});
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(m_view->selectedSteps(), QStringList());
    QVERIFY(m_document->undoStack().isClean());
}

void tst_CanvasView::aRubberBandSelectsWhatItTouches()
{
    const QRectF a = rectOf(u"a"_qs);
    const QRectF b = rectOf(u"b"_qs);
    const QPoint from = m_view->toView(a.topLeft() - QPointF(20, 20)).toPoint();
    const QPoint to = m_view->toView(b.topLeft() + QPointF(20, 20)).toPoint();
    drag(from, to);
    QVERIFY(m_view->selectedSteps().contains(u"a"_qs));
    QVERIFY(m_view->selectedSteps().contains(u"b"_qs));
    QVERIFY(!m_view->selectedSteps().contains(u"p"_qs));
}

void tst_CanvasView::aDragMovesAndIsOneUndoStep()
{
    const QByteArray before = bytes();
    const QPointF place = rectOf(u"c"_qs).topLeft();
    drag(on(u"c"_qs), on(u"c"_qs) + QPoint(100, 60));
    QVERIFY(rectOf(u"c"_qs).topLeft() != place);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(bytes() != before);
    m_document->undoStack().undo();
    QCOMPARE(bytes(), before);
    QCOMPARE(rectOf(u"c"_qs).topLeft(), place);
    m_document->undoStack().redo();
    QVERIFY(rectOf(u"c"_qs).topLeft() != place);
}

void tst_CanvasView::escapeGivesADragUp()
{
    const QPointF place = rectOf(u"c"_qs).topLeft();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, on(u"c"_qs));
    QTest::mouseMove(m_view.get(), on(u"c"_qs) + QPoint(90, 90));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(rectOf(u"c"_qs).topLeft(), place);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void tst_CanvasView::draggingAWireConnects()
{
    const QByteArray before = bytes();
    drag(port(u"a"_qs), on(u"c"_qs));
    QCOMPARE(m_document->definition().steps[2].dependencies, QStringList{u"a"_qs});
    m_document->undoStack().undo();
    QCOMPARE(bytes(), before);
}

void tst_CanvasView::aWireThatCannotBeSaysWhy()
{
    QSignalSpy spy(m_view.get(), &ui::CanvasView::refused);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, port(u"b"_qs));
    QTest::mouseMove(m_view.get(), on(u"a"_qs));
    QVERIFY(!spy.isEmpty());
    QVERIFY(spy.last().first().toString().contains(u"circle"));
    QTest::mouseMove(m_view.get(), on(u"d"_qs));
    QVERIFY(spy.last().first().toString().contains(u"same container"));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, on(u"d"_qs));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void tst_CanvasView::deleteRemovesAndUndoRestores()
{
    const QByteArray before = bytes();
    m_view->select({u"b"_qs, u"p"_qs, u"d"_qs});
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(m_view->scene().cards().size(), std::size_t(2));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(bytes(), before);
}

void tst_CanvasView::arrowsWalkAndAltArrowsMove()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, on(u"a"_qs));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selectedSteps(), QStringList{u"b"_qs});
    const QByteArray before = bytes();
    const QPointF place = rectOf(u"b"_qs).topLeft();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(rectOf(u"b"_qs).topLeft(), place + QPointF(9, 0));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(bytes(), before);
}

void tst_CanvasView::ctrlWheelKeepsThePointUnderThePointer()
{
    const QPointF pointer(300, 200);
    const QPointF under = m_view->toScene(pointer);
    QWheelEvent event(pointer, m_view->mapToGlobal(pointer), {}, {0, -240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double before = m_view->zoom();
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(m_view->zoom() < before);
    QVERIFY((m_view->toScene(pointer) - under).manhattanLength() < 0.001);
}

void tst_CanvasView::fittedAllIsVisible()
{
    m_view->setZoom(4, {0, 0});
    m_view->fit();
    const QRectF visible(m_view->toScene({0, 0}), m_view->toScene({780, 780}));
    QVERIFY(visible.contains(m_view->scene().bounds()));
}

void tst_CanvasView::membersOfContainersKeepTheirPlaceInIt()
{
    const QPointF inside = rectOf(u"d"_qs).topLeft() - rectOf(u"p"_qs).topLeft();
    m_view->select({u"p"_qs});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(rectOf(u"d"_qs).topLeft() - rectOf(u"p"_qs).topLeft(), inside);
}

QTEST_MAIN(tst_CanvasView)
#include "tst_canvas_view.moc"
