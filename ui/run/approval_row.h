// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"
#include "ui/run/schema_form.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace millrace::ui {

/// One open approval of the run in sight: its title, what it shows, its outcomes as buttons. The
/// form and the comment open where they are needed.
class ApprovalRow final : public QFrame
{
    Q_OBJECT

public:
    ApprovalRow(const api::OpenApproval &approval, const Theme &theme, QWidget *parent = nullptr);

    const event::ApprovalRequested &asked() const { return m_asked; }
    void setTheme(const Theme &theme);
    /// The decision was refused: says why, and may be decided again.
    void refuse(const QString &why);

Q_SIGNALS:
    void decided(const QString &outcome, const millrace::base::Value &form, const QString &comment);

private:
    void addHead(const api::OpenApproval &approval, QHBoxLayout *row);
    QWidget *makeDetails(const Theme &theme);
    void addOutcomes(QHBoxLayout *row);
    void choose(const QString &outcome);
    void say(const QString &text);
    void setBusy(bool isBusy);

    const event::ApprovalRequested m_asked;
    QWidget *m_details = nullptr;
    SchemaForm *m_form = nullptr;
    QLineEdit *m_comment = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_more = nullptr;
    QList<QPushButton *> m_outcomes;
};

/// An outcome in words: "Approve", "Request changes".
QString outcomeText(const QString &outcome);

} // namespace millrace::ui
