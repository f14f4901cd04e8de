// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "ui/inspector/field_text.h"

#include <QtTest>

using namespace millrace;
using model::ParameterType;

/// What is typed into a field, and what is stored.
class tst_FieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
};

void tst_FieldText::typed_data()
{
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, ParameterType type, const char *text,
                        const char *stored) {
        QTest::newRow(name) << type << QString::fromUtf8(text) << QString::fromUtf8(stored);
    };
    row("nothing is nothing", ParameterType::String, " ", "undefined");
    row("text is text, also where it looks like a number", ParameterType::String, "12", "\"12\"");
    row("a number", ParameterType::Number, " 1.5 ", "1.5");
    row("seconds from data", ParameterType::Duration, "${workflow.s}", "\"${workflow.s}\"");
    row("no number", ParameterType::Number, "soon", "!field.number");
    row("half an integer", ParameterType::Integer, "1.5", "!field.number");
    row("a list of lines", ParameterType::List, "a > 1\n\n b ", "[\"a > 1\",\"b\"]");
    row("a list as JSON", ParameterType::List, "[1,{\"a\":2}]", "[1,{\"a\":2}]");
    row("an object", ParameterType::Object, "{\"a\": [1]}", "{\"a\":[1]}");
    row("a broken object", ParameterType::Object, "{\"a\": ", "!field.json");
    row("anything: text", ParameterType::Any, "later", "\"later\"");
    row("anything: a number", ParameterType::Any, "7", "7");
}

void tst_FieldText::typed()
{
    QFETCH(ParameterType, type);
    QFETCH(QString, text);
    const ui::InspectorField field{{}, {}, type, model::TextKind::Template};
    const auto value = ui::valueOfText(field, text);
    const QString stored = !value                 ? u'!' + value.error().code
                           : value->isUndefined() ? QStringLiteral("undefined")
                                                  : QString::fromUtf8(base::toJson(*value));
    QTEST(stored, "stored");
    if (!value)
        return;
    // What is shown for it is read as the same again.
    const auto again = ui::valueOfText(field, ui::textOfValue(field, *value));
    QVERIFY(again);
    QCOMPARE(*again, *value);
}

QTEST_GUILESS_MAIN(tst_FieldText)
#include "tst_field_text.moc"
