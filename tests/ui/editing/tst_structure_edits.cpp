// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/connections.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/grouping.h"
#include "ui/editing/layout_marks.h"
#include "ui/editing/membership.h"
#include "ui/editing/new_step.h"
#include "ui/editing/removing.h"
#include "ui/editing/renaming.h"

using namespace millrace;
using namespace millrace::tests;

using Definition = model::WorkflowDefinition;
using Operation = std::function<model::Edit(const Definition &)>;
Q_DECLARE_METATYPE(Operation)

/// What the editor does to the graph, as edits: each leaves what it should, and undone it leaves
/// every byte as it was.
class tst_StructureEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connections_data();
    void connections() { check(); }
    void containers_data();
    void containers() { check(); }
    void refusals_data();
    void refusals();
    void aNameThatNobodyUsesGivesTheId_data();
    void aNameThatNobodyUsesGivesTheId();
    void aNewStepBesidePlacedOnesGetsAFreePlace();
    void marksAndNotesComeAndGo();
    void walkingFollowsTheFlow();

private:
    void check();
};

namespace {

// a → b → c; if routes to x or, by default, y; p holds d → e; s is a sequence of f, g, h.
const char kSteps[] = R"([
    {"step_id": "a", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["a"]},
    {"step_id": "c", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["b"]},
    {"step_id": "if", "step_type": "conditional", "dependencies": ["c"],
     "routes": [{"when": "true", "to": "x"}], "default": "y"},
    {"step_id": "x", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "y", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "p", "step_type": "parallel", "dependencies": ["x", "y"], "join": "any", "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "e", "step_type": "action", "action": {"kind": "noop"},
         "dependencies": ["d"]}]},
    {"step_id": "s", "step_type": "sequential", "steps": [
        {"step_id": "f", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "g", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "h", "step_type": "action", "action": {"kind": "noop"}}]},
    {"step_id": "z", "step_type": "action", "action": {"kind": "noop"}}])";

Definition sample()
{
    return workflow(kSteps);
}

ui::Change must(const base::Result<ui::Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    return *change;
}

Operation put(const QString &step, const QString &container, int index = -1)
{
    return [=](const Definition &d) {
        return must(ui::movingInto(d, {step}, {container, index, {}}, column(d))).edit;
    };
}

Operation splice(const QString &type, const QString &from, const QString &to)
{
    return [=](const Definition &d) {
        ui::NewStepSpot spot;
        spot.edge = ui::EdgeEnds{from, to};
        return ui::addingStep(d, {type, {}}, spot, column(d)).edit;
    };
}

Operation rewire(const ui::EdgeEnds &edge, const ui::EdgeEnds &wish)
{
    return [=](const Definition &d) { return ui::rewiring(d, edge, wish); };
}

Operation group(const QStringList &steps, const QString &type)
{
    return [=](const Definition &d) { return must(ui::grouping(d, steps, type, column(d))).edit; };
}

void addColumns()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("edges");
}

void row(const char *name, Operation what, const QString &steps, const QString &edges)
{
    QTest::newRow(name) << std::move(what) << steps << edges;
}

} // namespace

