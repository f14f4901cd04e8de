// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"
#include "ui/editing/change.h"
#include "ui/editing/places.h"

#include <QtTest>

namespace millrace::tests {

/// A definition with these steps (a JSON list) and further members (", \"x\": 1").
inline model::WorkflowDefinition workflow(const QByteArray &steps, const QByteArray &more = {})
{
    const auto loaded = model::readDefinition(
        QByteArray(R"({"format": "millrace/1", "name": "w", "steps": )" + steps + more + '}'));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->definition;
}

inline const model::StepDefinition &step(const model::WorkflowDefinition &definition,
                                         const QString &id)
{
    const auto path = model::findStep(definition, id);
    if (!path)
        qFatal("no step %s", qPrintable(id));
    return *model::stepAt(definition, *path);
}

inline QString idsOf(const std::vector<model::StepDefinition> &steps)
{
    QStringList ids;
    for (const model::StepDefinition &one : steps)
        ids.append(one.steps.empty() ? one.id : one.id + u'(' + idsOf(one.steps) + u')');
    return ids.join(u' ');
}

/// Who waits for whom: "b<a c<a,b", routes as "a>b", in the order of the file.
inline QString edgesOf(const std::vector<model::StepDefinition> &steps)
{
    QStringList edges;
    for (const model::StepDefinition &one : steps) {
        if (!one.dependencies.isEmpty())
            edges.append(one.id + u'<' + one.dependencies.join(u','));
        for (const model::Route &route : one.routes)
            edges.append(one.id + u'>' + route.to);
        if (!one.defaultRoute.isEmpty())
            edges.append(one.id + u">>"_qs + one.defaultRoute);
        if (!one.steps.empty())
            edges.append(edgesOf(one.steps));
    }
    edges.removeAll(QString());
    return edges.join(u' ');
}

/// Applies an edit and checks that undoing it gives back every byte; leaves it applied.
inline bool holds(model::WorkflowDefinition &definition, const model::Edit &edit)
{
    const QByteArray before = model::writeDefinition(definition);
    const auto inverse = model::apply(definition, edit);
    if (!inverse) {
        qWarning("%s", qPrintable(inverse.error().message));
        return false;
    }
    model::WorkflowDefinition back = definition;
    const bool isUndone = model::apply(back, *inverse).has_value();
    return isUndone && model::writeDefinition(back) == before;
}

/// A place for each step, one below the other; children inside of their containers.
inline ui::Places column(const model::WorkflowDefinition &definition)
{
    ui::Places places;
    double y = 0;
    for (const model::StepPath &path : model::allSteps(definition)) {
        const double indent = 16 * static_cast<double>(path.size() - 1);
        places.insert(model::stepAt(definition, path)->id, {indent, y, 224, 56});
        y += 96;
    }
    return places;
}

} // namespace millrace::tests
