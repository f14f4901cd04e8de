// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/steps/builtin_steps.h"
#include "ui/inspector/inspector_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace millrace;

/// The form of a step, typed into as a person would.
class tst_InspectorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingChangesTheStepAndUndoTakesItBack();
    void whatCannotBeStoredStaysAndSaysWhy();
    void everyTypeOfStepHasAForm_data();
    void everyTypeOfStepHasAForm();
    void nothingOrManySelectedSaysSo();

private:
    template<class Control>
    Control *control(const QString &label)
    {
        for (Control *one : m_panel->widget()->findChildren<Control *>()) {
            if (one->accessibleName() == label)
                return one;
        }
        return nullptr;
    }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::InspectorPanel> m_panel;
};

void tst_InspectorPanel::init()
{
    const auto loaded = model::readDefinition(QByteArray(R"({"format": "millrace/1", "name": "w",
        "steps": [{"step_id": "a", "step_type": "action",
                   "action": {"kind": "process", "program": "ls"}}]})"));
    QVERIFY(loaded);
    m_panel.reset();
    m_document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
    m_panel = std::make_unique<ui::InspectorPanel>(steps::builtinCatalogue(), m_theme, m_icons);
    m_panel->setDocument(m_document.get());
    m_panel->select({QStringLiteral("a")});
    m_panel->resize(332, 2000);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_InspectorPanel::typingChangesTheStepAndUndoTakesItBack()
{
    const QByteArray before = model::writeDefinition(m_document->definition());
    auto *program = control<QLineEdit>(QStringLiteral("Program"));
    QVERIFY(program != nullptr);
    QCOMPARE(program->text(), QStringLiteral("ls"));
    program->selectAll();
    QTest::keyClicks(program, QStringLiteral("pdftotext"));
    QTest::keyClick(program, Qt::Key_Return);
    QCOMPARE(m_document->definition().steps[0].action[u"program"].text(),
             QStringLiteral("pdftotext"));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_document->definition()), before);
    QCOMPARE(program->text(), QStringLiteral("ls"));
}

void tst_InspectorPanel::whatCannotBeStoredStaysAndSaysWhy()
{
    auto *attempts = control<QLineEdit>(QStringLiteral("Attempts"));
    QVERIFY(attempts != nullptr);
    attempts->setFocus();
    QTest::keyClicks(attempts, QStringLiteral("many"));
    QTest::keyClick(attempts, Qt::Key_Return);
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(attempts->text(), QStringLiteral("many"));
    const auto labels = attempts->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"must be a number");
    }));
}

void tst_InspectorPanel::everyTypeOfStepHasAForm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    for (const model::StepDescriptor &step : catalogue.steps)
        QTest::newRow(qPrintable(step.type)) << step.type << QString();
    for (const model::ActionKind &kind : catalogue.kinds)
        QTest::newRow(qPrintable(kind.kind)) << QStringLiteral("action") << kind.kind;
}

void tst_InspectorPanel::everyTypeOfStepHasAForm()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    model::StepDefinition step;
    step.type = type;
    step.action = base::Value::object({{QStringLiteral("kind"), kind}});
    const auto sections = ui::inspectorSections(step, steps::builtinCatalogue());
    QSet<QString> paths;
    for (const ui::InspectorSection &section : sections) {
        QVERIFY(!section.fields.empty());
        for (const ui::InspectorField &field : section.fields) {
            QVERIFY2(!paths.contains(field.path), qPrintable(field.path));
            paths.insert(field.path);
            QVERIFY(!field.label.isEmpty());
        }
    }
    QVERIFY(paths.contains(QStringLiteral("name")));
}

void tst_InspectorPanel::nothingOrManySelectedSaysSo()
{
    m_panel->select({});
    QVERIFY(m_panel->widget()->findChild<QLabel *>()->text().contains(u"Select a step"));
    m_panel->select({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(m_panel->widget()->findChild<QLabel *>()->text().contains(u"2 steps"));
}

QTEST_MAIN(tst_InspectorPanel)
#include "tst_inspector_panel.moc"
