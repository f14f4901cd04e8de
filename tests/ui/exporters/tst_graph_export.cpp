// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/exporters/graph_export.h"

#include <QPrinter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace millrace;

/// The graph as a picture for others.
class tst_GraphExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anSvgCanBeReadAndHasItsText();
    void aPngIsAsLargeAsItsScaleSays();
    void aPngThatIsTooLargeIsRefused();
    void aPdfIsOnePageOfItsOwnSize();
    void aRunIsDrawnWhereOneIsGiven();
    void nothingIsNotDrawn();
    void aLargeGraphIsPrintedOnSeveralPages();
    void theFileIsWrittenWhole();
};

namespace {

const char kWorkflow[] = R"js({"format": "millrace/1", "name": "w", "steps": [
    {"step_id": "ask", "name": "Quality validation", "step_type": "action", "action": {"kind": "http"}, "timeout": 120},
    {"step_id": "all", "name": "Read document", "step_type": "parallel", "dependencies": ["ask"], "steps": [
        {"step_id": "d", "step_type": "action", "action": {"kind": "noop"}}]}]})js";

model::WorkflowDefinition workflow()
{
    return model::readDefinition(QByteArray(kWorkflow))->definition;
}

/// `count` steps in a row below each other.
model::WorkflowDefinition tall(int count)
{
    model::WorkflowDefinition definition;
    for (int i = 0; i < count; ++i) {
        model::StepDefinition step;
        step.id = QStringLiteral("s%1").arg(i);
        step.type = u"action"_qs;
        if (i > 0)
            step.dependencies = {QStringLiteral("s%1").arg(i - 1)};
        definition.steps.push_back(step);
    }
    return definition;
}

int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n") + pdf.count("/Type /Page\r"));
}

} // namespace

void tst_GraphExport::anSvgCanBeReadAndHasItsText()
{
    const ui::GraphSheet sheet(workflow(), {});
    const auto picture = ui::drawPicture(sheet, {ui::PictureFormat::Svg, 1, u"Two steps"_qs});
    QVERIFY(picture);
    QVERIFY(picture->contains("<title>Two steps</title>"));
    QVERIFY2(!picture->contains("<image"), "icons are lines, too");
    QVERIFY(picture->contains("Quality validation"));
    QSvgRenderer renderer(*picture);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), sheet.size());
}

void tst_GraphExport::aPngIsAsLargeAsItsScaleSays()
{
    const ui::GraphSheet sheet(workflow(), {});
    const auto picture = ui::drawPicture(sheet, {ui::PictureFormat::Png, 2, {}});
    QVERIFY(picture);
    const QImage image = QImage::fromData(*picture);
    QCOMPARE(image.size(), (sheet.size() * 2).toSize());
    if (const QString folder = qEnvironmentVariable("MILLRACE_PICTURES"); !folder.isEmpty())
        image.save(folder + u"/export.png"_qs);
    QVERIFY2(image.pixelColor(3, 3).lightness() > 200, "light, whatever the screen is");
    QCOMPARE(ui::drawPicture(sheet, {ui::PictureFormat::Png, 0, {}}).error().code,
             u"picture.scale"_qs);
}

void tst_GraphExport::aPngThatIsTooLargeIsRefused()
{
    const ui::GraphSheet sheet(tall(400), {});
    const auto picture = ui::drawPicture(sheet, {ui::PictureFormat::Png, 1, {}});
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, u"picture.too_large"_qs);
    QVERIFY(!picture.error().hint.isEmpty());
    QVERIFY(ui::drawPicture(sheet, {ui::PictureFormat::Png, 0.2, {}}));
    QVERIFY(ui::drawPicture(sheet, {ui::PictureFormat::Svg, 1, {}}));
}

void tst_GraphExport::aPdfIsOnePageOfItsOwnSize()
{
    for (const int count : {2, 400}) {
        const ui::GraphSheet sheet(tall(count), {});
        const auto picture = ui::drawPicture(sheet, {ui::PictureFormat::Pdf, 1, {}});
        QVERIFY(picture);
        QVERIFY(picture->startsWith("%PDF"));
        QCOMPARE(pagesOf(*picture), 1);
    }
}

void tst_GraphExport::aRunIsDrawnWhereOneIsGiven()
{
    const ui::GraphSheet run(workflow(), {{u"ask"_qs, {u"failed"_qs, u"HTTP 503"_qs, u"Busy"_qs}}});
    const auto picture = ui::drawPicture(run, {});
    QVERIFY(picture);
    QVERIFY(picture->contains("HTTP 503"));
    QVERIFY(picture->contains("Busy"));
    const QByteArray failed =
        ui::Theme::builtin(ui::Scheme::Light).status(u"failed"_qs).foreground.name().toLatin1();
    QVERIFY(picture->contains(failed));
    QVERIFY(!ui::drawPicture(ui::GraphSheet(workflow(), {}), {})->contains(failed));
}

void tst_GraphExport::nothingIsNotDrawn()
{
    const ui::GraphSheet sheet({}, {});
    QCOMPARE(ui::drawPicture(sheet, {}).error().code, u"picture.empty"_qs);
    QPrinter printer;
    QCOMPARE(ui::printPicture(sheet, printer).error().code, u"picture.empty"_qs);
}

void tst_GraphExport::aLargeGraphIsPrintedOnSeveralPages()
{
    const QTemporaryDir folder;
    const auto print = [&](int steps) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_qs));
        if (!ui::printPicture(ui::GraphSheet(tall(steps), {}), printer))
            return -1;
        QFile file(folder.filePath(u"out.pdf"_qs));
        return file.open(QIODevice::ReadOnly) ? pagesOf(file.readAll()) : -1;
    };
    QCOMPARE(print(3), 1);
    QVERIFY(print(60) > 1);
}

void tst_GraphExport::theFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const ui::GraphSheet sheet(workflow(), {});
    const QString path = folder.filePath(u"graph.PNG"_qs);
    QCOMPARE(ui::pictureFormat(path), ui::PictureFormat::Png);
    QVERIFY(ui::exportPicture(sheet, {ui::pictureFormat(path), 1, {}}, path));
    QVERIFY(!QImage(path).isNull());
    QVERIFY(!ui::exportPicture(sheet, {}, folder.filePath(u"no/such/folder.svg"_qs)));
}

QTEST_MAIN(tst_GraphExport)
#include "tst_graph_export.moc"
