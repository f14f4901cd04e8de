// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/canvas_bench.h"

#include "ui/editing/step_drag.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace millrace;
using tests::CanvasBench;

/// What the pointer does to the graph: into containers and out, onto connections, wires, drops.
class tst_CanvasDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePointerDecidesTheContainer();
    void altKeepsTheContainer();
    void outOfAContainer();
    void theLineInASequenceOrders();
    void aCardDroppedOnAConnectionIsPutBetween();
    void aCardWithConnectionsIsJustMoved();
    void aCardSnapsToItsNeighbours();
    void aContainerCannotBeDroppedIntoItself();
    void escapeGivesAMembershipUp();
    void anEndOfAConnectionIsDragged();
    void anEndThatCannotGoThereSaysWhy();
    void delRemovesTheSelectedConnection();
    void aWireOnEmptyCanvasAsksForAStep();
    void aDoubleClickOnEmptyCanvasAsksForAStep();
    void aAsksForAStepAfterTheSelectedOne();
    void aStepFromThePaletteIsDropped_data();
    void aStepFromThePaletteIsDropped();
    void aWorkerIsRefusedOutsideOfAnOrchestrator();
    void aDoubleClickOnATitleRenames();
    void aStepAddedBesidePlacedOnesIsFree();
    void gesturesShowWhereTheyGo();
    void aDragAtTheBorderMovesTheView();
    void aDoubleClickOnAConnectionInsertsThere();

private:
    bool drop(const QString &type, QPoint at);
    std::unique_ptr<CanvasBench> m_bench;
};

namespace {

// a → b; z alone; p holds d → e; s is f, g.
const char kSteps[] = R"([
    {"step_id": "a", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["a"]},
    {"step_id": "z", "name": "Zulu", "step_type": "wait", "wait": {"duration": 1}},
    {"step_id": "p", "step_type": "parallel", "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "e", "step_type": "action", "action": {"kind": "noop"},
         "dependencies": ["d"]}]},
    {"step_id": "s", "step_type": "sequential", "steps": [
        {"step_id": "f", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "g", "step_type": "action", "action": {"kind": "noop"}}]}])";

const char kLayout[] = R"(, "layout": {"positions": {"a": {"x": 0, "y": 0}, "b": {"x": 0, "y": 160},
    "z": {"x": 320, "y": 320}, "p": {"x": 320, "y": 0}, "s": {"x": 640, "y": 0},
    "d": {"x": 16, "y": 36}, "e": {"x": 16, "y": 148}}})";

QString childrenOf(const CanvasBench &bench, const QString &container)
{
    QStringList ids;
    for (const model::StepDefinition &step : bench.step(container).steps)
        ids.append(step.id);
    return ids.join(u' ');
}

} // namespace

void tst_CanvasDragging::init()
{
    m_bench = std::make_unique<CanvasBench>(kSteps, kLayout);
    QVERIFY(m_bench->view->zoom() > 0.8);
}

void tst_CanvasDragging::thePointerDecidesTheContainer()
{
    const QByteArray before = m_bench->bytes();
    const QPoint into = m_bench->view->toView(m_bench->rect(u"p"_qs).center()).toPoint();
    m_bench->drag(m_bench->on(u"z"_qs), into);
    QCOMPARE(childrenOf(*m_bench, u"p"_qs), u"d e z"_qs);
    QCOMPARE(m_bench->document->undoStack().count(), 1);
    QVERIFY(m_bench->undoes(before));
    // It lies where it was dropped.
    const QPointF corner = m_bench->view->toView(m_bench->rect(u"z"_qs).topLeft());
    QVERIFY((corner + QPointF(28, 14) * m_bench->view->zoom() - into).manhattanLength() < 16);
    QVERIFY(m_bench->view->scene().card(m_bench->view->scene().find(u"z"_qs)).parent >= 0);
}

