// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/gallery.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::app {

int drawGallery(ui::MainWindow &window, const QString &folder, const QStringList &files)
{
    if (!QDir().mkpath(folder))
        return 1;
    bool drawn = true;
    const auto draw = [&](const QString &name) {
        QApplication::processEvents();
        window.canvas()->fit();
        drawn = window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))) && drawn;
    };
    window.resize(1600, 1000);
    window.show();
    const std::pair<ui::Scheme, QString> schemes[] = {{ui::Scheme::Dark, QStringLiteral("dark")},
                                                      {ui::Scheme::Light, QStringLiteral("light")}};
    for (const auto &[scheme, suffix] : schemes) {
        window.setScheme(scheme);
        window.showDefinition({}, {});
        draw(QStringLiteral("design-empty-") + suffix);
        for (const QString &file : files) {
            if (!window.openFile(file))
                return 1;
            const auto &steps = window.document()->definition().steps;
            if (!steps.empty())
                window.canvas()->select({steps.front().id});
            const QString name =
                QStringLiteral("design-%1-%2").arg(QFileInfo(file).baseName(), suffix);
            draw(name);
            for (const int percent : {30, 50, 100}) {
                window.canvas()->setZoom(percent / 100.0,
                                         QPointF(window.canvas()->rect().center()));
                drawn = window.grab().save(QDir(folder).filePath(
                            QStringLiteral("%1-%2.png").arg(name).arg(percent))) &&
                        drawn;
            }
        }
    }
    return drawn ? 0 : 1;
}

} // namespace millrace::app
