// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"
#include "ui/canvas/paint/graph_painter.h"

namespace millrace::ui {

/// A graph for paper: the same drawing as on the canvas, at full detail, as lines and text, with a
/// margin around it. Light, whatever the screen is. Thread: the interface's.
class GraphSheet
{
public:
    GraphSheet(const model::WorkflowDefinition &definition, const QHash<QString, StepMark> &run,
               const Theme &theme = Theme::builtin(Scheme::Light));

    bool isEmpty() const { return m_scene.bounds().isEmpty(); }
    /// With its margin, in scene units: pixels at 100 %.
    QSizeF size() const { return m_area.size(); }
    QColor ground() const { return m_painter.colors().canvas; }
    /// Its upper left corner comes to the painter's zero point, one unit large. `part` in units of
    /// the sheet; what lies outside of it may be left out. `scale`: pixels of the device for a
    /// unit.
    void paint(QPainter &painter, const QRectF &part, double scale) const;

private:
    Icons m_icons;
    GraphScene m_scene;
    CardStates m_states;
    GraphPainter m_painter;
    QRectF m_area;
};

} // namespace millrace::ui
