// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/versions/version_archive.h"
#include "ui/versions/version_proposal.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace millrace::ui {

class VersionChoice;

/// What is to be published.
struct PublishSubject
{
    model::WorkflowDefinition draft;
    std::vector<model::Problem> problems = {}; ///< as found last
    QString author = {};
};

/// Asks for number and note above the dimmed window and publishes. It blocks nothing: it is a child
/// of the window, and tells by signals how it ended. Errors among the problems forbid it, and so
/// does a draft that is the latest version already.
class PublishDialog final : public QWidget
{
    Q_OBJECT

public:
    PublishDialog(VersionArchive archive, const base::Clock &clock, const Theme &theme,
                  const Icons &icons, QWidget *window);
    ~PublishDialog() override;

    /// Shows itself and takes the keyboard.
    void ask(PublishSubject subject);
    /// Goes, and gives the focus back.
    void dismiss();
    void publish();

Q_SIGNALS:
    void published(const millrace::ui::VersionRecord &record);
    /// Without publishing.
    void cancelled();
    /// One of the problems was chosen: the dialog has gone.
    void problemChosen(const QString &step, const QString &field);
    /// The proposal is there, or an attempt to publish has ended.
    void ready();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Proposed
    {
        VersionList versions = {};
        base::Result<VersionProposal> proposal = {};
    };

    void build();
    void place();
    void retranslate();
    void fillProblems();
    void propose();
    void take(const Proposed &proposed);
    void refresh();
    void finish(const base::Result<VersionRecord> &record);
    void say(const QString &words);
    QString obstacle() const;

    const VersionArchive m_archive;
    const base::Clock &m_clock;
    const Theme &m_theme;
    const Icons &m_icons;
    PublishSubject m_subject;
    QWidget *m_panel;
    QLabel *m_title;
    QLabel *m_about;
    VersionChoice *m_choice;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QVBoxLayout *m_problems;
    QLabel *m_message;
    QLabel *m_missing;
    QPushButton *m_cancel;
    QPushButton *m_publish;
    QPointer<QWidget> m_focusBefore;
    bool m_isBusy = false;
    bool m_isSame = false;
    int m_request = 0;
};

} // namespace millrace::ui
