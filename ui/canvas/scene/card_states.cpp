// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/card_states.h"

#include "ui/canvas/scene/graph_scene.h"

namespace millrace::ui {

void CardStates::setRun(QHash<QString, StepMark> marks)
{
    m_run = std::move(marks);
}

void CardStates::setHighlights(QSet<QString> writers, QSet<QString> readers)
{
    m_writers = std::move(writers);
    m_readers = std::move(readers);
}

int CardStates::updateRun(const QString &step, const StepMark &mark)
{
    m_isPlain = false;
    StepMark &known = m_run[step];
    if (known == mark)
        return -1;
    known = mark;
    const int card = m_scene != nullptr ? m_scene->find(step) : -1;
    if (card < 0 || m_scene->card(card).id != step)
        return -1; // gone, or in a folded container
    resolve(card, mark);
    return card;
}

void CardStates::resolve(int card, const StepMark &mark)
{
    CardState &state = this->state(card);
    const bool wasSettled = isSettled(state.status);
    state.mark = mark;
    state.status = runStatus(mark.status);
    const bool settles = isSettled(state.status);
    if (settles != wasSettled && !m_scene->card(card).isContainer)
        countSettled(card, settles ? 1 : -1);
    m_scene->setStrip(card, !mark.cause.isEmpty() && !m_scene->card(card).isContainer);
}

std::vector<int> CardStates::around(int card) const
{
    std::vector<int> containers;
    for (int i = m_scene->card(card).parent; i >= 0; i = m_scene->card(i).parent)
        containers.push_back(i);
    return containers;
}

void CardStates::countSettled(int card, int by)
{
    for (const int container : around(card))
        state(container).settled += by;
}

void CardStates::follow(GraphScene &scene)
{
    const bool plain = m_run.isEmpty() && m_problems.isEmpty() && m_breakpoints.isEmpty() &&
                       m_writers.isEmpty() && m_readers.isEmpty();
    if (plain && m_isPlain && m_scene == &scene && m_states.size() == scene.cards().size())
        return;
    m_isPlain = plain;
    m_scene = &scene;
    m_states.assign(scene.cards().size(), {});
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i) {
        if (plain) {
            scene.setStrip(i, false);
            continue;
        }
        const QString &id = scene.card(i).id;
        CardState &state = this->state(i);
        if (const auto problem = m_problems.constFind(id); problem != m_problems.constEnd())
            state.problem = *problem ? ProblemMark::Error : ProblemMark::Warning;
        state.hasBreakpoint = m_breakpoints.contains(id);
        state.writes = m_writers.contains(id);
        state.reads = m_readers.contains(id);
        resolve(i, m_run.value(id));
    }
}

} // namespace millrace::ui
