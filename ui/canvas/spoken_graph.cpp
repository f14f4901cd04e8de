// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/spoken_graph.h"

#include "ui/canvas/paint/edge_style.h"
#include "ui/theme/step_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace millrace::ui {

namespace {

// In the order of RunStatus.
constexpr const char *kStatuses[] = {"",
                                     QT_TRANSLATE_NOOP("SpokenGraph", "pending"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "waiting"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "running"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "completed"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "failed"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "skipped"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "retrying"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "needs approval"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "cancelled"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "timed out"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "rolled back"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "paused"),
                                     QT_TRANSLATE_NOOP("SpokenGraph", "rolling back")};
static_assert(std::size(kStatuses) == kRunStatuses);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenGraph)
};

QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(
        QCoreApplication::translate("SpokenGraph", ", ", "between parts of a description"));
}

QString spokenStatus(const Card &card, const CardState &state)
{
    if (state.status == RunStatus::None)
        return {};
    if (state.status == RunStatus::Retrying && state.mark.attempt > 0)
        return Words::tr("retrying attempt %1 of %2")
            .arg(state.mark.attempt)
            .arg(qMax(card.attempts, state.mark.attempt));
    return Words::tr(kStatuses[at(state.status)]);
}

QString spokenSigns(const Card &card, const CardState &state)
{
    QStringList signs;
    if (state.problem == ProblemMark::Error)
        signs += Words::tr("has an error");
    if (state.problem == ProblemMark::Warning)
        signs += Words::tr("has a warning");
    if (state.hasBreakpoint || card.hasBreakpoint)
        signs += Words::tr("has a breakpoint");
    if (state.mark.isStale)
        signs += Words::tr("stale");
    if (state.writes)
        signs += Words::tr("writes the variable");
    if (state.reads)
        signs += Words::tr("reads the variable");
    return joined(signs);
}

/// Among the steps that are no containers, as they are written.
QString spokenPosition(const GraphScene &scene, int card)
{
    int position = 0;
    int count = 0;
    for (int i = 0; i < static_cast<int>(scene.cards().size()); ++i) {
        if (scene.card(i).isContainer)
            continue;
        ++count;
        if (i <= card)
            ++position;
    }
    return Words::tr("step %1 of %2").arg(position).arg(count);
}

QString spokenTargets(const GraphScene &scene, int card)
{
    QStringList targets;
    for (const int number : scene.edgesOf(card)) {
        const EdgeLine &edge = scene.edge(number);
        if (edge.from == card)
            targets += scene.card(edge.to).title;
    }
    return targets.isEmpty() ? QString()
                             : Words::tr("goes to %1").arg(QLocale().createSeparatedList(targets));
}

QString spokenInside(const Card &card)
{
    if (!card.isContainer && !card.isCollapsed)
        return {};
    const QString inside =
        QCoreApplication::translate("SpokenGraph", "%n step(s) inside", nullptr, card.leaves);
    return card.isCollapsed ? joined({Words::tr("folded"), inside}) : inside;
}

QString spokenState(EdgeState state)
{
    switch (state) {
    case EdgeState::Idle:
        return {};
    case EdgeState::Active:
        return Words::tr("active");
    case EdgeState::Done:
        return Words::tr("done");
    case EdgeState::Failed:
        return Words::tr("failed");
    case EdgeState::NotTaken:
        return Words::tr("not taken");
    }
    return {};
}

QString spokenKind(EdgeKind kind)
{
    if (kind == EdgeKind::Compensation)
        return Words::tr("on rollback");
    return kind == EdgeKind::Handler ? Words::tr("on failure") : QString();
}

} // namespace

QString spokenCard(const GraphScene &scene, const CardStates &states, int index)
{
    const Card &card = scene.card(index);
    const CardState &state = states.at(index);
    return joined({card.title, stepName(card.type, card.kind), spokenStatus(card, state),
                   spokenSigns(card, state), spokenInside(card),
                   card.isContainer ? QString() : spokenPosition(scene, index),
                   spokenTargets(scene, index)});
}

QString spokenEdge(const GraphScene &scene, const CardStates &states, int number)
{
    const EdgeLine &edge = scene.edge(number);
    const EdgeState state = edgeState(edge, states.status(edge.from), states.status(edge.to));
    return joined(
        {Words::tr("From %1 to %2").arg(scene.card(edge.from).title, scene.card(edge.to).title),
         edge.label, spokenKind(edge.kind), spokenState(state)});
}

} // namespace millrace::ui
