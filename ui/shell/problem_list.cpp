// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problem_list.h"

namespace millrace::ui {

ProblemList::ProblemList(const Theme &theme, const Icons &icons, QWidget *parent)
    : QListWidget(parent), m_theme(&theme), m_icons(icons)
{
    setAccessibleName(tr("Problems"));
    setIconSize({16, 16});
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT stepChosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT stepChosen(item->data(Qt::UserRole).toString());
    });
}

void ProblemList::show(const std::vector<model::Problem> &problems)
{
    clear();
    for (const model::Problem &problem : problems) {
        const bool isError = problem.severity == model::Severity::Error;
        const QColor color = m_theme->status(isError ? u"failed"_qs : u"timed-out"_qs).foreground;
        const QString where = problem.step.isEmpty() ? QString() : problem.step + u": "_qs;
        auto *item = new QListWidgetItem(where + problem.message, this);
        item->setIcon(QIcon(
            m_icons.pixmap(isError ? u"error"_qs : u"warning"_qs, 16, color, devicePixelRatioF())));
        item->setData(Qt::UserRole, problem.step);
        item->setToolTip(problem.hint);
    }
    if (problems.empty()) {
        auto *item = new QListWidgetItem(tr("No problems. This workflow can run."), this);
        item->setFlags(Qt::NoItemFlags);
    }
}

} // namespace millrace::ui
