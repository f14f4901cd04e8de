// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/rehearsal_summary.h"

#include "ui/run/run_words.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr std::size_t kMostGuesses = 200; // lines; more say nothing more

} // namespace

RehearsalSummary::RehearsalSummary(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("What the simulation assumed"));
    m_list->setWordWrap(true);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString step = item->data(Qt::UserRole).toString();
        if (!step.isEmpty())
            Q_EMIT selectionChanged({step});
    });
}

void RehearsalSummary::add(const QString &text, const QString &step)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, step);
}

void RehearsalSummary::setRehearsal(const QString &token, qint64 elapsedMs,
                                    const api::Rehearsal &rehearsal)
{
    const QString source =
        rehearsal.test.isEmpty()
            ? tr("The workflow has no tests: pinned results and guesses stood in for the world.")
            : tr("The mocks of the test “%1” stood in for the world.").arg(rehearsal.test);
    m_head->setText(tr("%1 after %2 on a virtual clock. %3")
                        .arg(statusWord(token), durationText(elapsedMs), source));
    m_list->clear();
    for (const QString &problem : rehearsal.problems)
        add(tr("Problem: %1.").arg(problem), {});
    const std::size_t shown = std::min(rehearsal.assumptions.size(), kMostGuesses);
    for (std::size_t i = 0; i < shown; ++i) {
        const api::Assumption &guess = rehearsal.assumptions[i];
        add(tr("%1 has no mock: guessed about %2 and a usual result.")
                .arg(guess.step, durationText(static_cast<qint64>(guess.seconds * 1000))),
            guess.step);
    }
    if (rehearsal.assumptions.size() > shown)
        add(tr("%n more step(s) were guessed.", nullptr,
               static_cast<int>(rehearsal.assumptions.size() - shown)),
            {});
    if (m_list->count() == 0)
        add(tr("Nothing was guessed."), {});
}

} // namespace millrace::ui
