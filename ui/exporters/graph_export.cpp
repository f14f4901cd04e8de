// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporters/graph_export.h"

#include "engine/base/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>
#include <QtMath>

namespace millrace::ui {

namespace {

using base::ErrorClass;

base::Error nothingToDraw()
{
    return {ErrorClass::Validation, QStringLiteral("picture.empty"),
            QCoreApplication::translate("GraphExport", "The workflow has no steps to draw."),
            QCoreApplication::translate("GraphExport", "Add a step first.")};
}

QByteArray svg(const GraphSheet &sheet, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    QPainter painter(&generator);
    const QRectF all(QPointF(), sheet.size());
    painter.fillRect(all, sheet.ground());
    sheet.paint(painter, all, 1);
    painter.end();
    return buffer.data();
}

QByteArray pdf(const GraphSheet &sheet, const QString &title)
{
    constexpr double kPointsForPixel = 0.75;
    constexpr double kLargest = 14'400; // points on a side that readers show
    constexpr int kDotsAnInch = 288;
    const QSizeF wished = sheet.size() * kPointsForPixel;
    const double smaller = qMin(1.0, kLargest / qMax(wished.width(), wished.height()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setResolution(kDotsAnInch);
    writer.setPageSize(QPageSize(wished * smaller, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = kDotsAnInch / 72.0 * kPointsForPixel * smaller;
    painter.scale(scale, scale);
    sheet.paint(painter, QRectF(QPointF(), sheet.size()), scale);
    painter.end();
    return buffer.data();
}

base::Result<QByteArray> png(const GraphSheet &sheet, double scale, const QString &title)
{
    constexpr double kLeast = 0.1;
    constexpr double kMost = 8;
    constexpr double kMostPixels = 64e6;
    constexpr double kLongest = 32'767;
    if (!(scale >= kLeast && scale <= kMost))
        return base::fail(ErrorClass::Validation, QStringLiteral("picture.scale"),
                          QCoreApplication::translate("GraphExport",
                                                      "A picture can be 0.1 to 8 times as large."));
    const QSizeF pixels = sheet.size() * scale;
    if (pixels.width() * pixels.height() > kMostPixels || pixels.width() > kLongest ||
        pixels.height() > kLongest) {
        return base::fail(
            ErrorClass::Validation, QStringLiteral("picture.too_large"),
            QCoreApplication::translate("GraphExport", "The picture would have %1 by %2 pixels.")
                .arg(QLocale().toString(qCeil(pixels.width())),
                     QLocale().toString(qCeil(pixels.height()))),
            QCoreApplication::translate("GraphExport",
                                        "Choose a smaller scale, or export SVG or PDF."));
    }
    QImage image(qCeil(pixels.width()), qCeil(pixels.height()), QImage::Format_RGB32);
    if (image.isNull())
        return base::fail(ErrorClass::Internal, QStringLiteral("picture.memory"),
                          QCoreApplication::translate(
                              "GraphExport", "There is not enough memory for the picture."));
    image.fill(sheet.ground());
    image.setText(QStringLiteral("Title"), title);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, QRectF(QPointF(), sheet.size()), scale);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// How a sheet is divided among pages.
struct Pages
{
    double scale = 1; ///< dots for a unit of the sheet
    int columns = 1;
    int rows = 1;
};

/// Smaller than half its size nobody can read it, so it goes on several pages then; but not on
/// hundreds.
Pages divide(QSizeF sheet, QSizeF page, double dotsForPixel)
{
    constexpr double kLeastReadable = 0.5;
    constexpr int kMostPages = 64;
    const double fits = qMin(page.width() / sheet.width(), page.height() / sheet.height());
    Pages pages;
    pages.scale = qMin(dotsForPixel, qMax(fits, kLeastReadable * dotsForPixel));
    pages.columns = qCeil(sheet.width() * pages.scale / page.width() - 0.001);
    pages.rows = qCeil(sheet.height() * pages.scale / page.height() - 0.001);
    if (pages.columns * pages.rows > kMostPages)
        return {fits, 1, 1};
    return pages;
}

} // namespace

base::Result<QByteArray> drawPicture(const GraphSheet &sheet, const PictureOptions &options)
{
    if (sheet.isEmpty())
        return base::fail(nothingToDraw());
    switch (options.format) {
    case PictureFormat::Svg:
        return svg(sheet, options.title);
    case PictureFormat::Pdf:
        return pdf(sheet, options.title);
    case PictureFormat::Png:
        break;
    }
    return png(sheet, options.scale, options.title);
}

base::Done exportPicture(const GraphSheet &sheet, const PictureOptions &options,
                         const QString &path)
{
    const base::Result<QByteArray> picture = drawPicture(sheet, options);
    if (!picture)
        return base::fail(picture.error());
    return base::writeWholeFile(path, *picture);
}

base::Done printPicture(const GraphSheet &sheet, QPrinter &printer)
{
    constexpr double kPixelsAnInch = 96;
    if (sheet.isEmpty())
        return base::fail(nothingToDraw());
    QPainter painter;
    if (!painter.begin(&printer))
        return base::fail(
            ErrorClass::Internal, QStringLiteral("print.failed"),
            QCoreApplication::translate("GraphExport", "%1 cannot print.")
                .arg(printer.printerName()),
            QCoreApplication::translate("GraphExport", "Choose another printer, or export a PDF."));
    const QSizeF page(printer.pageRect(QPrinter::DevicePixel).size());
    const Pages pages = divide(sheet.size(), page, printer.resolution() / kPixelsAnInch);
    for (int row = 0; row < pages.rows; ++row) {
        for (int column = 0; column < pages.columns; ++column) {
            if (row + column > 0)
                printer.newPage();
            const QRectF part(QPointF(column * page.width(), row * page.height()) / pages.scale,
                              page / pages.scale);
            painter.save();
            painter.setClipRect(QRectF(QPointF(), page));
            painter.scale(pages.scale, pages.scale);
            painter.translate(-part.topLeft());
            sheet.paint(painter, part, pages.scale);
            painter.restore();
        }
    }
    return {};
}

PictureFormat pictureFormat(const QString &path)
{
    if (path.endsWith(u".png", Qt::CaseInsensitive))
        return PictureFormat::Png;
    return path.endsWith(u".pdf", Qt::CaseInsensitive) ? PictureFormat::Pdf : PictureFormat::Svg;
}

} // namespace millrace::ui
