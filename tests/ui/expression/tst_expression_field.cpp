// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "ui/expression/completion_list.h"
#include "ui/expression/expression_field.h"
#include "ui/expression/value_text.h"

#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace millrace;
using ui::ResultRow;
using ui::TextLanguage;

/// A field of code, typed into as a person would.
class tst_ExpressionField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theResultIsShownBelow();
    void withoutDataItSaysSo();
    void whatIsWrongIsMarkedAndStays();
    void enterCommitsAndShiftEnterBreaksTheLine();
    void tabLeaves();
    void itGrowsToSixLines();
    void aDotOffersNamesAndEnterTakesOne();
    void completionComesWhenAskedFor_data();
    void completionComesWhenAskedFor();
    void escapeClosesTheListOnly();
    void undoIsNotTheFields();
    void aTemplateHasAResultOnlyWithAnExpression();
    void aLongTextIsReadQuickly();
    void valuesAreShownShort_data();
    void valuesAreShownShort();

private:
    void make(TextLanguage language);
    ui::CompletionList *list() const { return m_window->findChild<ui::CompletionList *>(); }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    base::Value m_data;
    std::unique_ptr<QWidget> m_window;
    ui::ExpressionField *m_field = nullptr;
    QWidget *m_next = nullptr;
};

void tst_ExpressionField::init()
{
    m_data = *base::parseJson(R"js({"workflow": {"total": 7, "names": ["a", "b"]}})js");
    make(TextLanguage::Expression);
}

void tst_ExpressionField::make(TextLanguage language)
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    const ui::ExpressionHelp help{[this] { return model::Surroundings{m_data}; },
                                  [this] { return m_data; }};
    m_field = new ui::ExpressionField(language, help, m_theme, m_icons);
    m_next = new QWidget;
    m_next->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_field);
    layout->addWidget(m_next);
    layout->addStretch();
    m_window->resize(320, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_field->edit()->setFocus();
}

void tst_ExpressionField::theResultIsShownBelow()
{
    QSignalSpy typed(m_field, &ui::ExpressionField::typed);
    QTest::keyClicks(m_field->edit(), QStringLiteral("workflow.total * 2"));
    m_field->refreshResult();
    QCOMPARE(m_field->result()->text(), QStringLiteral("= 14"));
    QCOMPARE(m_field->result()->kind(), ResultRow::Kind::Result);
    QVERIFY(!typed.isEmpty());
    QCOMPARE(m_field->result()->height(), 22);
    QCOMPARE(m_field->edit()->height(), 28);
}

void tst_ExpressionField::withoutDataItSaysSo()
{
    m_data = base::Value();
    m_field->showText(QStringLiteral("workflow.total"));
    QCOMPARE(m_field->result()->kind(), ResultRow::Kind::Hint);
    QVERIFY(m_field->result()->text().contains(QStringLiteral("No data yet")));
}

void tst_ExpressionField::whatIsWrongIsMarkedAndStays()
{
    m_field->showText(QStringLiteral("workflow.total + * 2"));
    QCOMPARE(m_field->result()->kind(), ResultRow::Kind::Failure);
    QVERIFY(m_field->result()->text().startsWith(QStringLiteral("Column 18")));
    QVERIFY(m_field->isBroken());
    const auto marks = m_field->edit()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].cursor.selectionStart(), 17);
    QCOMPARE(m_field->text(), QStringLiteral("workflow.total + * 2"));
    m_field->showText(QStringLiteral("workflow.nothing.here"));
    QCOMPARE(m_field->result()->kind(), ResultRow::Kind::Failure);
    QVERIFY(!m_field->isBroken());
}

