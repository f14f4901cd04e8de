// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_store.h"
#include "ui/run/event_list_model.h"
#include "ui/run/rehearsal_summary.h"
#include "ui/run/run_data_panel.h"
#include "ui/run/step_trial.h"
#include "ui/run/value_tree_model.h"
#include "ui/run/value_view.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using tests::uiJson;
using tests::UiStore;

namespace {

#define TRY_STATUS(session, wanted)                                                                \
    QTRY_COMPARE_WITH_TIMEOUT((session).facts().status, QString(wanted), tests::kUiPatienceMs)

const QByteArray kRounds =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0601","name":"Rounds","version":"1.0.0",
 "steps":[
 {"step_id":"each","step_type":"loop","for_each":"[10,20]","steps":[
   {"step_id":"work","name":"Work","step_type":"action","action":{"kind":"transform","set":{"twice":"item * 2"}}}]}]})json";

QPushButton *buttonNamed(QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool says(const QWidget &in, const QString &text)
{
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

ValueView *viewOf(QWidget &in, const QString &name)
{
    for (ValueView *view : in.findChildren<ValueView *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

RunStart startOf(const QByteArray &text, const UiStore &store, const char *input = "{}")
{
    return {model::readDefinition(text)->definition, uiJson(input), store.folder()};
}

} // namespace

class tst_RunDataPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStepShowsItsDataAndTheRunItsOwn();
    void aRoundIsChosen();
    void aResultIsEditedAndTheRunGoesOn();
    void largeValuesAreMadeAsTheyAreSeen();
    void longJsonIsCutUntilAllIsAskedFor();
    void aStepIsTriedWithAnotherInput();
    void aSimulationsSummaryNamesWhatWasGuessed();
    void aTrialThatFailsSaysWhy();

private:
    const Theme m_theme = Theme::builtin(Scheme::Dark);
    const Icons m_icons;
};

void tst_RunDataPanel::initTestCase()
{
    applyTheme(*qApp, m_theme);
}

void tst_RunDataPanel::aStepShowsItsDataAndTheRunItsOwn()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunDataPanel panel(session, m_theme, m_icons);
    panel.resize(420, 420);
    panel.show();
    QVERIFY(says(panel, u"No run in sight."_qs));
    session.start(startOf(tests::kUiScript, store, R"({"n":4})"));
    TRY_STATUS(session, u"completed"_qs);
    QTRY_VERIFY(says(panel, u"Run 1 · Completed"_qs));
    const auto models = panel.findChildren<EventListModel *>();
    EventListModel *attempts = models.at(0);
    EventListModel *events = models.at(1);
    const int all = events->rowCount();
    QVERIFY(all > 4);
    panel.select({u"work"_qs});
    QVERIFY(says(panel, u"Work · Completed"_qs));
    QCOMPARE(viewOf(panel, u"Output"_qs)->value()[u"twice"].numberOr(0), 8.0);
    QVERIFY(events->rowCount() < all);
    QVERIFY(events->text().contains(u"Attempt 1 started"_qs));
    QCOMPARE(attempts->rowCount(), 2);
    QVERIFY(attempts->text().endsWith(u"Completed"_qs));
    auto edited = model::readDefinition(tests::kUiScript)->definition;
    edited.steps.front().action.set(u"source"_qs, u"return 1;"_qs);
    session.setDraft(edited);
    QTRY_VERIFY(says(panel, u"This step was edited since the run."_qs));
    QAbstractItemModelTester tester(events);
    if (qEnvironmentVariableIsSet("MILLRACE_LOOK"))
        panel.grab().save(u"/tmp/running-data-panel.png"_qs);
    panel.select({});
    QCOMPARE(events->rowCount(), all);
    QSignalSpy chosen(&panel, &RunDataPanel::selectionChanged);
    auto *list = panel.findChildren<QListView *>().at(1);
    for (int row = 0; row < all; ++row)
        Q_EMIT list->activated(events->index(row));
    QVERIFY(!chosen.isEmpty());
}

void tst_RunDataPanel::aRoundIsChosen()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunDataPanel panel(session, m_theme, m_icons);
    session.start(startOf(kRounds, store));
    TRY_STATUS(session, u"completed"_qs);
    panel.select({u"work"_qs});
    auto *choice = panel.findChild<QComboBox *>();
    QCOMPARE(choice->count(), 3);
    QCOMPARE(viewOf(panel, u"Output"_qs)->value()[u"twice"].numberOr(0), 40.0);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(viewOf(panel, u"Output"_qs)->value()[u"twice"].numberOr(0), 20.0);
}

void tst_RunDataPanel::aResultIsEditedAndTheRunGoesOn()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunDataPanel panel(session, m_theme, m_icons);
    panel.show();
    session.start(startOf(tests::kUiScript, store, R"({"n":4})"));
    TRY_STATUS(session, u"completed"_qs);
    panel.select({u"work"_qs});
    QTest::mouseClick(buttonNamed(panel, u"Edit result…"_qs), Qt::LeftButton);
    QPlainTextEdit *text = nullptr;
    for (QPlainTextEdit *edit : panel.findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == u"Another result as JSON")
            text = edit;
    }
    QVERIFY(text->toPlainText().contains(u"8"));
    text->setPlainText(u"{\"twice\": "_qs);
    QTest::mouseClick(buttonNamed(panel, u"Go on with this result"_qs), Qt::LeftButton);
    QVERIFY(says(panel, u"This is no JSON"_qs));
    text->setPlainText(u"{\"twice\": 70}"_qs);
    QTest::mouseClick(buttonNamed(panel, u"Go on with this result"_qs), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session.run().value == 2 && session.facts().isFinished,
                             tests::kUiPatienceMs);
    panel.select({u"after"_qs});
    QCOMPARE(viewOf(panel, u"Output"_qs)->value()[u"more"].numberOr(0), 71.0);
}

