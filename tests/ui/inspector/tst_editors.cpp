// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspector_fixture.h"
#include "ui/inspector/editors/retry_preview.h"
#include "ui/inspector/editors/step_button.h"
#include "ui/inspector/editors/step_menu.h"
#include "ui/inspector/inspector_fields.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace millrace;
using tests::InspectorFixture;

/// The editors of lists, maps, routes and steps, and the limits of all of them.
class tst_Editors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inputsAreAddedRenamedAndRemoved();
    void twoInputsOfOneNameAreToldOnce();
    void aListIsMovedByKeys();
    void valuesKeepTheirTypes();
    void dependenciesAreChosenFromTheSameContainer();
    void routesAreEditedInOrder();
    void outcomesAreOfferedAsTheyAreNow();
    void retriesAreToldInWords_data();
    void retriesAreToldInWords();
    void aHugeTextDoesNotFreeze();
    void aThousandRowsDoNotFreeze();
    void tenThousandStepsDoNotFreeze();
    void aWideLanguageStillFits_data();
    void aWideLanguageStillFits();

private:
    QPlainTextEdit *code(const QString &name) const
    {
        return m_form->control<QPlainTextEdit>(name);
    }
    std::unique_ptr<InspectorFixture> m_form;
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "w", "steps": [
     {"step_id": "get", "step_type": "action", "action": {"kind": "http", "url": "https://a",
        "query": {"page": "7", "size": 7}},
      "input_mapping": {"one": "1", "two": "2"}},
     {"step_id": "run", "name": "Run it", "step_type": "action",
      "action": {"kind": "process", "program": "ls", "args": ["a", "b", "c"]}},
     {"step_id": "box", "step_type": "sequential", "steps": [
        {"step_id": "inner", "step_type": "action", "action": {"kind": "noop"}}]},
     {"step_id": "route", "step_type": "conditional",
      "routes": [{"when": "1", "to": "run", "x-more": true}, {"when": "2", "to": "box"}]}]})js";

} // namespace

void tst_Editors::init()
{
    m_form.reset();
    m_form = std::make_unique<InspectorFixture>(QByteArray(kDefinition));
}

