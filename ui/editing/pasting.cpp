// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/pasting.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/free_ids.h"
#include "ui/editing/removing.h"
#include "ui/editing/renaming.h"

#include "engine/model/step_index.h"

#include <QCoreApplication>
#include <QMap>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;
using Steps = std::vector<StepDefinition>;

namespace {

void collect(const Steps &steps, QStringList &ids)
{
    for (const StepDefinition &step : steps) {
        ids.append(step.id);
        collect(step.steps, ids);
    }
}

int depthOf(const Steps &steps)
{
    int depth = 0;
    for (const StepDefinition &step : steps)
        depth = std::max(depth, 1 + depthOf(step.steps));
    return depth;
}

/// New ids are none of the old ones: a rename must not meet what it has made.
QHash<QString, QString> newIdsFor(const Steps &steps, const WorkflowDefinition &definition)
{
    FreeIds free(definition);
    QStringList ids;
    collect(steps, ids);
    QHash<QString, QString> newIds;
    QStringList taken;
    for (const QString &id : std::as_const(ids)) {
        if (!free.isFree(id))
            taken.append(id);
        free.reserve(id);
        newIds.insert(id, id);
    }
    for (const QString &id : std::as_const(taken))
        newIds.insert(id, free.take(id));
    return newIds;
}

/// Keeps the names that `isKept` knows.
template<class Known>
void filter(QStringList &names, const Known &isKept)
{
    names.removeIf([&](const QString &name) { return !isKept(name); });
}

void dropOutside(Steps &steps, const QSet<QString> &inside, const QSet<QString> &inbound)
{
    const auto isInside = [&](const QString &name) { return inside.contains(name); };
    for (StepDefinition &step : steps) {
        filter(step.dependencies,
               [&](const QString &name) { return isInside(name) || inbound.contains(name); });
        filter(step.errorHandlers, isInside);
        filter(step.rollbackActions, isInside);
        std::erase_if(step.routes, [&](const model::Route &route) { return !isInside(route.to); });
        if (!isInside(step.defaultRoute))
            step.defaultRoute.clear();
        if (!isInside(step.rollbackTo))
            step.rollbackTo.clear();
        dropOutside(step.steps, inside, {});
    }
}

class Pasted
{
public:
    Pasted(const CopiedSteps &copied, const WorkflowDefinition &definition)
        : m_newIds(newIdsFor(copied.steps, definition)), m_steps(copied.steps)
    {
        for (const StepDefinition &step : m_steps)
            m_roots.append(m_newIds.value(step.id));
    }

    void cut(const QSet<QString> &inbound)
    {
        QStringList ids;
        collect(m_steps, ids);
        dropOutside(m_steps, {ids.begin(), ids.end()}, inbound);
        renameInside(m_steps, m_newIds);
    }

    void insert(Steps &into, int index)
    {
        const auto at =
            index < 0 || std::size_t(index) > into.size() ? into.end() : into.begin() + index;
        into.insert(at, std::make_move_iterator(m_steps.begin()),
                    std::make_move_iterator(m_steps.end()));
    }

    /// `corner` relative to the container.
    void place(WorkflowDefinition &definition, const CopiedSteps &copied, QPointF corner,
               bool isSequence) const
    {
        const QSet<QString> roots(m_roots.begin(), m_roots.end());
        PositionWriter writer(definition);
        for (auto it = copied.positions.begin(); it != copied.positions.end(); ++it) {
            const QString id = m_newIds.value(it.key());
            if (!id.isEmpty() && !(isSequence && roots.contains(id)))
                writer.put(id, roots.contains(id) ? *it + corner : *it);
        }
    }

    const QStringList &roots() const { return m_roots; }

private:
    QHash<QString, QString> m_newIds;
    Steps m_steps;
    QStringList m_roots;
};

QSet<QString> idsOf(const Steps &steps)
{
    QSet<QString> ids;
    for (const StepDefinition &step : steps)
        ids.insert(step.id);
    return ids;
}

base::Done check(const WorkflowDefinition &definition, const CopiedSteps &copied,
                 const QString &container)
{
    const model::StepIndex index(definition);
    const int at = index.find(container);
    if (!container.isEmpty() && at < 0)
        return base::fail(
            base::ErrorClass::Usage, u"paste.no_container"_qs,
            QCoreApplication::translate("CopiedSteps", "The container is not there any more."));
    int depth = 0;
    for (int outer = at; outer >= 0; outer = index.at(outer).parent)
        ++depth;
    if (depth + depthOf(copied.steps) > model::StepIndex::kDeepest)
        return base::fail(
            base::ErrorClass::Usage, u"paste.too_deep"_qs,
            QCoreApplication::translate("CopiedSteps", "Containers would be nested too deep."));
    return {};
}

bool isSequence(const WorkflowDefinition &definition, const QString &container)
{
    const model::StepIndex index(definition);
    const int at = index.find(container);
    return at >= 0 && index.at(at).step->type == u"sequential";
}

} // namespace

base::Result<Change> pasting(const WorkflowDefinition &definition, const CopiedSteps &copied,
                             const PasteSpot &spot, const Places &places)
{
    if (const auto done = check(definition, copied, spot.container); !done)
        return base::fail(done.error());
    WorkflowDefinition after = definition;
    Steps &into = *stepsOf(after, spot.container);
    Pasted pasted(copied, definition);
    pasted.cut(spot.keepsInbound ? idsOf(into) : QSet<QString>());
    const bool ordered = isSequence(definition, spot.container);
    ordered ? forgetPlaces(after, spot.container) : keepPlaces(after, spot.container, places);
    pasted.insert(*stepsOf(after, spot.container), ordered ? spot.index : -1);
    pasted.place(after, copied, spot.corner - originOf(spot.container, places), ordered);
    return Change{editBetween(definition, std::move(after)), pasted.roots()};
}

base::Result<Change> duplicating(const WorkflowDefinition &definition, const QStringList &steps,
                                 const Places &places)
{
    constexpr QPointF kAside(32, 32);
    const model::StepIndex index(definition);
    QMap<QString, QStringList> byContainer;
    for (const QString &id : outermost(definition, steps)) {
        const int parent = index.at(index.find(id)).parent;
        byContainer[parent < 0 ? QString() : index.idOf(parent)].append(id);
    }
    WorkflowDefinition after = definition;
    QStringList made;
    for (auto it = byContainer.begin(); it != byContainer.end(); ++it) {
        const CopiedSteps copied = copySteps(definition, *it, places);
        QRectF all;
        int last = -1;
        for (const QString &id : *it) {
            all |= places.value(id);
            last = std::max(last, index.at(index.find(id)).position);
        }
        const auto change =
            pasting(after, copied, {it.key(), last + 1, all.topLeft() + kAside, false}, places);
        if (!change)
            return change;
        const bool isDone = model::apply(after, change->edit).has_value();
        Q_ASSERT(isDone);
        Q_UNUSED(isDone)
        made += change->steps;
    }
    return Change{editBetween(definition, std::move(after)), made};
}

} // namespace millrace::ui
