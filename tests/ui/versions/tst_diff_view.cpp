// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/versions_fixture.h"

#include "ui/theme/style.h"
#include "ui/versions/diff_badges.h"
#include "ui/versions/diff_bar.h"
#include "ui/versions/diff_canvas.h"
#include "ui/versions/diff_view.h"
#include "ui/versions/text_compare.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using ui::DiffView;

/// Two versions side by side, driven as a person would.
class tst_DiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void bothSidesAreMarked();
    void panAndZoomMoveBothSides();
    void f8WalksThroughTheDifferences();
    void walkingShowsWhereAMissingStepWouldBe();
    void aClickOnACardChoosesItsDifference();
    void aClickChangesNothingOfTheDefinition();
    void layoutIsFoldedAwayUntilAskedFor();
    void noDifferenceIsSaid();
    void aFileThatCannotBeReadSaysWhyAndCanBeRetried();
    void sidesCanBeSwapped();
    void aFileOnDiskCanBeCompared();
    void versionsOfAnArchiveCanBeChosen();
    void onlyTheLastComparisonIsShown();
    void fieldsTellOldAndNew();
    void longTextsAreComparedLineByLine();
    void foldedContainersAreUnfolded();
    void tenThousandStepsCanBeCompared();
    void bothThemesAndDirectionsDraw();

private:
    static ui::DiffSource source(const QString &title, const model::WorkflowDefinition &definition)
    {
        return {title, [definition] { return definition; }};
    }
    void compare(const model::WorkflowDefinition &before, const model::WorkflowDefinition &after)
    {
        QSignalSpy shown(m_view.get(), &DiffView::shown);
        m_view->setSources({source(u"1.3.0"_qs, before), source(u"Draft"_qs, after)}, 0, 1);
        QVERIFY(shown.wait());
        QCoreApplication::processEvents();
    }
    QTreeView *list() const { return m_view->findChild<QTreeView *>(); }
    QString text(const QModelIndex &index) const { return index.data().toString(); }
    QToolButton *button(const QString &name) const
    {
        for (QToolButton *one : m_view->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    std::unique_ptr<DiffView> m_view;
};

namespace {

const QByteArray kBefore = R"([
    {"step_id": "a", "name": "Receive document", "step_type": "action",
     "action": {"kind": "noop"}},
    {"step_id": "b", "name": "Quality validation", "step_type": "action",
     "action": {"kind": "process", "program": "check"}, "dependencies": ["a"], "timeout": 30},
    {"step_id": "gone", "name": "Wait a little", "step_type": "wait", "wait": {"duration": 5},
     "dependencies": ["b"]},
    {"step_id": "c", "name": "Publish to archive", "step_type": "action",
     "action": {"kind": "noop"}, "dependencies": ["gone"]}])";
const QByteArray kAfter = R"([
    {"step_id": "a", "name": "Receive document", "step_type": "action",
     "action": {"kind": "noop"}},
    {"step_id": "b", "name": "Quality validation", "step_type": "action",
     "action": {"kind": "process", "program": "validate"}, "dependencies": ["a"], "timeout": 60},
    {"step_id": "fresh", "name": "Human review", "step_type": "human_approval",
     "approval": {"title": "Look"}, "dependencies": ["b"]},
    {"step_id": "c", "name": "Publish to archive", "step_type": "action",
     "action": {"kind": "noop"}, "dependencies": ["fresh"]}])";

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