void tst_Editors::inputsAreAddedRenamedAndRemoved()
{
    m_form->panel->select({QStringLiteral("get")});
    const auto inputs = [&] {
        QStringList parts;
        for (const model::Mapping &one : m_form->step(QStringLiteral("get")).inputMapping)
            parts += one.target + u'=' + one.expression;
        return parts.join(u' ');
    };
    QTest::mouseClick(m_form->control<QToolButton>(QStringLiteral("Add an input")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(qobject_cast<QLineEdit *>(m_form->panel->focusWidget()) != nullptr);
    QTest::keyClicks(m_form->panel->focusWidget(), QStringLiteral("three"));
    QTest::keyClick(m_form->panel->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_form->panel->focusWidget(), QStringLiteral("workflow.x"));
    QTest::keyClick(m_form->panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(inputs(), QStringLiteral("one=1 two=2 three=workflow.x"));
    auto *name =
        m_form->all<QLineEdit>(QStringLiteral("Name"))[3]; // behind the step's own and the query's
    QCOMPARE(name->text(), QStringLiteral("one"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("first"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(inputs(), QStringLiteral("first=1 two=2 three=workflow.x"));
    QTest::mouseClick(m_form->all<QToolButton>(QStringLiteral("Remove this row"))[3],
                      Qt::LeftButton); // behind two of the query and one of the inputs
    QCOMPARE(inputs(), QStringLiteral("first=1 three=workflow.x"));
    m_form->document->undoStack().undo();
    QCOMPARE(inputs(), QStringLiteral("first=1 two=2 three=workflow.x"));
}

void tst_Editors::twoInputsOfOneNameAreToldOnce()
{
    m_form->panel->select({QStringLiteral("get")});
    QTRY_COMPARE(m_form->all<QLineEdit>(QStringLiteral("Name")).size(), 5);
    auto *name = m_form->all<QLineEdit>(QStringLiteral("Name"))[4];
    QCOMPARE(name->text(), QStringLiteral("two"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("one"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_form->section(QStringLiteral("Input mapping"))->errors(), 1);
    QCOMPARE(name->text(), QStringLiteral("one"));
}

void tst_Editors::aListIsMovedByKeys()
{
    m_form->panel->select({QStringLiteral("run")});
    QTRY_COMPARE(m_form->all<QPlainTextEdit>(QStringLiteral("Arguments")).size(), 3);
    auto *first = m_form->all<QPlainTextEdit>(QStringLiteral("Arguments"))[0];
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    QStringList args;
    for (const base::Value &arg : m_form->step(QStringLiteral("run")).action[u"args"].items())
        args += arg.text();
    QCOMPARE(args.join(u' '), QStringLiteral("b a c"));
}

void tst_Editors::valuesKeepTheirTypes()
{
    m_form->panel->select({QStringLiteral("get")});
    QTRY_VERIFY(code(QStringLiteral("Query: page")) != nullptr);
    auto *page = code(QStringLiteral("Query: page"));
    QCOMPARE(page->toPlainText(), QStringLiteral("\"7\""));
    auto *size = code(QStringLiteral("Query: size"));
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("8"));
    QTest::keyClick(size, Qt::Key_Return);
    const base::Value query = m_form->step(QStringLiteral("get")).action[u"query"];
    QVERIFY(query[u"page"].isString());
    QCOMPARE(query[u"size"].numberOr(0), 8.0);
}

void tst_Editors::dependenciesAreChosenFromTheSameContainer()
{
    m_form->panel->select({QStringLiteral("get")});
    m_form->unfold(QStringLiteral("When it runs"));
    QTest::mouseClick(m_form->control<QToolButton>(QStringLiteral("Add a step")), Qt::LeftButton);
    auto *menu = m_form->panel->findChild<ui::StepMenu *>();
    QVERIFY(menu != nullptr);
    auto *list = menu->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3); // neither itself nor what is in a container
    auto *search = menu->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("run"));
    QCOMPARE(list->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_form->step(QStringLiteral("get")).dependencies, QStringList{QStringLiteral("run")});
    QTRY_VERIFY(m_form->control<QToolButton>(QStringLiteral("Remove Run it")) != nullptr);
    QTest::mouseClick(m_form->control<QToolButton>(QStringLiteral("Remove Run it")),
                      Qt::LeftButton);
    QVERIFY(m_form->step(QStringLiteral("get")).dependencies.isEmpty());
}

void tst_Editors::routesAreEditedInOrder()
{
    m_form->panel->select({QStringLiteral("route")});
    const auto routes = [&] {
        QStringList parts;
        for (const model::Route &one : m_form->step(QStringLiteral("route")).routes)
            parts += one.when + u'>' + one.to + u'/' + one.label;
        return parts.join(u' ');
    };
    QTRY_COMPARE(m_form->all<QPlainTextEdit>(QStringLiteral("When")).size(), 2);
    auto *label = m_form->all<QLineEdit>(QStringLiteral("Label on the connection"))[0];
    label->setFocus();
    QTest::keyClicks(label, QStringLiteral("Yes"));
    QTest::keyClick(label, Qt::Key_Return);
    QTest::mouseClick(m_form->all<QToolButton>(QStringLiteral("Ask this one later"))[0],
                      Qt::LeftButton);
    QCOMPARE(routes(), QStringLiteral("2>box/ 1>run/Yes"));
    QVERIFY(m_form->step(QStringLiteral("route")).routes[1].extra.has(u"x-more"));
    m_form->picture(QStringLiteral("routes"));
    QTest::mouseClick(m_form->control<QToolButton>(QStringLiteral("Add a route")), Qt::LeftButton);
    QTest::mouseClick(m_form->all<QToolButton>(QStringLiteral("Remove this route"))[0],
                      Qt::LeftButton);
    QCOMPARE(routes(), QStringLiteral("1>run/Yes false>/"));
}

void tst_Editors::outcomesAreOfferedAsTheyAreNow()
{
    model::StepDefinition step;
    step.id = QStringLiteral("ask");
    step.type = QStringLiteral("human_approval");
    step.approval = model::Approval();
    QVERIFY(m_form->document->perform({model::AddStep{step}}, QStringLiteral("x")));
    m_form->panel->select({QStringLiteral("ask")});
    auto *list = m_form->control<QComboBox>(QStringLiteral("When it is overdue"));
    QVERIFY(list != nullptr);
    QVERIFY(m_form->document->perform(
        {model::ChangeField{QStringLiteral("ask"), QStringLiteral("approval.outcomes"),
                            base::Value(base::Array{u"approve", u"later"})}},
        QStringLiteral("x")));
    list->showPopup();
    QVERIFY(list->findData(QStringLiteral("later")) > 0);
    QVERIFY(list->findData(QStringLiteral("reject")) < 0);
    list->hidePopup();
}

void tst_Editors::retriesAreToldInWords_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << 1 << 0.0 << "It is tried once.";
    QTest::newRow("exact") << 3 << 0.0 << "0 s, 1 s, 3 s (at most 3 attempts within 3 s)";
    QTest::newRow("many") << 6 << 0.0 << "0 s, 1 s, 3 s, 7 s, … (at most 6 attempts within 31 s)";
    QTest::newRow("jitter") << 3 << 0.1
                            << "0 s, 1 s, 3 s (at most 3 attempts within 2.7 s to 3.3 s)";
}

void tst_Editors::retriesAreToldInWords()
{
    QFETCH(int, attempts);
    QFETCH(double, jitter);
    model::RetryPolicy policy;
    policy.maxAttempts = attempts;
    policy.delay = 1;
    policy.jitter = jitter;
    QTEST(ui::retryText(policy), "words");
}

void tst_Editors::aHugeTextDoesNotFreeze()
{
    const QString huge(1'000'000, u'x');
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_form->document->perform(
        {model::Batch{
            {{model::ChangeField{QStringLiteral("get"), QStringLiteral("action.body"),
                                 base::Value(huge)}},
             {model::ChangeField{QStringLiteral("get"), QStringLiteral("name"), base::Value(huge)}},
             {model::ChangeField{QStringLiteral("get"), QStringLiteral("action.headers.x"),
                                 base::Value(huge)}}}}},
        QStringLiteral("x")));
    m_form->panel->select({QStringLiteral("get")});
    m_form->panel->findChild<ui::InspectorForm *>()->setAllUnfolded(true);
    QCoreApplication::processEvents();
    m_form->panel->commitPending();
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_form->document->undoStack().count(), 1); // what is shown cut is not stored cut
    QCOMPARE(m_form->step(QStringLiteral("get")).action[u"body"].text().size(), huge.size());
    QCOMPARE(m_form->step(QStringLiteral("get")).action[u"headers"][u"x"].text().size(),
             huge.size());
    const auto buttons = m_form->panel->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text().startsWith(QStringLiteral("Edit all"));
    }));
}

