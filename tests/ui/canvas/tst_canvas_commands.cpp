// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/canvas_bench.h"

#include "ui/editing/copied_steps.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace millrace;
using tests::CanvasBench;
using Command = ui::CanvasCommands::Command;

/// What menus and keys do on the canvas. Everything is one undo step that gives back every byte.
class tst_CanvasCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandHasWordsAndItsOwnId();
    void whatIsPossibleFollowsTheSelection();
    void aCopyGoesToAnotherWindowAndThroughAnEditor();
    void foreignTextIsRefusedWithWords();
    void aWorkflowWithoutLayoutIsPastedInOrder();
    void cutTakesAwayAndPasteBringsBack();
    void aThousandPastedCardsAreFast();
    void tenThousandStepsAreEdited();
    void aChangeFromElsewhereEndsAGesture();
    void duplicatesStandBeside();
    void ctrlDelReconnects();
    void theNameIsEditedOnTheCard();
    void escapeKeepsTheName();
    void arrowsAndEnterConnect();
    void eWalksTheConnectionsAndDelRemovesOne();
    void ctrlGGroupsAndCtrlShiftGUngroups();
    void aGroupThatCannotBeSaysWhy();
    void anExtractionIsPreparedThenPerformed();

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

void tst_CanvasCommands::init()
{
    m_bench = std::make_unique<CanvasBench>(kSteps);
    QGuiApplication::clipboard()->clear();
}

void tst_CanvasCommands::everyCommandHasWordsAndItsOwnId()
{
    QSet<QString> ids;
    QSet<QString> keys;
    for (const auto &info : ui::CanvasCommands::all()) {
        QVERIFY(!info.words.isEmpty());
        QVERIFY2(!ids.contains(info.id), qPrintable(info.id));
        ids.insert(info.id);
        QVERIFY2(info.keys.isEmpty() || !keys.contains(info.keys.toString()),
                 qPrintable(info.keys.toString()));
        keys.insert(info.keys.toString());
    }
    const QMetaEnum commands = QMetaEnum::fromType<Command>();
    QCOMPARE(ids.size(), commands.keyCount());
}

void tst_CanvasCommands::whatIsPossibleFollowsTheSelection()
{
    ui::CanvasCommands &commands = m_bench->commands();
    QVERIFY(!commands.isPossible(Command::Copy));
    QVERIFY(!commands.isPossible(Command::Paste));
    QVERIFY(!commands.isPossible(Command::Remove));
    QVERIFY(commands.isPossible(Command::LayOutAll));
    QSignalSpy changed(&commands, &ui::CanvasCommands::changed);
    m_bench->view->select({u"a"_qs});
    QVERIFY(!changed.isEmpty());
    QVERIFY(commands.isPossible(Command::Copy));
    QVERIFY(commands.isPossible(Command::Rename));
    QVERIFY(!commands.isPossible(Command::Ungroup));
    QVERIFY(!commands.isPossible(Command::AlignLeft));
    m_bench->view->select({u"a"_qs, u"b"_qs, u"p"_qs});
    QVERIFY(!commands.isPossible(Command::Rename));
    QVERIFY(commands.isPossible(Command::Collapse));
    QVERIFY(commands.isPossible(Command::DistributeDown));
    m_bench->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(commands.isPossible(Command::Paste));
    // A command that is not possible does nothing.
    m_bench->view->select({});
    commands.run(Command::Duplicate);
    QCOMPARE(m_bench->document->undoStack().count(), 0);
}

void tst_CanvasCommands::aCopyGoesToAnotherWindowAndThroughAnEditor()
{
    m_bench->view->select({u"b"_qs, u"c"_qs});
    m_bench->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
        QString::fromUtf16(ui::kStepsMimeType)));
    const QString text = QGuiApplication::clipboard()->text();
    // A text editor keeps the text only.
    QGuiApplication::clipboard()->setText(text);
    CanvasBench other("[]");
    const QByteArray before = other.bytes();
    other.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.view->selectedSteps(), QStringList({u"b"_qs, u"c"_qs}));
    QCOMPARE(other.step(u"c"_qs).dependencies, QStringList{u"b"_qs});
    QVERIFY(other.step(u"b"_qs).dependencies.isEmpty());
    QVERIFY(other.undoes(before));
    QCOMPARE(other.document->undoStack().count(), 1);
    // And in the window that it came from it gets ids of its own.
    m_bench->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_bench->step(u"c_2"_qs).action[u"message"].text(), u"${steps.b_2.output}"_qs);
    QCOMPARE(m_bench->step(u"c"_qs).action[u"message"].text(), u"${steps.b.output}"_qs);
}

void tst_CanvasCommands::foreignTextIsRefusedWithWords()
{
    QSignalSpy refused(m_bench->view.get(), &ui::CanvasView::refused);
    QGuiApplication::clipboard()->setText(u"Dear Ann"_qs);
    m_bench->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().startsWith(u"The clipboard holds no steps."));
    QCOMPARE(m_bench->document->undoStack().count(), 0);
}

