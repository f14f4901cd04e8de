// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editor_page.h"

#include "ui/shell/notice_bar.h"

#include <QVBoxLayout>

namespace millrace::ui {

EditorPage::EditorPage(OpenWorkflow &workflow, const Theme &theme, const Icons &icons,
                       QWidget *parent)
    : QWidget(parent)
    , m_workflow(workflow)
    , m_notice(new NoticeBar(this))
    , m_canvas(new CanvasView(workflow.document(), theme, icons, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
}

void EditorPage::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

/// The size is known only now.
void EditorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown)
        QMetaObject::invokeMethod(m_canvas, &CanvasView::fit, Qt::QueuedConnection);
    m_wasShown = true;
}

} // namespace millrace::ui
