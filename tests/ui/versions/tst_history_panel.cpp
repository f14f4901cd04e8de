// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/versions_fixture.h"

#include "ui/theme/style.h"
#include "ui/versions/history_model.h"
#include "ui/versions/history_panel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using ui::HistoryPanel;

/// The list of versions, used as a person would.
class tst_HistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutVersionsItSaysWhatWillBeHere();
    void theNewestStandsFirstWithNoteAndAuthor();
    void restoringIsOneStepThatCanBeUndone();
    void restoringWhatIsThereAlreadySaysSo();
    void enterCompares();
    void aVersionOpensAsACopy();
    void aDamagedVersionIsShownAndCannotBeUsed();
    void aDamagedIndexIsAWarning();
    void thePillFollowsTheDraft();
    void whatAnotherWindowPublishesAppears();
    void theDocumentCarriesTheNumberThatWasPublished();
    void theDocumentMayGo();
    void manyVersionsAreFast();
    void bothThemesDraw();

private:
    void publish(const model::WorkflowDefinition &definition, const QString &version,
                 const QString &note = u"A note"_qs)
    {
        const auto done = m_archive->publish(definition, request(version, note));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    void refresh()
    {
        QSignalSpy refreshed(m_panel.get(), &HistoryPanel::refreshed);
        m_panel->refresh();
        QVERIFY(refreshed.wait());
    }
    QToolButton *button(const QString &text) const
    {
        for (QToolButton *one : m_panel->findChildren<QToolButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QListView *list() const { return m_panel->findChild<QListView *>(); }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    const QString m_id = QString::fromLatin1(kWorkflowId);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::VersionArchive> m_archive;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<HistoryPanel> m_panel;
};

void tst_HistoryPanel::init()
{
    ui::applyTheme(*qApp, m_theme);
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<ui::VersionArchive>(m_folder->path());
    m_document = std::make_unique<ui::WorkflowDocument>(workflow());
    m_panel = std::make_unique<HistoryPanel>(*m_archive, m_theme, m_icons);
    m_panel->resize(760, 260);
    m_panel->setDocument(m_document.get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_HistoryPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void tst_HistoryPanel::withoutVersionsItSaysWhatWillBeHere()
{
    QTRY_COMPARE(m_panel->pill(), u"Draft"_qs);
    QVERIFY(says(u"No versions yet."_qs));
    QVERIFY(!button(u"Compare"_qs)->isEnabled());
    QSignalSpy wanted(m_panel.get(), &HistoryPanel::publishRequested);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_panel->setDocument(nullptr);
    QVERIFY(says(u"Open a workflow"_qs));
    QVERIFY(!m_panel->findChild<QPushButton *>()->isEnabled());
    QVERIFY(m_panel->pill().isEmpty());
}

void tst_HistoryPanel::theNewestStandsFirstWithNoteAndAuthor()
{
    publish(workflow("[]"), u"1.0.0"_qs, u"First"_qs);
    publish(workflow(), u"1.1.0"_qs, u"Two steps\nmore words"_qs);
    refresh();
    const QAbstractItemModel *model = list()->model();
    QCOMPARE(model->rowCount(), 2);
    const QModelIndex newest = model->index(0, 0);
    QCOMPARE(newest.data().toString(), u"1.1.0"_qs);
    QCOMPARE(newest.data(ui::HistoryModel::NoteRole).toString(), u"Two steps\nmore words"_qs);
    QVERIFY(newest.data(ui::HistoryModel::BylineRole).toString().startsWith(u"Maria Keller"));
    QVERIFY(newest.data(Qt::AccessibleTextRole).toString().contains(u"Version 1.1.0"_qs));
    QTRY_VERIFY(newest.data(ui::HistoryModel::SameRole).toBool());
    QVERIFY(!model->index(1, 0).data(ui::HistoryModel::SameRole).toBool());
    m_panel->select(u"1.0.0"_qs);
}

void tst_HistoryPanel::restoringIsOneStepThatCanBeUndone()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    publish(workflow(), u"1.1.0"_qs);
    refresh();
    const QByteArray before = model::writeDefinition(m_document->definition());
    QSignalSpy said(m_panel.get(), &HistoryPanel::said);
    m_panel->select(u"1.0.0"_qs);
    QTest::mouseClick(button(u"Restore"_qs), Qt::LeftButton);
    QVERIFY(said.wait());
    QVERIFY(m_document->definition().steps.empty());
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Restore version 1.0.0"_qs);
    QTRY_COMPARE(m_panel->pill(), u"Draft after 1.1.0"_qs);
    m_document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_document->definition()), before);
    QTRY_COMPARE(m_panel->pill(), u"Version 1.1.0"_qs);
}

void tst_HistoryPanel::restoringWhatIsThereAlreadySaysSo()
{
    publish(workflow(), u"1.0.0"_qs);
    refresh();
    QSignalSpy said(m_panel.get(), &HistoryPanel::said);
    m_panel->restore(u"1.0.0"_qs);
    QVERIFY(said.wait());
    QVERIFY(said.front().front().toString().contains(u"already"));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void tst_HistoryPanel::enterCompares()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    refresh();
    QSignalSpy compared(m_panel.get(), &HistoryPanel::compareRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    m_panel->select(u"1.0.0"_qs);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(compared.value(0).value(0).toString(), u"1.0.0"_qs);
}

void tst_HistoryPanel::aVersionOpensAsACopy()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    refresh();
    m_panel->select(u"1.0.0"_qs);
    QString name;
    model::WorkflowDefinition opened;
    connect(m_panel.get(), &HistoryPanel::openRequested, this,
            [&](const model::WorkflowDefinition &definition, const QString &file) {
                opened = definition;
                name = file;
            });
    QTest::mouseClick(button(u"Open as file"_qs), Qt::LeftButton);
    QTRY_COMPARE(name, u"invoices-1.0.0.millrace.json"_qs);
    QCOMPARE(opened.version, u"1.0.0"_qs);
}

void tst_HistoryPanel::aDamagedVersionIsShownAndCannotBeUsed()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    publish(workflow(), u"1.1.0"_qs);
    QVERIFY(writeTo(m_archive->fileOf(m_id, u"1.1.0"_qs), "{}"));
    refresh();
    const QModelIndex row = list()->model()->index(0, 0);
    QVERIFY(row.data(ui::HistoryModel::ProblemRole).toString().contains(u"no longer"));
    m_panel->select(u"1.1.0"_qs);
    QVERIFY(!button(u"Restore"_qs)->isEnabled());
    QVERIFY(!button(u"Compare"_qs)->isEnabled());
    m_panel->select(u"1.0.0"_qs);
    QVERIFY(button(u"Restore"_qs)->isEnabled());
    QTRY_COMPARE(m_panel->pill(), u"Version 1.1.0"_qs);
    QCoreApplication::processEvents();
    // A file that broke after it was listed is told when it is used.
    QVERIFY(writeTo(m_archive->fileOf(m_id, u"1.0.0"_qs), "{}"));
    QSignalSpy said(m_panel.get(), &HistoryPanel::said);
    m_panel->restore(u"1.0.0"_qs);
    QVERIFY(said.wait());
    QVERIFY(said.front().front().toString().contains(u"no longer"));
}

