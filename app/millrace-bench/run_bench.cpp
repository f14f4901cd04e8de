// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/run_bench.h"

#include "app/millrace-bench/figures.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QThread>

#include <ctime>

namespace millrace::app {

using base::Value;

namespace {

constexpr int kSteps = 10'000;
constexpr int kChangesASecond = 10'000;

/// Seconds that this thread has computed.
double computed()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Share of a core that the interface's thread needs while changes come in, in per cent.
double load(ui::CanvasView &view)
{
    constexpr int kSliceMs = 4;
    constexpr qint64 kSeconds = 3;
    const QString statuses[] = {QStringLiteral("running"), QStringLiteral("completed"),
                                QStringLiteral("failed")};
    QElapsedTimer timer;
    timer.start();
    const double before = computed();
    int sent = 0;
    while (timer.elapsed() < kSeconds * 1000) {
        const auto due = static_cast<int>(timer.elapsed() * kChangesASecond / 1000);
        for (; sent < due; ++sent) {
            ui::StepMark mark;
            mark.status = statuses[sent / kSteps % 3];
            mark.subtitle = QStringLiteral("%1 ms").arg(sent % 997);
            view.updateRunMark(QStringLiteral("step_%1").arg(qint64(sent) * 7919 % kSteps), mark);
        }
        QCoreApplication::processEvents();
        QThread::msleep(kSliceMs);
    }
    return 100 * (computed() - before) / (static_cast<double>(timer.elapsed()) / 1000);
}

} // namespace

Value runBench()
{
    constexpr double kMost = 50;
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(largeWorkflow(kSteps, true));
    ui::CanvasView view(document, theme, icons);
    view.resize(1920, 1080);
    view.show();
    QCoreApplication::processEvents();
    view.setRunMarks({{QStringLiteral("step_0"), {QStringLiteral("running"), {}, {}}}});
    view.fit();
    Value figures = Value::emptyArray();
    figures.append(amount(QStringLiteral("10,000 changes a second, all in sight"), load(view),
                          kMost, QStringLiteral("% of a core")));
    view.setZoom(1, {960, 540});
    figures.append(amount(QStringLiteral("10,000 changes a second, at 100 %"), load(view), kMost,
                          QStringLiteral("% of a core")));
    return bench(QStringLiteral("run"), figures);
}

} // namespace millrace::app
