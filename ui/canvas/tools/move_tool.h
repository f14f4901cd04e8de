// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/alignment_guides.h"
#include "ui/canvas/tools/drop_spot.h"

#include <QPixmap>

#include <functional>

namespace millrace::ui {

/// Drags the selected cards; one undo step. They snap to their neighbours and to the grid. The
/// pointer decides which container they are in afterwards; with Alt they stay in theirs and do not
/// snap. A single card without edges is put on an edge where it is dropped on one.
class MoveTool final : public CanvasTool
{
public:
    /// Draws an area of the scene as the view shows it.
    using Picture = std::function<QPixmap(const QRectF &area)>;

    MoveTool(CanvasContext &context, QPointF start, Picture picture = {});

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }
    /// Whether it was a click.
    bool isClick() const { return !m_drags; }

private:
    QPointF snapped(QPointF by, Qt::KeyboardModifiers modifiers);
    void findSpot(QPointF point, Qt::KeyboardModifiers modifiers);
    bool changesMembership() const;
    bool isSpliceable(int edge) const;
    void takePictures();
    void paintCards(QPainter &painter) const;
    void perform(const model::Edit &edit, const QString &words);
    QStringList ids() const;

    CanvasContext &m_context;
    QPointF m_start;
    QPointF m_moved;
    bool m_drags = false;     ///< far enough from the start not to be a click
    std::vector<int> m_cards; ///< selected, without those inside of selected containers
    std::vector<QRectF> m_ghosts;
    Picture m_picture;
    std::vector<QPixmap> m_pictures; ///< of the cards as they were, to be drawn above all others
    QRectF m_box;                    ///< around all, where they were
    std::vector<QLineF> m_guides;
    std::optional<DropSpot> m_spot; ///< where that is another place in the graph
    QString m_refusal;
};

/// The edit that moves cards, given by index, to where the scene has them.
model::Edit positionsEdit(const model::WorkflowDefinition &definition, const GraphScene &scene,
                          const std::vector<int> &cards);

} // namespace millrace::ui
