// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporters/graph_sheet.h"

#include <QPainter>

namespace millrace::ui {

GraphSheet::GraphSheet(const model::WorkflowDefinition &definition,
                       const QHash<QString, StepMark> &run, const Theme &theme)
    : m_painter(theme, m_icons)
{
    constexpr double kMargin = 32;
    m_scene.rebuild(definition);
    m_states.setRun(run);
    m_states.follow(m_scene);
    m_painter.setVector(true);
    m_area = m_scene.bounds();
    for (const EdgeLine &edge : m_scene.edges())
        m_area |= edge.bounds;
    m_area.adjust(-kMargin, -kMargin, kMargin, kMargin);
    m_area = QRectF(m_area.toAlignedRect());
}

void GraphSheet::paint(QPainter &painter, const QRectF &part, double scale) const
{
    const Marks none;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(-m_area.topLeft());
    m_painter.paint(painter,
                    {m_scene, m_states, none, part.translated(m_area.topLeft()), 1, scale, true});
    painter.restore();
}

} // namespace millrace::ui
