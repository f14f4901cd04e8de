// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "tests/ui/inspector/inspector_fixture.h"
#include "ui/inspector/schema/form_preview.h"
#include "ui/inspector/schema/schema_properties.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace millrace;
using base::Value;
using tests::InspectorFixture;

/// Forms and inputs as a table of fields.
class tst_SchemaEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesKeepWhatTheyDoNotSpeakOf_data();
    void changesKeepWhatTheyDoNotSpeakOf();
    void choicesAreReadAsTheyAreWritten_data();
    void choicesAreReadAsTheyAreWritten();
    void theTableEditsTheSchema();
    void aFieldIsAddedRequiredMovedAndRemoved();
    void jsonAndTableSayTheSame();
    void thePreviewFollows();
};

namespace {

Value json(const QString &text)
{
    return base::parseJson(text.toUtf8()).value_or(Value());
}

const char kSchema[] = R"js({"$id":"x","type":"object","properties":{"a":{"type":"string",
    "x-hint":1,"title":"A"},"b":{"type":["number","null"],"minimum":0}},"required":["b"],
    "additionalProperties":false})js";

QString changed(const QString &what)
{
    const Value schema = json(QString::fromUtf8(kSchema));
    const Value after =
        what == u"add"      ? ui::withAddedProperty(schema)
        : what == u"remove" ? ui::withoutProperty(schema, QStringLiteral("b"))
        : what == u"rename"
            ? ui::withRenamedProperty(schema, QStringLiteral("b"), QStringLiteral("c"))
        : what == u"move" ? ui::withMovedProperty(schema, QStringLiteral("b"), -1)
        : what == u"require"
            ? ui::withRequired(schema, QStringLiteral("a"), true)
            : ui::withKeyword(schema, QStringLiteral("a"), QStringLiteral("title"), Value());
    return QString::fromUtf8(base::toJson(after));
}

const char kDefinition[] = R"js({"format": "millrace/1", "name": "w", "steps": [
    {"step_id": "ask", "step_type": "human_approval", "approval": {"title": "?", "form":
        {"type": "object", "$comment": "kept", "properties": {
            "account": {"type": "string", "pattern": "^[0-9]+$"},
            "amount": {"type": "number", "minimum": 1}}, "required": ["account"]}}}]})js";

} // namespace

void tst_SchemaEditor::changesKeepWhatTheyDoNotSpeakOf_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<QString>("required");
    const QString a = QStringLiteral(R"js("a":{"type":"string","x-hint":1,"title":"A"})js");
    const QString b = QStringLiteral(R"js("b":{"type":["number","null"],"minimum":0})js");
    const QString required = QStringLiteral(R"js("required":["b"],)js");
    const QString both = a + u',' + b;
    QTest::newRow("add") << both + QStringLiteral(R"js(,"field":{"type":"string"})js") << required;
    QTest::newRow("remove") << a << QString();
    QTest::newRow("rename") << QString(both).replace(QStringLiteral("\"b\":"),
                                                     QStringLiteral("\"c\":"))
                            << QStringLiteral(R"js("required":["c"],)js");
    QTest::newRow("move") << b + u',' + a << required;
    QTest::newRow("require") << both << QStringLiteral(R"js("required":["b","a"],)js");
    QTest::newRow("keyword") << QString(both).remove(QStringLiteral(",\"title\":\"A\""))
                             << required;
}

