// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/model/random_edit.h"
#include "tests/support/seed.h"
#include "tests/ui/canvas/canvas_bench.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <random>

using namespace millrace;
using tests::CanvasBench;
using Command = ui::CanvasCommands::Command;

/// Whatever one does, in whatever order: undoing it all gives back every byte, doing it again too.
class tst_CanvasRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoGivesBackEveryByte();
};

namespace {

const char kSteps[] = R"([
    {"step_id": "a", "name": "Alpha", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "notify",
     "message": "${steps.a.output}"}, "dependencies": ["a"], "error_handlers": ["h"]},
    {"step_id": "if", "step_type": "conditional", "dependencies": ["b"],
     "routes": [{"when": "steps.b.output > 1", "to": "x"}], "default": "y"},
    {"step_id": "x", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "y", "step_type": "wait", "wait": {"duration": 1}},
    {"step_id": "h", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "p", "step_type": "parallel", "dependencies": ["x"], "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "s", "step_type": "sequential", "dependencies": ["d"], "steps": [
            {"step_id": "f", "step_type": "action", "action": {"kind": "noop"}},
            {"step_id": "g", "step_type": "action", "action": {"kind": "noop"}}]}]}])";

class Hands
{
public:
    Hands(CanvasBench &bench, quint64 seed) : m_bench(bench), m_random(seed), m_edits(seed) {}

    void doSomething()
    {
        const int what = below(10);
        if (what < 2)
            return drag();
        if (what < 3)
            return add();
        if (what < 5)
            return chooseSteps();
        if (what < 6) {
            (void)m_bench.document->perform(m_edits.next(m_bench.document->definition()),
                                            u"any"_qs);
            return;
        }
        const auto all = ui::CanvasCommands::all();
        const Command command = all[std::size_t(below(static_cast<int>(all.size())))].command;
        // Those that wait for somebody's answer, and one that only empties the canvas.
        if (command == Command::Rename || command == Command::AddNote || command == Command::Cut)
            return;
        if (m_bench.view->scene().cards().size() < 60 || command != Command::Paste)
            m_bench.commands().run(command);
        m_bench.key(Qt::Key_Escape);
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % quint64(bound)); }
    int count() const { return static_cast<int>(m_bench.view->scene().cards().size()); }
    QString any() { return m_bench.view->scene().card(below(count())).id; }

    void chooseSteps()
    {
        QStringList steps;
        for (int i = below(4); i >= 0 && count() > 0; --i)
            steps.append(any());
        m_bench.view->select(steps);
    }

    void drag()
    {
        if (count() == 0)
            return;
        const QPoint from = below(3) == 0 ? m_bench.port(any()) : m_bench.on(any());
        const QPoint to = below(2) == 0 ? m_bench.on(any()) : QPoint(below(900), below(800));
        m_bench.drag(from, to, below(4) == 0 ? Qt::AltModifier : Qt::NoModifier);
    }

    void add()
    {
        const QStringList types = {u"wait"_qs, u"loop"_qs, u"sequential"_qs, u"conditional"_qs};
        if (count() < 60)
            m_bench.commands().addStep(types[below(4)], {});
    }

    CanvasBench &m_bench;
    std::mt19937_64 m_random;
    tests::RandomEdits m_edits;
};

} // namespace

void tst_CanvasRandom::undoGivesBackEveryByte()
{
    constexpr int kActions = 40;
    constexpr qint64 kLongest = 4000;
    const quint64 seed = tests::randomSeed();
    QElapsedTimer timer;
    timer.start();
    quint64 round = 0;
    do {
        CanvasBench bench(kSteps);
        Hands hands(bench, seed + round);
        std::vector<QByteArray> texts = {bench.bytes()};
        const QByteArray where = "round " + QByteArray::number(round);
        QUndoStack &undo = bench.document->undoStack();
        for (int i = 0; i < kActions; ++i) {
            hands.doSomething();
            texts.resize(std::size_t(undo.index()) + 1);
            texts.back() = bench.bytes();
        }
        (void)bench.view->grab(); // what it shows is still there
        for (int at = undo.count(); at >= 0; --at) {
            undo.setIndex(at);
            QVERIFY2(texts[std::size_t(at)].isEmpty() || bench.bytes() == texts[std::size_t(at)],
                     where + ", undone to step " + QByteArray::number(at));
        }
        undo.setIndex(undo.count());
        QVERIFY2(bench.bytes() == texts.back(), where + ", done again");
        ++round;
    } while (timer.elapsed() < kLongest && round < 40);
    qInfo("%llu rounds", static_cast<unsigned long long>(round));
}

QTEST_MAIN(tst_CanvasRandom)
#include "tst_canvas_random.moc"