void tst_DiffView::init()
{
    ui::applyTheme(*qApp, m_theme);
    m_view = std::make_unique<DiffView>(m_theme, m_icons);
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_DiffView::bothSidesAreMarked()
{
    compare(workflow(kBefore), workflow(kAfter));
    const QImage before = m_view->beforeCanvas()->grab().toImage();
    const QImage after = m_view->afterCanvas()->grab().toImage();
    const QColor added = ui::colorsOf(ui::DifferenceKind::Added, m_theme).foreground;
    const QColor removed = ui::colorsOf(ui::DifferenceKind::Removed, m_theme).foreground;
    const QColor changed = ui::colorsOf(ui::DifferenceKind::Changed, m_theme).foreground;
    QVERIFY(pixelsOf(before, removed) > 100);
    QCOMPARE(pixelsOf(before, added), 0);
    QVERIFY(pixelsOf(before, changed) > 100);
    QVERIFY(pixelsOf(after, added) > 100);
    QCOMPARE(pixelsOf(after, removed), 0);
    QVERIFY(pixelsOf(after, changed) > 100);
    QVERIFY(says(u"1 added"_qs));
}

void tst_DiffView::panAndZoomMoveBothSides()
{
    compare(workflow(kBefore), workflow(kAfter));
    ui::DiffCanvas *before = m_view->beforeCanvas();
    ui::DiffCanvas *after = m_view->afterCanvas();
    const auto place = [](ui::DiffCanvas *canvas, const char *step) {
        const ui::GraphScene &scene = canvas->scene();
        return canvas->view()->toView(scene.card(scene.find(QLatin1String(step))).rect.center());
    };
    QWidget *overlay = before->focusProxy();
    const QPointF was = place(before, "a");
    const QPointF other = place(after, "a");
    QTest::mousePress(overlay, Qt::LeftButton, {}, {200, 200});
    QTest::mouseMove(overlay, {230, 200});
    QTest::mouseMove(overlay, {260, 240});
    QTest::mouseRelease(overlay, Qt::LeftButton, {}, {260, 240});
    QCOMPARE((place(before, "a") - was).toPoint(), QPoint(60, 40));
    QCOMPARE((place(after, "a") - other).toPoint(), QPoint(60, 40));

    const double zoom = before->zoom();
    QTest::keyClick(after->focusProxy(), Qt::Key_Minus);
    QVERIFY(before->zoom() < zoom);
    QCOMPARE(before->zoom(), after->zoom());
    QTest::keyClick(after->focusProxy(), Qt::Key_0);
    QCOMPARE(before->zoom(), after->zoom());
    // What both have in the same place is seen in the same place.
    QVERIFY((place(before, "a") - place(after, "a")).manhattanLength() <= 2);
}

void tst_DiffView::f8WalksThroughTheDifferences()
{
    compare(workflow(kBefore), workflow(kAfter));
    QWidget *canvas = m_view->beforeCanvas()->focusProxy();
    QStringList walked;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(canvas, Qt::Key_F8);
        walked += text(list()->currentIndex());
    }
    QCOMPARE(walked.join(u'|'), u"Quality validation|Human review|Publish to archive|"
                                "Wait a little|Quality validation"_qs);
    QTest::keyClick(canvas, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(text(list()->currentIndex()), u"Wait a little"_qs);
    QVERIFY(says(u"4 of 4"_qs));
    // From the list as well.
    QTest::keyClick(list(), Qt::Key_F8);
    QVERIFY(says(u"1 of 4"_qs));
    QVERIFY(button(u"Next difference"_qs));
    QTest::mouseClick(button(u"Next difference"_qs), Qt::LeftButton);
    QVERIFY(says(u"2 of 4"_qs));
}

void tst_DiffView::walkingShowsWhereAMissingStepWouldBe()
{
    compare(workflow(kBefore), workflow(kAfter));
    for (int i = 0; i < 2; ++i)
        m_view->walk(1);
    ui::DiffCanvas *after = m_view->afterCanvas();
    ui::DiffCanvas *before = m_view->beforeCanvas();
    const auto centreOf = [](ui::DiffCanvas *canvas) {
        return canvas->view()->toScene(QRectF(canvas->rect()).center());
    };
    const ui::GraphScene &scene = after->scene();
    const QPointF fresh = scene.card(scene.find(u"fresh"_qs)).rect.center();
    QVERIFY((centreOf(after) - fresh).manhattanLength() < 3);
    QVERIFY((centreOf(before) - fresh).manhattanLength() < 40); // the graphs lie alike
}

void tst_DiffView::aClickOnACardChoosesItsDifference()
{
    compare(workflow(kBefore), workflow(kAfter));
    ui::DiffCanvas *after = m_view->afterCanvas();
    const ui::GraphScene &scene = after->scene();
    const QPointF at = after->view()->toView(scene.card(scene.find(u"fresh"_qs)).rect.center());
    QTest::mouseClick(after->focusProxy(), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(text(list()->currentIndex()), u"Human review"_qs);
    QCOMPARE(after->view()->toView(scene.card(scene.find(u"fresh"_qs)).rect.center()), at);
    QSignalSpy opened(m_view.get(), &DiffView::stepOpened);
    QTest::mouseDClick(after->focusProxy(), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(opened.value(0).value(0).toString(), u"fresh"_qs);
}

void tst_DiffView::aClickChangesNothingOfTheDefinition()
{
    compare(workflow(kBefore), workflow(kAfter));
    ui::DiffCanvas *after = m_view->afterCanvas();
    const ui::GraphScene &scene = after->scene();
    const QRectF rect = scene.card(scene.find(u"a"_qs)).rect;
    const QPoint at = after->view()->toView(rect.center()).toPoint();
    QTest::mousePress(after->focusProxy(), Qt::LeftButton, {}, at);
    QTest::mouseMove(after->focusProxy(), at + QPoint(80, 0));
    QTest::mouseRelease(after->focusProxy(), Qt::LeftButton, {}, at + QPoint(80, 0));
    QTest::keyClick(after->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(after->focusProxy(), Qt::Key_Delete);
    QCOMPARE(scene.card(scene.find(u"a"_qs)).rect, rect);
}

void tst_DiffView::layoutIsFoldedAwayUntilAskedFor()
{
    model::WorkflowDefinition after = workflow(kBefore);
    after.layout = base::Value::object(
        {{u"positions"_qs,
          base::Value::object({{u"b"_qs, base::Value::object({{u"x"_qs, 400}, {u"y"_qs, 80}})}})}});
    model::WorkflowDefinition before = workflow(kBefore);
    before.layout = base::Value::object(
        {{u"positions"_qs,
          base::Value::object({{u"b"_qs, base::Value::object({{u"x"_qs, 0}, {u"y"_qs, 80}})}})}});
    compare(before, after);
    QVERIFY(says(u"No differences but 1 in the layout."_qs));
    auto *toggle = m_view->findChild<QCheckBox *>();
    QVERIFY(toggle->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton, {}, {8, toggle->height() / 2});
    QVERIFY(list()->isVisible());
    QCOMPARE(text(list()->model()->index(0, 0)), u"Layout"_qs);
    const QColor moved = ui::colorsOf(ui::DifferenceKind::Moved, m_theme).foreground;
    QVERIFY(pixelsOf(m_view->afterCanvas()->grab().toImage(), moved) > 20);
}

void tst_DiffView::noDifferenceIsSaid()
{
    compare(workflow(kBefore), workflow(kBefore));
    QVERIFY(says(u"No differences."_qs));
    QVERIFY(!m_view->findChild<QCheckBox *>()->isVisible());
    QVERIFY(!button(u"Next difference"_qs)->isEnabled());
    m_view->walk(1); // goes nowhere
}

void tst_DiffView::aFileThatCannotBeReadSaysWhyAndCanBeRetried()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.millrace.json"_qs);
    compare(workflow(kBefore), workflow(kAfter));
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->compareWithFile(path);
    QVERIFY(shown.wait());
    QVERIFY(says(u"other.millrace.json cannot be compared. The file cannot be opened."_qs));
    QVERIFY(writeTo(path, "{\"steps\": 5}"));
    m_view->reload();
    QVERIFY(shown.wait());
    QVERIFY(says(u"It is no workflow that can be read."_qs));
    QVERIFY(m_view->differences().empty());
    QVERIFY(writeTo(path, model::writeDefinition(workflow(kAfter))));
    QPushButton *retry = nullptr;
    for (QPushButton *one : m_view->findChildren<QPushButton *>()) {
        if (one->text() == u"Retry")
            retry = one;
    }
    QVERIFY(retry != nullptr && retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(shown.wait());
    QCOMPARE(m_view->differences().size(), std::size_t(4));
    QVERIFY(list()->isVisible());
}

void tst_DiffView::sidesCanBeSwapped()
{
    compare(workflow(kBefore), workflow(kAfter));
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    QTest::mouseClick(button(u"Swap sides"_qs), Qt::LeftButton);
    QVERIFY(shown.wait());
    QVERIFY(m_view->afterCanvas()->scene().find(u"gone"_qs) >= 0);
    QVERIFY(m_view->beforeCanvas()->scene().find(u"fresh"_qs) >= 0);
    QCOMPARE(m_view->findChildren<QComboBox *>().front()->currentText(), u"Draft"_qs);
}

void tst_DiffView::aFileOnDiskCanBeCompared()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.millrace.json"_qs);
    QVERIFY(writeTo(path, model::writeDefinition(workflow(kAfter))));
    compare(workflow(kBefore), workflow(kBefore));
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->compareWithFile(path);
    QVERIFY(shown.wait());
    QCOMPARE(m_view->differences().size(), std::size_t(4));
    QCOMPARE(m_view->findChildren<QComboBox *>().back()->currentText(), u"other.millrace.json"_qs);
}

void tst_DiffView::versionsOfAnArchiveCanBeChosen()
{
    QTemporaryDir folder;
    const ui::VersionArchive archive(folder.path());
    const QString id = QString::fromLatin1(kWorkflowId);
    QVERIFY(archive.publish(workflow("[]"), request(u"1.0.0"_qs, u"First"_qs)));
    QVERIFY(archive.publish(workflow(kBefore), request(u"1.1.0"_qs)));
    QVERIFY(archive.publish(workflow("[]"), request(u"1.2.0"_qs)));
    QVERIFY(QFile::remove(archive.fileOf(id, u"1.2.0"_qs)));
    const ui::VersionList versions = archive.list(id);
    QCOMPARE(ui::versionSourceIndex(versions, u"1.2.0"_qs), -1);
    QCOMPARE(ui::versionSourceIndex(versions, u"1.0.0"_qs), 2);
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->setSources(ui::versionSources(archive, versions, workflow(kAfter)),
                       ui::versionSourceIndex(versions, u"1.1.0"_qs), 0);
    QVERIFY(shown.wait());
    QCOMPARE(m_view->differences().size(), std::size_t(4));
    auto *box = m_view->findChildren<QComboBox *>().front();
    QCOMPARE(box->itemText(2), u"1.0.0 – First"_qs);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // an older one, by keyboard
    QVERIFY(shown.wait());
    QVERIFY(m_view->beforeCanvas()->scene().cards().empty());
}

void tst_DiffView::onlyTheLastComparisonIsShown()
{
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    const auto before = source(u"A"_qs, workflow(kBefore));
    const auto after = source(u"B"_qs, workflow(kAfter));
    m_view->setSources({before, after}, 0, 1);
    m_view->setSources({before, after}, 0, 0);
    QVERIFY(shown.wait());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(m_view->differences().empty());
    m_view->setSources({before, after}, 0, 1);
    m_view.reset(); // and gone while it still reads
}

void tst_DiffView::fieldsTellOldAndNew()
{
    compare(workflow(kBefore), workflow(kAfter));
    const QAbstractItemModel *model = list()->model();
    const QModelIndex group = model->index(0, 0);
    QStringList rows;
    for (int i = 0; i < model->rowCount(group); ++i)
        rows += QStringLiteral("%1: %2 > %3")
                    .arg(text(model->index(i, 0, group)), text(model->index(i, 1, group)),
                         text(model->index(i, 2, group)));
    rows.sort();
    QCOMPARE(rows.join(u", "_qs), u"action.program: check > validate, timeout: 30 > 60"_qs);
    QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"1.3.0"_qs);
}

void tst_DiffView::longTextsAreComparedLineByLine()
{
    model::WorkflowDefinition before = workflow(kBefore);
    model::WorkflowDefinition after = before;
    before.steps[0].notes = u"one\ntwo\nthree\nfour"_qs;
    after.steps[0].notes = u"one\ntwo and a half\nthree\nfour\nfive"_qs;
    after.steps[1].timeout = 60;
    compare(before, after);
    auto *texts = m_view->findChild<ui::TextCompare *>();
    QVERIFY(!texts->isVisible());
    const QModelIndex group = list()->model()->index(0, 0);
    list()->setCurrentIndex(list()->model()->index(0, 0, group));
    QVERIFY(texts->isVisible());
    const auto edits = texts->findChildren<QPlainTextEdit *>();
    QCOMPARE(edits[0]->toPlainText(), before.steps[0].notes);
    QCOMPARE(edits[0]->extraSelections().size(), 1);
    QCOMPARE(edits[1]->extraSelections().size(), 2);
    QCOMPARE(edits[1]->extraSelections().back().cursor.blockNumber(), 4);
    QCoreApplication::processEvents();
    m_view->walk(1);
    QVERIFY(!texts->isVisible());
}

void tst_DiffView::foldedContainersAreUnfolded()
{
    const QByteArray steps = R"([{"step_id": "g", "step_type": "parallel", "steps": [
        {"step_id": "in", "step_type": "action", "action": {"kind": "noop"}}]}])";
    const QByteArray folded = R"("layout": {"collapsed": {"g": true}}, )";
    compare(workflow(steps, folded),
            workflow(QByteArray(steps).replace("noop", "process"), folded));
    const ui::GraphScene &scene = m_view->afterCanvas()->scene();
    QCOMPARE(scene.card(scene.find(u"in"_qs)).id, u"in"_qs);
}

