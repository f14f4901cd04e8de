// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"
#include "tests/support/manual_clock.h"
#include "tests/ui/versions/versions_fixture.h"

#include "ui/theme/style.h"
#include "ui/versions/publish_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using ui::PublishDialog;

/// Publishing, typed as a person would.
class tst_PublishDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstVersionNeedsOnlyANote();
    void theNumberFollowsFromWhatChanged();
    void aLargerStepCanBeChosen();
    void theNumberInTheWorkflowIsOfferedWhereItIsNewer();
    void errorsForbidPublishingAndLeadToTheirStep();
    void warningsForbidNothing();
    void nothingChangedForbidsPublishing();
    void anInterruptedVersionIsCompleted();
    void aNumberTakenMeanwhileIsProposedAnew();
    void aFailureKeepsTheNote();
    void escapeGivesTheFocusBack();
    void theFocusStaysInside();
    void theWindowBehindGetsNoClick();
    void itFitsTheSmallestWindow();

private:
    void ask(const ui::PublishSubject &subject)
    {
        QSignalSpy ready(m_dialog.get(), &PublishDialog::ready);
        m_dialog->ask(subject);
        QVERIFY(ready.wait());
    }
    void type(const QString &note)
    {
        QTest::keyClicks(m_dialog->findChild<QPlainTextEdit *>(), note);
    }
    QPushButton *publishButton() const { return m_dialog->findChildren<QPushButton *>().back(); }
    QString published()
    {
        QSignalSpy done(m_dialog.get(), &PublishDialog::published);
        QTest::mouseClick(publishButton(), Qt::LeftButton);
        if (done.isEmpty() && !done.wait())
            return {};
        return m_archive->list(QString::fromLatin1(kWorkflowId)).latest()->version;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::VersionArchive> m_archive;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_behind = nullptr;
    std::unique_ptr<PublishDialog> m_dialog;
};

void tst_PublishDialog::init()
{
    ui::applyTheme(*qApp, m_theme);
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<ui::VersionArchive>(m_folder->path());
    m_window = std::make_unique<QWidget>();
    m_window->resize(960, 600);
    m_behind = new QLineEdit(m_window.get());
    m_behind->setGeometry(0, 0, 960, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_behind->setFocus();
    m_dialog =
        std::make_unique<PublishDialog>(*m_archive, m_clock, m_theme, m_icons, m_window.get());
}

void tst_PublishDialog::cleanup()
{
    m_dialog.reset();
    m_window.reset();
}

void tst_PublishDialog::theFirstVersionNeedsOnlyANote()
{
    ask({workflow(), {}, u"Maria"_qs});
    QVERIFY(says(u"This is the first version: 1.0.0."_qs));
    QVERIFY(says(u"A note is missing."_qs));
    QVERIFY(!publishButton()->isEnabled());
    type(u"First"_qs);
    QVERIFY(publishButton()->isEnabled());
    QCOMPARE(publishButton()->text(), u"Publish 1.0.0"_qs);
    QCOMPARE(published(), u"1.0.0"_qs);
    QVERIFY(!m_dialog->isVisible());
    const auto list = m_archive->list(QString::fromLatin1(kWorkflowId));
    QCOMPARE(list.records.front().note, u"First"_qs);
    QCOMPARE(list.records.front().author, u"Maria"_qs);
    QCOMPARE(list.records.front().publishedAt, m_clock.now());
}

void tst_PublishDialog::theNumberFollowsFromWhatChanged()
{
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.4.2"_qs)));
    ask({workflow()});
    QCOMPARE(publishButton()->text(), u"Publish 1.5.0"_qs);
    QVERIFY(says(u"2 step(s) were added."_qs));
    type(u"Ask and answer"_qs);
    QCOMPARE(published(), u"1.5.0"_qs);
}

void tst_PublishDialog::aLargerStepCanBeChosen()
{
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.4.2"_qs)));
    ask({workflow()});
    for (QRadioButton *choice : m_dialog->findChildren<QRadioButton *>()) {
        if (choice->text().startsWith(u"2.0.0"))
            QTest::mouseClick(choice, Qt::LeftButton, {}, {8, choice->height() / 2});
    }
    type(u"All new"_qs);
    QCOMPARE(published(), u"2.0.0"_qs);
}

void tst_PublishDialog::theNumberInTheWorkflowIsOfferedWhereItIsNewer()
{
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.4.2"_qs)));
    model::WorkflowDefinition draft = workflow();
    draft.version = u"3.0.0-beta.1"_qs;
    ask({draft});
    QCOMPARE(publishButton()->text(), u"Publish 3.0.0-beta.1"_qs);
    m_dialog->dismiss();
    draft.version = u"1.4.2"_qs;
    ask({draft});
    QCOMPARE(publishButton()->text(), u"Publish 1.5.0"_qs);
}

void tst_PublishDialog::errorsForbidPublishingAndLeadToTheirStep()
{
    std::vector<model::Problem> problems;
    for (int i = 0; i < 9; ++i)
        problems.push_back({.code = u"step.x"_qs,
                            .step = QStringLiteral("s%1").arg(i),
                            .field = u"timeout"_qs,
                            .message = u"The step waits for one that is not there, which is a "
                                       "long sentence that does not fit the dialog at all"_qs});
    ask({workflow(), problems});
    type(u"Anyway"_qs);
    QVERIFY(!publishButton()->isEnabled());
    QVERIFY(says(u"9 error(s) forbid publishing."_qs));
    QTest::keyClick(m_dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_archive->list(QString::fromLatin1(kWorkflowId)).records.empty());
    const auto links = m_dialog->findChildren<QToolButton *>();
    QCOMPARE(links.size(), 4);
    QSignalSpy chosen(m_dialog.get(), &PublishDialog::problemChosen);
    QTest::mouseClick(links[1], Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).toString(), u"s1"_qs);
    QCOMPARE(chosen.value(0).value(1).toString(), u"timeout"_qs);
    QVERIFY(!m_dialog->isVisible());
}

