// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace millrace::ui {

class EventListModel;
class ValueView;

/// What the run in sight knows of the selected step (or of itself, where none is selected): status,
/// input, output, error, attempts, events; and going on from there with another result.
class RunDataPanel final : public QWidget
{
    Q_OBJECT

public:
    RunDataPanel(RunSession &session, const Theme &theme, const Icons &icons,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// One id shows that step; none or several show the run.
    void select(const QStringList &steps);

Q_SIGNALS:
    /// An event of another step was chosen in the list.
    void selectionChanged(const QStringList &steps);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeOutput();
    QWidget *makeList(EventListModel *model, const QString &name);
    void refresh();
    void refreshInstances();
    void showRun();
    void showStep(const api::StepFacts &facts);
    void showHead(const QString &token, const QString &name, const QString &note);
    void showError(const std::optional<base::Error> &error);
    const api::StepFacts *facts() const;
    void edit(bool isOn);
    void goOn();

    RunSession &m_session;
    const Theme *m_theme;
    const Icons &m_icons;
    QString m_step;
    QTimer m_later; ///< events come faster than anybody reads
    std::vector<api::StepFacts> m_instances;
    QString m_chosen; ///< path of the chosen instance; empty: the last
    EventListModel *m_attempts;
    EventListModel *m_events;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QComboBox *m_choice = nullptr;
    QTabWidget *m_pages;
    ValueView *m_output;
    ValueView *m_input;
    ValueView *m_error;
    QLabel *m_errorText = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_editor = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace millrace::ui
