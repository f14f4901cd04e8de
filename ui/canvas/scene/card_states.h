// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/run_status.h"
#include "ui/canvas/scene/step_mark.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace millrace::ui {

class GraphScene;

enum class ProblemMark : std::uint8_t
{
    None,
    Warning,
    Error
};

/// What is shown about one card beside its definition.
struct CardState
{
    StepMark mark = {};
    RunStatus status = RunStatus::None;
    ProblemMark problem = ProblemMark::None;
    bool hasBreakpoint = false;
    bool writes = false; ///< the variable that is looked at
    bool reads = false;
    int settled = 0; ///< of a container: steps in it that have ended
};

/// What is shown about all steps beside their definition: a run, problems, breakpoints,
/// highlights. Kept by id, so that it outlives a rebuilt scene; given by index, for drawing.
class CardStates
{
public:
    void setRun(QHash<QString, StepMark> marks);
    /// The card that looks different now, or -1.
    int updateRun(const QString &step, const StepMark &mark);
    void setProblems(QHash<QString, bool> isError) { m_problems = std::move(isError); }
    void setBreakpoints(QSet<QString> steps) { m_breakpoints = std::move(steps); }
    void setHighlights(QSet<QString> writers, QSet<QString> readers);

    /// After the scene or one of the sets has changed. The cause strips of the scene follow.
    void follow(GraphScene &scene);

    bool isRun() const { return !m_run.isEmpty(); }
    const CardState &at(int card) const { return m_states[static_cast<std::size_t>(card)]; }
    RunStatus status(int card) const { return at(card).status; }
    const QHash<QString, StepMark> &run() const { return m_run; }
    /// Containers around a card, the innermost first.
    std::vector<int> around(int card) const;

private:
    void resolve(int card, const StepMark &mark);
    void countSettled(int card, int by);
    CardState &state(int card) { return m_states[static_cast<std::size_t>(card)]; }

    QHash<QString, StepMark> m_run;
    QHash<QString, bool> m_problems;
    QSet<QString> m_breakpoints;
    QSet<QString> m_writers;
    QSet<QString> m_readers;
    bool m_isPlain = false; ///< all states are empty
    GraphScene *m_scene = nullptr;
    std::vector<CardState> m_states; ///< by card
};

} // namespace millrace::ui
