// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/problems/problem_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace millrace::ui {

/// What is wrong with the workflow, with ways out of it. Thread: the interface's.
class ProblemPanel final : public QWidget
{
    Q_OBJECT

public:
    ProblemPanel(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
                 QWidget *parent = nullptr);

    /// The document that quick fixes change; null: none. Problems shown go.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// Shows these problems of the document. What was chosen stays chosen where it is still there.
    void show(const std::vector<model::Problem> &problems);
    using QWidget::show;

    int errors() const { return m_model->errors(); }
    int warnings() const { return m_model->count() - m_model->errors(); }
    /// Chooses the problem after (before) the chosen one, around the ends.
    void next() { step(1); }
    void previous() { step(-1); }
    /// Performs the fix of that place for the chosen problem; false where there is none.
    bool fix(int which = 0);
    /// The chosen problem as one line, or all of them.
    QString asText(bool all) const;
    void copy();
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    /// `step` is empty for the workflow, `field` may be. Also when a fix needs a person's answer.
    void problemChosen(const QString &step, const QString &field);
    void countChanged(int errors, int warnings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildEmpty();
    QToolButton *button(const QString &words, const QKeySequence &keys);
    void connectView();
    void choose(const QModelIndex &index);
    void step(int by);
    int current() const;
    void refreshHeader();
    void refreshFixes();
    void refreshIcons();
    void sizeColumns();
    void fillMenu(QMenu &menu);
    void showMenu(const QPoint &place);
    QString lineOf(int number) const;

    const Theme *m_theme;
    const Icons &m_icons;
    QPointer<WorkflowDocument> m_document;
    ProblemModel *m_model;
    QTreeView *m_view;
    QWidget *m_list;
    QStackedLayout *m_pages;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyIcon = nullptr;
    QLabel *m_errorIcon = nullptr;
    QLabel *m_errorCount = nullptr;
    QLabel *m_warningIcon = nullptr;
    QLabel *m_warningCount = nullptr;
    QLabel *m_refusal = nullptr;
    QToolButton *m_fix = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace millrace::ui
