// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/l10n/ts_file.h"
#include "tests/support/clipping.h"

#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/language/language.h"
#include "ui/outline/outline_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/problems/problem_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/style.h"
#include "ui/versions/diff_view.h"
#include "ui/versions/history_panel.h"
#include "ui/versions/publish_dialog.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace millrace;

namespace {

/// Remembers every text that is asked for.
class Recorder final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith('Q')) // Qt's own
            asked.insert(QString::fromUtf8(context) + u": "_qs + QString::fromUtf8(source));
        return {};
    }
    mutable QSet<QString> asked;
};

} // namespace

/// The panels in a language whose words are 40 % longer, and whether the translation files can know
/// every word that they ask for.
class tst_PseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wordsWithoutRoomAreFound();
    void thePaletteHasRoomForLongWords();
    void theInspectorHasRoomForLongWords_data();
    void theInspectorHasRoomForLongWords();
    void theVersionsHaveRoomForLongWords();
    void aComparisonHasRoomForLongWords();
    void publishingHasRoomForLongWords();
    void theOutlineHasRoomForLongWords();
    void problemsHaveRoomForLongWords();
    void theWelcomePageHasRoomForLongWords();
    void theSettingsHaveRoomForLongWords();
    void openPanelsFollowTheLanguage();
    void everyWordThatWasAskedForIsInTheTranslationFiles();

private:
    static QStringList clippedIn(QWidget &widget, QSize size);

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons m_icons;
    std::unique_ptr<ui::Language> m_language;
    Recorder m_recorder;
};

#define VERIFY_NONE(list) QVERIFY2((list).isEmpty(), qPrintable((list).join(u'\n')))

QStringList tst_PseudoLanguage::clippedIn(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return {QStringLiteral("was not shown")};
    QCoreApplication::processEvents();
    return tests::clippedTexts(widget);
}

void tst_PseudoLanguage::initTestCase()
{
    ui::applyTheme(*qApp, m_theme);
    m_language = std::make_unique<ui::Language>();
    QVERIFY(m_language->use(u"xx"_qs));
    QVERIFY(QCoreApplication::installTranslator(&m_recorder));
}

void tst_PseudoLanguage::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_recorder);
    m_language.reset();
}

void tst_PseudoLanguage::wordsWithoutRoomAreFound()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(u"A label that is much too long for its room"_qs);
    auto *button = new QPushButton(u"A button that is much too long for its room"_qs);
    auto *tabs = new QTabBar;
    tabs->addTab(u"A tab that is much too long for its room"_qs);
    layout->addWidget(label);
    layout->addWidget(button);
    layout->addWidget(tabs);
    QCOMPARE(clippedIn(window, {500, 300}), QStringList());
    QCOMPARE(tests::untranslatedTexts(window).size(), 2);
    QCOMPARE(tests::untranslatedTexts(window, {button->text()}).size(), 1);
    label->setFixedWidth(60);
    QCOMPARE(clippedIn(window, {500, 300}).size(), 1);
    button->setFixedWidth(60);
    QCOMPARE(clippedIn(window, {500, 300}).size(), 2);
    label->setWordWrap(true);
    QCOMPARE(clippedIn(window, {500, 300}).size(), 1);
    label->setFixedHeight(20);
    QCOMPARE(clippedIn(window, {500, 300}).size(), 2);
    tabs->setFixedWidth(80);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false);
    QCOMPARE(clippedIn(window, {500, 300}).size(), 3);
    tabs->setTabToolTip(0, tabs->tabText(0));
    QCOMPARE(clippedIn(window, {500, 300}).size(), 2);
}

void tst_PseudoLanguage::thePaletteHasRoomForLongWords()
{
    ui::StepPalette palette(steps::builtinCatalogue(), m_theme, m_icons);
    VERIFY_NONE(clippedIn(palette, {216, 700}));
    VERIFY_NONE(tests::untranslatedTexts(palette));
}

void tst_PseudoLanguage::theInspectorHasRoomForLongWords_data()
{
    QTest::addColumn<QString>("type");
    const QStringList types = steps::builtinCatalogue().stepTypes();
    for (const QString &type : types)
        QTest::newRow(qPrintable(type)) << type;
}

void tst_PseudoLanguage::theInspectorHasRoomForLongWords()
{
    QFETCH(QString, type);
    model::WorkflowDefinition definition;
    definition.steps.push_back({.id = u"a"_qs, .type = type});
    ui::WorkflowDocument document(definition);
    ui::InspectorPanel panel(steps::builtinCatalogue(), m_theme, m_icons);
    panel.setDocument(&document);
    panel.select({u"a"_qs});
    VERIFY_NONE(clippedIn(panel, {300, 800}));
    VERIFY_NONE(tests::untranslatedTexts(panel));
    panel.setDocument(nullptr);
}

void tst_PseudoLanguage::theVersionsHaveRoomForLongWords()
{
    QTemporaryDir folder;
    ui::HistoryPanel panel(ui::VersionArchive(folder.path()), m_theme, m_icons);
    VERIFY_NONE(clippedIn(panel, {300, 300}));
    VERIFY_NONE(clippedIn(panel, {900, 200}));
    VERIFY_NONE(tests::untranslatedTexts(panel));
}

