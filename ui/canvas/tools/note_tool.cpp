// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/note_tool.h"

#include "ui/canvas/scene/measures.h"
#include "ui/editing/layout_marks.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace millrace::ui {

namespace {

constexpr QSizeF kLeast(96, 32);
constexpr double kHandle = 16; // pixels

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / measures::kSnap) * measures::kSnap,
            std::round(point.y() / measures::kSnap) * measures::kSnap};
}

} // namespace

NoteTool::NoteTool(CanvasContext &context, const Note &note, QPointF start, bool sizes)
    : m_context(context), m_note(note), m_rect(note.rect), m_start(start), m_sizes(sizes)
{
}

bool NoteTool::isOnHandle(const Note &note, QPointF point, double zoom)
{
    const double reach = kHandle / zoom;
    const QPointF corner = note.rect.bottomRight();
    return qAbs(corner.x() - point.x()) <= reach && qAbs(corner.y() - point.y()) <= reach;
}

QRectF NoteTool::move(QPointF point, Qt::KeyboardModifiers)
{
    const QPointF by = point - m_start;
    if (by.manhattanLength() * m_context.zoom < QApplication::startDragDistance() &&
        m_rect == m_note.rect)
        return {};
    if (!m_sizes) {
        m_rect.moveTopLeft(onGrid(m_note.rect.topLeft() + by));
        return {};
    }
    const QPointF corner = onGrid(m_note.rect.bottomRight() + by);
    m_rect.setSize(
        QSizeF(corner.x() - m_rect.left(), corner.y() - m_rect.top()).expandedTo(kLeast));
    return {};
}

void NoteTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    if (m_rect == m_note.rect)
        return;
    const QString words = m_sizes ? QCoreApplication::translate("NoteTool", "Resize a note")
                                  : QCoreApplication::translate("NoteTool", "Move a note");
    (void)m_context.document.perform(
        settingNote(m_context.document.definition(), {m_note.id, m_rect, m_note.text}, nullptr),
        words);
}

void NoteTool::paint(QPainter &painter) const
{
    QPen pen(m_context.theme->color(u"acc"_qs), 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_rect, 6, 6);
}

} // namespace millrace::ui