void tst_CanvasCommands::aWorkflowWithoutLayoutIsPastedInOrder()
{
    const QByteArray before = m_bench->bytes();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(before));
    m_bench->move({840, 60});
    m_bench->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_bench->undoes(before));
    QVERIFY(m_bench->rect(u"a_2"_qs).bottom() < m_bench->rect(u"b_2"_qs).top());
    QVERIFY(m_bench->rect(u"b_2"_qs).bottom() < m_bench->rect(u"c_2"_qs).top());
    QCOMPARE(m_bench->rect(u"d_2"_qs).topLeft() - m_bench->rect(u"p_2"_qs).topLeft(),
             m_bench->rect(u"d"_qs).topLeft() - m_bench->rect(u"p"_qs).topLeft());
}

void tst_CanvasCommands::cutTakesAwayAndPasteBringsBack()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"c"_qs});
    m_bench->key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!m_bench->has(u"c"_qs));
    QVERIFY(m_bench->undoes(before));
    const QPoint at(840, 60);
    QTest::mouseMove(m_bench->view.get(), at);
    m_bench->move(at);
    m_bench->commands().paste(true);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"c"_qs});
    QCOMPARE(m_bench->step(u"c"_qs).dependencies, QStringList{u"b"_qs});
    const QPointF centre = m_bench->rect(u"c"_qs).center();
    QVERIFY((m_bench->view->toView(centre) - at).manhattanLength() < 16);
}

void tst_CanvasCommands::aThousandPastedCardsAreFast()
{
    CanvasBench many(chain(1000));
    many.commands().run(Command::Copy);
    many.view->selectAll();
    many.commands().copy();
    QElapsedTimer timer;
    timer.start();
    many.commands().paste();
    const qint64 taken = timer.elapsed();
    QCOMPARE(many.view->scene().cards().size(), std::size_t(2000));
    qInfo("1,000 cards pasted in %lld ms", taken);
    QVERIFY2(taken < 1500, "100 ms is the aim; the machine may be busy");
    const QByteArray after = many.bytes();
    many.document->undoStack().undo();
    many.document->undoStack().redo();
    QCOMPARE(many.bytes(), after);
}

void tst_CanvasCommands::tenThousandStepsAreEdited()
{
    CanvasBench many(chain(10'000));
    ui::CanvasCommands &commands = many.commands();
    const auto time = [&](const char *what, auto operation) {
        QElapsedTimer timer;
        timer.start();
        operation();
        const qint64 taken = timer.elapsed();
        qInfo("%s: %lld ms", what, taken);
        return taken < 3000; // most take a tenth; the machine may be busy
    };
    many.view->select({u"s17"_qs});
    QVERIFY(time("duplicate", [&] { commands.duplicate(); }));
    QVERIFY(time("group", [&] {
        many.view->select({u"s9999"_qs, u"s4999"_qs});
        commands.group();
    }));
    QVERIFY(time("ungroup", [&] { commands.ungroup(); }));
    QVERIFY(time("undo", [&] { many.document->undoStack().undo(); }));
    QVERIFY(time("find", [&] { commands.findSteps(u"s8000"_qs); }));
    QVERIFY(time("next", [&] { many.key(Qt::Key_Tab); }));
    QVERIFY(time("move", [&] { many.key(Qt::Key_Right, Qt::AltModifier); }));
    QVERIFY(time("downstream", [&] { commands.selectDownstream(); }));
    QVERIFY(time("breakpoints", [&] {
        many.view->selectAll();
        commands.toggleBreakpoints();
    }));
    QVERIFY(time("delete all", [&] { commands.remove(); }));
    QVERIFY(many.view->scene().cards().empty());
}

void tst_CanvasCommands::aChangeFromElsewhereEndsAGesture()
{
    const QPoint from = m_bench->on(u"e"_qs);
    QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, from);
    m_bench->move(from + QPoint(40, 40));
    QVERIFY(m_bench->document->perform({model::RemoveStep{u"p"_qs}}, u"elsewhere"_qs));
    m_bench->move(from + QPoint(80, 80));
    QTest::mouseRelease(m_bench->view.get(), Qt::LeftButton, {}, from + QPoint(80, 80));
    QCOMPARE(m_bench->document->undoStack().count(), 1);
    // Keys do nothing but end the gesture while there is one.
    QTest::mousePress(m_bench->view.get(), Qt::LeftButton, {}, m_bench->on(u"a"_qs));
    m_bench->move(m_bench->on(u"a"_qs) + QPoint(60, 0));
    m_bench->key(Qt::Key_Delete);
    m_bench->key(Qt::Key_Right, Qt::AltModifier);
    m_bench->key(Qt::Key_Escape);
    QCOMPARE(m_bench->document->undoStack().count(), 1);
    QVERIFY(m_bench->has(u"a"_qs));
}

void tst_CanvasCommands::duplicatesStandBeside()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"d"_qs, u"z"_qs});
    m_bench->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList({u"d_2"_qs, u"z_2"_qs}));
    QCOMPARE(m_bench->step(u"p"_qs).steps.size(), std::size_t(3));
    QVERIFY(m_bench->rect(u"z_2"_qs).topLeft() != m_bench->rect(u"z"_qs).topLeft());
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasCommands::ctrlDelReconnects()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"b"_qs});
    m_bench->key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_bench->step(u"c"_qs).dependencies, QStringList{u"a"_qs});
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasCommands::theNameIsEditedOnTheCard()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"z"_qs});
    m_bench->key(Qt::Key_F2);
    auto *editor = m_bench->view->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"Zulu"_qs);
    QTest::keyClicks(editor, u"Cool down"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    // Nobody mentions it, but its id was chosen by hand: only the name changes.
    QCOMPARE(m_bench->step(u"z"_qs).name, u"Cool down"_qs);
    QVERIFY(m_bench->undoes(before));
    QVERIFY(m_bench->view->hasFocus());
}

