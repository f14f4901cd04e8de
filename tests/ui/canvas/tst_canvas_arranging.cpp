// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/canvas_bench.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace millrace;
using tests::CanvasBench;
using Command = ui::CanvasCommands::Command;

/// Commands that change how a workflow looks, not what it does, and those that walk through it.
class tst_CanvasArranging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alignedAndDistributed();
    void layoutKeepsWhatIsPinned();
    void aLargeLayoutRunsBesideAndCanBeGivenUp();
    void notesAreWrittenAndRemoved();
    void f9TogglesABreakpoint();
    void containersFoldAndUnfold();
    void findingWalksThroughTheHits();
    void tabWalksTheFlow();
    void enterOpensAndBackspaceLeaves();

private:
    std::unique_ptr<CanvasBench> m_bench;
};

namespace {

// a → b → c; if routes to x or y; p holds d → e.
const char kSteps[] = R"([
    {"step_id": "a", "name": "Alpha", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["a"]},
    {"step_id": "c", "step_type": "action", "action": {"kind": "notify",
     "message": "${steps.b.output}"}, "dependencies": ["b"]},
    {"step_id": "z", "name": "Zulu", "step_type": "wait", "wait": {"duration": 1}},
    {"step_id": "p", "step_type": "parallel", "dependencies": ["c"], "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "e", "step_type": "action", "action": {"kind": "noop"}}]}])";

QByteArray chain(int count)
{
    QByteArray steps = "[";
    for (int i = 0; i < count; ++i) {
        steps += R"({"step_id": "s)" + QByteArray::number(i) +
                 R"(", "step_type": "action", "action": {"kind": "noop"}, "dependencies": [)";
        if (i > 0)
            steps += "\"s" + QByteArray::number((i - 1) / 2) + '"';
        steps += i + 1 < count ? "]}," : "]}";
    }
    return steps + "]";
}

} // namespace

void tst_CanvasArranging::init()
{
    m_bench = std::make_unique<CanvasBench>(kSteps);
}

void tst_CanvasArranging::alignedAndDistributed()
{
    m_bench->drag(m_bench->on(u"z"_qs), m_bench->on(u"z"_qs) + QPoint(60, 90));
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"a"_qs, u"z"_qs, u"b"_qs});
    m_bench->commands().run(Command::AlignLeft);
    QCOMPARE(m_bench->rect(u"a"_qs).left(), m_bench->rect(u"z"_qs).left());
    QCOMPARE(m_bench->rect(u"a"_qs).left(), m_bench->rect(u"b"_qs).left());
    QVERIFY(m_bench->undoes(before));
    const QByteArray aligned = m_bench->bytes();
    m_bench->commands().run(Command::DistributeDown);
    std::vector<QRectF> rects = {m_bench->rect(u"a"_qs), m_bench->rect(u"b"_qs),
                                 m_bench->rect(u"z"_qs)};
    std::sort(rects.begin(), rects.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    QVERIFY(qAbs((rects[1].top() - rects[0].bottom()) - (rects[2].top() - rects[1].bottom())) <= 2);
    if (m_bench->bytes() != aligned)
        QVERIFY(m_bench->undoes(aligned));
}

void tst_CanvasArranging::layoutKeepsWhatIsPinned()
{
    m_bench->drag(m_bench->on(u"z"_qs), m_bench->on(u"z"_qs) + QPoint(70, 200));
    m_bench->drag(m_bench->on(u"b"_qs), m_bench->on(u"b"_qs) + QPoint(-150, 40));
    m_bench->view->select({u"z"_qs});
    m_bench->commands().run(Command::Pin);
    const QPointF place = m_bench->rect(u"z"_qs).topLeft();
    const QByteArray before = m_bench->bytes();
    m_bench->key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_bench->rect(u"z"_qs).topLeft(), place);
    QVERIFY(m_bench->undoes(before));
    QVERIFY(m_bench->rect(u"a"_qs).bottom() < m_bench->rect(u"b"_qs).top());
    const auto &cards = m_bench->view->scene().cards();
    for (const ui::Card &one : cards) {
        for (const ui::Card &other : cards)
            QVERIFY(&one == &other || one.isContainer || other.isContainer ||
                    !one.rect.intersects(other.rect));
    }
}