void tst_RunDataPanel::largeValuesAreMadeAsTheyAreSeen()
{
    base::Array items;
    for (int i = 0; i < 100'000; ++i)
        items.push_back(base::Value(i));
    ValueTreeModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setValue(
        base::Value::object({{u"list"_qs, base::Value(items)}, {u"text"_qs, QString(5000, u'x')}}));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(model.rowCount(list), 0);
    QVERIFY(model.hasChildren(list));
    model.fetchMore(list);
    QCOMPARE(model.rowCount(list), ValueTreeModel::kBatch);
    QVERIFY(model.canFetchMore(list));
    QVERIFY(model.index(1, 1).data().toString().size() <= ValueTreeModel::kLongestText + 1);
    model.setValue(base::Value(3));
    QCOMPARE(model.index(0, 1).data().toString(), u"3"_qs);
    model.setValue({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_RunDataPanel::longJsonIsCutUntilAllIsAskedFor()
{
    base::Array items(20'000, base::Value(QString(20, u'y')));
    ValueView view(u"Output"_qs);
    view.show();
    view.setValue(base::Value(items));
    QVERIFY(!buttonNamed(view, u"Show all"_qs)->isVisible());
    QTest::mouseClick(buttonNamed(view, u"JSON"_qs), Qt::LeftButton);
    auto *text = view.findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText().size(), ValueView::kLongestJson);
    QTest::mouseClick(buttonNamed(view, u"Show all"_qs), Qt::LeftButton);
    QVERIFY(text->toPlainText().size() > 400'000);
    QCOMPARE(view.json(), text->toPlainText());
}

void tst_RunDataPanel::aStepIsTriedWithAnotherInput()
{
    const UiStore store;
    EngineClient client(store.options());
    StepTrial trial(client, m_theme);
    QSignalSpy finished(&trial, &StepTrial::finished);
    trial.resize(420, 480);
    trial.show();
    const auto definition = model::readDefinition(tests::kUiScript)->definition;
    trial.setStep(definition, u"work"_qs, uiJson(R"({"workflow":{"n":1},"input":{"n":3}})"),
                  store.folder());
    auto *input = trial.findChild<QPlainTextEdit *>();
    QVERIFY(input->toPlainText().contains(u"3"));
    QTest::mouseClick(buttonNamed(trial, u"Run this step"_qs), Qt::LeftButton);
    QVERIFY(trial.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, tests::kUiPatienceMs);
    QCOMPARE(viewOf(trial, u"Result"_qs)->value()[u"twice"].numberOr(0), 6.0);
    QVERIFY(says(trial, u"Nothing was recorded."_qs));
    input->clear(); // then the mapping decides
    QTest::mouseClick(buttonNamed(trial, u"Run this step"_qs), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, tests::kUiPatienceMs);
    QCOMPARE(viewOf(trial, u"Result"_qs)->value()[u"twice"].numberOr(0), 2.0);
    if (qEnvironmentVariableIsSet("MILLRACE_LOOK"))
        trial.grab().save(u"/tmp/running-trial.png"_qs);
}

void tst_RunDataPanel::aSimulationsSummaryNamesWhatWasGuessed()
{
    api::RehearsalRequest request;
    request.definition = model::readDefinition(tests::kUiAsk)->definition;
    const auto rehearsal = api::rehearse(request);
    QVERIFY(rehearsal.has_value());
    RehearsalSummary summary;
    QSignalSpy chosen(&summary, &RehearsalSummary::selectionChanged);
    summary.setRehearsal(u"completed"_qs, 90'000, *rehearsal);
    QVERIFY(says(summary,
                 u"Completed after 1 min 30 s on a virtual clock. The workflow has no tests"_qs));
    auto *list = summary.findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"ask has no mock: guessed about 4 h"));
    Q_EMIT list->itemActivated(list->item(0));
    QCOMPARE(chosen.front().front().toStringList(), QStringList{u"ask"_qs});
}

void tst_RunDataPanel::aTrialThatFailsSaysWhy()
{
    const UiStore store;
    EngineClient client(store.options());
    StepTrial trial(client, m_theme);
    QSignalSpy finished(&trial, &StepTrial::finished);
    const auto definition = model::readDefinition(tests::kUiScript)->definition;
    trial.setStep(definition, u"after"_qs, {}, store.folder());
    trial.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, tests::kUiPatienceMs);
    QVERIFY(!trial.isBusy());
    QCOMPARE(viewOf(trial, u"Result"_qs)->value()[u"class"].text(), u"expression"_qs);
    auto asks = model::readDefinition(tests::kUiAsk)->definition;
    trial.setStep(asks, u"ask"_qs, {}, store.folder());
    trial.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, tests::kUiPatienceMs);
    QVERIFY(says(trial, u"waits for people or events"_qs));
}

QTEST_MAIN(tst_RunDataPanel)
#include "tst_run_data_panel.moc"
