// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/gallery.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::app {

namespace {

/// Draws one window into files, and remembers whether all of them could be written.
class Gallery
{
public:
    Gallery(ui::MainWindow &window, QString folder) : m_window(window), m_folder(std::move(folder))
    {
    }

    void draw(const QString &name)
    {
        QApplication::processEvents();
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        m_complete = m_window.grab().save(file) && m_complete;
    }

    void drawFitted(const QString &name)
    {
        QApplication::processEvents();
        m_window.canvas()->fit();
        draw(name);
    }

    /// The whole of a workflow with its first step selected, then nearer.
    void drawFile(const QString &file, const QString &suffix)
    {
        m_complete = m_window.openFile(file) && m_complete;
        const auto &steps = m_window.document()->definition().steps;
        if (!steps.empty())
            m_window.canvas()->select({steps.front().id});
        const QString name = QStringLiteral("design-%1-%2").arg(QFileInfo(file).baseName(), suffix);
        drawFitted(name);
        for (const int percent : {30, 50, 100}) {
            m_window.canvas()->setZoom(percent / 100.0,
                                       QPointF(m_window.canvas()->rect().center()));
            draw(QStringLiteral("%1-%2").arg(name).arg(percent));
        }
    }

    bool isComplete() const { return m_complete; }

private:
    ui::MainWindow &m_window;
    QDir m_folder;
    bool m_complete = true;
};

} // namespace

int drawGallery(ui::MainWindow &window, const QString &folder, const QStringList &files)
{
    if (!QDir().mkpath(folder))
        return 1;
    Gallery gallery(window, folder);
    window.resize(1600, 1000);
    window.show();
    const std::pair<ui::Scheme, QString> schemes[] = {{ui::Scheme::Dark, QStringLiteral("dark")},
                                                      {ui::Scheme::Light, QStringLiteral("light")}};
    for (const auto &[scheme, suffix] : schemes) {
        window.setScheme(scheme);
        window.showDefinition({}, {});
        gallery.drawFitted(QStringLiteral("design-empty-") + suffix);
        for (const QString &file : files)
            gallery.drawFile(file, suffix);
    }
    return gallery.isComplete() ? 0 : 1;
}

} // namespace millrace::app
