// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/canvas/canvas_view.h"

#include <QSignalSpy>
#include <QtTest>

using namespace millrace;

/// What cards, edges and containers look like in a run. With MILLRACE_PICTURES set to a folder, the
/// pictures are kept there.
class tst_CardLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsBorderAndBadge_data();
    void everyStatusHasItsBorderAndBadge();
    void aCauseStripMovesThePortBelowIt();
    void edgesShowHowFarTheRunIs();
    void aMarkThatComesLaterIsDrawnWithTheNextFrame();
    void containersCountWhatHasEnded();
    void aFoldedContainerIsOneCard();
    void aClickSelectsAnEdge();
    void aRunMovesOnlyWhereThatCanBeSeen();
    void theMatrixOfAllStatuses();
    void aRunOfTheDesign();
    void recoveryStandsBesideTheFlow();
    void sidewaysPortsAreLeftAndRight();

private:
    QImage shown(ui::CanvasView &view, const QString &name) const;
};

namespace {

const QString kStatuses[] = {u"pending"_qs,   u"waiting"_qs,          u"running"_qs,
                             u"completed"_qs, u"failed"_qs,           u"skipped"_qs,
                             u"retrying"_qs,  u"waiting-approval"_qs, u"cancelled"_qs,
                             u"timed-out"_qs, u"rolled-back"_qs};

model::WorkflowDefinition workflow(const QByteArray &json)
{
    const auto loaded = model::readDefinition(json);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->definition;
}

const char kTwo[] = R"js({"format": "millrace/1", "name": "w", "steps": [
    {"step_id": "a", "step_type": "action", "action": {"kind": "http", "url": "https://x"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "sql"}, "dependencies": ["a"]}]})js";

const char kDesign[] = R"js({"format": "millrace/1", "name": "Document processing", "steps": [
  {"step_id": "receive", "name": "Receive document", "step_type": "webhook"},
  {"step_id": "read", "name": "Read document", "step_type": "parallel", "dependencies": ["receive"], "steps": [
    {"step_id": "ocr", "name": "Recognise text", "step_type": "action", "action": {"kind": "process", "program": "tesseract"}},
    {"step_id": "meta", "name": "Extract metadata", "step_type": "agent"}]},
  {"step_id": "route", "name": "Route by type", "step_type": "conditional", "dependencies": ["read"],
   "routes": [{"when": "x", "to": "sap", "label": "Invoice"}, {"when": "y", "to": "clauses", "label": "Contract"},
              {"when": "z", "to": "triage", "label": "Anything else"}]},
  {"step_id": "sap", "name": "Match SAP order", "step_type": "action", "action": {"kind": "odata"}},
  {"step_id": "clauses", "name": "Extract clauses", "step_type": "orchestrator"},
  {"step_id": "triage", "name": "Triage unknown", "step_type": "sub_workflow", "sub_workflow": {"file": "triage.json"}},
  {"step_id": "pages", "name": "For each page", "step_type": "loop", "dependencies": ["sap", "clauses", "triage"],
   "for_each": "input.pages", "steps": [
    {"step_id": "clean", "name": "Clean up page", "step_type": "action", "action": {"kind": "script"}},
    {"step_id": "fields", "name": "Read fields", "step_type": "worker", "dependencies": ["clean"]}]},
  {"step_id": "quality", "name": "Quality validation", "step_type": "react", "dependencies": ["pages"], "timeout": 120,
   "retry_policy": {"max_attempts": 3}},
  {"step_id": "review", "name": "Human review", "step_type": "human_approval", "dependencies": ["quality"],
   "approval": {"title": "t", "due_in": 14400}, "rollback_actions": ["withdraw"]},
  {"step_id": "publish", "name": "Publish to archive", "step_type": "action", "action": {"kind": "http", "url": "PUT /archive/{id}"},
   "dependencies": ["review"], "error_handlers": ["tell"], "notes": "why"},
  {"step_id": "withdraw", "name": "Withdraw document", "step_type": "rollback"},
  {"step_id": "tell", "name": "Tell the owner", "step_type": "action", "action": {"kind": "queue"}}],
  "layout": {"notes": {"n1": {"x": 700, "y": 0, "w": 220, "h": 96,
    "text": "**Contracts: 10 minutes**\n\nPublish within 10 min of receipt. Ask Legal before changing the routing rule."}},
    "breakpoints": {"receive": true}}})js";

} // namespace

