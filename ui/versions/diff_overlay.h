// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/versions/difference.h"

namespace millrace::ui {

/// Lies above a canvas, takes its pointer and keys, and draws the marks of a comparison.
class DiffOverlay final : public QWidget
{
    Q_OBJECT

public:
    DiffOverlay(const CanvasView &view, const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    void setMarks(const QHash<QString, DifferenceKind> &steps,
                  const QHash<int, DifferenceKind> &edges);
    void setCurrent(const QString &step);

Q_SIGNALS:
    void panned(QPointF byPixels);
    void zoomed(double factor, QPointF anchor);
    void fitRequested();
    void stepClicked(const QString &step);
    void stepOpened(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF onScreen(const QRectF &sceneRect) const;
    void paintEdge(QPainter &painter, const EdgeLine &edge, DifferenceKind kind) const;
    void paintStep(QPainter &painter, const Card &card, DifferenceKind kind) const;
    void paintCurrent(QPainter &painter) const;
    QString stepAt(QPointF point) const;

    const CanvasView &m_view;
    const Theme *m_theme;
    QHash<QString, DifferenceKind> m_steps;
    QHash<int, DifferenceKind> m_edges;
    QString m_current;
    QPointF m_from;
    bool m_drags = false;
};

} // namespace millrace::ui