void tst_HistoryPanel::aDamagedIndexIsAWarning()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    QVERIFY(writeTo(m_archive->folderOf(m_id) + u"/index.json"_qs, "oh"));
    refresh();
    QVERIFY(says(u"The list of versions is damaged"_qs));
    QCOMPARE(list()->model()->rowCount(), 1);
}

void tst_HistoryPanel::thePillFollowsTheDraft()
{
    publish(workflow(), u"1.4.0"_qs);
    QSignalSpy pills(m_panel.get(), &HistoryPanel::pillChanged);
    refresh();
    QTRY_COMPARE(m_panel->pill(), u"Version 1.4.0"_qs);
    QVERIFY(m_document->perform({model::RemoveStep{u"answer"_qs}}, u"Remove"_qs));
    QTRY_COMPARE(m_panel->pill(), u"Draft after 1.4.0"_qs);
    QCOMPARE(pills.back().front().toString(), u"Draft after 1.4.0"_qs);
}

void tst_HistoryPanel::whatAnotherWindowPublishesAppears()
{
    QTRY_COMPARE(m_panel->pill(), u"Draft"_qs);
    const ui::VersionArchive other(m_folder->path());
    QVERIFY(other.publish(workflow(), request(u"1.0.0"_qs)));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(other.publish(workflow("[]"), request(u"1.1.0"_qs)));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_panel->versions().latest()->version, u"1.1.0"_qs);
}

void tst_HistoryPanel::theDocumentCarriesTheNumberThatWasPublished()
{
    const auto done = m_archive->publish(m_document->definition(), request(u"1.5.0"_qs));
    QVERIFY(done);
    m_panel->takePublished(*done);
    QCOMPARE(m_document->definition().version, u"1.5.0"_qs);
    QTRY_COMPARE(m_panel->pill(), u"Version 1.5.0"_qs);
    m_document->undoStack().undo();
    QCOMPARE(m_document->definition().version, u"1.0.0"_qs);
    QCOMPARE(m_panel->pill(), u"Version 1.5.0"_qs); // it still does the same
}

void tst_HistoryPanel::theDocumentMayGo()
{
    publish(workflow("[]"), u"1.0.0"_qs);
    refresh();
    m_panel->restore(u"1.0.0"_qs);
    m_panel->setDocument(nullptr);
    m_document.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(list()->model()->rowCount(), 0);
    ui::WorkflowDocument another(workflow());
    m_panel->setDocument(&another);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    m_panel->setDocument(nullptr);
}

void tst_HistoryPanel::manyVersionsAreFast()
{
    for (int i = 0; i < 60; ++i)
        publish(workflow(), QStringLiteral("1.%1.0").arg(i));
    refresh();
    QCOMPARE(list()->model()->rowCount(), 60);
    QVERIFY(list()->model()->index(0, 0).data().toString() == u"1.59.0");
}

void tst_HistoryPanel::bothThemesDraw()
{
    publish(workflow("[]"), u"1.0.0"_qs, u"First"_qs);
    publish(workflow(), u"1.1.0"_qs, u"An answer is asked for as well"_qs);
    refresh();
    const ui::Theme light = ui::Theme::builtin(ui::Scheme::Light);
    ui::applyTheme(*qApp, light);
    m_panel->setTheme(light);
    m_panel->setLayoutDirection(Qt::RightToLeft);
    m_panel->resize(300, 400);
    QTRY_VERIFY(list()->model()->index(0, 0).data(ui::HistoryModel::SameRole).toBool());
    QCOMPARE(m_panel->width(), 300);
    QCOMPARE(button(u"Compare"_qs)->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!button(u"Compare"_qs)->toolTip().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(m_panel->rect().contains(m_panel->findChild<QPushButton *>()->geometry()));
    QVERIFY(!m_panel->grab().isNull());
}

QTEST_MAIN(tst_HistoryPanel)
#include "tst_history_panel.moc"