QImage tst_CardLook::shown(ui::CanvasView &view, const QString &name) const
{
    const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (const QString folder = qEnvironmentVariable("MILLRACE_PICTURES"); !folder.isEmpty())
        image.save(folder + u'/' + name + u".png"_qs);
    return image;
}

void tst_CardLook::everyStatusHasItsBorderAndBadge_data()
{
    QTest::addColumn<QString>("status");
    for (const QString &status : kStatuses)
        QTest::addRow("%s", qPrintable(status)) << status;
}

void tst_CardLook::everyStatusHasItsBorderAndBadge()
{
    QFETCH(QString, status);
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kTwo));
    ui::CanvasView view(document, theme, icons);
    view.resize(600, 400);
    view.fit();
    const QImage before = shown(view, u"before"_qs);
    view.setRunMarks({{u"a"_qs, {status, u"12.4 s"_qs}}});
    const QImage after = shown(view, u"after"_qs);
    const QRectF rect = view.scene().card(0).rect;
    const auto colors = [&](const QRectF &area) {
        QSet<QRgb> found;
        const QRect pixels =
            QRectF(view.toView(area.topLeft()), view.toView(area.bottomRight())).toAlignedRect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                found.insert(after.pixel(x, y));
        }
        return found;
    };
    QVERIFY(before != after);
    const QRgb foreground = theme.status(status).foreground.rgb();
    const QRectF badge(rect.right() - 32, rect.top() + 18, 20, 20);
    const bool dimmed = ui::isDimmed(ui::runStatus(status));
    QVERIFY(colors(badge).contains(dimmed ? theme.color(u"tx3"_qs).rgb() : foreground) ||
            status == u"pending");
    const bool strong = ui::hasStrongBorder(ui::runStatus(status));
    QCOMPARE(colors({rect.left() - 2, rect.top() + 20, 4, 12}).contains(foreground), strong);
}

void tst_CardLook::aCauseStripMovesThePortBelowIt()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kTwo));
    ui::CanvasView view(document, theme, icons);
    view.resize(600, 400);
    const double bottom = view.scene().card(0).rect.bottom();
    QCOMPARE(view.scene().edge(0).path.front().y(), bottom);
    view.setRunMarks({{u"a"_qs, {u"failed"_qs, u"HTTP 503"_qs, u"The server is busy"_qs}}});
    QCOMPARE(view.scene().card(0).outline().bottom(), bottom + 24);
    QCOMPARE(view.scene().edge(0).path.front().y(), bottom + 24);
    QCOMPARE(view.scene().portAt({view.scene().card(0).rect.center().x(), bottom + 24}), 0);
    view.setRunMarks({});
    QCOMPARE(view.scene().edge(0).path.front().y(), bottom);
}

void tst_CardLook::edgesShowHowFarTheRunIs()
{
    using ui::EdgeState;
    using ui::RunStatus;
    const ui::EdgeLine edge;
    const auto state = [&](RunStatus from, RunStatus to) { return ui::edgeState(edge, from, to); };
    QCOMPARE(state(RunStatus::None, RunStatus::None), EdgeState::Idle);
    QCOMPARE(state(RunStatus::Completed, RunStatus::Running), EdgeState::Active);
    QCOMPARE(state(RunStatus::Completed, RunStatus::WaitingApproval), EdgeState::Done);
    QCOMPARE(state(RunStatus::Completed, RunStatus::Failed), EdgeState::Done);
    QCOMPARE(state(RunStatus::Failed, RunStatus::Pending), EdgeState::Failed);
    QCOMPARE(state(RunStatus::Completed, RunStatus::Skipped), EdgeState::NotTaken);
    QCOMPARE(state(RunStatus::Running, RunStatus::Pending), EdgeState::Idle);
}