void tst_CanvasDragging::altKeepsTheContainer()
{
    const QByteArray before = m_bench->bytes();
    const QPoint into = m_bench->view->toView(m_bench->rect(u"p"_qs).center()).toPoint();
    m_bench->drag(m_bench->on(u"z"_qs), into, Qt::AltModifier);
    QCOMPARE(childrenOf(*m_bench, u"p"_qs), u"d e"_qs);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::outOfAContainer()
{
    const QByteArray before = m_bench->bytes();
    m_bench->drag(m_bench->on(u"e"_qs), m_bench->on(u"z"_qs) + QPoint(-200, 40));
    QCOMPARE(childrenOf(*m_bench, u"p"_qs), u"d"_qs);
    QCOMPARE(m_bench->step(u"e"_qs).dependencies, QStringList{u"p"_qs});
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::theLineInASequenceOrders()
{
    const QByteArray before = m_bench->bytes();
    const QRectF f = m_bench->rect(u"f"_qs);
    const QRectF g = m_bench->rect(u"g"_qs);
    const QPoint between =
        m_bench->view->toView({f.left() + 40, (f.bottom() + g.top()) / 2}).toPoint();
    m_bench->drag(m_bench->on(u"z"_qs), between);
    QCOMPARE(childrenOf(*m_bench, u"s"_qs), u"f z g"_qs);
    QVERIFY(m_bench->undoes(before));
    const QByteArray put = m_bench->bytes();
    const QRectF last = m_bench->rect(u"g"_qs);
    m_bench->drag(m_bench->on(u"f"_qs),
                  m_bench->view->toView(last.bottomLeft() + QPointF(40, 4)).toPoint());
    QCOMPARE(childrenOf(*m_bench, u"s"_qs), u"z g f"_qs);
    QVERIFY(m_bench->undoes(put));
    QVERIFY(m_bench->rect(u"g"_qs).top() < m_bench->rect(u"f"_qs).top());
}

void tst_CanvasDragging::aCardDroppedOnAConnectionIsPutBetween()
{
    const QByteArray before = m_bench->bytes();
    m_bench->drag(m_bench->on(u"z"_qs), m_bench->middleOf(u"a"_qs, u"b"_qs));
    QCOMPARE(m_bench->step(u"z"_qs).dependencies, QStringList{u"a"_qs});
    QCOMPARE(m_bench->step(u"b"_qs).dependencies, QStringList{u"z"_qs});
    QCOMPARE(m_bench->document->undoStack().count(), 1);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aCardWithConnectionsIsJustMoved()
{
    const QByteArray before = m_bench->bytes();
    const QPoint line = m_bench->middleOf(u"d"_qs, u"e"_qs);
    m_bench->drag(m_bench->on(u"b"_qs), line);
    QCOMPARE(m_bench->step(u"e"_qs).dependencies, QStringList{u"d"_qs});
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aCardSnapsToItsNeighbours()
{
    // Three pixels beside the left border of b, far below it.
    const QPoint by =
        (m_bench->view->toView(QPointF(3, 500)) - m_bench->view->toView(QPointF(320, 320)))
            .toPoint();
    m_bench->drag(m_bench->on(u"z"_qs), m_bench->on(u"z"_qs) + by);
    QCOMPARE(m_bench->rect(u"z"_qs).left(), m_bench->rect(u"b"_qs).left());
    QCOMPARE(std::fmod(m_bench->rect(u"z"_qs).top(), 8.0), 0.0);
}

void tst_CanvasDragging::aContainerCannotBeDroppedIntoItself()
{
    const QPointF header = m_bench->rect(u"p"_qs).topLeft() + QPointF(100, 10);
    const QPoint from = m_bench->view->toView(header).toPoint();
    m_bench->drag(from, from + QPoint(0, 60));
    QCOMPARE(m_bench->document->definition().steps.size(), std::size_t(5));
    QCOMPARE(childrenOf(*m_bench, u"p"_qs), u"d e"_qs);
}

void tst_CanvasDragging::escapeGivesAMembershipUp()
{
    const QByteArray before = m_bench->bytes();
    const QRectF place = m_bench->rect(u"z"_qs);
    const QPoint from = m_bench->on(u"z"_qs);
    const QPoint into = m_bench->view->toView(m_bench->rect(u"p"_qs).center()).toPoint();
    QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, from);
    m_bench->move(into);
    m_bench->key(Qt::Key_Escape);
    QTest::mouseRelease(m_bench->view.get(), Qt::LeftButton, {}, into);
    QCOMPARE(m_bench->bytes(), before);
    QCOMPARE(m_bench->rect(u"z"_qs), place);
}

void tst_CanvasDragging::anEndOfAConnectionIsDragged()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->selectEdge(u"a"_qs, u"b"_qs);
    const auto &path =
        m_bench->view->scene().edge(m_bench->view->scene().findEdge(u"a"_qs, u"b"_qs)).path;
    const QPoint end = m_bench->view->toView(path.back()).toPoint() - QPoint(0, 4);
    m_bench->drag(end, m_bench->on(u"z"_qs));
    QCOMPARE(m_bench->step(u"z"_qs).dependencies, QStringList{u"a"_qs});
    QVERIFY(m_bench->step(u"b"_qs).dependencies.isEmpty());
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::anEndThatCannotGoThereSaysWhy()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->selectEdge(u"a"_qs, u"b"_qs);
    const auto &path =
        m_bench->view->scene().edge(m_bench->view->scene().findEdge(u"a"_qs, u"b"_qs)).path;
    const QPoint end = m_bench->view->toView(path.back()).toPoint() - QPoint(0, 4);
    QSignalSpy refused(m_bench->view.get(), &ui::CanvasView::refused);
    QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, end);
    m_bench->move(m_bench->on(u"d"_qs));
    QCOMPARE(refused.back().front().toString(),
             u"Only steps of the same container can be connected"_qs);
    QTest::mouseRelease(m_bench->view.get(), Qt::LeftButton, {}, m_bench->on(u"d"_qs));
    QCOMPARE(m_bench->bytes(), before);
}

void tst_CanvasDragging::delRemovesTheSelectedConnection()
{
    const QByteArray before = m_bench->bytes();
    QTest::mouseClick(m_bench->view.get(), Qt::LeftButton, {}, m_bench->middleOf(u"a"_qs, u"b"_qs));
    QCOMPARE(m_bench->view->selectedEdge().first, u"a"_qs);
    m_bench->key(Qt::Key_Delete);
    QVERIFY(m_bench->step(u"b"_qs).dependencies.isEmpty());
    QVERIFY(m_bench->has(u"a"_qs) && m_bench->has(u"b"_qs));
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aWireOnEmptyCanvasAsksForAStep()
{
    const QByteArray before = m_bench->bytes();
    QSignalSpy wanted(&m_bench->commands(), &ui::CanvasCommands::stepWanted);
    const QPoint empty = m_bench->port(u"b"_qs) + QPoint(60, 120);
    m_bench->drag(m_bench->port(u"b"_qs), empty);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_bench->view->mapFromGlobal(wanted.front().front().toPoint()), empty);
    QCOMPARE(m_bench->bytes(), before);
    m_bench->commands().addWanted(u"action"_qs, u"http"_qs);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"http"_qs});
    QCOMPARE(m_bench->step(u"http"_qs).dependencies, QStringList{u"b"_qs});
    const QPointF top(m_bench->rect(u"http"_qs).center().x(), m_bench->rect(u"http"_qs).top());
    QVERIFY((m_bench->view->toView(top) - empty).manhattanLength() < 4);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aDoubleClickOnEmptyCanvasAsksForAStep()
{
    const QByteArray before = m_bench->bytes();
    QSignalSpy wanted(&m_bench->commands(), &ui::CanvasCommands::stepWanted);
    const QPoint inside =
        m_bench->view->toView(m_bench->rect(u"p"_qs).bottomRight() - QPointF(12, 60)).toPoint();
    QTest::mouseDClick(m_bench->view.get(), Qt::LeftButton, {}, inside);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front()[1].toString(), u"parallel"_qs);
    m_bench->commands().addWanted(u"wait"_qs, {});
    QCOMPARE(childrenOf(*m_bench, u"p"_qs), u"d e wait"_qs);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aAsksForAStepAfterTheSelectedOne()
{
    const QByteArray before = m_bench->bytes();
    QSignalSpy wanted(&m_bench->commands(), &ui::CanvasCommands::stepWanted);
    m_bench->view->select({u"b"_qs});
    m_bench->key(Qt::Key_A);
    QCOMPARE(wanted.count(), 1);
    m_bench->commands().addWanted(u"wait"_qs, {});
    QCOMPARE(m_bench->step(u"wait"_qs).dependencies, QStringList{u"b"_qs});
    QVERIFY(m_bench->undoes(before));
}

