// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "ui/exporters/graph_sheet.h"

class QPrinter;

namespace millrace::ui {

enum class PictureFormat : std::uint8_t
{
    Svg,
    Png,
    Pdf
};

struct PictureOptions
{
    PictureFormat format = PictureFormat::Svg;
    double scale = 1;   ///< of a PNG: pixels for a pixel at 100 %; 0.1 to 8
    QString title = {}; ///< said in the file
};

/// The picture as bytes. Errors: class validation, "picture.empty": there is nothing to draw,
/// "picture.scale", "picture.too_large": a PNG of more than 64 million pixels or 32,767 on a side.
base::Result<QByteArray> drawPicture(const GraphSheet &sheet, const PictureOptions &options);

/// Writes it whole or not at all. Errors: those of drawPicture and of writing a file.
base::Done exportPicture(const GraphSheet &sheet, const PictureOptions &options,
                         const QString &path);

/// On one page where it stays readable, on several otherwise. Errors: "picture.empty";
/// "print.failed": the printer cannot begin.
base::Done printPicture(const GraphSheet &sheet, QPrinter &printer);

/// By the end of a file's name; SVG for others.
PictureFormat pictureFormat(const QString &path);

} // namespace millrace::ui
