// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/graph_painter.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace millrace::ui {

/// All of a graph in a corner of its view, in the colours of a run where one is shown, with a frame
/// around what is in sight; the frame can be dragged. Drawn into a picture at most a few times a
/// second. Stays in the lower right corner of its parent, and hides where that is too small.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    /// What is given outlives it.
    Minimap(const GraphScene &scene, const CardStates &states, const GraphPainter &painter,
            QWidget *parent);

    /// The graph or its colours are others.
    void spoil();
    /// What the view shows, in scene units.
    void setVisibleArea(const QRectF &area);
    void setWanted(bool wanted);
    bool isWanted() const { return m_isWanted; }
    /// Where the frame is, in pixels of this widget.
    QRectF frame() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The view shall have that point of the scene in its middle.
    void moved(QPointF centre);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    void place();
    PixelPlace mapping(double ratio) const;
    QPointF toScene(QPointF point) const;

    const GraphScene &m_scene;
    const CardStates &m_states;
    const GraphPainter &m_painter;
    QImage m_picture;
    bool m_isStale = true;
    bool m_isWanted = false;
    QTimer m_redraw;
    QRectF m_visible;
    QPointF m_held; ///< from the middle of the frame to where it was taken, in scene units
};

} // namespace millrace::ui
