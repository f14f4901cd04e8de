// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_store.h"
#include "ui/run/run_strip.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace millrace;
using namespace millrace::ui;
using tests::UiStore;

namespace {

#define TRY_TEXT(strip, part)                                                                      \
    QTRY_VERIFY2_WITH_TIMEOUT((strip).text().contains(part), qPrintable((strip).text()),           \
                              tests::kUiPatienceMs)

RunStart startOf(const QByteArray &text, const UiStore &store)
{
    return {model::readDefinition(text)->definition, base::Value::emptyObject(), store.folder()};
}

QToolButton *toolNamed(QWidget &in, const QString &text)
{
    for (QToolButton *button : in.findChildren<QToolButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QPushButton *pushNamed(QWidget &in, const QString &text)
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
        if (label->isVisibleTo(&in) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class tst_RunStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itHidesWithoutARun();
    void aRunWithAPersonInItIsFinishedInTheStrip();
    void aRejectionNeedsAReason();
    void aRunIsPausedAndContinued();
    void aRunThatCouldNotStartSaysSo();
    void aSimulationIsNamedAsOne();

private:
    const Theme m_theme = Theme::builtin(Scheme::Dark);
    const Icons m_icons;
};

void tst_RunStrip::initTestCase()
{
    applyTheme(*qApp, m_theme);
}

void tst_RunStrip::itHidesWithoutARun()
{
    const UiStore store;
    EngineClient client(store.options());
    RunSession session(client);
    QWidget window;
    RunStrip strip(session, m_theme, m_icons, &window);
    window.show();
    QVERIFY(!strip.isVisible());
}

void tst_RunStrip::aRunWithAPersonInItIsFinishedInTheStrip()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunStrip strip(session, m_theme, m_icons);
    strip.resize(900, 200);
    session.start(startOf(tests::kUiAsk, store));
    TRY_TEXT(strip, u"Run 1 · Needs approval · 1 of 3 steps · "_qs);
    QVERIFY(strip.isVisible());
    QVERIFY(says(strip, u"May we?"_qs));
    QTest::mouseClick(pushNamed(strip, u"Approve"_qs), Qt::LeftButton);
    QVERIFY(says(strip, u"Fill in: reason."_qs));
    if (qEnvironmentVariableIsSet("MILLRACE_LOOK"))
        strip.grab().save(u"/tmp/running-strip.png"_qs);
    for (QLineEdit *line : strip.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"reason (required)")
            QTest::keyClicks(line, u"It is cheap"_qs);
    }
    QTest::mouseClick(pushNamed(strip, u"Approve"_qs), Qt::LeftButton);
    TRY_TEXT(strip, u"Run 1 · Completed · 3 of 3 steps"_qs);
    QVERIFY(!says(strip, u"May we?"_qs));
    QVERIFY(!toolNamed(strip, u"Pause"_qs)->isVisible());
    QTest::mouseClick(toolNamed(strip, u"Clear"_qs), Qt::LeftButton);
    QVERIFY(!strip.isVisible());
}

void tst_RunStrip::aRejectionNeedsAReason()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunStrip strip(session, m_theme, m_icons);
    session.start(startOf(tests::kUiAsk, store));
    TRY_TEXT(strip, u"Needs approval"_qs);
    QTest::mouseClick(pushNamed(strip, u"Reject"_qs), Qt::LeftButton);
    QVERIFY(says(strip, u"Say why"_qs));
    for (QLineEdit *line : strip.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Comment")
            QTest::keyClicks(line, u"Too dear"_qs);
    }
    QTest::mouseClick(pushNamed(strip, u"Reject"_qs), Qt::LeftButton);
    TRY_TEXT(strip, u"Failed"_qs);
}

void tst_RunStrip::aRunIsPausedAndContinued()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    RunStrip strip(session, m_theme, m_icons);
    session.start(startOf(tests::kUiAsk, store));
    TRY_TEXT(strip, u"Needs approval"_qs);
    QTest::mouseClick(toolNamed(strip, u"Pause"_qs), Qt::LeftButton);
    TRY_TEXT(strip, u"Paused"_qs);
    QTest::mouseClick(toolNamed(strip, u"Continue"_qs), Qt::LeftButton);
    TRY_TEXT(strip, u"Needs approval"_qs);
    QTest::mouseClick(toolNamed(strip, u"Cancel run"_qs), Qt::LeftButton);
    TRY_TEXT(strip, u"Cancelled"_qs);
}

void tst_RunStrip::aRunThatCouldNotStartSaysSo()
{
    const UiStore store;
    EngineClient client(store.options());
    RunSession session(client);
    RunStrip strip(session, m_theme, m_icons);
    session.start(startOf(tests::kUiAsk, store));
    TRY_TEXT(strip, u"The run could not start"_qs);
    QVERIFY(strip.isVisible());
    QVERIFY(says(strip, u"The store is not open. Open it again."_qs));
}

void tst_RunStrip::aSimulationIsNamedAsOne()
{
    const UiStore store;
    EngineClient client(store.options());
    RunSession session(client);
    RunStrip strip(session, m_theme, m_icons);
    api::RehearsalRequest request;
    request.definition = model::readDefinition(tests::kUiAsk)->definition;
    session.rehearse(request);
    TRY_TEXT(strip, u"Simulation · Completed · 3 of 3 steps"_qs);
    QVERIFY(!toolNamed(strip, u"Cancel run"_qs)->isVisible());
    QSignalSpy details(&strip, &RunStrip::detailsRequested);
    QTest::mouseClick(toolNamed(strip, u"Open"_qs), Qt::LeftButton);
    QCOMPARE(details.size(), 1);
}

QTEST_MAIN(tst_RunStrip)
#include "tst_run_strip.moc"
