// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/progress_view.h"

#include "app/output/safe_text.h"
#include "app/output/words.h"
#include "engine/base/clock.h"

#include <algorithm>

namespace millrace::app {

using state::StepStatus;

namespace {

QString elapsed(const state::StepState &step, base::TimeMs now)
{
    if (step.startedAt == 0)
        return {};
    const base::TimeMs end = step.finishedAt != 0 ? step.finishedAt : now;
    return durationText(end - step.startedAt);
}

QString retryNote(const event::AttemptFailed &failed, base::TimeMs time)
{
    QString note = failed.error.message;
    if (failed.retryAt != 0)
        note += u"; again in "_qs + durationText(failed.retryAt - time);
    return note;
}

// What an event says beside the step's name; nothing where it is not worth a line of its own.
struct Telling
{
    QString glyph = {};
    QString plain = {};
    Ink ink = Ink::Plain;
    QString note = {};
};

std::optional<Telling> tellingOf(const event::StoredEvent &stored, const QString &took)
{
    const event::Event &event = stored.event;
    if (std::holds_alternative<event::StepCompleted>(event))
        return Telling{u"✓"_qs, u"done"_qs, Ink::Green, took};
    if (const auto *failed = std::get_if<event::StepFailed>(&event))
        return Telling{u"✗"_qs, u"failed"_qs, Ink::Red, failed->error.message};
    if (const auto *attempt = std::get_if<event::AttemptFailed>(&event)) {
        if (attempt->retryAt == 0)
            return std::nullopt;
        return Telling{u"↻"_qs, u"retry"_qs, Ink::Yellow, retryNote(*attempt, stored.time)};
    }
    if (std::holds_alternative<event::AttemptLost>(event))
        return Telling{u"↻"_qs, u"lost"_qs, Ink::Yellow, u"interrupted; starts again"_qs};
    if (const auto *asked = std::get_if<event::ApprovalRequested>(&event))
        return Telling{u"?"_qs, u"asks"_qs, Ink::Yellow,
                       u"%1 (approval %2)"_qs.arg(asked->title, asked->approval)};
    if (const auto *wait = std::get_if<event::WaitStarted>(&event)) {
        QString what = wait->event.isEmpty() ? u"time"_qs : u"event "_qs + wait->event;
        if (wait->dueAt != 0)
            what += u", until "_qs + timeText(wait->dueAt);
        return Telling{u"…"_qs, u"waits"_qs, Ink::Dim, what};
    }
    if (const auto *skipped = std::get_if<event::StepSkipped>(&event))
        return Telling{u"–"_qs, u"skipped"_qs, Ink::Dim, skipped->reason};
    if (std::holds_alternative<event::StepCancelled>(event))
        return Telling{u"–"_qs, u"cancelled"_qs, Ink::Dim, {}};
    if (std::holds_alternative<event::StepCompensated>(event))
        return Telling{u"↶"_qs, u"undone"_qs, Ink::Yellow, {}};
    return std::nullopt;
}

} // namespace

ProgressView::~ProgressView()
{
    close();
}

void ProgressView::open(ReadingStore &store, const journal::RunSummary &run)
{
    auto folded = FoldedRun::open(store, run);
    if (folded)
        m_run = std::move(*folded);
    update(store);
}

void ProgressView::update(ReadingStore &store)
{
    if (!m_run)
        return;
    const auto events = m_run->advance(store);
    if (!events)
        return;
    if (!events->empty())
        erase();
    for (const event::StoredEvent &stored : *events)
        tell(stored);
    draw();
}

void ProgressView::close()
{
    erase();
    m_run.reset();
}

void ProgressView::tell(const event::StoredEvent &stored)
{
    if (const event::StepRef *ref = event::eventStep(stored.event)) {
        tellStep(stored, *ref);
        return;
    }
    if (const auto *ending = std::get_if<event::RunEnding>(&stored.event))
        line(glyph(u"✗"_qs, u"ends"_qs), Ink::Red, u"the run"_qs, ending->error.message);
    else if (std::holds_alternative<event::RunPaused>(stored.event))
        line(glyph(u"‖"_qs, u"paused"_qs), Ink::Yellow, u"the run"_qs, {});
    else if (std::holds_alternative<event::RunContinued>(stored.event))
        line(glyph(u"▸"_qs, u"continued"_qs), Ink::Blue, u"the run"_qs, {});
}

void ProgressView::tellStep(const event::StoredEvent &stored, const event::StepRef &ref)
{
    const state::RunState &state = m_run->state();
    const int instance = state.find(ref);
    if (instance < 0)
        return;
    const QString took = elapsed(state.step(instance), stored.time);
    if (const auto telling = tellingOf(stored, took))
        line(glyph(telling->glyph, telling->plain), telling->ink, state.path(instance),
             telling->note);
}

QString ProgressView::glyph(const QString &wide, const QString &plain) const
{
    const bool shows = m_output.peopleTraits().isTerminal && m_output.peopleTraits().hasGlyphs;
    return shows ? wide : plain;
}

void ProgressView::line(const QString &glyph, Ink ink, const QString &text, const QString &note)
{
    const bool hasColour = m_output.peopleTraits().hasColour;
    QString all = inked(glyph, ink, hasColour) + u' ' + safeText(text);
    if (!note.isEmpty())
        all += u"  "_qs + inked(safeText(note), Ink::Dim, hasColour);
    m_output.draw(all + u'\n');
}

QStringList ProgressView::activeLines() const
{
    static const QString kSpinner = QStringLiteral("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏");
    const state::RunState &state = m_run->state();
    const base::TimeMs now = base::SystemClock().now();
    const QString mark = glyph(kSpinner.mid(m_turn % kSpinner.size(), 1), u"*"_qs);
    QStringList lines;
    qsizetype more = 0;
    int settled = 0;
    for (int i = 0; i < static_cast<int>(state.steps.size()); ++i) {
        const state::StepState &step = state.step(i);
        settled += state::isSettled(step.status) ? 1 : 0;
        if (step.status != StepStatus::Running && step.status != StepStatus::Retrying)
            continue;
        if (lines.size() < kMostActive)
            lines += u"%1 %2  %3"_qs.arg(mark, safeText(state.path(i)), elapsed(step, now));
        else
            ++more;
    }
    lines += u"  %1 of %2 steps, %3"_qs.arg(settled)
                 .arg(state.steps.size())
                 .arg(durationText(state.createdAt == 0 ? 0 : now - state.createdAt));
    if (more > 0)
        lines.back() += u", %1 more at work"_qs.arg(more);
    return lines;
}

void ProgressView::draw()
{
    if (!m_output.peopleTraits().isTerminal)
        return;
    erase();
    ++m_turn;
    const int columns = m_output.peopleTraits().columns;
    const QStringList lines = activeLines();
    for (const QString &text : lines)
        m_output.draw((columns > 0 ? cutToWidth(text, columns - 1) : text) + u'\n');
    m_drawn = static_cast<int>(lines.size());
}

// Up, and clear to the end of the screen.
void ProgressView::erase()
{
    if (m_drawn > 0)
        m_output.draw(u"\x1b[%1A\r\x1b[J"_qs.arg(m_drawn));
    m_drawn = 0;
}

} // namespace millrace::app
