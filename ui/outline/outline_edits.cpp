// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_edits.h"

#include "ui/editing/connections.h"
#include "ui/editing/membership.h"
#include "ui/editing/places.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

tl::unexpected<base::Error> refuse(const char *why)
{
    return base::fail(base::ErrorClass::Usage, u"outline.move"_qs,
                      QCoreApplication::translate("Outline", why));
}

base::Result<Change> movingAlong(const OutlineTree &tree, const OutlineNode &node, int by)
{
    const bool isSequence = node.parent >= 0 && tree.at(node.parent).type == u"sequential";
    if (!isSequence)
        return refuse(QT_TRANSLATE_NOOP(
            "Outline", "Connections decide the order here. Connect the step to others instead."));
    const int place = node.row + by;
    if (place < 0)
        return refuse(QT_TRANSLATE_NOOP("Outline", "The step is the first already."));
    if (place >= static_cast<int>(tree.at(node.parent).children.size()))
        return refuse(QT_TRANSLATE_NOOP("Outline", "The step is the last already."));
    return Change{{model::MoveStep{node.id, {tree.at(node.parent).id, place}}}, {node.id}};
}

base::Result<Change> movingIn(const model::WorkflowDefinition &definition, const OutlineTree &tree,
                              const OutlineNode &node)
{
    const std::vector<int> &siblings = node.parent < 0 ? tree.top() : tree.at(node.parent).children;
    const int before = node.row > 0 ? siblings[std::size_t(node.row - 1)] : -1;
    if (before < 0 || !holdsSteps(tree.at(before).type))
        return refuse(QT_TRANSLATE_NOOP("Outline", "There is no container just before this step."));
    return movingInto(definition, {node.id}, {tree.at(before).id}, {});
}

base::Result<Change> movingOut(const model::WorkflowDefinition &definition, const OutlineTree &tree,
                               const OutlineNode &node)
{
    if (node.parent < 0)
        return refuse(QT_TRANSLATE_NOOP("Outline", "The step is in no container."));
    const OutlineNode &container = tree.at(node.parent);
    MoveTarget target;
    if (container.parent >= 0) {
        target.container = tree.at(container.parent).id;
        if (tree.at(container.parent).type == u"sequential")
            target.index = container.row + 1;
    }
    return movingInto(definition, {node.id}, target, {});
}

} // namespace

base::Result<Change> movingStep(const model::WorkflowDefinition &definition,
                                const OutlineTree &tree, const QString &step, Direction direction)
{
    const int found = tree.find(step);
    if (found < 0)
        return refuse(QT_TRANSLATE_NOOP("Outline", "The step is not there any more."));
    switch (direction) {
    case Direction::Up:
        return movingAlong(tree, tree.at(found), -1);
    case Direction::Down:
        return movingAlong(tree, tree.at(found), 1);
    case Direction::In:
        return movingIn(definition, tree, tree.at(found));
    case Direction::Out:
        return movingOut(definition, tree, tree.at(found));
    }
    return refuse(QT_TRANSLATE_NOOP("Outline", "The step is not there any more."));
}

QStringList connectable(const model::WorkflowDefinition &definition, const QString &step)
{
    const Flow flow(definition);
    const model::StepIndex &index = flow.index();
    const int from = index.find(step);
    QStringList ids;
    if (from < 0)
        return ids;
    const QSet<int> upstream = flow.reachable({from}, false);
    const std::vector<int> &joined = flow.after(from);
    for (const int to : flow.order()) {
        const bool isFit = to != from && index.at(to).level == index.at(from).level &&
                           !upstream.contains(to) &&
                           std::find(joined.begin(), joined.end(), to) == joined.end();
        if (isFit)
            ids += index.idOf(to);
    }
    return ids;
}

QStringList connected(const model::WorkflowDefinition &definition, const QString &step)
{
    const Flow flow(definition);
    const int from = flow.index().find(step);
    QStringList ids;
    for (std::size_t i = 0; from >= 0 && i < flow.after(from).size(); ++i)
        ids += flow.index().idOf(flow.after(from)[i]);
    if (from < 0)
        return ids;
    const model::StepDefinition &s = *flow.index().at(from).step;
    for (const QString &named : s.errorHandlers + s.rollbackActions) {
        if (!ids.contains(named) && flow.index().find(named) >= 0)
            ids += named;
    }
    return ids;
}

} // namespace millrace::ui