void tst_PublishDialog::warningsForbidNothing()
{
    ask({workflow(), {{.severity = model::Severity::Warning, .message = u"Look"_qs}}});
    type(u"Fine"_qs);
    QCOMPARE(published(), u"1.0.0"_qs);
}

void tst_PublishDialog::nothingChangedForbidsPublishing()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    ask({workflow()});
    type(u"Again"_qs);
    QVERIFY(says(u"Nothing has changed since the latest version."_qs));
    QVERIFY(!publishButton()->isEnabled());
}

void tst_PublishDialog::anInterruptedVersionIsCompleted()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(
        QFile::remove(m_archive->folderOf(QString::fromLatin1(kWorkflowId)) + u"/index.json"_qs));
    ask({workflow()});
    type(u"The note that was lost"_qs);
    QCOMPARE(published(), u"1.0.0"_qs);
    QCOMPARE(m_archive->list(QString::fromLatin1(kWorkflowId)).latest()->state,
             ui::VersionState::Whole);
}

void tst_PublishDialog::aNumberTakenMeanwhileIsProposedAnew()
{
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.0.0"_qs)));
    ask({workflow()});
    type(u"Mine"_qs);
    QCOMPARE(publishButton()->text(), u"Publish 1.1.0"_qs);
    QVERIFY(m_archive->publish(workflow(R"([{"step_id": "z", "step_type": "action",
        "action": {"kind": "noop"}}])"),
                               request(u"1.1.0"_qs)));
    QSignalSpy ready(m_dialog.get(), &PublishDialog::ready);
    QTest::mouseClick(publishButton(), Qt::LeftButton);
    QVERIFY(ready.wait());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(u"Another window has published"_qs));
    QCOMPARE(publishButton()->text(), u"Publish 1.2.0"_qs);
    QCOMPARE(published(), u"1.2.0"_qs);
    QCOMPARE(m_archive->list(QString::fromLatin1(kWorkflowId)).latest()->note, u"Mine"_qs);
}

void tst_PublishDialog::aFailureKeepsTheNote()
{
    m_archive = std::make_unique<ui::VersionArchive>(u"/dev/null/nowhere"_qs);
    m_dialog =
        std::make_unique<PublishDialog>(*m_archive, m_clock, m_theme, m_icons, m_window.get());
    ask({workflow()});
    type(u"Kept"_qs);
    QSignalSpy ready(m_dialog.get(), &PublishDialog::ready);
    QTest::mouseClick(publishButton(), Qt::LeftButton);
    QVERIFY(ready.wait());
    QVERIFY(says(u"could not be written"_qs));
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"Kept"_qs);
    QVERIFY(publishButton()->isEnabled());
}

void tst_PublishDialog::escapeGivesTheFocusBack()
{
    ask({workflow()});
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>()->hasFocus());
    QSignalSpy cancelled(m_dialog.get(), &PublishDialog::cancelled);
    QTest::keyClick(m_dialog->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_behind->hasFocus());
}

void tst_PublishDialog::theFocusStaysInside()
{
    ask({workflow()});
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_dialog->isAncestorOf(QApplication::focusWidget()));
    }
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_dialog->isAncestorOf(QApplication::focusWidget()));
    }
}

void tst_PublishDialog::theWindowBehindGetsNoClick()
{
    ask({workflow()});
    QTest::mouseClick(m_window->childAt(5, 5), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!m_behind->hasFocus());
    m_window->resize(1200, 700);
    QCOMPARE(m_dialog->size(), m_window->size());
}

void tst_PublishDialog::itFitsTheSmallestWindow()
{
    std::vector<model::Problem> problems(6);
    for (model::Problem &problem : problems)
        problem.message = u"The output score has no type, so Publish to archive cannot read it"_qs;
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.4.2"_qs)));
    model::WorkflowDefinition draft = workflow();
    draft.version = u"3.0.0"_qs;
    ask({draft, problems});
    QCoreApplication::processEvents();
    const QStringList clipped = clippedTexts(*m_dialog);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

QTEST_MAIN(tst_PublishDialog)
#include "tst_publish_dialog.moc"
