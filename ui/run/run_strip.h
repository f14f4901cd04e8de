// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/approval_row.h"
#include "ui/run/run_session.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace millrace::ui {

/// The strip above the canvas while a run is in sight: what it is, how it stands, what can be done
/// with it; open approvals below. Hides itself in the design view.
class RunStrip final : public QWidget
{
    Q_OBJECT

public:
    RunStrip(RunSession &session, const Theme &theme, const Icons &icons,
             QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// What the strip says: "Run 4822 · Running · 12 s".
    QString text() const;

Q_SIGNALS:
    /// "Open" was chosen: the run's own page, or a simulation's details.
    void detailsRequested();

private:
    void addButtons(QHBoxLayout *row);
    QToolButton *button(const QString &icon, const QString &words, void (RunStrip::*what)());
    void refresh();
    void refreshText();
    void refreshButtons();
    void refreshIcons();
    void refreshApprovals();
    void refuse(const base::Error &error);
    void togglePause();
    void cancelRun();
    void clearRun();
    void openRun();

    RunSession &m_session;
    const Theme *m_theme;
    const Icons &m_icons;
    QString m_problem;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_says; ///< why the run failed, or why something was refused
    QToolButton *m_pause = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_clear = nullptr;
    QVBoxLayout *m_rows;
    QLabel *m_more; ///< approvals beyond those shown
    QList<ApprovalRow *> m_approvals;
};

} // namespace millrace::ui
