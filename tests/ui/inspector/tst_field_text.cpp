// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "ui/inspector/duration_text.h"
#include "ui/inspector/field_text.h"

#include <QtTest>

using namespace millrace;
using base::Value;
using model::ParameterType;

/// What is typed into a field, and what is stored.
class tst_FieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void whatIsStoredComesBackTheSame_data();
    void whatIsStoredComesBackTheSame();
    void durationsAreRead_data();
    void durationsAreRead();
    void durationsAreWritten_data();
    void durationsAreWritten();
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
    row("a time with its unit", ParameterType::Duration, "5 min", "300");
    row("a time without", ParameterType::Duration, "90", "90");
    row("seconds from data", ParameterType::Duration, "${workflow.s}", "\"${workflow.s}\"");
    row("no time", ParameterType::Duration, "soon", "!field.duration");
    row("no number", ParameterType::Number, "soon", "!field.number");
    row("infinity is no number", ParameterType::Number, "inf", "!field.number");
    row("half an integer", ParameterType::Integer, "1.5", "!field.number");
    row("a list as JSON", ParameterType::List, "[1,{\"a\":2}]", "[1,{\"a\":2}]");
    row("an object", ParameterType::Object, "{\"a\": [1]}", "{\"a\":[1]}");
    row("a broken object", ParameterType::Object, "{\"a\": ", "!field.json");
    row("anything: text", ParameterType::Any, "later", "\"later\"");
    row("anything: a number", ParameterType::Any, "7", "7");
    row("anything: a text that looks like a number", ParameterType::Any, "\"7\"", "\"7\"");
    row("anything: a broken object", ParameterType::Any, "{\"a\"", "!field.json");
}

void tst_FieldText::typed()
{
    QFETCH(ParameterType, type);
    QFETCH(QString, text);
    const ui::InspectorField field{.type = type, .text = model::TextKind::Template};
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

void tst_FieldText::whatIsStoredComesBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"7", "true", " a ", "{x", "[", "null", "\"q\"", "plain", "1e3"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

/// Texts that would be read as something else are written in quotes.
void tst_FieldText::whatIsStoredComesBackTheSame()
{
    QFETCH(QString, text);
    const ui::InspectorField field{.type = ParameterType::Any};
    const auto again = ui::valueOfText(field, ui::textOfValue(field, Value(text)));
    QVERIFY(again);
    QCOMPARE(*again, Value(text));
}

void tst_FieldText::durationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    const auto row = [](const char *text, double seconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << seconds;
    };
    row("20 s", 20);
    row("5min", 300);
    row("1 h 30 min", 5400);
    row("1h30m", 5400);
    row("250 ms", 0.25);
    row("1:30", 90);
    row("2 days", 172800);
    row("1 week", 604800);
    row("1.5 h", 5400);
    row("soon", -1);
    row("5 apples", -1);
    row("-5 s", -1);
    row("", -1);
}

void tst_FieldText::durationsAreRead()
{
    QFETCH(QString, text);
    QTEST(ui::durationOfText(text).value_or(-1), "seconds");
}

void tst_FieldText::durationsAreWritten_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](double seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromUtf8(text);
    };
    row(0, "0 s");
    row(20, "20 s");
    row(90, "1 min 30 s");
    row(300, "5 min");
    row(5400, "1 h 30 min");
    row(90000, "1 d 1 h");
    row(0.25, "250 ms");
    row(0.1, "100 ms");
    row(1.5, "1.5 s");
    row(1.0 / 3, "0.3333333333333333 s");
}

void tst_FieldText::durationsAreWritten()
{
    QFETCH(double, seconds);
    QTEST(ui::durationText(seconds), "text");
    QCOMPARE(ui::durationOfText(ui::durationText(seconds)).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(tst_FieldText)
#include "tst_field_text.moc"