void tst_CanvasCommands::escapeKeepsTheName()
{
    m_bench->view->select({u"z"_qs});
    m_bench->key(Qt::Key_F2);
    auto *editor = m_bench->view->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"x"_qs);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(m_bench->document->undoStack().count(), 0);
    m_bench->key(Qt::Key_F2);
    editor = m_bench->view->findChildren<QLineEdit *>().back();
    QTest::keyClicks(editor, u"Typed"_qs);
    m_bench->commands().commitPending();
    QCOMPARE(m_bench->step(u"z"_qs).name, u"Typed"_qs);
}

void tst_CanvasCommands::arrowsAndEnterConnect()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"a"_qs});
    m_bench->key(Qt::Key_C);
    m_bench->key(Qt::Key_Escape);
    QCOMPARE(m_bench->bytes(), before);
    m_bench->key(Qt::Key_C);
    for (int i = 0; i < 8; ++i)
        m_bench->key(Qt::Key_Down);
    m_bench->key(Qt::Key_Return);
    QVERIFY(m_bench->step(u"p"_qs).dependencies.contains(u"a"_qs));
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasCommands::eWalksTheConnectionsAndDelRemovesOne()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"b"_qs});
    m_bench->key(Qt::Key_E);
    const auto first = m_bench->view->selectedEdge();
    m_bench->key(Qt::Key_E);
    const auto second = m_bench->view->selectedEdge();
    QVERIFY(first != second);
    m_bench->key(Qt::Key_E);
    QCOMPARE(m_bench->view->selectedEdge(), first);
    m_bench->key(Qt::Key_Delete);
    QVERIFY(!m_bench->step(first.second).dependencies.contains(first.first));
    QVERIFY(m_bench->has(u"b"_qs));
    QVERIFY(m_bench->undoes(before));
}

void tst_CanvasCommands::ctrlGGroupsAndCtrlShiftGUngroups()
{
    const QByteArray before = m_bench->bytes();
    m_bench->view->select({u"b"_qs, u"c"_qs});
    m_bench->key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"sequential"_qs});
    QCOMPARE(m_bench->step(u"sequential"_qs).steps.size(), std::size_t(2));
    QVERIFY(m_bench->undoes(before));
    const QByteArray grouped = m_bench->bytes();
    m_bench->view->select({u"sequential"_qs});
    m_bench->key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_bench->view->selectedSteps(), QStringList({u"b"_qs, u"c"_qs}));
    QCOMPARE(m_bench->step(u"p"_qs).dependencies, QStringList{u"c"_qs});
    QVERIFY(m_bench->undoes(grouped));
    m_bench->view->select({u"z"_qs, u"a"_qs});
    m_bench->key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_bench->step(u"parallel"_qs).type, u"parallel"_qs);
}

void tst_CanvasCommands::aGroupThatCannotBeSaysWhy()
{
    QSignalSpy refused(m_bench->view.get(), &ui::CanvasView::refused);
    m_bench->view->select({u"a"_qs, u"c"_qs});
    m_bench->key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(refused.back().front().toString(),
             u"“b” comes between the selected steps. Select it too."_qs);
    QCOMPARE(m_bench->document->undoStack().count(), 0);
}

void tst_CanvasCommands::anExtractionIsPreparedThenPerformed()
{
    const QByteArray before = m_bench->bytes();
    QSignalSpy wanted(&m_bench->commands(), &ui::CanvasCommands::extractionWanted);
    m_bench->view->select({u"b"_qs, u"c"_qs});
    m_bench->commands().run(Command::Extract);
    QCOMPARE(wanted.count(), 1);
    const auto made = m_bench->commands().prepareExtraction(u"Inner part"_qs, u"inner.json"_qs);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(m_bench->bytes(), before);
    QCOMPARE(made->steps.size(), std::size_t(2));
    m_bench->commands().performExtraction();
    QCOMPARE(m_bench->view->selectedSteps(), QStringList{u"inner_part"_qs});
    QCOMPARE(m_bench->step(u"inner_part"_qs).subWorkflow->file, u"inner.json"_qs);
    QCOMPARE(m_bench->step(u"p"_qs).dependencies, QStringList{u"inner_part"_qs});
    QVERIFY(m_bench->undoes(before));
}

QTEST_MAIN(tst_CanvasCommands)
#include "tst_canvas_commands.moc"
