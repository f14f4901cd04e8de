// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/welcome/recent_list.h"
#include "ui/welcome/template_card_delegate.h"
#include "ui/welcome/template_gallery.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace millrace;

/// The page without a workflow, used as a person would.
class tst_WelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buttonsAskForNewAndOpen();
    void recentFilesAreOpenedByClickAndEnter();
    void withoutRecentFilesItSaysWhatWillAppear();
    void theGalleryShowsEveryTemplateFromItsDefinition();
    void arrowsAndEnterUseATemplate();
    void theButtonOnACardUsesIt();
    void theSearchLooksIntoTitlePurposeAndPatterns();
    void categoriesNarrowAndNothingMatchesOffersToClear();
    void aFolderThatCannotBeReadOffersToRetry();
    void theChoiceAboutTheStartIsTold();
    void fitsSmallWindowsAndRightToLeft_data();
    void fitsSmallWindowsAndRightToLeft();
    void themesFollow();

private:
    std::unique_ptr<ui::WelcomePage> makePage(const QString &folder = {})
    {
        auto page = folder.isEmpty()
                        ? std::make_unique<ui::WelcomePage>(m_light, m_icons)
                        : std::make_unique<ui::WelcomePage>(m_light, m_icons, nullptr, folder);
        page->resize(1400, 900);
        page->show();
        return page;
    }
    QListView *view() { return m_page->gallery()->view(); }
    int cards() { return view()->model()->rowCount(); }
    QModelIndex card(const QString &title)
    {
        for (int row = 0; row < cards(); ++row) {
            if (view()->model()->index(row, 0).data().toString() == title)
                return view()->model()->index(row, 0);
        }
        return {};
    }
    void picture(const QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(const_cast<QWidget &>(widget).grab().save(folder + u'/' + name));
    }

    const ui::Theme m_light = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Theme m_dark = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    std::unique_ptr<ui::WelcomePage> m_page;
};

void tst_WelcomePage::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::applyTheme(*qApp, m_light);
    m_page = makePage();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->gallery()->categoryButton({}) != nullptr);
}

void tst_WelcomePage::buttonsAskForNewAndOpen()
{
    QSignalSpy created(m_page.get(), &ui::WelcomePage::newRequested);
    QSignalSpy opened(m_page.get(), &ui::WelcomePage::openRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"New workflow" || button->text() == u"Open a workflow…")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(created.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void tst_WelcomePage::recentFilesAreOpenedByClickAndEnter()
{
    m_page->setRecent({u"/flows/invoices.millrace.json"_qs, u"/flows/orders.millrace.json"_qs});
    QSignalSpy chosen(m_page.get(), &ui::WelcomePage::fileChosen);
    QSignalSpy removed(m_page.get(), &ui::WelcomePage::recentRemoved);
    ui::RecentList *list = m_page->recent();
    QVERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(chosen.back().front().toString(), u"/flows/orders.millrace.json"_qs);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.back().front().toString(), u"/flows/invoices.millrace.json"_qs);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.back().front().toString(), u"/flows/invoices.millrace.json"_qs);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"invoices in /flows"_qs);
}

void tst_WelcomePage::withoutRecentFilesItSaysWhatWillAppear()
{
    QVERIFY(!m_page->recent()->isVisible());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Workflows that you open appear here.";
    }));
}

