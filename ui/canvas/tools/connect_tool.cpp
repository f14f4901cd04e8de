// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/connect_tool.h"

#include <QCoreApplication>
#include <QPainter>

namespace millrace::ui {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("ConnectTool", words);
}

/// Whether edges lead from one step to the other already, over any number of steps.
bool leadsTo(const GraphScene &scene, int from, int to)
{
    std::vector<int> open = {from};
    QSet<int> seen = {from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at == to)
            return true;
        for (const EdgeLine &edge : scene.edges()) {
            if (edge.from == at && !seen.contains(edge.to)) {
                seen.insert(edge.to);
                open.push_back(edge.to);
            }
        }
    }
    return false;
}

} // namespace

ConnectTool::ConnectTool(CanvasContext &context, int from, QPointF start)
    : m_context(context), m_from(from), m_end(start)
{
}

QString ConnectTool::reasonAgainst(int target) const
{
    const GraphScene &scene = m_context.scene;
    if (target == m_from)
        return say(QT_TRANSLATE_NOOP("ConnectTool", "A step cannot wait for itself"));
    if (scene.card(target).parent != scene.card(m_from).parent)
        return say(
            QT_TRANSLATE_NOOP("ConnectTool", "Only steps of the same container can be connected"));
    for (const EdgeLine &edge : scene.edges()) {
        if (edge.from == m_from && edge.to == target)
            return say(QT_TRANSLATE_NOOP("ConnectTool", "These steps are connected already"));
    }
    if (leadsTo(scene, target, m_from))
        return say(QT_TRANSLATE_NOOP("ConnectTool", "That would make a circle: use a loop"));
    return {};
}

QRectF ConnectTool::move(QPointF point, Qt::KeyboardModifiers)
{
    const int target = m_context.scene.cardAt(point);
    if (target != m_target)
        m_refusal = target < 0 ? QString() : reasonAgainst(target);
    m_target = target;
    m_end = point;
    return {};
}

void ConnectTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    if (m_target < 0 || !m_refusal.isEmpty())
        return;
    const GraphScene &scene = m_context.scene;
    (void)m_context.document.perform(
        {model::Connect{scene.card(m_from).id, scene.card(m_target).id, {}, false}},
        say(QT_TRANSLATE_NOOP("ConnectTool", "Connect steps")));
}

void ConnectTool::paint(QPainter &painter) const
{
    const QRectF &from = m_context.scene.card(m_from).rect;
    const QPointF start(from.center().x(), from.bottom());
    const double middle = (start.y() + m_end.y()) / 2;
    const QColor color = m_refusal.isEmpty() ? m_context.theme->color(u"acc"_qs)
                                             : m_context.theme->status(u"failed"_qs).foreground;
    m_context.painter.paintEdge(painter, {start, {start.x(), middle}, {m_end.x(), middle}, m_end},
                                m_context.zoom, color, 2.25);
}

} // namespace millrace::ui