void tst_CardLook::aMarkThatComesLaterIsDrawnWithTheNextFrame()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kTwo));
    ui::CanvasView view(document, theme, icons);
    view.resize(600, 400);
    view.setRunMarks({{u"a"_qs, {u"running"_qs}}, {u"b"_qs, {u"pending"_qs}}});
    view.updateRunMark(u"a"_qs, {u"completed"_qs});
    view.updateRunMark(u"b"_qs, {u"waiting"_qs});
    view.updateRunMark(u"b"_qs, {u"running"_qs});
    view.updateRunMark(u"gone"_qs, {u"running"_qs});
    QCOMPARE(view.states().status(0), ui::RunStatus::Running);
    QTRY_COMPARE(view.states().status(0), ui::RunStatus::Completed);
    QCOMPARE(view.states().status(1), ui::RunStatus::Running);
}

void tst_CardLook::containersCountWhatHasEnded()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kDesign));
    ui::CanvasView view(document, theme, icons);
    const int read = view.scene().find(u"read"_qs);
    QCOMPARE(view.scene().card(read).leaves, 2);
    view.setRunMarks({{u"ocr"_qs, {u"skipped"_qs}}, {u"meta"_qs, {u"running"_qs}}});
    QCOMPARE(view.states().at(read).settled, 1);
    view.updateRunMark(u"meta"_qs, {u"failed"_qs});
    QTRY_COMPARE(view.states().at(read).settled, 2);
}

void tst_CardLook::aFoldedContainerIsOneCard()
{
    model::WorkflowDefinition definition = workflow(kDesign);
    definition.layout.set(u"collapsed"_qs, base::Value::object({{u"read"_qs, true}}));
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons icons;
    ui::WorkflowDocument document(definition);
    ui::CanvasView view(document, theme, icons);
    const int read = view.scene().find(u"read"_qs);
    QVERIFY(!view.scene().card(read).isContainer);
    QCOMPARE(view.scene().find(u"ocr"_qs), read);
    QVERIFY(ui::subtitleOf(view.scene().card(read)).contains(u"2 step"));
    QVERIFY(view.scene().findEdge(u"receive"_qs, u"read"_qs) >= 0);
}

void tst_CardLook::aClickSelectsAnEdge()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kTwo));
    ui::CanvasView view(document, theme, icons);
    view.resize(600, 400);
    view.fit();
    QSignalSpy spy(&view, &ui::CanvasView::edgeSelected);
    view.select({u"a"_qs});
    const std::vector<QPointF> path = view.scene().edge(0).path;
    const QPointF middle = (path.front() + path.back()) / 2;
    QTest::mouseClick(&view, Qt::LeftButton, {}, (view.toView(middle) + QPointF(2, 0)).toPoint());
    QCOMPARE(spy.takeLast(), (QList<QVariant>{u"a"_qs, u"b"_qs}));
    QCOMPARE(view.selectedSteps(), QStringList());
    const QRgb accent = theme.color(u"acc"_qs).rgb();
    QCOMPARE(shown(view, u"edge"_qs).pixel(view.toView(middle).toPoint()), accent);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(spy.takeLast(), (QList<QVariant>{QString(), QString()}));
    view.selectEdge(u"a"_qs, u"b"_qs);
    (void)document.perform({model::RemoveStep{u"b"_qs}}, {});
    QCOMPARE(spy.takeLast(), (QList<QVariant>{QString(), QString()}));
}