void tst_WelcomePage::theGalleryShowsEveryTemplateFromItsDefinition()
{
    QCOMPARE(cards(), QDir(u":/millrace/templates"_qs).entryList().size());
    const QModelIndex invoice = card(u"Invoice approval with four eyes"_qs);
    QVERIFY(invoice.isValid());
    QVERIFY(invoice.data(Qt::ToolTipRole).toString().contains(u"four-eyes"));
    QVERIFY(invoice.data(Qt::AccessibleTextRole).toString().contains(u", People, 8 step"));
    QVERIFY(!invoice.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void tst_WelcomePage::arrowsAndEnterUseATemplate()
{
    QSignalSpy chosen(m_page.get(), &ui::WelcomePage::templateChosen);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(QFile::exists(chosen[0][0].toString()));
    QTest::keyClick(view(), Qt::Key_Slash);
    QVERIFY(m_page->gallery()->search()->hasFocus());
}

void tst_WelcomePage::theButtonOnACardUsesIt()
{
    QSignalSpy chosen(m_page.get(), &ui::WelcomePage::templateChosen);
    const QRect cell = view()->visualRect(view()->model()->index(1, 0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(view()->currentIndex().row(), 1);
    const auto *cards = qobject_cast<ui::TemplateCardDelegate *>(view()->itemDelegate());
    const QRect button = cards->buttonIn(cell, view()->font(), Qt::LeftToRight);
    QVERIFY(cell.contains(button));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0], view()->model()->index(1, 0).data(ui::TemplateModel::kPath));
}

void tst_WelcomePage::theSearchLooksIntoTitlePurposeAndPatterns()
{
    QLineEdit *search = m_page->gallery()->search();
    QTest::keyClicks(search, u"saga"_qs);
    QCOMPARE(cards(), 1);
    search->clear();
    QTest::keyClicks(search, u"four-eyes inv"_qs);
    QCOMPARE(cards(), 1);
    QSignalSpy chosen(m_page.get(), &ui::WelcomePage::templateChosen);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void tst_WelcomePage::categoriesNarrowAndNothingMatchesOffersToClear()
{
    const int all = cards();
    QPushButton *recovery = m_page->gallery()->categoryButton(u"recovery"_qs);
    QVERIFY(recovery != nullptr);
    QTest::mouseClick(recovery, Qt::LeftButton);
    QVERIFY(cards() > 0 && cards() < all);
    QVERIFY(recovery->text().endsWith(QString::number(cards())));
    QTest::keyClicks(m_page->gallery()->search(), u"zebra"_qs);
    QVERIFY(!view()->isVisible());
    QPushButton *clear = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        clear = button->text() == u"Clear filters" ? button : clear;
    QVERIFY(clear != nullptr && clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(cards(), all);
    QVERIFY(m_page->gallery()->categoryButton({})->isChecked());
}

void tst_WelcomePage::aFolderThatCannotBeReadOffersToRetry()
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.millrace.json"_qs));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    broken.close();
    m_page = makePage(folder.path());
    QTRY_VERIFY(!view()->isVisible());
    QPushButton *retry = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        retry = button->text() == u"Retry" ? button : retry;
    QVERIFY(retry != nullptr && retry->isVisible());
    QFile::remove(broken.fileName());
    QVERIFY(QFile::copy(u":/millrace/templates/hello.millrace.json"_qs,
                        folder.filePath(u"hello.millrace.json"_qs)));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(view()->isVisible());
    QTRY_COMPARE(cards(), 1);
}

void tst_WelcomePage::theChoiceAboutTheStartIsTold()
{
    QSignalSpy changed(m_page.get(), &ui::WelcomePage::shownAtStartChanged);
    m_page->setShownAtStart(false);
    QCOMPARE(changed.size(), 0);
    m_page->findChild<QCheckBox *>()->click();
    QCOMPARE(changed.back().front().toBool(), true);
}

void tst_WelcomePage::fitsSmallWindowsAndRightToLeft_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("columns");
    QTest::newRow("960x600") << QSize(892, 520) << Qt::LeftToRight << 2;
    QTest::newRow("1600x1000") << QSize(1532, 900) << Qt::LeftToRight << 3;
    QTest::newRow("right to left") << QSize(1532, 900) << Qt::RightToLeft << 3;
}

void tst_WelcomePage::fitsSmallWindowsAndRightToLeft()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, columns);
    QApplication::setLayoutDirection(direction);
    m_page->setTheme(m_light);
    m_page->setRecent({u"/home/ada/flows/invoices.millrace.json"_qs,
                       u"/srv/workflows/quarterly/orders.millrace.json"_qs});
    m_page->resize(size);
    QCOMPARE(m_page->size(), size);
    QCoreApplication::processEvents();
    QSet<int> lefts;
    for (int row = 0; row < cards(); ++row)
        lefts.insert(view()->visualRect(view()->model()->index(row, 0)).left());
    QCOMPARE(lefts.size(), columns);
    picture(*m_page, u"welcome-%1-%2.png"_qs.arg(size.width()).arg(int(direction)));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_WelcomePage::themesFollow()
{
    ui::applyTheme(*qApp, m_dark);
    m_page->setTheme(m_dark);
    QCoreApplication::processEvents();
    const QImage dark = m_page->grab().toImage();
    QVERIFY(dark.pixelColor(10, 600).lightness() < 60);
    QVERIFY(dark.pixelColor(dark.width() - 5, 600).lightness() < 60);
    picture(*m_page, u"welcome-dark.png"_qs);
    const ui::Theme contrast = ui::Theme::builtin(ui::Scheme::Contrast);
    ui::applyTheme(*qApp, contrast);
    m_page->setTheme(contrast);
    m_page->setRecent({u"/flows/invoices.millrace.json"_qs});
    view()->setFocus();
    QCoreApplication::processEvents();
    picture(*m_page, u"welcome-contrast.png"_qs);
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcome_page.moc"
