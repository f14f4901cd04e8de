// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessibility.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/spoken_graph.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWindow>

namespace millrace::ui {

namespace {

/// A card or an edge.
class GraphPart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `to` is empty for a card.
    GraphPart(CanvasView &view, QString from, QString to)
        : m_view(&view), m_from(std::move(from)), m_to(std::move(to))
    {
    }

    bool isEdge() const { return !m_to.isEmpty(); }
    /// In the scene; -1: it is gone.
    int index() const
    {
        if (m_view == nullptr)
            return -1;
        return isEdge() ? m_view->scene().findEdge(m_from, m_to) : m_view->scene().find(m_from);
    }

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_view == nullptr ? nullptr : m_view->window()->windowHandle();
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *focusChild() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const int at = index();
        if (kind != QAccessible::Name || at < 0)
            return {};
        return isEdge() ? spokenEdge(m_view->scene(), m_view->states(), at)
                        : spokenCard(m_view->scene(), m_view->states(), at);
    }

    QAccessible::Role role() const override
    {
        const int at = index();
        if (isEdge() || at < 0)
            return QAccessible::StaticText;
        return m_view->scene().card(at).isContainer ? QAccessible::Grouping : QAccessible::ListItem;
    }

    QRect rect() const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const QRectF area =
            isEdge() ? m_view->scene().edge(at).bounds : m_view->scene().card(at).outline();
        const QRect shown =
            QRectF(m_view->toView(area.topLeft()), m_view->toView(area.bottomRight()))
                .toAlignedRect();
        return {m_view->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = index();
        if (at < 0) {
            state.invalid = true;
            return state;
        }
        const Marks &marks = m_view->marks();
        state.selectable = state.focusable = true;
        state.selected = isEdge() ? marks.selectedEdge == at : marks.selected.contains(at);
        state.focused =
            m_view->hasFocus() && (isEdge() ? marks.selectedEdge == at : marks.focused == at);
        state.offscreen = !m_view->rect().intersects(
            QRect(m_view->mapFromGlobal(rect().topLeft()), rect().size()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    /// Selects it and brings it into sight.
    void doAction(const QString &action) override
    {
        if (action != pressAction() || !isValid())
            return;
        if (isEdge())
            return m_view->selectEdge(m_from, m_to);
        m_view->select({m_from});
        m_view->reveal(m_from);
    }

private:
    QPointer<CanvasView> m_view;
    QString m_from;
    QString m_to;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(CanvasView::staticMetaObject.className()))
        return nullptr;
    return new CanvasAccessible(*static_cast<CanvasView *>(object));
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView &view)
    : QAccessibleWidget(&view, QAccessible::Canvas), m_view(view)
{
}

CanvasAccessible::~CanvasAccessible()
{
    for (const QAccessible::Id child : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(child);
}

void CanvasAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

QAccessibleInterface *CanvasAccessible::ofCard(int card) const
{
    const QString &id = m_view.scene().card(card).id;
    QAccessible::Id &known = m_children[id];
    if (known == 0)
        known = QAccessible::registerAccessibleInterface(new GraphPart(m_view, id, {}));
    return QAccessible::accessibleInterface(known);
}

QAccessibleInterface *CanvasAccessible::ofEdge(int number) const
{
    const EdgeLine &edge = m_view.scene().edge(number);
    const QString &from = m_view.scene().card(edge.from).id;
    const QString &to = m_view.scene().card(edge.to).id;
    QAccessible::Id &known = m_children[from + u'\n' + to];
    if (known == 0)
        known = QAccessible::registerAccessibleInterface(new GraphPart(m_view, from, to));
    return QAccessible::accessibleInterface(known);
}

int CanvasAccessible::parts() const
{
    return static_cast<int>(m_view.scene().cards().size() + m_view.scene().edges().size());
}

int CanvasAccessible::childCount() const
{
    return parts() + QAccessibleWidget::childCount();
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const int cards = static_cast<int>(m_view.scene().cards().size());
    if (index >= parts())
        return QAccessibleWidget::child(index - parts());
    if (index < 0)
        return nullptr;
    return index < cards ? ofCard(index) : ofEdge(index - cards);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const GraphPart *>(child);
    if (part == nullptr) {
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : parts() + widget;
    }
    if (!part->isValid())
        return -1;
    const int cards = static_cast<int>(m_view.scene().cards().size());
    return part->isEdge() ? cards + part->index() : part->index();
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    constexpr double kReach = 6;
    const QPointF point = m_view.toScene(m_view.mapFromGlobal(QPointF(x, y)));
    if (const int card = m_view.scene().cardAt(point); card >= 0)
        return ofCard(card);
    const int edge = m_view.scene().edgeAt(point, kReach / m_view.zoom());
    return edge < 0 ? nullptr : ofEdge(edge);
}

int CanvasAccessible::focusedChild() const
{
    const Marks &marks = m_view.marks();
    const int cards = static_cast<int>(m_view.scene().cards().size());
    return marks.selectedEdge >= 0 ? cards + marks.selectedEdge : marks.focused;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    return m_view.hasFocus() ? child(focusedChild()) : nullptr;
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description)
        return QAccessibleWidget::text(kind);
    const int steps =
        static_cast<int>(std::count_if(m_view.scene().cards().begin(), m_view.scene().cards().end(),
                                       [](const Card &card) { return !card.isContainer; }));
    return QCoreApplication::translate(
        "SpokenGraph", "%n step(s). Tab and the arrow keys walk, Enter opens a step.", nullptr,
        steps);
}

void CanvasAccessible::announceFocus(CanvasView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    auto *graph = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *part = graph == nullptr ? nullptr : graph->child(graph->focusedChild());
    if (part == nullptr)
        return;
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace millrace::ui