bool tst_CanvasDragging::drop(const QString &type, QPoint at)
{
    QMimeData data;
    data.setData(QString::fromUtf16(ui::kStepKindMimeType), ui::stepKindToBytes({type, {}}));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_bench->view.get(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_bench->view.get(), &move);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_bench->view.get(), &event);
    return event.isAccepted();
}

void tst_CanvasDragging::aStepFromThePaletteIsDropped_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("where");
    QTest::newRow("on empty canvas") << u"canvas"_qs << QString();
    QTest::newRow("into a container") << u"container"_qs << u"p"_qs;
    QTest::newRow("between two of a sequence") << u"sequence"_qs << u"s"_qs;
    QTest::newRow("on a connection") << u"edge"_qs << QString();
}

void tst_CanvasDragging::aStepFromThePaletteIsDropped()
{
    QFETCH(QString, target);
    QFETCH(QString, where);
    const QByteArray before = m_bench->bytes();
    const QRectF f = m_bench->rect(u"f"_qs);
    const QHash<QString, QPoint> points = {
        {u"canvas"_qs, m_bench->on(u"b"_qs) + QPoint(60, 160)},
        {u"container"_qs,
         m_bench->view->toView(m_bench->rect(u"p"_qs).bottomRight() - QPointF(12, 40)).toPoint()},
        {u"sequence"_qs, m_bench->view->toView({f.center().x(), f.bottom() + 8}).toPoint()},
        {u"edge"_qs, m_bench->middleOf(u"a"_qs, u"b"_qs)}};
    QVERIFY(drop(u"webhook"_qs, points.value(target)));
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"webhook"_qs});
    const int parent =
        m_bench->view->scene().card(m_bench->view->scene().find(u"webhook"_qs)).parent;
    QCOMPARE(parent < 0 ? QString() : m_bench->view->scene().card(parent).id, where);
    if (target == u"sequence")
        QCOMPARE(childrenOf(*m_bench, u"s"_qs), u"f webhook g"_qs);
    const QStringList after = target == u"edge" ? QStringList{u"webhook"_qs} : QStringList{u"a"_qs};
    QCOMPARE(m_bench->step(u"b"_qs).dependencies, after);
    QCOMPARE(m_bench->document->undoStack().count(), 1);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aWorkerIsRefusedOutsideOfAnOrchestrator()
{
    QSignalSpy refused(m_bench->view.get(), &ui::CanvasView::refused);
    QVERIFY(!drop(u"worker"_qs, m_bench->on(u"b"_qs) + QPoint(60, 160)));
    QVERIFY(refused.front().front().toString().contains(u"orchestrator"));
    QCOMPARE(m_bench->document->undoStack().count(), 0);
}

