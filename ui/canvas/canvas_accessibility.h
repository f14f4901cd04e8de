// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace millrace::ui {

class CanvasView;

/// The graph for screen readers: its children are the cards, then the edges, then widgets on
/// it. Each is made when somebody asks for it, and knows its step by id, so that it outlives a
/// rebuilt scene. Thread: the interface's.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView &view);
    ~CanvasAccessible() override;
    CanvasAccessible(const CanvasAccessible &) = delete;
    CanvasAccessible &operator=(const CanvasAccessible &) = delete;

    /// Makes it known to Qt; once is enough.
    static void install();
    /// Tells that the keyboard is on another card or edge now.
    static void announceFocus(CanvasView &view);

    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

    QAccessibleInterface *ofCard(int card) const;
    QAccessibleInterface *ofEdge(int edge) const;

private:
    int parts() const;
    int focusedChild() const;

    CanvasView &m_view;
    mutable QHash<QString, QAccessible::Id> m_children; ///< by what they stand for
};

} // namespace millrace::ui
