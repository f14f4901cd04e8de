// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/builtin_steps.h"
#include "ui/editing/step_drag.h"
#include "ui/palette/palette_tree.h"
#include "ui/palette/step_palette.h"
#include "ui/palette/step_picture.h"
#include "ui/palette/step_search.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace millrace;

/// Choosing a step type: in the palette, and in the search at the pointer.
class tst_StepPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeStandsInThePaletteOnce();
    void thePaletteFindsByLettersInOrder();
    void aDragCarriesTypeAndKind();
    void typingFiltersAndEnterChooses();
    void upAndDownGoRound();
    void escapeDismisses();
    void nothingMatchesSaysSo();
    void onlyWhatMayStandThereIsOffered();
    void theSearchStaysOnTheScreen();
    void bothThemesDraw();

private:
    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;
    model::StepCatalogue m_catalogue = steps::builtinCatalogue();
};

namespace {

int visibleSteps(const QTreeWidget &tree)
{
    int count = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        for (int j = 0; j < tree.topLevelItem(i)->childCount(); ++j)
            count += tree.topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
    }
    return count;
}

} // namespace

void tst_StepPalette::everyTypeStandsInThePaletteOnce()
{
    const ui::StepPalette palette(m_catalogue, m_theme, m_icons);
    const auto *tree = palette.findChild<QTreeWidget *>();
    QCOMPARE(visibleSteps(*tree),
             static_cast<int>(m_catalogue.steps.size() - 1 + m_catalogue.kinds.size()));
}

void tst_StepPalette::thePaletteFindsByLettersInOrder()
{
    ui::StepPalette palette(m_catalogue, m_theme, m_icons);
    palette.show();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"apprv"_qs);
    const auto *tree = palette.findChild<QTreeWidget *>();
    QCOMPARE(visibleSteps(*tree), 1);
    palette.findChild<QLineEdit *>()->clear();
    QVERIFY(visibleSteps(*tree) > 10);
}

void tst_StepPalette::aDragCarriesTypeAndKind()
{
    const ui::StepPalette palette(m_catalogue, m_theme, m_icons);
    const auto *tree = palette.findChild<ui::PaletteTree *>();
    const auto found = tree->findItems(u"HTTP"_qs, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    const std::unique_ptr<QMimeData> data(tree->mimeData(found));
    const ui::StepKind kind =
        ui::stepKindFromBytes(data->data(QString::fromUtf16(ui::kStepKindMimeType)));
    QCOMPARE(kind.type, u"action"_qs);
    QCOMPARE(kind.kind, u"http"_qs);
    QVERIFY(tree->mimeData({tree->topLevelItem(0)}) == nullptr); // a category is no step
}

void tst_StepPalette::typingFiltersAndEnterChooses()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    QSignalSpy chosen(&search, &ui::StepSearch::chosen);
    QSignalSpy dismissed(&search, &ui::StepSearch::dismissed);
    search.open({40, 40}, {});
    auto *edit = search.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"http"_qs);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front()[0].toString(), u"action"_qs);
    QCOMPARE(chosen.front()[1].toString(), u"http"_qs);
    QVERIFY(!search.isVisible());
    QCOMPARE(dismissed.count(), 0);
    // The next time it begins anew.
    search.open({40, 40}, {});
    QVERIFY(edit->text().isEmpty());
}

void tst_StepPalette::upAndDownGoRound()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    search.open({40, 40}, {});
    auto *edit = search.findChild<QLineEdit *>();
    const auto *list = search.findChild<QListWidget *>();
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(list->currentRow(), list->count() - 1);
}

void tst_StepPalette::escapeDismisses()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    QSignalSpy dismissed(&search, &ui::StepSearch::dismissed);
    search.open({40, 40}, {});
    QTest::keyClick(search.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!search.isVisible());
    QCOMPARE(dismissed.count(), 1);
}

void tst_StepPalette::nothingMatchesSaysSo()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    QSignalSpy chosen(&search, &ui::StepSearch::chosen);
    search.open({40, 40}, {});
    auto *edit = search.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"qqq"_qs);
    QVERIFY(!search.findChild<QListWidget *>()->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(search.isVisible());
}

void tst_StepPalette::onlyWhatMayStandThereIsOffered()
{
    model::StepCatalogue catalogue = m_catalogue;
    if (catalogue.step(u"worker") == nullptr)
        catalogue.steps.push_back({.type = u"worker"_qs});
    const auto entries = ui::stepEntries(catalogue, m_theme);
    const auto has = [&](const QString &container) {
        const auto found = ui::matching(entries, u"worker"_qs, container);
        return std::any_of(found.begin(), found.end(),
                           [](const ui::StepEntry &entry) { return entry.type == u"worker"; });
    };
    QVERIFY(!has({}));
    QVERIFY(!has(u"parallel"_qs));
    QVERIFY(has(u"orchestrator"_qs));
}

void tst_StepPalette::theSearchStaysOnTheScreen()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    search.open(screen.bottomRight(), {});
    QVERIFY(screen.contains(search.geometry()));
}

void tst_StepPalette::bothThemesDraw()
{
    ui::StepSearch search(m_catalogue, m_theme, m_icons);
    search.open({40, 40}, {});
    const int dark = search.grab().toImage().pixelColor(4, 200).lightness();
    const ui::Theme light = ui::Theme::builtin(ui::Scheme::Light);
    search.setTheme(light);
    QVERIFY(search.grab().toImage().pixelColor(4, 200).lightness() > dark + 100);
    const ui::StepEntry entry = ui::stepEntries(m_catalogue, light).front();
    QCOMPARE(ui::stepGhost(entry, light, m_icons, 2).deviceIndependentSize(), QSizeF(224, 56));
    if (qEnvironmentVariableIsSet("MILLRACE_PICTURES")) {
        search.grab().save(u"/tmp/editing-search-light.png"_qs);
        search.setTheme(m_theme);
        search.grab().save(u"/tmp/editing-search-dark.png"_qs);
        ui::stepGhost(entry, m_theme, m_icons, 2).save(u"/tmp/editing-ghost.png"_qs);
    }
}

QTEST_MAIN(tst_StepPalette)
#include "tst_step_palette.moc"
