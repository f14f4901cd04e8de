// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace millrace::app {

class Application;

/// Draws the window with each of the files in both themes into a folder, as PNG. Exit code.
int drawGallery(Application &application, const QString &folder, const QStringList &files);

} // namespace millrace::app