void tst_CardLook::aRunMovesOnlyWhereThatCanBeSeen()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kTwo));
    ui::CanvasView view(document, theme, icons);
    view.resize(600, 400);
    view.setRunMarks({{u"a"_qs, {u"completed"_qs}}, {u"b"_qs, {u"running"_qs}}});
    QVERIFY2(!view.isMoving(), "nothing moves that is not shown");
    view.show();
    view.fit();
    QVERIFY(view.isMoving());
    view.setZoom(0.3, {0, 0});
    QVERIFY2(!view.isMoving(), "too small");
    view.setZoom(1, {0, 0});
    QVERIFY(view.isMoving());
    view.pan({5000, 0});
    QVERIFY2(!view.isMoving(), "out of sight");
    view.fit();
    view.setReducedMotion(true);
    QVERIFY2(!view.isMoving(), "not wanted");
    view.setReducedMotion(false);
    QVERIFY(view.isMoving());
    view.updateRunMark(u"b"_qs, {u"completed"_qs});
    QTRY_VERIFY2(!view.isMoving(), "nothing is active any more");
}

/// One row of each type would need a mock of its own; the statuses are what differs.
void tst_CardLook::theMatrixOfAllStatuses()
{
    base::Value positions = base::Value::emptyObject();
    model::WorkflowDefinition definition;
    QHash<QString, ui::StepMark> marks;
    const auto add = [&](const QString &id, int column, int row) -> model::StepDefinition & {
        model::StepDefinition step;
        step.id = step.name = id;
        step.type = column == 0 ? u"react"_qs : u"action"_qs;
        step.action = base::Value::object({{u"kind"_qs, column == 1 ? u"http"_qs : u"sql"_qs}});
        positions.set(id, base::Value::object({{u"x"_qs, column * 264}, {u"y"_qs, row * 104}}));
        definition.steps.push_back(step);
        return definition.steps.back();
    };
    int index = 0;
    for (const QString &status : kStatuses) {
        const QString id = u"Step "_qs + status;
        model::StepDefinition &step = add(id, index % 3, index / 3);
        if (index % 4 == 0) {
            step.timeout = 120;
            step.retryPolicy = model::RetryPolicy();
        }
        ui::StepMark mark{status, u"4.3 s · 62 %"_qs};
        mark.progress = status == u"running" || status == u"retrying" ? 0.62 : -1;
        mark.attempt = status == u"retrying" ? 2 : 0;
        mark.cause = status == u"retrying" ? u"Try 1: confidence 0.71 < 0.85"_qs
                     : status == u"failed" ? u"HTTP 503 from archive.example after 3 attempts"_qs
                                           : QString();
        mark.isStale = status == u"completed";
        marks.insert(id, mark);
        ++index;
    }
    for (const QString &id : {u"Plain"_qs, u"Hover"_qs, u"Selected"_qs, u"Error"_qs, u"Warning"_qs,
                              u"Writer"_qs, u"Breakpoint"_qs}) {
        add(id, index % 3, index / 3);
        ++index;
    }
    definition.layout = base::Value::object({{u"positions"_qs, positions}});
    const ui::Icons icons;
    for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        const ui::Theme theme = ui::Theme::builtin(scheme);
        ui::WorkflowDocument document(definition);
        ui::CanvasView view(document, theme, icons);
        view.resize(860, 760);
        view.fit();
        view.setRunMarks(marks);
        view.setProblemMarks({{u"Error"_qs, true}, {u"Warning"_qs, false}});
        view.setBreakpoints({u"Breakpoint"_qs});
        view.setHighlights({u"Writer"_qs}, {u"Warning"_qs});
        view.select({u"Selected"_qs});
        const QString suffix = scheme == ui::Scheme::Dark ? u"dark"_qs : u"light"_qs;
        const QImage image = shown(view, u"matrix-"_qs + suffix);
        QVERIFY(!image.isNull());
        for (const int percent : {75, 45, 25, 12}) {
            view.setZoom(percent / 100.0, QPointF(430, 380));
            shown(view, QStringLiteral("matrix-%1-%2").arg(suffix).arg(percent));
        }
    }
}

