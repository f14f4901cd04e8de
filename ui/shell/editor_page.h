// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/document/open_workflow.h"

namespace millrace::ui {

class NoticeBar;

/// One open workflow in the Design mode: its canvas, and what has to be said about it.
class EditorPage final : public QWidget
{
    Q_OBJECT

public:
    EditorPage(OpenWorkflow &workflow, const Theme &theme, const Icons &icons,
               QWidget *parent = nullptr);

    OpenWorkflow &workflow() const { return m_workflow; }
    CanvasView *canvas() const { return m_canvas; }
    NoticeBar *notice() const { return m_notice; }
    void setTheme(const Theme &theme) { m_canvas->setTheme(theme); }
    /// Puts a bar between the notice and the canvas. It belongs to the page then.
    void addBar(QWidget *bar);

protected:
    void showEvent(QShowEvent *event) override;

private:
    OpenWorkflow &m_workflow;
    NoticeBar *m_notice;
    CanvasView *m_canvas;
    bool m_wasShown = false;
};

} // namespace millrace::ui
