// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/backing.h"
#include "ui/canvas/paint/status_fades.h"
#include "ui/canvas/tools/canvas_tool.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>

namespace millrace::ui {

class Minimap;

class CanvasCommands;

/// The graph of a document on one widget: draws it, and turns pointer and keys into tools and
/// edits.
class CanvasView final : public QWidget
{
    Q_OBJECT

public:
    CanvasView(WorkflowDocument &document, const Theme &theme, const Icons &icons,
               QWidget *parent = nullptr);
    ~CanvasView() override;

    const GraphScene &scene() const { return m_scene; }
    /// What menus and keys do.
    CanvasCommands &commands() const { return *m_commands; }
    double zoom() const { return m_context.zoom; }
    QStringList selectedSteps() const;
    void select(const QStringList &steps);

    QPointF toScene(QPointF point) const { return point / zoom() + m_origin; }
    QPointF toView(QPointF point) const { return (point - m_origin) * zoom(); }

    void setTheme(const Theme &theme);
    /// Shows all of it, at most at 100 %.
    void fit();
    /// The same, gliding there; at once where nothing shall move.
    void fitSmoothly();
    /// The point of the view that `anchor` names stays where it is.
    void setZoom(double zoom, QPointF anchor);
    void pan(QPointF byPixels);
    void removeSelected();
    /// Draws everything anew at the next frame.
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void selectAll();

    /// What a run has made of the steps; empty: the designer's own look.
    void setRunMarks(const QHash<QString, StepMark> &marks);
    /// One step's, drawn with the next frame: thousands a second cost one drawing each frame.
    void updateRunMark(const QString &step, const StepMark &mark);
    void setProblemMarks(const QHash<QString, bool> &isError);
    void setBreakpoints(const QSet<QString> &steps);
    /// Steps that write and that read the variable somebody looks at.
    void setHighlights(const QSet<QString> &writers, const QSet<QString> &readers);
    const CardStates &states() const { return m_states; }
    /// Scrolls a step into sight, as little as is needed.
    void reveal(const QString &step);
    /// No loops: active edges stay dashed.
    void setReducedMotion(bool reduced);
    bool isMoving() const { return m_motion.isActive(); }
    /// Steps at both ends; empty where no edge is selected.
    std::pair<QString, QString> selectedEdge() const;
    void selectEdge(const QString &from, const QString &to);
    const Marks &marks() const { return m_marks; }
    /// The whole graph in a corner; hidden at first.
    void setMinimapVisible(bool visible);
    bool isMinimapVisible() const;

Q_SIGNALS:
    /// Empty names: none is selected any more.
    void edgeSelected(const QString &from, const QString &to);
    void selectionChanged();
    void zoomChanged();
    /// Why a gesture cannot end where the pointer is; empty: it can.
    void refused(const QString &why);
    /// Enter, or a double-click on a card: somebody wants its settings.
    void stepOpened(const QString &step);
    void subWorkflowOpened(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    friend class CanvasCommands;
    void refresh(const QRectF &sceneArea);
    void paintStale();
    void paintAbove(QPainter &painter);
    GraphView graphView() const;
    QRectF visibleArea() const;
    void refreshStates();
    void takePending();
    void refreshCard(int card);
    void animate();
    void fade(int card);
    qint64 now() const;
    QRectF cardArea(int card) const;
    QString toolTipOf(int card) const;
    void moveOrRest();
    int edgeNear(QPointF point) const;
    void markEdge(int edge);
    void hoverEdge(int edge);
    void follow();
    void selectOnly(int card);
    void toggle(int card);
    void walk(int key, bool extends);
    void arrowKey(const QKeyEvent &event);
    void nudge(QPointF by);
    void endTool();
    bool takesTab(const QKeyEvent &event);
    double leastZoom() const;

    GraphScene m_scene;
    Marks m_marks;
    GraphPainter m_painter;
    CanvasContext m_context;
    QPointF m_origin;  ///< scene point in the upper left corner
    Backing m_backing; ///< the graph as it was drawn last; a tool's own drawing is put on top
    CardStates m_states;
    QHash<QString, StepMark> m_pending; ///< marks that the next frame shows
    QTimer m_frame;
    QTimer m_motion;
    QElapsedTimer m_clock; ///< since things began to move
    bool m_reducedMotion = false;
    StatusFades m_fades;
    QVariantAnimation m_glide; ///< towards another zoom and place
    double m_frameCost = 0;    ///< of the last drawing, in milliseconds
    Minimap *m_minimap = nullptr;
    std::unique_ptr<CanvasTool> m_tool;
    CanvasCommands *m_commands; ///< a child
    QPointF m_panFrom;
    int m_pressed = -1; ///< a selected card under the button that is held
    QPointF m_pressedAt;
    bool m_pans = false;
    bool m_space = false;
};

} // namespace millrace::ui