void tst_CanvasDragging::aDoubleClickOnATitleRenames()
{
    const QPoint title =
        m_bench->view->toView(m_bench->rect(u"z"_qs).topLeft() + QPointF(80, 20)).toPoint();
    QTest::mouseDClick(m_bench->view.get(), Qt::LeftButton, {}, title);
    QVERIFY(m_bench->view->findChild<QWidget *>() != nullptr);
    QSignalSpy opened(m_bench->view.get(), &ui::CanvasView::stepOpened);
    QTest::mouseDClick(m_bench->view.get(), Qt::LeftButton, {}, m_bench->on(u"b"_qs));
    QCOMPARE(opened.front().front().toString(), u"b"_qs);
}

void tst_CanvasDragging::aStepAddedBesidePlacedOnesIsFree()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"a"_qs});
    m_bench->commands().addStep(u"wait"_qs, {});
    const QRectF made = m_bench->rect(u"wait"_qs);
    for (const ui::Card &card : m_bench->view->scene().cards())
        QVERIFY(card.id == u"wait" || !card.rect.intersects(made));
    QCOMPARE(m_bench->step(u"wait"_qs).dependencies, QStringList{u"a"_qs});
    QVERIFY(m_bench->undoes(before));
}

namespace {

/// How many points have the accent; kept as a picture where somebody wants to look at it.
int accentIn(const CanvasBench &bench, const QString &name)
{
    const QImage image = bench.view->grab().toImage();
    if (qEnvironmentVariableIsSet("MILLRACE_PICTURES"))
        image.save(u"/tmp/editing-%1.png"_qs.arg(name));
    const QColor accent = ui::Theme::builtin(ui::Scheme::Dark).color(u"acc"_qs);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == accent ? 1 : 0;
    }
    return count;
}

} // namespace

