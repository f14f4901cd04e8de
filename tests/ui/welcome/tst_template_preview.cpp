// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/welcome/template_entry.h"

#include <QDir>
#include <QtTest>

using namespace millrace;

/// What the gallery knows about a template, and the picture of its graph.
class tst_TemplatePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStandInColumnsByTheWayToThem();
    void aParallelStepIsShownAsItsChildren();
    void whatOnlyRunsOnFailureStandsBelow();
    void anEmptyWorkflowHasAnEmptyPicture();
    void aLongEdgeGoesAroundTheBoxesBetween();
    void aLongWorkflowIsCut();
    void aCircleIsDrawnAllTheSame();
    void theCategoryIsAKnownTagOrFollowsFromTheSteps();
    void everyBuiltInTemplateHasAPictureWithoutOverlaps_data();
    void everyBuiltInTemplateHasAPictureWithoutOverlaps();

private:
    static model::WorkflowDefinition read(const QByteArray &steps)
    {
        const auto loaded = model::readDefinition(
            QByteArray(R"({"format": "millrace/1", "name": "w", "steps": [)" + steps + "]}"));
        return loaded ? loaded->definition : model::WorkflowDefinition();
    }
};

namespace {

const char kNoop[] = R"("step_type": "action", "action": {"kind": "noop"})";

QByteArray step(const char *id, const QByteArray &extra = {})
{
    return QByteArray(R"({"step_id": ")") + id + R"(", )" + kNoop +
           (extra.isEmpty() ? QByteArray() : ", " + extra) + "}";
}

} // namespace

void tst_TemplatePreview::stepsStandInColumnsByTheWayToThem()
{
    const auto preview = ui::previewOf(read(
        step("a") + "," + step("b", R"("dependencies": ["a"])") + "," +
        step("c", R"("dependencies": ["a"])") + "," + step("d", R"("dependencies": ["b", "c"])")));
    QCOMPARE(preview.boxes.size(), std::size_t(4));
    QCOMPARE(preview.edges.size(), std::size_t(4));
    const auto place = [&preview](std::size_t box) { return preview.boxes[box].place; };
    QVERIFY(place(0).right() < place(1).left());
    QCOMPARE(place(1).left(), place(2).left());
    QVERIFY(place(1).bottom() < place(2).top());
    QVERIFY(place(2).right() < place(3).left());
    QCOMPARE(place(0).center().y(), place(3).center().y());
}

void tst_TemplatePreview::aParallelStepIsShownAsItsChildren()
{
    const auto preview = ui::previewOf(
        read(step("a") + R"(, {"step_id": "p", "step_type": "parallel", "dependencies": ["a"],
             "steps": [)" +
             step("x") + "," + step("y") + "," + step("z") + "]}"));
    QCOMPARE(preview.boxes.size(), std::size_t(4));
    QCOMPARE(preview.edges.size(), std::size_t(3));
}

void tst_TemplatePreview::whatOnlyRunsOnFailureStandsBelow()
{
    const auto preview =
        ui::previewOf(read(step("a", R"("rollback_actions": ["undo"])") + "," + step("undo")));
    QCOMPARE(preview.boxes.size(), std::size_t(2));
    QVERIFY(preview.boxes[1].isRecovery);
    QVERIFY(preview.boxes[1].place.top() > preview.boxes[0].place.bottom());
    QVERIFY(preview.edges[0].isRecovery);
}

void tst_TemplatePreview::anEmptyWorkflowHasAnEmptyPicture()
{
    QVERIFY(ui::previewOf({}).boxes.empty());
}

void tst_TemplatePreview::aLongEdgeGoesAroundTheBoxesBetween()
{
    const auto preview =
        ui::previewOf(read(step("a") + "," + step("b", R"("dependencies": ["a"])") + "," +
                           step("c", R"("dependencies": ["a", "b"])")));
    const auto around =
        std::find_if(preview.edges.begin(), preview.edges.end(),
                     [](const auto &edge) { return edge.from == 0 && edge.to == 2; });
    QVERIFY(around != preview.edges.end());
    QCOMPARE(around->via.size(), std::size_t(1));
    QVERIFY(!preview.boxes[1].place.contains(around->via.front() + QPointF(1, 0)));
}

void tst_TemplatePreview::aLongWorkflowIsCut()
{
    QByteArray steps = step("s0");
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        steps += "," + step(("s" + QByteArray::number(i)).constData(),
                            R"("dependencies": ["s)" + before + R"("])");
    }
    const auto preview = ui::previewOf(read(steps));
    QCOMPARE(preview.boxes.size(), std::size_t(8));
    QVERIFY(preview.isCut);
}

void tst_TemplatePreview::aCircleIsDrawnAllTheSame()
{
    model::WorkflowDefinition circle =
        read(step("a") + "," + step("b", R"("dependencies": ["a"])"));
    circle.steps[0].dependencies = QStringList(QStringLiteral("b"));
    QCOMPARE(ui::previewOf(circle).boxes.size(), std::size_t(2));
}

void tst_TemplatePreview::theCategoryIsAKnownTagOrFollowsFromTheSteps()
{
    model::WorkflowDefinition workflow = read(step("a"));
    QCOMPARE(ui::entryOf(workflow, {}).category, QStringLiteral("integration"));
    workflow.tags = QStringList({QStringLiteral("etl"), QStringLiteral("recovery")});
    QCOMPARE(ui::entryOf(workflow, {}).category, QStringLiteral("recovery"));
    QCOMPARE(ui::entryOf(workflow, {}).tags, QStringList(QStringLiteral("etl")));
    workflow.tags.clear();
    workflow.steps[0].type = QStringLiteral("human_approval");
    QCOMPARE(ui::entryOf(workflow, {}).category, QStringLiteral("people"));
    QCOMPARE(ui::entryOf(workflow, {}).steps, 1);
}

void tst_TemplatePreview::everyBuiltInTemplateHasAPictureWithoutOverlaps_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(":/millrace/templates"));
    QVERIFY(folder.entryList().size() >= 13);
    for (const QString &name : folder.entryList())
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_TemplatePreview::everyBuiltInTemplateHasAPictureWithoutOverlaps()
{
    QFETCH(QString, path);
    const auto entry = ui::readTemplate(path);
    QVERIFY(entry);
    const auto &boxes = entry->preview.boxes;
    QVERIFY(boxes.size() >= 3);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].place.intersects(boxes[j].place));
    }
    QVERIFY(ui::templateCategories().contains(entry->category));
    QVERIFY(!ui::templateCategoryName(entry->category).isEmpty());
}

QTEST_MAIN(tst_TemplatePreview)
#include "tst_template_preview.moc"