void tst_StructureEdits::connections_data()
{
    const QString steps = u"a b c if x y p(d e) s(f g h) z"_qs;
    const QString edges = u"b<a c<b if<c if>x if>>y p<x,y e<d"_qs;
    addColumns();
    row(
        "a step leads to another",
        [](const Definition &d) { return ui::connecting(d, u"a"_qs, u"z"_qs); }, steps,
        u"b<a c<b if<c if>x if>>y p<x,y e<d z<a"_qs);
    row(
        "a condition leads by a route",
        [](const Definition &d) { return ui::connecting(d, u"if"_qs, u"z"_qs); }, steps,
        u"b<a c<b if<c if>x if>z if>>y p<x,y e<d"_qs);
    row(
        "an edge goes", [](const Definition &d) { return ui::disconnecting(d, u"a"_qs, u"b"_qs); },
        steps, u"c<b if<c if>x if>>y p<x,y e<d"_qs);
    row(
        "a default route goes",
        [](const Definition &d) { return ui::disconnecting(d, u"if"_qs, u"y"_qs); }, steps,
        u"b<a c<b if<c if>x p<x,y e<d"_qs);
    row("an edge ends elsewhere", rewire({u"a"_qs, u"b"_qs}, {u"a"_qs, u"z"_qs}), steps,
        u"c<b if<c if>x if>>y p<x,y e<d z<a"_qs);
    row("an edge begins elsewhere", rewire({u"a"_qs, u"b"_qs}, {u"z"_qs, u"b"_qs}), steps,
        u"b<z c<b if<c if>x if>>y p<x,y e<d"_qs);
    row("a route ends elsewhere", rewire({u"if"_qs, u"x"_qs}, {u"if"_qs, u"z"_qs}), steps,
        u"b<a c<b if<c if>z if>>y p<x,y e<d"_qs);
    row("a new step on an edge", splice(u"wait"_qs, u"a"_qs, u"b"_qs), steps + u" wait"_qs,
        u"b<wait c<b if<c if>x if>>y p<x,y e<d wait<a"_qs);
    row("a new step on a route", splice(u"wait"_qs, u"if"_qs, u"x"_qs), steps + u" wait"_qs,
        u"b<a c<b if<c if>wait if>>y x<wait p<x,y e<d"_qs);
    row("a new step in a sequence", splice(u"wait"_qs, u"f"_qs, u"g"_qs),
        u"a b c if x y p(d e) s(f wait g h) z"_qs, edges);
    row(
        "a removed step takes its edges along",
        [](const Definition &d) {
            return ui::removing(d, {u"b"_qs, u"p"_qs});
        },
        u"a c if x y s(f g h) z"_qs, u"if<c if>x if>>y"_qs);
    row(
        "around a removed step",
        [](const Definition &d) { return ui::removingAndReconnecting(d, {u"b"_qs}); },
        u"a c if x y p(d e) s(f g h) z"_qs, u"c<a if<c if>x if>>y p<x,y e<d"_qs);
    row(
        "around two in a row",
        [](const Definition &d) {
            return ui::removingAndReconnecting(d, {u"b"_qs, u"c"_qs});
        },
        u"a if x y p(d e) s(f g h) z"_qs, u"if<a if>x if>>y p<x,y e<d"_qs);
    row(
        "around the target of a route",
        [](const Definition &d) { return ui::removingAndReconnecting(d, {u"x"_qs}); },
        u"a b c if y p(d e) s(f g h) z"_qs, u"b<a c<b if<c if>p if>>y p<y e<d"_qs);
}

void tst_StructureEdits::containers_data()
{
    const QString edges = u"b<a c<b if<c if>x if>>y p<x,y e<d"_qs;
    addColumns();
    row("into a container", put(u"z"_qs, u"p"_qs), u"a b c if x y p(d e z) s(f g h)"_qs, edges);
    row("into a container, with its edges", put(u"c"_qs, u"p"_qs),
        u"a b if x y p(d e c) s(f g h) z"_qs, u"b<a if>x if>>y p<x,y,b e<d"_qs);
    row("into a sequence at its place", put(u"z"_qs, u"s"_qs, 1),
        u"a b c if x y p(d e) s(f z g h)"_qs, edges);
    row("to another place in a sequence", put(u"f"_qs, u"s"_qs, 2),
        u"a b c if x y p(d e) s(g h f) z"_qs, edges);
    row("out of a container", put(u"e"_qs, {}), u"a b c if x y p(d) s(f g h) z e"_qs,
        u"b<a c<b if<c if>x if>>y p<x,y e<p"_qs);
    row("a route's target into a container", put(u"y"_qs, u"s"_qs, 0),
        u"a b c if x p(d e) s(y f g h) z"_qs, u"b<a c<b if<c if>x if>>s p<x,s e<d"_qs);
    row("a chain as a sequence", group({u"b"_qs, u"c"_qs}, u"sequential"_qs),
        u"a sequential(b c) if x y p(d e) s(f g h) z"_qs,
        u"sequential<a if<sequential if>x if>>y p<x,y e<d"_qs);
    row("steps side by side", group({u"c"_qs, u"b"_qs, u"z"_qs}, u"parallel"_qs),
        u"a parallel(b c z) if x y p(d e) s(f g h)"_qs,
        u"parallel<a c<b if<parallel if>x if>>y p<x,y e<d"_qs);
    row(
        "a container is dissolved",
        [](const Definition &d) { return must(ui::ungrouping(d, u"p"_qs, column(d))).edit; },
        u"a b c if x y d e s(f g h) z"_qs, u"b<a c<b if<c if>x if>>y d<x,y e<d"_qs);
    row(
        "a sequence is dissolved",
        [](const Definition &d) { return must(ui::ungrouping(d, u"s"_qs, column(d))).edit; },
        u"a b c if x y p(d e) f g h z"_qs, u"b<a c<b if<c if>x if>>y p<x,y e<d g<f h<g"_qs);
}

