// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_session.h"
#include "ui/shell/editor_page.h"

namespace millrace::ui {

class RehearsalSummary;
class RunDataPanel;
class RunStrip;
class StepTrial;

/// The run of one open workflow: its states on the canvas, its strip above it, and the panels that
/// look into it. Thread: the interface's.
class EditorRun final : public QObject
{
    Q_OBJECT

public:
    /// The panels belong to who shows them.
    EditorRun(EditorPage &page, EngineClient &client, const Theme &theme, const Icons &icons);
    ~EditorRun() override;

    RunSession &session() { return m_session; }
    QWidget *data() const;
    QWidget *trial() const;
    QWidget *summary() const;
    void setTheme(const Theme &theme);
    void select(const QStringList &steps);

    void start(const base::Value &input);
    void simulate(const std::optional<base::Value> &input);

Q_SIGNALS:
    /// "Open" on the strip, or a simulation has ended: show what it is about.
    void detailsWanted(bool isRehearsal);
    void selectionWanted(const QStringList &steps);
    /// Other marks, or other data known at the steps.
    void changed();
    void failed(const millrace::base::Error &error);

private:
    void wire();
    void findUnfinished();
    void showMarks(const QStringList &steps);
    QString folder() const;

    EditorPage &m_page;
    EngineClient &m_client;
    RunSession m_session;
    RunStrip *m_strip;
    QPointer<RunDataPanel> m_data;
    QPointer<StepTrial> m_trial;
    QPointer<RehearsalSummary> m_summary;
};

} // namespace millrace::ui