void tst_CanvasArranging::aLargeLayoutRunsBesideAndCanBeGivenUp()
{
    CanvasBench many(chain(600));
    many.view->select({u"s0"_qs});
    many.key(Qt::Key_Right, Qt::AltModifier);
    many.key(Qt::Key_Right, Qt::AltModifier);
    const QByteArray before = many.bytes();
    QSignalSpy running(&many.commands(), &ui::CanvasCommands::layoutRunning);
    many.commands().layOutAll();
    QVERIFY(many.commands().isLayingOut());
    QVERIFY(!many.commands().isPossible(Command::LayOutAll));
    many.key(Qt::Key_Escape);
    QVERIFY(!many.commands().isLayingOut());
    QCOMPARE(many.bytes(), before);
    many.commands().layOutAll();
    QTRY_VERIFY_WITH_TIMEOUT(!many.commands().isLayingOut(), 20'000);
    QVERIFY(many.undoes(before));
    QCOMPARE(running.count(), 4);
    // What has been changed meanwhile is not overwritten.
    many.commands().layOutAll();
    many.key(Qt::Key_Right, Qt::AltModifier);
    const QByteArray moved = many.bytes();
    QTRY_VERIFY_WITH_TIMEOUT(!many.commands().isLayingOut(), 20'000);
    QCOMPARE(many.bytes(), moved);
}

void tst_CanvasArranging::notesAreWrittenAndRemoved()
{
    const QByteArray before = m_bench->bytes();
    m_bench->move({620, 120});
    m_bench->key(Qt::Key_N);
    QVERIFY(m_bench->undoes(before));
    auto *editor = m_bench->view->findChild<QPlainTextEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"Ask Ann"_qs);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->view->scene().notes().front().text, u"Ask Ann"_qs);
    const QRectF rect = m_bench->view->scene().notes().front().rect;
    const QPoint on = m_bench->view->toView(rect.center()).toPoint();
    const QByteArray written = m_bench->bytes();
    m_bench->drag(on, on + QPoint(40, 60));
    QVERIFY(m_bench->view->scene().notes().front().rect.topLeft() != rect.topLeft());
    QCOMPARE(m_bench->view->scene().notes().front().rect.size(), rect.size());
    QVERIFY(m_bench->undoes(written));
    const QRectF moved = m_bench->view->scene().notes().front().rect;
    const QPoint corner = m_bench->view->toView(moved.bottomRight() - QPointF(3, 3)).toPoint();
    const QByteArray placed = m_bench->bytes();
    m_bench->drag(corner, corner + QPoint(48, 32));
    QVERIFY(m_bench->view->scene().notes().front().rect.width() > rect.width());
    QCOMPARE(m_bench->view->scene().notes().front().rect.topLeft(), moved.topLeft());
    QVERIFY(m_bench->undoes(placed));
    const QByteArray sized = m_bench->bytes();
    m_bench->key(Qt::Key_Delete);
    QVERIFY(m_bench->view->scene().notes().empty());
    QVERIFY(m_bench->undoes(sized));
}

void tst_CanvasArranging::f9TogglesABreakpoint()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"b"_qs});
    m_bench->key(Qt::Key_F9);
    QVERIFY(m_bench->view->scene().card(m_bench->view->scene().find(u"b"_qs)).hasBreakpoint);
    QVERIFY(m_bench->undoes(before));
    m_bench->key(Qt::Key_F9);
    QVERIFY(!m_bench->view->scene().card(m_bench->view->scene().find(u"b"_qs)).hasBreakpoint);
}

void tst_CanvasArranging::containersFoldAndUnfold()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"p"_qs});
    m_bench->commands().run(Command::Collapse);
    QVERIFY(m_bench->view->scene().card(m_bench->view->scene().find(u"p"_qs)).isCollapsed);
    QVERIFY(m_bench->undoes(before));
    m_bench->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"d"_qs});
    m_bench->commands().run(Command::CollapseAll);
    QVERIFY(m_bench->view->scene().card(m_bench->view->scene().find(u"d"_qs)).isCollapsed);
    m_bench->commands().run(Command::ExpandAll);
    QCOMPARE(m_bench->document->definition().layout.size(), std::size_t(0));
}

void tst_CanvasArranging::findingWalksThroughTheHits()
{
    QSignalSpy wanted(&m_bench->commands(), &ui::CanvasCommands::findWanted);
    m_bench->key(Qt::Key_Slash);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_bench->commands().findSteps(u"zul"_qs));
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"z"_qs});
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_bench->commands().findSteps(u"no operation"_qs));
        seen += m_bench->view->selectedSteps();
    }
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()),
             QSet<QString>({u"a"_qs, u"b"_qs, u"d"_qs, u"e"_qs}));
    QVERIFY(!m_bench->commands().findSteps(u"nothing like it"_qs));
    m_bench->view->select({u"b"_qs});
    m_bench->commands().run(Command::SelectDownstream);
    QCOMPARE(m_bench->view->selectedSteps().join(u' '), u"b c p"_qs);
}

void tst_CanvasArranging::tabWalksTheFlow()
{
    QStringList seen;
    for (int i = 0; i < 8; ++i) {
        m_bench->key(Qt::Key_Tab);
        seen += m_bench->view->selectedSteps();
    }
    QCOMPARE(seen.join(u' '),
             u"a b c z p d e a"_qs.replace(u"z p d e"_qs, seen.mid(3, 4).join(u' ')));
    m_bench->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_bench->view->selectedSteps().front(), seen[6]);
}

void tst_CanvasArranging::enterOpensAndBackspaceLeaves()
{
    QSignalSpy opened(m_bench->view.get(), &ui::CanvasView::stepOpened);
    m_bench->view->select({u"b"_qs});
    m_bench->key(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"b"_qs);
    m_bench->view->select({u"p"_qs});
    m_bench->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"d"_qs});
    m_bench->key(Qt::Key_Backspace);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"p"_qs});
    CanvasBench child(R"([{"step_id": "sub", "step_type": "sub_workflow",
                           "sub_workflow": {"file": "child.millrace.json"}}])");
    QSignalSpy file(child.view.get(), &ui::CanvasView::subWorkflowOpened);
    QTest::mouseDClick(child.view.get(), Qt::LeftButton, {}, child.on(u"sub"_qs));
    QCOMPARE(file.front().front().toString(), u"child.millrace.json"_qs);
}

QTEST_MAIN(tst_CanvasArranging)
#include "tst_canvas_arranging.moc"
