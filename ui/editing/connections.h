// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/flow.h"

#include "ui/editing/change.h"

namespace millrace::ui {

/// Why two steps cannot be connected, in words for people; empty where they can.
QString refusalToConnect(const Flow &flow, const QString &from, const QString &to);

/// Adds an edge as the step that it comes from means it: a condition gets a route, or its default
/// where it has one route and no default, an approval with routes one for the next outcome;
/// everything else a dependency. Nothing happens where they are connected.
void joinSteps(model::WorkflowDefinition &definition, const QString &from, const QString &to);
/// Takes away every edge from one step to the other: dependency, routes, handler, compensation.
/// False where there is none; the order inside of a sequence cannot be taken away.
bool partSteps(model::WorkflowDefinition &definition, const QString &from, const QString &to);

model::Edit connecting(const model::WorkflowDefinition &definition, const QString &from,
                       const QString &to);
model::Edit disconnecting(const model::WorkflowDefinition &definition, const QString &from,
                          const QString &to);

struct EdgeEnds
{
    QString from;
    QString to;
    friend bool operator==(const EdgeEnds &, const EdgeEnds &) = default;
};

/// Why an edge cannot lead elsewhere; empty where it can.
QString refusalToRewire(const model::WorkflowDefinition &definition, const EdgeEnds &edge,
                        const EdgeEnds &wish);
/// Lets an edge begin or end elsewhere. A route whose end moves stays what it is.
model::Edit rewiring(const model::WorkflowDefinition &definition, const EdgeEnds &edge,
                     const EdgeEnds &wish);

/// Puts a step between the two ends of an edge. A route leads to the step then, with its condition;
/// in a sequence the step stands between the two.
void putBetween(model::WorkflowDefinition &definition, const QString &step, const EdgeEnds &edge);
/// Why a step that is there cannot be put on an edge; empty where it can. Only a step without
/// edges of its own can.
QString refusalToSplice(const model::WorkflowDefinition &definition, const QString &step,
                        const EdgeEnds &edge);

} // namespace millrace::ui
