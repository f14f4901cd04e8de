// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/canvas/canvas_view.h"

#include <QAccessible>
#include <QtTest>

using namespace millrace;

namespace {

const char kWorkflow[] = R"js({"format": "millrace/1", "name": "w", "steps": [
    {"step_id": "ask", "name": "Fetch", "step_type": "action", "action": {"kind": "http"}},
    {"step_id": "all", "name": "Read document", "step_type": "parallel", "dependencies": ["ask"], "steps": [
        {"step_id": "check", "name": "Quality validation", "step_type": "conditional",
         "retry_policy": {"max_attempts": 3}, "routes": [{"when": "x", "to": "other", "label": "Good"}]},
        {"step_id": "other", "name": "Human review", "step_type": "action", "action": {"kind": "noop"}}]}]})js";

} // namespace

/// The graph as a screen reader gets it.
class tst_CanvasAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cardsAndEdgesAreChildren();
    void aCardSaysWhatItIs();
    void anEdgeSaysWhereItLeads();
    void theFocusedChildIsWhereTheKeyboardIs();
    void aChildOutlivesAnEditAndKnowsWhenItIsGone();
    void pressingSelects();

private:
    QAccessibleInterface *graph() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    QAccessibleInterface *card(const QString &step) const
    {
        return graph()->child(m_view->scene().find(step));
    }

    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::CanvasView> m_view;
};

void tst_CanvasAccessibility::init()
{
    m_view.reset();
    m_document = std::make_unique<ui::WorkflowDocument>(
        model::readDefinition(QByteArray(kWorkflow))->definition);
    m_view = std::make_unique<ui::CanvasView>(*m_document, m_theme, m_icons);
    m_view->resize(900, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->fit();
    m_view->setFocus();
}

void tst_CanvasAccessibility::cardsAndEdgesAreChildren()
{
    QVERIFY(graph()->childCount() >= 4 + 2);
    QCOMPARE(graph()->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(graph()->child(1)->role(), QAccessible::Grouping);
    QCOMPARE(graph()->child(graph()->childCount()), nullptr);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(graph()->child(i)->isValid());
        QCOMPARE(graph()->indexOfChild(graph()->child(i)), i);
        QCOMPARE(graph()->child(i)->parent(), graph());
    }
    const QRect place = card(u"other"_qs)->rect();
    QCOMPARE(graph()->childAt(place.center().x(), place.center().y()), card(u"other"_qs));
    QVERIFY(graph()->text(QAccessible::Description).contains(u"3 step"));
}

void tst_CanvasAccessibility::aCardSaysWhatItIs()
{
    QCOMPARE(card(u"check"_qs)->text(QAccessible::Name),
             u"Quality validation, Condition, step 2 of 3, goes to Human review"_qs);
    ui::StepMark retrying{u"retrying"_qs, {}, {}};
    retrying.attempt = 2;
    m_view->setRunMarks({{u"check"_qs, retrying}});
    QCOMPARE(
        card(u"check"_qs)->text(QAccessible::Name),
        u"Quality validation, Condition, retrying attempt 2 of 3, step 2 of 3, goes to Human review"_qs);
    m_view->setProblemMarks({{u"other"_qs, true}});
    QVERIFY(card(u"other"_qs)->text(QAccessible::Name).contains(u"has an error"));
    QCOMPARE(card(u"all"_qs)->text(QAccessible::Name),
             u"Read document, Parallel, 2 step(s) inside"_qs);
}

void tst_CanvasAccessibility::anEdgeSaysWhereItLeads()
{
    m_view->setRunMarks(
        {{u"check"_qs, {u"completed"_qs, {}, {}}}, {u"other"_qs, {u"skipped"_qs, {}, {}}}});
    const int number = m_view->scene().findEdge(u"check"_qs, u"other"_qs);
    QCOMPARE(graph()->child(4 + number)->text(QAccessible::Name),
             u"From Quality validation to Human review, Good, not taken"_qs);
}

/// The event itself goes to the platform only while a screen reader runs.
void tst_CanvasAccessibility::theFocusedChildIsWhereTheKeyboardIs()
{
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(graph()->focusChild() != nullptr);
    const QString first = graph()->focusChild()->text(QAccessible::Name);
    QVERIFY(graph()->focusChild()->state().focused);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(graph()->focusChild() != nullptr);
    QVERIFY(graph()->focusChild()->text(QAccessible::Name) != first);
    m_view->selectEdge(u"check"_qs, u"other"_qs);
    QVERIFY(graph()->focusChild()->text(QAccessible::Name).startsWith(u"From Quality"));
}

void tst_CanvasAccessibility::aChildOutlivesAnEditAndKnowsWhenItIsGone()
{
    QAccessibleInterface *other = card(u"other"_qs);
    QVERIFY(m_document->perform({model::RemoveStep{u"ask"_qs}}, {}));
    QVERIFY(other->isValid());
    QCOMPARE(other, card(u"other"_qs));
    QVERIFY(m_document->perform({model::RemoveStep{u"other"_qs}}, {}));
    QVERIFY(!other->isValid());
    QVERIFY(other->state().invalid);
}

void tst_CanvasAccessibility::pressingSelects()
{
    QAccessibleInterface *other = card(u"other"_qs);
    QVERIFY(!other->state().selected);
    other->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selectedSteps(), QStringList{u"other"_qs});
    QVERIFY(other->state().selected);
}

QTEST_MAIN(tst_CanvasAccessibility)
#include "tst_canvas_accessibility.moc"
