// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/versions/difference.h"

namespace millrace::ui {

class DiffOverlay;

/// One side of a comparison: the graph of a version, to be looked at, with marks on what differs.
/// It never changes the definition. Pan and zoom are asked for, so that both sides do them.
class DiffCanvas final : public QWidget
{
    Q_OBJECT

public:
    /// Folded containers are shown unfolded: differences may be in them.
    DiffCanvas(model::WorkflowDefinition definition, const Theme &theme, const Icons &icons,
               QWidget *parent = nullptr);
    ~DiffCanvas() override;

    CanvasView *view() const { return m_view; }
    const GraphScene &scene() const { return m_view->scene(); }
    void setTheme(const Theme &theme);
    /// Steps by id, edges by index in the scene.
    void setMarks(const QHash<QString, DifferenceKind> &steps,
                  const QHash<int, DifferenceKind> &edges);
    /// The step that is looked at; empty: none.
    void setCurrent(const QString &step);

    double zoom() const { return m_view->zoom(); }
    void pan(QPointF byPixels);
    void setZoom(double zoom, QPointF anchor);
    /// Brings a point of the scene into the middle.
    void center(QPointF scenePoint);
    /// The zoom at which all of it can be seen, at most 1.
    double fittingZoom() const;

Q_SIGNALS:
    void panned(QPointF byPixels);
    void zoomed(double factor, QPointF anchor);
    void fitRequested();
    void stepClicked(const QString &step);
    void stepOpened(const QString &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const std::unique_ptr<WorkflowDocument> m_document;
    CanvasView *m_view;
    DiffOverlay *m_overlay;
};

} // namespace millrace::ui