void tst_StructureEdits::check()
{
    QFETCH(Operation, operation);
    QFETCH(QString, steps);
    QFETCH(QString, edges);
    Definition definition = sample();
    QVERIFY(holds(definition, operation(definition)));
    QCOMPARE(idsOf(definition.steps), steps);
    QCOMPARE(edgesOf(definition.steps), edges);
    Definition placed = sample();
    placed.layout = base::Value::object(
        {{u"positions"_qs,
          base::Value::object({{u"a"_qs, base::Value::object({{u"x"_qs, 0}, {u"y"_qs, 0}})}})}});
    QVERIFY(holds(placed, operation(placed)));
    QCOMPARE(idsOf(placed.steps), steps);
}

void tst_StructureEdits::refusals_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("expected");
    const Definition d = sample();
    const ui::Flow flow(d);
    QTest::newRow("an edge back") << ui::refusalToConnect(flow, u"c"_qs, u"a"_qs)
                                  << u"That would make a circle: use a loop"_qs;
    QTest::newRow("an edge over a border")
        << ui::refusalToConnect(flow, u"a"_qs, u"d"_qs)
        << u"Only steps of the same container can be connected"_qs;
    QTest::newRow("an edge that is there")
        << ui::refusalToConnect(flow, u"a"_qs, u"b"_qs) << u"These steps are connected already"_qs;
    QTest::newRow("an edge that fits") << ui::refusalToConnect(flow, u"a"_qs, u"z"_qs) << QString();
    QTest::newRow("a group with a hole")
        << ui::refusalToGroup(flow, {u"a"_qs, u"c"_qs})
        << u"“b” comes between the selected steps. Select it too."_qs;
    QTest::newRow("a group of a condition without its targets")
        << ui::refusalToGroup(flow, {u"if"_qs})
        << u"A route of “if” leads to “x”. Select both, or neither."_qs;
    QTest::newRow("a group over a border")
        << ui::refusalToGroup(flow, {u"a"_qs, u"d"_qs})
        << u"The selected steps are in different containers. Select steps that stand side by side."_qs;
    QTest::newRow("a step with edges on an edge")
        << ui::refusalToSplice(d, u"c"_qs, {u"a"_qs, u"b"_qs})
        << u"Only a step without connections can be put on one"_qs;
    QTest::newRow("another end of a sequence's order")
        << ui::refusalToRewire(d, {u"f"_qs, u"g"_qs}, {u"f"_qs, u"h"_qs})
        << u"The order of a sequence is the order of its steps: move a step instead"_qs;
    const auto itself = ui::movingInto(d, {u"p"_qs}, {u"p"_qs, -1, {}}, {});
    QTest::newRow("a container into itself")
        << (itself ? QString() : itself.error().message) << u"A step cannot be put into itself."_qs;
}

void tst_StructureEdits::refusals()
{
    QFETCH(QString, why);
    QFETCH(QString, expected);
    QCOMPARE(why, expected);
}