void tst_CardLook::aRunOfTheDesign()
{
    QHash<QString, ui::StepMark> marks;
    for (const QString &id : {u"receive"_qs, u"read"_qs, u"ocr"_qs, u"meta"_qs, u"route"_qs,
                              u"clauses"_qs, u"pages"_qs, u"clean"_qs, u"fields"_qs})
        marks.insert(id, {u"completed"_qs, {}});
    for (const QString &id : {u"ocr"_qs, u"meta"_qs, u"route"_qs, u"clauses"_qs, u"receive"_qs})
        marks[id].subtitle = u"12.4 s · 14 pages"_qs;
    for (const QString &id : {u"sap"_qs, u"triage"_qs})
        marks.insert(id, {u"skipped"_qs, u"Skipped · not taken"_qs});
    for (const QString &id : {u"review"_qs, u"publish"_qs, u"withdraw"_qs, u"tell"_qs})
        marks.insert(id, {u"pending"_qs, u"Not started"_qs});
    marks.insert(u"quality"_qs, {u"retrying"_qs, u"Attempt 2 of 3 · 4.3 s"_qs,
                                 u"Try 1: confidence 0.71 < 0.85"_qs, 0.6, 2});
    const ui::Icons icons;
    for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        const ui::Theme theme = ui::Theme::builtin(scheme);
        ui::WorkflowDocument document(workflow(kDesign));
        ui::CanvasView view(document, theme, icons);
        view.resize(1100, 1250);
        view.fit();
        const QString suffix = scheme == ui::Scheme::Dark ? u"dark"_qs : u"light"_qs;
        const QImage design = shown(view, u"design-"_qs + suffix);
        view.setRunMarks(marks);
        view.select({u"quality"_qs});
        QVERIFY(design != shown(view, u"run-"_qs + suffix));
    }
}

void tst_CardLook::recoveryStandsBesideTheFlow()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons icons;
    ui::WorkflowDocument document(workflow(kDesign));
    ui::CanvasView view(document, theme, icons);
    const ui::GraphScene &scene = view.scene();
    QCOMPARE(scene.frames().size(), std::size_t(1));
    QVERIFY(scene.frames().front().undoes);
    for (const ui::Card &card : scene.cards()) {
        const bool isRecovery = card.id == u"withdraw" || card.id == u"tell";
        QCOMPARE(card.isRecovery, isRecovery);
        QCOMPARE(scene.frames().front().rect.contains(card.rect), isRecovery);
    }
    const ui::EdgeLine &undo = scene.edge(scene.findEdge(u"review"_qs, u"withdraw"_qs));
    QVERIFY(undo.isAcross);
    QCOMPARE(undo.path.front().x(), scene.card(scene.find(u"review"_qs)).rect.right());
    (void)document.perform({model::Connect{u"quality"_qs, u"tell"_qs, {}, false}}, {});
    QVERIFY2(!scene.card(scene.find(u"tell"_qs)).isRecovery, "it runs without a failure, too");
}

void tst_CardLook::sidewaysPortsAreLeftAndRight()
{
    model::WorkflowDefinition definition = workflow(kDesign);
    definition.layout =
        base::Value::object({{u"direction"_qs, u"right"_qs},
                             {u"collapsed"_qs, base::Value::object({{u"read"_qs, true}})}});
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons icons;
    ui::WorkflowDocument document(definition);
    ui::CanvasView view(document, theme, icons);
    view.resize(2400, 900);
    view.fit();
    shown(view, u"sideways"_qs);
    for (const ui::EdgeLine &edge : view.scene().edges()) {
        if (edge.isAcross)
            continue;
        const QRectF from = view.scene().card(edge.from).rect;
        const QRectF to = view.scene().card(edge.to).rect;
        QCOMPARE(edge.path.front(), QPointF(from.right(), from.center().y()));
        QVERIFY((edge.path.back() - QPointF(to.left(), to.center().y())).manhattanLength() < 1.5);
    }
    const int review = view.scene().find(u"review"_qs);
    QCOMPARE(view.scene().portAt(view.scene().card(review).outPort()), review);
}

QTEST_MAIN(tst_CardLook)
#include "tst_card_look.moc"