void tst_DiffView::tenThousandStepsCanBeCompared()
{
    model::WorkflowDefinition before = workflow("[]");
    for (int i = 0; i < 10000; ++i)
        before.steps.push_back({.id = QStringLiteral("s%1").arg(i), .type = u"action"_qs});
    model::WorkflowDefinition after = before;
    for (std::size_t i = 0; i < after.steps.size(); i += 2)
        after.steps[i].timeout = 7;
    QSignalSpy shown(m_view.get(), &DiffView::shown);
    m_view->setSources({source(u"A"_qs, before), source(u"B"_qs, after)}, 0, 1);
    QVERIFY(shown.wait(30000));
    QCOMPARE(m_view->differences().size(), std::size_t(5000));
    QCOMPARE(list()->model()->rowCount(), 5000);
    m_view->walk(-1);
    QVERIFY(says(u"5000 of 5000"_qs));
    QVERIFY(!m_view->grab().isNull());
}

void tst_DiffView::bothThemesAndDirectionsDraw()
{
    compare(workflow(kBefore), workflow(kAfter));
    const ui::Theme light = ui::Theme::builtin(ui::Scheme::Light);
    ui::applyTheme(*qApp, light);
    m_view->setTheme(light);
    m_view->setLayoutDirection(Qt::RightToLeft);
    m_view->resize(900, 540);
    QCoreApplication::processEvents();
    m_view->walk(1);
    const QImage image = m_view->grab().toImage();
    QVERIFY(pixelsOf(image, ui::colorsOf(ui::DifferenceKind::Changed, light).foreground) > 50);
}

QTEST_MAIN(tst_DiffView)
#include "tst_diff_view.moc"