void tst_StructureEdits::aNameThatNobodyUsesGivesTheId_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("one that followed its type")
        << u"noop"_qs << u"Check the Sum!"_qs << u"check_the_sum"_qs;
    QTest::newRow("accents") << u"noop"_qs << u"Prüfung"_qs << u"prufung"_qs;
    QTest::newRow("a name that is no id at all") << u"noop"_qs << u"検査"_qs << u"noop"_qs;
    QTest::newRow("an id that is taken") << u"noop"_qs << u"Known"_qs << u"known_2"_qs;
    QTest::newRow("one that others mention") << u"known"_qs << u"Other"_qs << u"known"_qs;
    QTest::newRow("an id chosen by hand") << u"mine"_qs << u"Other"_qs << u"mine"_qs;
}

void tst_StructureEdits::aNameThatNobodyUsesGivesTheId()
{
    QFETCH(QString, step);
    QFETCH(QString, name);
    QFETCH(QString, id);
    Definition definition = workflow(R"([
        {"step_id": "noop", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "known", "name": "Known", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "mine", "name": "Shown", "step_type": "action", "action": {"kind": "notify",
         "message": "${steps.known.output}"}}])");
    const ui::Change change = ui::renaming(definition, step, name);
    QVERIFY(holds(definition, change.edit));
    QCOMPARE(change.steps, QStringList{id});
    QCOMPARE(tests::step(definition, id).name, name);
}

void tst_StructureEdits::aNewStepBesidePlacedOnesGetsAFreePlace()
{
    Definition definition = workflow(
        kSteps, R"(, "layout": {"positions": {"a": {"x": 0, "y": 0}, "b": {"x": 0, "y": 104}}})");
    ui::Places places = column(definition);
    places.insert(u"b"_qs, {0, 104, 224, 56});
    ui::NewStepSpot spot;
    spot.after = u"a"_qs;
    const ui::Change change = ui::addingStep(definition, {u"wait"_qs, {}}, spot, places);
    QVERIFY(holds(definition, change.edit));
    const base::Value &place = definition.layout[u"positions"][change.steps.front()];
    const QRectF made(place[u"x"].numberOr(-1), place[u"y"].numberOr(-1), 224, 56);
    QVERIFY(made.y() > 0);
    for (const QRectF &other : places)
        QVERIFY(!other.intersects(made));
    // Its neighbours keep their places, so that nothing jumps.
    QVERIFY(definition.layout[u"positions"].has(u"z"_qs));
}

void tst_StructureEdits::marksAndNotesComeAndGo()
{
    Definition definition = sample();
    QVERIFY(holds(definition, ui::toggling(definition, u"breakpoints"_qs, {u"a"_qs, u"b"_qs})));
    QVERIFY(ui::isMarked(definition, u"breakpoints"_qs, u"b"_qs));
    QVERIFY(holds(definition, {model::RemoveStep{u"a"_qs}}));
    QVERIFY(!definition.layout[u"breakpoints"].has(u"a"));
    QVERIFY(holds(definition, {model::RenameStep{u"b"_qs, u"bb"_qs}}));
    QVERIFY(ui::isMarked(definition, u"breakpoints"_qs, u"bb"_qs));
    QVERIFY(holds(definition, ui::toggling(definition, u"breakpoints"_qs, {u"bb"_qs})));
    QVERIFY(!ui::isMarked(definition, u"breakpoints"_qs, u"bb"_qs));
    QString id;
    QVERIFY(
        holds(definition, ui::settingNote(definition, {{}, {1, 2, 200, 80}, u"hello"_qs}, &id)));
    QCOMPARE(ui::notesOf(definition).front(), (ui::LayoutNote{id, {1, 2, 200, 80}, u"hello"_qs}));
    QVERIFY(holds(definition, ui::removingNotes(definition, {id})));
    QVERIFY(ui::notesOf(definition).empty());
}

void tst_StructureEdits::walkingFollowsTheFlow()
{
    const Definition definition = sample();
    QCOMPARE(ui::flowOrder(definition).join(u' '), u"a b c if x y p d e s f g h z"_qs);
    QCOMPARE(ui::downstreamOf(definition, {u"if"_qs}).join(u' '), u"if p x y"_qs);
    QCOMPARE(ui::upstreamOf(definition, {u"x"_qs}).join(u' '), u"a b c if x"_qs);
}

QTEST_GUILESS_MAIN(tst_StructureEdits)
#include "tst_structure_edits.moc"
