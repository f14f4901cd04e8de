// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "ui/run/start_form.h"
#include "ui/theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace millrace;
using namespace millrace::ui;
using base::Value;

namespace {

Value json(const char *text)
{
    return base::parseJson(QByteArrayView(text)).value();
}

const char kSchema[] = R"json({"type":"object","required":["customer","amount"],"properties":{
 "customer":{"type":"string","title":"Customer","description":"As in the ledger."},
 "amount":{"type":"number","minimum":1},
 "document":{"type":"string","format":"path"},
 "urgent":{"type":"boolean","default":true},
 "region":{"enum":["north","south"],"default":"south"},
 "lines":{"type":"array","items":{"type":"number"}}}})json";

model::WorkflowDefinition workflow()
{
    model::WorkflowDefinition definition;
    definition.workflowId = u"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0501"_qs;
    definition.name = u"Order"_qs;
    definition.inputSchema = json(kSchema);
    return definition;
}

template<class W>
W *named(QWidget &in, const QString &name)
{
    for (W *widget : in.findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

class tst_StartForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFieldForEachPropertyWithItsDefault();
    void missingFieldsAreNamedBeforeItStarts();
    void theSchemaIsChecked();
    void theLastInputIsThereAgainWithoutSecrets();
    void jsonAndFormAreTheSameInput();
    void aWorkflowWithoutInputAsksForJson();
    void escapeCancels();
    void aFileNameCannotEscapeTheFolder();
};

void tst_StartForm::initTestCase()
{
    applyTheme(*qApp, Theme::builtin(Scheme::Dark));
}

void tst_StartForm::aFieldForEachPropertyWithItsDefault()
{
    const InputMemory memory{QString()};
    const Theme theme = Theme::builtin(Scheme::Dark);
    StartForm form(memory, theme);
    form.setWorkflow(workflow());
    form.resize(520, 640);
    form.show();
    QVERIFY(named<QLineEdit>(form, u"Customer (required)"_qs) != nullptr);
    QVERIFY(named<QPushButton>(form, u"Choose document"_qs) != nullptr);
    QVERIFY(form.findChild<QCheckBox *>()->isChecked());
    QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"south"_qs);
    QCOMPARE(form.input(), json(R"({"urgent":true,"region":"south"})"));
    if (qEnvironmentVariableIsSet("MILLRACE_LOOK")) {
        QCoreApplication::processEvents();
        form.grab().save(u"/tmp/running-start-form.png"_qs);
    }
}

void tst_StartForm::missingFieldsAreNamedBeforeItStarts()
{
    const InputMemory memory{QString()};
    const Theme theme = Theme::builtin(Scheme::Dark);
    StartForm form(memory, theme);
    QSignalSpy started(&form, &StartForm::startRequested);
    form.setWorkflow(workflow());
    form.show();
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(started.size(), 0);
    bool named = false;
    for (const QLabel *label : form.findChildren<QLabel *>())
        named = named || label->text() == u"Fill in: Customer, amount."_qs;
    QVERIFY(named);
    QTest::keyClicks(::named<QLineEdit>(form, u"Customer (required)"_qs), u"Ann"_qs);
    QTest::keyClicks(::named<QLineEdit>(form, u"amount (required)"_qs), u"12.5"_qs);
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.front().front().value<Value>(),
             json(R"({"customer":"Ann","amount":12.5,"urgent":true,"region":"south"})"));
}

void tst_StartForm::theSchemaIsChecked()
{
    const Theme theme = Theme::builtin(Scheme::Light);
    SchemaForm form(theme);
    form.setSchema(json(kSchema));
    form.setValue(json(R"({"customer":"Ann","amount":0})"));
    QVERIFY2(form.check().startsWith(u"amount must be"), qPrintable(form.check()));
    form.setValue(json(R"({"amount":3,"lines":[1,2]})"));
    QCOMPARE(form.check(), QString());
    QCOMPARE(form.value()[u"lines"].size(), std::size_t(2));
    QTest::keyClicks(named<QLineEdit>(form, u"amount (required)"_qs), u" pieces"_qs);
    QVERIFY(!form.check().isEmpty());
}

void tst_StartForm::theLastInputIsThereAgainWithoutSecrets()
{
    QTemporaryDir folder;
    const InputMemory memory(folder.path() + u"/inputs"_qs);
    model::WorkflowDefinition definition = workflow();
    definition.dataClassification = json(R"({"workflow.customer":"secret"})");
    QVERIFY(memory.last(definition).isUndefined());
    memory.keep(definition, json(R"({"customer":"Ann","amount":7,"more":1})"));
    const Theme theme = Theme::builtin(Scheme::Dark);
    const QString file = folder.path() + u"/inputs/%1.json"_qs.arg(definition.workflowId);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    StartForm form(memory, theme);
    form.setWorkflow(definition);
    QCOMPARE(form.input()[u"amount"].numberOr(0), 7.0);
    QCOMPARE(form.input()[u"more"].numberOr(0), 1.0);
    QVERIFY(form.input()[u"customer"].isUndefined());
}

void tst_StartForm::jsonAndFormAreTheSameInput()
{
    const InputMemory memory{QString()};
    const Theme theme = Theme::builtin(Scheme::Dark);
    StartForm form(memory, theme);
    QSignalSpy started(&form, &StartForm::startRequested);
    form.setWorkflow(workflow());
    auto *pages = form.findChild<QTabWidget *>();
    pages->setCurrentIndex(1);
    auto *text = named<QPlainTextEdit>(form, u"Input as JSON"_qs);
    QVERIFY(text->toPlainText().contains(u"south"));
    text->setPlainText(u"{\"customer\": \"Bob\", \"amount\": 2"_qs);
    form.submit();
    QCOMPARE(started.size(), 0);
    text->setPlainText(u"{\"customer\": \"Bob\", \"amount\": 2}"_qs);
    pages->setCurrentIndex(0);
    QCOMPARE(named<QLineEdit>(form, u"Customer (required)"_qs)->text(), u"Bob"_qs);
    form.submit();
    QCOMPARE(started.size(), 1);
}

void tst_StartForm::aWorkflowWithoutInputAsksForJson()
{
    const InputMemory memory{QString()};
    const Theme theme = Theme::builtin(Scheme::Dark);
    StartForm form(memory, theme);
    QSignalSpy started(&form, &StartForm::startRequested);
    model::WorkflowDefinition definition = workflow();
    definition.inputSchema = {};
    QVERIFY(!StartForm::asks(definition));
    QVERIFY(StartForm::asks(workflow()));
    form.setWorkflow(definition);
    form.submit();
    QCOMPARE(started.front().front().value<Value>(), Value::emptyObject());
}

void tst_StartForm::escapeCancels()
{
    const InputMemory memory{QString()};
    const Theme theme = Theme::builtin(Scheme::Dark);
    StartForm form(memory, theme);
    QSignalSpy cancelled(&form, &StartForm::cancelled);
    form.setWorkflow(workflow());
    form.show();
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void tst_StartForm::aFileNameCannotEscapeTheFolder()
{
    QTemporaryDir folder;
    const InputMemory memory(folder.path());
    model::WorkflowDefinition definition = workflow();
    definition.workflowId = u"../escaped"_qs;
    memory.keep(definition, json(R"({"a":1})"));
    QVERIFY(memory.last(definition).isUndefined());
    QVERIFY(!QFile::exists(folder.path() + u"/../escaped.json"_qs));
}

QTEST_MAIN(tst_StartForm)
#include "tst_start_form.moc"