void tst_ExpressionField::enterCommitsAndShiftEnterBreaksTheLine()
{
    QSignalSpy committed(m_field, &ui::ExpressionField::committed);
    QTest::keyClicks(m_field->edit(), QStringLiteral("1 +"));
    QTest::keyClick(m_field->edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_field->edit(), QStringLiteral("2"));
    QCOMPARE(committed.size(), 0);
    QTest::keyClick(m_field->edit(), Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(m_field->text(), QStringLiteral("1 +\n2"));
}

void tst_ExpressionField::tabLeaves()
{
    QSignalSpy left(m_field, &ui::ExpressionField::left);
    QTest::keyClick(m_field->edit(), Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(left.size(), 1);
    QVERIFY(m_field->text().isEmpty());
}

void tst_ExpressionField::itGrowsToSixLines()
{
    const int line = m_field->edit()->height();
    m_field->showText(QStringLiteral("1\n+\n2"));
    QCOMPARE(m_field->edit()->height(), line + 2 * 18);
    m_field->showText(QStringLiteral("1\n+\n2\n+\n3\n+\n4\n+\n5"));
    QCOMPARE(m_field->edit()->height(), line + 5 * 18);
}

void tst_ExpressionField::aDotOffersNamesAndEnterTakesOne()
{
    QTest::keyClicks(m_field->edit(), QStringLiteral("workflow."));
    QVERIFY(list() != nullptr && list()->isVisible());
    QCOMPARE(list()->count(), 2);
    QTest::keyClick(m_field->edit(), Qt::Key_Down);
    QTest::keyClick(m_field->edit(), Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("workflow.names"));
    QVERIFY(!list()->isVisible());
    QTest::keyClicks(m_field->edit(), QStringLiteral(".fil"));
    QTest::keyClick(m_field->edit(), Qt::Key_Down); // behind "fill"
    QTest::keyClick(m_field->edit(), Qt::Key_Tab);
    QCOMPARE(m_field->text(), QStringLiteral("workflow.names.filter()"));
    QCOMPARE(m_field->edit()->textCursor().position(), 22);
    QVERIFY(m_field->edit()->hasFocus());
}

void tst_ExpressionField::completionComesWhenAskedFor_data()
{
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+Space") << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Space") << int(Qt::ControlModifier | Qt::ShiftModifier);
}

void tst_ExpressionField::completionComesWhenAskedFor()
{
    QFETCH(int, modifiers);
    QTest::keyClicks(m_field->edit(), QStringLiteral("work"));
    QVERIFY(list() == nullptr);
    QTest::keyClick(m_field->edit(), Qt::Key_Space, Qt::KeyboardModifiers(modifiers));
    QVERIFY(list() != nullptr && list()->isVisible());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(0)).center());
    QCOMPARE(m_field->text(), QStringLiteral("workflow"));
}

void tst_ExpressionField::escapeClosesTheListOnly()
{
    QTest::keyClicks(m_field->edit(), QStringLiteral("workflow."));
    QTest::keyClick(m_field->edit(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->text(), QStringLiteral("workflow."));
}

void tst_ExpressionField::undoIsNotTheFields()
{
    QSignalSpy undo(m_field->edit(), &ui::CodeEdit::undoComing);
    QTest::keyClicks(m_field->edit(), QStringLiteral("ab"));
    QTest::keyClick(m_field->edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), QStringLiteral("ab"));
    QCOMPARE(undo.size(), 1);
}

void tst_ExpressionField::aTemplateHasAResultOnlyWithAnExpression()
{
    make(TextLanguage::Template);
    m_field->showText(QStringLiteral("Pay now"));
    QVERIFY(!m_field->result()->isVisible());
    m_field->showText(QStringLiteral("Pay ${workflow.total}"));
    QVERIFY(m_field->result()->isVisible());
    QCOMPARE(m_field->result()->text(), QStringLiteral("= \"Pay 7\""));
}

void tst_ExpressionField::aLongTextIsReadQuickly()
{
    const QString words = QStringLiteral("workflow.total + ");
    QElapsedTimer clock;
    clock.start();
    m_field->showText(words.repeated(5'000) + u'1');
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void tst_ExpressionField::valuesAreShownShort_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << "\"a\\nb\""
                          << "\"a\\nb\"";
    QTest::newRow("object") << "{\"a\":1,\"b\":[true,null]}"
                            << "{a: 1, b: [true, null]}";
    QTest::newRow("long") << "[111111,222222,333333,444444]"
                          << "[111111, 222222, 33…";
}

void tst_ExpressionField::valuesAreShownShort()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    const auto parsed = base::parseJson(value.toUtf8());
    QVERIFY(parsed);
    const int most = text.endsWith(u'…') ? 20 : 120;
    QTEST(ui::shortText(*parsed, most), "text");
}

QTEST_MAIN(tst_ExpressionField)
#include "tst_expression_field.moc"