void tst_SchemaEditor::changesKeepWhatTheyDoNotSpeakOf()
{
    QFETCH(QString, properties);
    QFETCH(QString, required);
    const QString expected = QStringLiteral("{\"$id\":\"x\",\"type\":\"object\",\"properties\":{") +
                             properties + QStringLiteral("},") + required +
                             QStringLiteral("\"additionalProperties\":false}");
    QCOMPARE(changed(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void tst_SchemaEditor::choicesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("choices");
    QTest::addColumn<QString>("type");
    QTest::newRow("texts") << R"(["a","b c"])"
                           << "string";
    QTest::newRow("texts that look like numbers") << R"(["1","2"])"
                                                  << "string";
    QTest::newRow("numbers") << "[1,2.5]"
                             << "number";
    QTest::newRow("with commas") << R"(["a,b","c"])"
                                 << "string";
    QTest::newRow("mixed") << R"(["a",null,{"x":1}])"
                           << "string";
}

void tst_SchemaEditor::choicesAreReadAsTheyAreWritten()
{
    QFETCH(QString, choices);
    QFETCH(QString, type);
    QCOMPARE(ui::choicesOfText(ui::choicesText(json(choices)), type), json(choices));
    QVERIFY(ui::choicesOfText(QString(), type).isUndefined());
}

void tst_SchemaEditor::theTableEditsTheSchema()
{
    InspectorFixture form(QByteArray(kDefinition), ui::Scheme::Light, {332, 1600});
    form.panel->select({QStringLiteral("ask")});
    const auto schema = [&] { return form.step(QStringLiteral("ask")).approval->form; };
    const QByteArray before = model::writeDefinition(form.document->definition());
    QTRY_COMPARE(form.all<QLineEdit>(QStringLiteral("Name of the field")).size(), 2);
    auto *name = form.all<QLineEdit>(QStringLiteral("Name of the field"))[0];
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("iban"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(schema()[u"properties"].members()[0].key, QStringLiteral("iban"));
    QCOMPARE(schema()[u"properties"][u"iban"][u"pattern"].text(), QStringLiteral("^[0-9]+$"));
    QCOMPARE(schema()[u"required"].at(0).text(), QStringLiteral("iban"));
    QCOMPARE(schema()[u"$comment"].text(), QStringLiteral("kept"));
    QTest::mouseClick(form.all<QToolButton>(QStringLiteral("More about this field"))[1],
                      Qt::LeftButton);
    auto *most = form.control<QLineEdit>(QStringLiteral("Most"));
    QVERIFY(most != nullptr);
    QTest::keyClicks(most, QStringLiteral("500"));
    QTest::keyClick(most, Qt::Key_Return);
    QCOMPARE(schema()[u"properties"][u"amount"][u"maximum"].numberOr(0), 500.0);
    form.picture(QStringLiteral("schema"));
    while (form.document->undoStack().canUndo())
        form.document->undoStack().undo();
    QCOMPARE(model::writeDefinition(form.document->definition()), before);
    QCOMPARE(name->text(), QStringLiteral("account"));
}

void tst_SchemaEditor::aFieldIsAddedRequiredMovedAndRemoved()
{
    InspectorFixture form(QByteArray(kDefinition), ui::Scheme::Light, {332, 1600});
    form.panel->select({QStringLiteral("ask")});
    const auto names = [&] {
        QStringList names;
        for (const auto &one : ui::propertiesOf(form.step(QStringLiteral("ask")).approval->form))
            names += one.isRequired ? one.name + u'*' : one.name;
        return names.join(u' ');
    };
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("Add a field")), Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("account* amount field"));
    QTRY_COMPARE(form.all<QCheckBox>(QStringLiteral("Required")).size(), 3);
    QTest::mouseClick(form.all<QCheckBox>(QStringLiteral("Required"))[2], Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("account* amount field*"));
    QTest::mouseClick(form.all<QToolButton>(QStringLiteral("More about this field"))[2],
                      Qt::LeftButton);
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("Earlier in the form")),
                      Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("account* field* amount"));
    QTest::mouseClick(form.all<QToolButton>(QStringLiteral("Remove this field"))[0],
                      Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("field* amount"));
}

void tst_SchemaEditor::jsonAndTableSayTheSame()
{
    InspectorFixture form(QByteArray(kDefinition), ui::Scheme::Light, {332, 1600});
    form.panel->select({QStringLiteral("ask")});
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("JSON")), Qt::LeftButton);
    auto *code = form.control<QPlainTextEdit>(QStringLiteral("Form as JSON"));
    QVERIFY(code != nullptr);
    QVERIFY2(code->toPlainText().contains(QStringLiteral("\"$comment\": \"kept\"")),
             qPrintable(code->toPlainText()));
    code->selectAll();
    QTest::keyClicks(code, QStringLiteral("{\"properties\": {\"only\": {}}"));
    form.panel->commitPending();
    QVERIFY(form.step(QStringLiteral("ask")).approval->form[u"properties"].has(u"account"));
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("JSON")), Qt::LeftButton);
    QVERIFY(code->isVisible()); // what cannot be read stays open
    QTest::keyClicks(code, QStringLiteral("}"));
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("JSON")), Qt::LeftButton);
    QTRY_COMPARE(form.all<QLineEdit>(QStringLiteral("Name of the field")).size(), 1);
    QCOMPARE(form.control<QLineEdit>(QStringLiteral("Name of the field"))->text(),
             QStringLiteral("only"));
}

void tst_SchemaEditor::thePreviewFollows()
{
    InspectorFixture form(QByteArray(kDefinition), ui::Scheme::Dark, {332, 1600});
    form.panel->select({QStringLiteral("ask")});
    QTest::mouseClick(form.control<QToolButton>(QStringLiteral("Preview")), Qt::LeftButton);
    QTRY_VERIFY(form.control<QLineEdit>(QStringLiteral("amount")) != nullptr);
    QVERIFY(form.document->perform(
        {model::ChangeField{QStringLiteral("ask"),
                            QStringLiteral("approval.form.properties.amount.title"),
                            Value(u"How much")}},
        QStringLiteral("x")));
    QTRY_VERIFY(form.control<QLineEdit>(QStringLiteral("How much")) != nullptr);
    form.picture(QStringLiteral("schema-preview"));
}

QTEST_MAIN(tst_SchemaEditor)
#include "tst_schema_editor.moc"