void tst_CanvasDragging::gesturesShowWhereTheyGo()
{
    const QPoint z = m_bench->on(u"z"_qs);
    const auto shown = [&](const QString &name, const QString &card, QPoint from, QPoint to) {
        m_bench->view->select(card.isEmpty() ? QStringList() : QStringList{card});
        const int before = accentIn(*m_bench, u"still"_qs);
        QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, from);
        m_bench->move(from + QPoint(12, 12));
        m_bench->move(to);
        const int after = accentIn(*m_bench, name);
        m_bench->key(Qt::Key_Escape);
        QTest::mouseRelease(m_bench->view.get(), Qt::LeftButton, {}, to);
        return after > before + 40;
    };
    const QRectF p = m_bench->rect(u"p"_qs);
    const QRectF f = m_bench->rect(u"f"_qs);
    const QPointF aside(m_bench->rect(u"b"_qs).left() - m_bench->rect(u"z"_qs).left() + 3, 100);
    const QPoint inLine = z + (aside * m_bench->view->zoom()).toPoint();
    QVERIFY(shown(u"container"_qs, u"z"_qs, z, m_bench->view->toView(p.center()).toPoint()));
    QVERIFY(shown(u"sequence"_qs, u"z"_qs, z,
                  m_bench->view->toView({f.left() + 60, f.bottom() + 16}).toPoint()));
    QVERIFY(shown(u"edge"_qs, u"z"_qs, z, m_bench->middleOf(u"a"_qs, u"b"_qs)));
    QVERIFY(shown(u"guides"_qs, u"z"_qs, z, inLine));
    QVERIFY(shown(u"wire"_qs, {}, m_bench->port(u"b"_qs), z + QPoint(-100, 100)));
    m_bench->view->select({u"a"_qs});
    const int selected = accentIn(*m_bench, u"still"_qs);
    m_bench->key(Qt::Key_C);
    QVERIFY(accentIn(*m_bench, u"connect"_qs) > selected + 100);
    m_bench->key(Qt::Key_Escape);
    m_bench->move({700, 620});
    m_bench->key(Qt::Key_N);
    QVERIFY(accentIn(*m_bench, u"note"_qs) > 0);
    m_bench->view->select({u"z"_qs});
    m_bench->key(Qt::Key_F2);
    (void)accentIn(*m_bench, u"rename"_qs);
}

void tst_CanvasDragging::aDragAtTheBorderMovesTheView()
{
    const QByteArray before = m_bench->bytes();
    const QPointF corner = m_bench->view->toScene({0, 0});
    const double left = m_bench->rect(u"z"_qs).left();
    const QPoint border(m_bench->view->width() - 4, 600);
    QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, m_bench->on(u"z"_qs));
    m_bench->move({500, 600});
    m_bench->move(border);
    const double there = m_bench->rect(u"z"_qs).left();
    QTRY_VERIFY(m_bench->view->toScene({0, 0}).x() > corner.x() + 40);
    QVERIFY(m_bench->rect(u"z"_qs).left() > there + 30); // it stays under the pointer
    m_bench->move({500, 600});
    QTest::mouseRelease(m_bench->view.get(), Qt::LeftButton, {}, {500, 600});
    QVERIFY(m_bench->rect(u"z"_qs).left() > left);
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasDragging::aDoubleClickOnAConnectionInsertsThere()
{
    const QByteArray before = m_bench->bytes();
    QTest::mouseDClick(m_bench->view.get(), Qt::LeftButton, {},
                       m_bench->middleOf(u"a"_qs, u"b"_qs));
    m_bench->commands().addWanted(u"wait"_qs, {});
    QCOMPARE(m_bench->step(u"b"_qs).dependencies, QStringList{u"wait"_qs});
    QCOMPARE(m_bench->step(u"wait"_qs).dependencies, QStringList{u"a"_qs});
    QVERIFY(m_bench->undoes(before));
}

QTEST_MAIN(tst_CanvasDragging)
#include "tst_canvas_dragging.moc"