void tst_Editors::aThousandRowsDoNotFreeze()
{
    base::Value headers;
    for (int i = 0; i < 1'000; ++i)
        headers.set(QStringLiteral("h%1").arg(i), base::Value(u"v"));
    QVERIFY(m_form->document->perform(
        {model::ChangeField{QStringLiteral("get"), QStringLiteral("action.headers"), headers}},
        QStringLiteral("x")));
    QElapsedTimer clock;
    clock.start();
    m_form->panel->select({QStringLiteral("get")});
    QCoreApplication::processEvents();
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    m_form->panel->commitPending();
    QCOMPARE(m_form->step(QStringLiteral("get")).action[u"headers"].size(), std::size_t(1'000));
    QTRY_VERIFY(code(QStringLiteral("Headers: h49")) != nullptr);
    QVERIFY(code(QStringLiteral("Headers: h50")) == nullptr);
}

void tst_Editors::tenThousandStepsDoNotFreeze()
{
    model::WorkflowDefinition many;
    QStringList ids;
    for (int i = 0; i < 10'000; ++i) {
        model::StepDefinition step;
        step.id = QStringLiteral("s%1").arg(i);
        step.type = QStringLiteral("action");
        step.action = base::Value::object({{QStringLiteral("kind"), base::Value(u"noop")}});
        if (i > 0)
            step.dependencies = QStringList{ids.back()};
        ids += step.id;
        many.steps.push_back(std::move(step));
    }
    ui::WorkflowDocument document(many);
    m_form->panel->setDocument(&document);
    QElapsedTimer clock;
    clock.start();
    m_form->panel->select({QStringLiteral("s9999")});
    m_form->panel->findChild<ui::InspectorForm *>()->setAllUnfolded(true);
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Last"));
    m_form->panel->commitPending();
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(document.definition().steps.back().name, QStringLiteral("Last"));
    clock.restart();
    m_form->panel->select(ids);
    m_form->panel->findChild<ui::InspectorForm *>()->setAllUnfolded(true);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    qInfo("all of them are shown after %lld ms", clock.elapsed());
    m_form->panel->setDocument(nullptr);
}

void tst_Editors::aWideLanguageStillFits_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    for (const model::StepDescriptor &step : catalogue.steps)
        QTest::newRow(qPrintable(step.type)) << step.type << QString();
    for (const model::ActionKind &kind : catalogue.kinds)
        QTest::newRow(qPrintable(kind.kind)) << QStringLiteral("action") << kind.kind;
}

/// Words 40 % longer, here as larger letters, in the least width, from right to left.
void tst_Editors::aWideLanguageStillFits()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPixelSize(18);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    model::StepDefinition step;
    step.id = QStringLiteral("one");
    step.name = QStringLiteral("A step with a rather long name that goes on");
    step.type = type;
    step.routes = {{.when = QStringLiteral("true"), .to = QStringLiteral("get")}};
    if (!kind.isEmpty())
        step.action = base::Value::object({{QStringLiteral("kind"), kind}});
    QVERIFY(m_form->document->perform({model::AddStep{step}}, QStringLiteral("x")));
    m_form->panel->resize(300, 600);
    m_form->panel->select({QStringLiteral("one")});
    auto *form = m_form->panel->findChild<ui::InspectorForm *>();
    form->setAllUnfolded(true);
    m_form->picture(QStringLiteral("wide-") + type + kind);
    const int least = form->widget()->minimumSizeHint().width();
    QApplication::setFont(before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(least <= form->viewport()->width(), qPrintable(QString::number(least)));
}

QTEST_MAIN(tst_Editors)
#include "tst_editors.moc"
