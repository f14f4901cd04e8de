// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/canvas_bench.h"

#include "app/millrace-bench/figures.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editing/pasting.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QPainter>

namespace millrace::app {

using base::Value;

namespace {

constexpr int kCards = 10'000;
constexpr QSize kScreen(1920, 1080);

/// What the machine can draw at all: as many rectangles and hairlines, at the same places.
Times plainDrawing(const ui::CanvasView &view)
{
    QImage image(kScreen, QImage::Format_RGB32);
    std::vector<QRectF> rects;
    std::vector<QLineF> lines;
    for (const ui::Card &card : view.scene().cards())
        rects.emplace_back(view.toView(card.rect.topLeft()), view.toView(card.rect.bottomRight()));
    for (const ui::EdgeLine &edge : view.scene().edges())
        lines.emplace_back(view.toView(edge.path.front()), view.toView(edge.path.back()));
    return measure([&](int) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), Qt::black);
        painter.setPen(QPen(Qt::gray, 1));
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::darkCyan);
        painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    });
}

Times dragOneCard(ui::CanvasView &view)
{
    const QPointF start =
        view.toView(view.scene().card(kCards / 2).rect.topLeft() + QPointF(40, 14));
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, start, Qt::LeftButton);
    const Times times = measure([&](int round) {
        send(QEvent::MouseMove, start + QPointF(40 + 8 * (round % 10), 40), Qt::LeftButton);
        QCoreApplication::processEvents();
    });
    send(QEvent::MouseButtonRelease, start, {});
    return times;
}

/// Of this process; 0 where the system does not say.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Up to the picture of them; and taken back.
Times pasteOneThousand(ui::CanvasView &view, ui::WorkflowDocument &document)
{
    constexpr int kPasted = 1000;
    constexpr QPointF kCorner(16, 16);
    ui::Places places;
    QStringList steps;
    for (const ui::Card &card : view.scene().cards()) {
        places.insert(card.id, card.rect);
        if (steps.size() < kPasted)
            steps.append(card.id);
    }
    const ui::CopiedSteps copied = ui::copySteps(document.definition(), steps, places);
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        times.push_back(measure(
                            [&](int) {
                                const auto change = ui::pasting(document.definition(), copied,
                                                                {{}, -1, kCorner}, places);
                                if (change)
                                    (void)document.perform(change->edit, {});
                                view.repaint();
                            },
                            1)
                            .median);
        document.undoStack().undo();
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

} // namespace

Value canvasBench()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(largeWorkflow(kCards, true));
    QElapsedTimer timer;
    timer.start();
    ui::CanvasView view(document, theme, icons);
    view.resize(kScreen);
    view.show();
    QCoreApplication::processEvents(); // exposes it: before that nothing is drawn
    view.fit();
    view.repaint();
    const double open = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const Times plain = plainDrawing(view);
    Value figures = Value::emptyArray();
    figures.append(figure(QStringLiteral("plain rectangles and lines"), plain, plain.median));
    figures.append(figure(QStringLiteral("open: scene and first frame"), {open, open}, 1000));
    figures.append(figure(QStringLiteral("full repaint, all of it fitted"), measure([&](int) {
                              view.refresh();
                              view.repaint();
                          }),
                          plain.median));
    figures.append(
        figure(QStringLiteral("zoom step, around the fitted size"), measure([&](int round) {
                   view.setZoom(view.zoom() * (round % 2 == 0 ? 1.1 : 1 / 1.1), {960, 540});
                   view.repaint();
               }),
               plain.median));
    view.setZoom(1, {960, 540});
    figures.append(figure(QStringLiteral("full repaint at 100 %"), measure([&](int) {
                              view.refresh();
                              view.repaint();
                          }),
                          plain.median));
    for (const int percent : {20, 45}) {
        view.setZoom(percent / 100.0, {960, 540});
        view.repaint();
        figures.append(figure(QStringLiteral("full repaint at %1 %").arg(percent),
                              measure([&](int) {
                                  view.refresh();
                                  view.repaint();
                              }),
                              plain.median));
    }
    view.setZoom(1, {960, 540});
    view.repaint();
    figures.append(figure(QStringLiteral("pan at 100 %"), measure([&](int) {
                              view.pan({7, 5});
                              QCoreApplication::processEvents();
                          }),
                          plain.median));
    figures.append(figure(
        QStringLiteral("undo of a move"), measure([&](int round) {
            if (round % 2 == 0)
                (void)document.perform(
                    {model::ChangeLayout{
                        QStringLiteral("positions.step_7"),
                        Value::object({{QStringLiteral("x"), 3.0}, {QStringLiteral("y"), 3.0}})}},
                    {});
            else
                document.undoStack().undo();
        }),
        plain.median));
    figures.append(figure(QStringLiteral("drag one card"), dragOneCard(view), plain.median));
    figures.append(amount(QStringLiteral("memory with 10,000 cards"), residentMegabytes(), 300,
                          QStringLiteral("MB")));
    figures.append(
        figure(QStringLiteral("paste 1,000 cards"), pasteOneThousand(view, document), 100));
    return bench(QStringLiteral("canvas"), figures);
}

} // namespace millrace::app
