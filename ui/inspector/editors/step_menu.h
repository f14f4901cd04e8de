// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_context.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace millrace::ui {

/// Steps to choose from, with a search. Closes and deletes itself. Thread: the interface's.
class StepMenu final : public QFrame
{
    Q_OBJECT

public:
    /// Opens below a widget. Steps in `without` are not offered.
    StepMenu(const EditorContext &context, const QStringList &without, QWidget *below);

Q_SIGNALS:
    void chosen(const QString &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &words);
    void choose();

    std::vector<NamedStep> m_steps;
    const EditorContext m_context;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace millrace::ui