void tst_PseudoLanguage::aComparisonHasRoomForLongWords()
{
    model::WorkflowDefinition before;
    before.steps.push_back({.id = u"a"_qs, .type = u"action"_qs});
    model::WorkflowDefinition after = before;
    after.steps.front().timeout = 7;
    after.layout.set(u"direction"_qs, u"right"_qs);
    ui::DiffView view(m_theme, m_icons);
    QSignalSpy shown(&view, &ui::DiffView::shown);
    view.setSources(
        {{u"1.0.0"_qs, [before] { return before; }}, {u"Draft"_qs, [after] { return after; }}}, 0,
        1);
    QVERIFY(shown.wait());
    view.walk(1);
    VERIFY_NONE(clippedIn(view, {892, 520}));
    VERIFY_NONE(tests::untranslatedTexts(view));
}

void tst_PseudoLanguage::publishingHasRoomForLongWords()
{
    QTemporaryDir folder;
    const ui::VersionArchive archive(folder.path());
    model::WorkflowDefinition draft;
    draft.workflowId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_qs;
    draft.name = u"Invoices"_qs;
    QVERIFY(archive.publish(draft, {u"1.0.0"_qs, u"First"_qs}));
    draft.steps.push_back({.id = u"a"_qs, .type = u"action"_qs});
    const base::SystemClock clock;
    QWidget window;
    window.resize(960, 600);
    ui::PublishDialog dialog(archive, clock, m_theme, m_icons, &window);
    QSignalSpy ready(&dialog, &ui::PublishDialog::ready);
    dialog.ask({draft, {{.message = u"It fails"_qs}}});
    QVERIFY(ready.wait());
    VERIFY_NONE(clippedIn(window, {960, 600}));
    VERIFY_NONE(tests::untranslatedTexts(window, {u"Invoices"_qs, u"It fails"_qs}));
}

void tst_PseudoLanguage::theOutlineHasRoomForLongWords()
{
    ui::WorkflowDocument document(model::WorkflowDefinition{});
    ui::OutlinePanel panel(m_theme, m_icons);
    VERIFY_NONE(clippedIn(panel, {216, 500}));
    panel.setDocument(&document);
    VERIFY_NONE(clippedIn(panel, {216, 500}));
    VERIFY_NONE(tests::untranslatedTexts(panel));
    panel.setDocument(nullptr);
}

void tst_PseudoLanguage::problemsHaveRoomForLongWords()
{
    model::WorkflowDefinition definition;
    definition.steps.push_back({.id = u"a"_qs, .type = u"loop"_qs, .dependencies = {u"b"_qs}});
    ui::WorkflowDocument document(definition);
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    ui::ProblemPanel panel(catalogue, m_theme, m_icons);
    panel.setDocument(&document);
    panel.show(model::validate(definition, catalogue));
    VERIFY_NONE(clippedIn(panel, {640, 160}));
    VERIFY_NONE(tests::untranslatedTexts(panel));
    panel.setDocument(nullptr);
}

void tst_PseudoLanguage::theWelcomePageHasRoomForLongWords()
{
    ui::WelcomePage page(m_theme, m_icons);
    VERIFY_NONE(clippedIn(page, {892, 520}));
    VERIFY_NONE(tests::untranslatedTexts(page, {u"Ctrl+O"_qs}));
}

void tst_PseudoLanguage::theSettingsHaveRoomForLongWords()
{
    ui::SettingsStore store({});
    ui::CommandRegistry commands(m_icons);
    ui::SettingsPage page({store, commands, {{u"en"_qs, u"English"_qs}}});
    for (int topic = 0; topic < static_cast<int>(ui::builtinTopics().size()); ++topic) {
        page.showTopic(topic);
        VERIFY_NONE(clippedIn(page, {892, 520}));
        VERIFY_NONE(tests::untranslatedTexts(page, {u"English"_qs}));
    }
}

/// Made in English, seen in the other language: without a restart.
void tst_PseudoLanguage::openPanelsFollowTheLanguage()
{
    QVERIFY(m_language->use(u"en"_qs));
    QTemporaryDir folder;
    ui::HistoryPanel history(ui::VersionArchive(folder.path()), m_theme, m_icons);
    ui::DiffView comparison(m_theme, m_icons);
    const QList<QWidget *> panels = {&history, &comparison};
    for (QWidget *panel : panels)
        panel->show();
    QVERIFY(m_language->use(u"xx"_qs));
    QCoreApplication::processEvents();
    QStringList stayed;
    for (QWidget *panel : panels)
        stayed += tests::untranslatedTexts(*panel);
    VERIFY_NONE(stayed);
}

/// Catches what no reading of the sources finds: a context that is another one at run time, words
/// that reach translate() on a way that lupdate does not see.
void tst_PseudoLanguage::everyWordThatWasAskedForIsInTheTranslationFiles()
{
    QTemporaryDir folder;
    QProcess script;
    script.start(QStringLiteral(MILLRACE_SOURCE_DIR "/packaging/ci/translations"), {folder.path()});
    QVERIFY(script.waitForFinished());
    if (script.exitCode() == 3)
        QSKIP("lupdate is missing: install qt6-l10n-tools");
    QFile file(folder.filePath(u"millrace_de.ts"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> known;
    for (const tests::TsMessage &message : tests::readTs(file.readAll()).messages)
        known.insert(message.context + u": "_qs + message.source);
    QVERIFY(m_recorder.asked.size() > 20);
    QStringList unknown = (m_recorder.asked - known).values();
    unknown.sort();
    VERIFY_NONE(unknown);
}

QTEST_MAIN(tst_PseudoLanguage)
#include "tst_pseudo_language.moc"
