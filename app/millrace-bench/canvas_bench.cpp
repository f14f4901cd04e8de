// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/canvas_bench.h"

#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <random>

namespace millrace::app {

using base::Value;

namespace {

constexpr int kCards = 10'000;
constexpr int kEdges = 15'000;
constexpr int kColumns = 100;
constexpr int kRounds = 40;
constexpr QSize kScreen(1920, 1080);

/// A grid of steps, each joined to one or two of the row above it.
model::WorkflowDefinition largeWorkflow()
{
    std::mt19937 random(20260);
    model::WorkflowDefinition definition;
    Value positions = Value::emptyObject();
    int edges = 0;
    for (int i = 0; i < kCards; ++i) {
        model::StepDefinition step;
        step.id = step.name = QStringLiteral("step_%1").arg(i);
        step.type = QStringLiteral("action");
        step.action = Value::object({{QStringLiteral("kind"), QStringLiteral("process")}});
        const int wanted = i < kColumns ? 0 : edges * kCards < kEdges * i ? 2 : 1;
        for (int n = 0; n < wanted; ++n) {
            const int shift = std::uniform_int_distribution<int>(-2, 2)(random);
            const int before = std::clamp(i - kColumns + shift, 0, i - 1);
            const QString id = QStringLiteral("step_%1").arg(before);
            if (!step.dependencies.contains(id)) {
                step.dependencies.append(id);
                ++edges;
            }
        }
        positions.set(step.id, Value::object({{QStringLiteral("x"), i % kColumns * 256},
                                              {QStringLiteral("y"), i / kColumns * 112}}));
        definition.steps.push_back(std::move(step));
    }
    definition.layout = Value::object({{QStringLiteral("positions"), positions}});
    return definition;
}

struct Times
{
    double median = 0;
    double p99 = 0;
};

template<class Work>
Times measure(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

Value figure(const QString &name, const Times &times, double limit)
{
    return Value::object({{QStringLiteral("name"), name},
                          {QStringLiteral("median_ms"), times.median},
                          {QStringLiteral("p99_ms"), times.p99},
                          {QStringLiteral("limit_ms"), limit},
                          {QStringLiteral("ratio"), limit / times.median}});
}

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

} // namespace

Value canvasBench()
{
    const ui::Theme theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons icons;
    ui::WorkflowDocument document(largeWorkflow());
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
    return Value::object({{QStringLiteral("bench"), QStringLiteral("canvas")},
                          {QStringLiteral("figures"), figures}});
}

} // namespace millrace::app
