// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/gallery.h"

#include "app/millrace/application.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::app {

namespace {

/// Draws one window into files, and remembers whether all of them could be written.
class Gallery
{
public:
    Gallery(Application &application, QString folder)
        : m_application(application), m_folder(std::move(folder))
    {
    }

    ui::MainWindow &window() { return m_application.window(); }

    void draw(const QString &name)
    {
        QApplication::processEvents();
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        m_complete = window().grab().save(file) && m_complete;
    }

    void command(const QString &id) { window().commands().find(id)->trigger(); }

    /// The whole of a workflow with its first step selected, then nearer.
    void drawFile(const QString &file, const QString &suffix)
    {
        m_complete = window().openFile(file) && m_complete;
        QApplication::processEvents();
        ui::CanvasView &canvas = *window().canvas();
        const auto &steps = window().workflow()->document().definition().steps;
        if (!steps.empty())
            canvas.select({steps.front().id});
        const QString name = QStringLiteral("design-%1-%2").arg(QFileInfo(file).baseName(), suffix);
        canvas.fit();
        draw(name);
        for (const int percent : {30, 50, 100}) {
            canvas.setZoom(percent / 100.0, QPointF(canvas.rect().center()));
            draw(QStringLiteral("%1-%2").arg(name).arg(percent));
        }
        command(QStringLiteral("window.palette"));
        draw(QStringLiteral("palette-") + suffix);
        QApplication::processEvents();
        window().closePalette();
    }

    void drawScheme(ui::ThemeChoice choice, const QString &suffix, const QStringList &files)
    {
        m_application.choose([choice](ui::Settings &settings) { settings.theme = choice; });
        draw(QStringLiteral("welcome-") + suffix);
        window().newWorkflow();
        draw(QStringLiteral("design-empty-") + suffix);
        command(QStringLiteral("file.close"));
        for (const QString &file : files)
            drawFile(file, suffix);
        command(QStringLiteral("file.settings"));
        draw(QStringLiteral("settings-") + suffix);
        while (window().hasTabs())
            command(QStringLiteral("file.close"));
    }

    bool isComplete() const { return m_complete; }

private:
    Application &m_application;
    QDir m_folder;
    bool m_complete = true;
};

} // namespace

int drawGallery(Application &application, const QString &folder, const QStringList &files)
{
    if (!QDir().mkpath(folder))
        return 1;
    Gallery gallery(application, folder);
    gallery.window().resize(1600, 1000);
    gallery.window().show();
    gallery.drawScheme(ui::ThemeChoice::Dark, QStringLiteral("dark"), files);
    gallery.drawScheme(ui::ThemeChoice::Light, QStringLiteral("light"), files);
    return gallery.isComplete() ? 0 : 1;
}

} // namespace millrace::app
