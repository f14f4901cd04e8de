// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/folded_run.h"
#include "app/output/output.h"

#include <QStringList>

namespace millrace::app {

/// Shows people how a run goes, on standard error: on a terminal a few lines that are drawn anew in
/// place (what executes, for how long), with what has ended above them; elsewhere a plain line for
/// each thing that ends, fails, or waits. Thread: one.
class ProgressView
{
public:
    explicit ProgressView(Output &output) : m_output(output) {}
    ~ProgressView();

    /// Begins to show a run. A run whose definition cannot be read is not shown.
    void open(ReadingStore &store, const journal::RunSummary &run);
    /// Shows what is new.
    void update(ReadingStore &store);
    /// Takes the lines that are drawn in place away.
    void close();

private:
    void tell(const event::StoredEvent &stored);
    void tellStep(const event::StoredEvent &stored, const event::StepRef &ref);
    void line(const QString &glyph, Ink ink, const QString &text, const QString &note);
    void draw();
    void erase();
    QStringList activeLines() const;
    QString glyph(const QString &wide, const QString &plain) const;

    static constexpr int kMostActive = 8;

    Output &m_output;
    std::optional<FoldedRun> m_run;
    int m_drawn = 0; ///< lines in place
    int m_turn = 0;  ///< of the spinner
};

} // namespace millrace::app
