// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

namespace millrace::app {

class Application;

struct GalleryOptions
{
    QString folder;
    QStringList themes = {QStringLiteral("dark"), QStringLiteral("light")};
    QString language = QStringLiteral("en");
    QSize size = {1600, 1000};
    QString suffix = {}; ///< at the end of every file's name
};

/// Draws every screen, state and dialog into a folder, as PNG: the first file with all of the
/// Design mode's states, the others as they open. Exit code: 1 where a picture could not be
/// written.
int drawGallery(Application &application, const GalleryOptions &options, const QStringList &files);

} // namespace millrace::app
