// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/gallery.h"

#include "app/millrace/application.h"
#include "ui/run/run_session.h"
#include "ui/shell/editor_run.h"
#include "ui/shell/overlay.h"
#include "ui/shell/sheet.h"
#include "ui/versions/publish_dialog.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace millrace::app {

namespace {

constexpr int kPatienceMs = 5000;

/// Draws one window into files, and remembers whether all of them could be written.
class Gallery
{
public:
    Gallery(Application &application, const GalleryOptions &options)
        : m_application(application), m_folder(options.folder), m_suffix(options.suffix)
    {
    }

    ui::MainWindow &window() { return m_application.window(); }
    ui::DesignPage &design() { return *window().design(); }
    bool isComplete() const { return m_complete; }

    void draw(const QString &name)
    {
        settle();
        const QString file = m_folder.filePath(name + QLatin1Char('-') + m_theme + m_suffix +
                                               QStringLiteral(".png"));
        m_complete = window().grab().save(file) && m_complete;
    }

    void drawTheme(const QString &theme, const QStringList &files)
    {
        const QStringList names = {QStringLiteral("system"), QStringLiteral("light"),
                                   QStringLiteral("dark"), QStringLiteral("contrast")};
        m_theme = theme;
        m_application.choose([&](ui::Settings &settings) {
            settings.theme = static_cast<ui::ThemeChoice>(names.indexOf(theme));
        });
        draw(QStringLiteral("welcome"));
        window().newWorkflow();
        draw(QStringLiteral("design-empty"));
        command("file.close");
        if (!files.isEmpty())
            drawStates(files.front());
        for (const QString &file : files)
            drawFile(file);
        command("file.settings");
        draw(QStringLiteral("settings"));
        while (window().hasTabs())
            command("file.close");
    }

private:
    void command(const char *id) { window().commands().find(QString::fromLatin1(id))->trigger(); }

    /// Until what is drawn a frame later (the minimap, the state of a run) is there, too.
    void settle()
    {
        constexpr int kSoonMs = 40;
        const QDeadlineTimer end(kSoonMs);
        while (!end.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, kSoonMs);
    }

    template<class Done>
    void waitUntil(Done done)
    {
        const QDeadlineTimer end(kPatienceMs);
        while (!done() && !end.hasExpired())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        m_complete = done() && m_complete;
    }

    template<class T>
    T *shown()
    {
        for (T *each : window().findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    bool open(const QString &file)
    {
        const bool opened = QFileInfo::exists(file) && window().openFile(file);
        m_complete = opened && m_complete;
        settle();
        return opened;
    }

    /// The whole of a workflow with its first step selected, then from nearer and farther.
    void drawFile(const QString &file)
    {
        if (!open(file))
            return;
        ui::CanvasView &canvas = *window().canvas();
        const auto &steps = window().workflow()->document().definition().steps;
        canvas.select({steps.front().id});
        const QString name = QStringLiteral("design-") + QFileInfo(file).baseName();
        canvas.fit();
        draw(name);
        for (const int percent : {10, 30, 50, 100}) {
            canvas.setZoom(percent / 100.0, QPointF(canvas.rect().center()));
            draw(QStringLiteral("%1-%2").arg(name).arg(percent));
        }
    }

    void drawStates(const QString &file)
    {
        if (!open(file))
            return;
        command("window.palette");
        draw(QStringLiteral("palette"));
        window().closePalette();
        drawPanels();
        drawProblems();
        drawVersions();
        drawRun();
        drawQuestion();
    }

    void drawPanels()
    {
        for (const char *dock : {"outline", "variables", "trial", "versions", "data"}) {
            design().showDock(QString::fromLatin1(dock));
            draw(QStringLiteral("panel-") + QString::fromLatin1(dock));
        }
        design().resetDocks();
        window().canvas()->select({});
        draw(QStringLiteral("inspector-workflow"));
        command("edit.select-all");
        draw(QStringLiteral("inspector-several"));
        window().canvas()->select({});
    }

    /// A step that is not finished, and its way back.
    void drawProblems()
    {
        ui::WorkflowDocument &document = window().workflow()->document();
        command("canvas.note");
        design().commitPending();
        window().canvas()->select({});
        const auto done = document.perform(
            {model::AddStep{[] {
                model::StepDefinition step;
                step.id = QStringLiteral("fetch");
                step.type = QStringLiteral("action");
                step.name = QStringLiteral("Fetch");
                step.action = base::Value::object({{u"kind"_qs, base::Value(u"http_request"_qs)}});
                return step;
            }()}},
            QStringLiteral("x"));
        m_complete = done.has_value() && m_complete;
        design().validateNow();
        window().canvas()->fit();
        draw(QStringLiteral("problems"));
        while (document.undoStack().canUndo())
            document.undoStack().undo();
    }

    void drawVersions()
    {
        command("workflow.publish");
        draw(QStringLiteral("publish"));
        if (auto *dialog = shown<ui::PublishDialog>())
            dialog->dismiss();
        settle();
    }

    void drawRun()
    {
        command("workflow.simulate");
        ui::RunSession &session = design().currentRun()->session();
        if (auto *form = shown<ui::Overlay>()) {
            draw(QStringLiteral("start-form"));
            form->dismiss();
            return;
        }
        waitUntil([&] { return session.state() == ui::RunSession::State::Shown; });
        window().canvas()->fit();
        draw(QStringLiteral("simulation"));
        design().showDock(QStringLiteral("data"));
        draw(QStringLiteral("run-data"));
        session.clear();
        design().resetDocks();
        command("workflow.run");
        draw(QStringLiteral("start-form"));
        if (auto *form = shown<ui::Overlay>())
            form->dismiss();
        settle();
    }

    /// Drawn from inside of its own event loop.
    void drawQuestion()
    {
        window().newWorkflow();
        window().workflow()->setUnsaved();
        QTimer::singleShot(0, &window(), [this] {
            draw(QStringLiteral("question"));
            if (auto *sheet = shown<ui::Sheet>())
                Q_EMIT sheet->answered(1);
        });
        command("file.close");
    }

    Application &m_application;
    QDir m_folder;
    QString m_suffix;
    QString m_theme;
    bool m_complete = true;
};

} // namespace

int drawGallery(Application &application, const GalleryOptions &options, const QStringList &files)
{
    if (!QDir().mkpath(options.folder))
        return 1;
    application.choose([&](ui::Settings &settings) {
        settings.language = options.language;
        settings.reducedMotion = true;
    });
    QApplication::processEvents(); // the window is made anew in its language
    Gallery gallery(application, options);
    gallery.window().resize(options.size);
    gallery.window().show();
    for (const QString &theme : options.themes)
        gallery.drawTheme(theme, files);
    return gallery.isComplete() ? 0 : 1;
}

} // namespace millrace::app
