// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_strip.h"

#include "ui/run/run_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr qsizetype kMostApprovals = 3;
constexpr int kIcon = 16;

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

RunStrip::RunStrip(RunSession &session, const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(&theme)
    , m_icons(icons)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_says(new QLabel(this))
    , m_rows(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    setAccessibleName(tr("Run in sight"));
    setAutoFillBackground(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_says, 1);
    addButtons(row);
    m_rows->addWidget(line);
    m_more->setContentsMargins(12, 4, 12, 4);
    m_rows->addWidget(m_more);
    connect(&m_session, &RunSession::changed, this, &RunStrip::refresh);
    connect(&m_session, &RunSession::failed, this, &RunStrip::refuse);
    connect(&m_session, &RunSession::started, this, [this] { m_problem.clear(); });
    setTheme(theme);
}

QToolButton *RunStrip::button(const QString &icon, const QString &words, void (RunStrip::*what)())
{
    auto *button = new QToolButton(this);
    button->setText(words);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(icon);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, what);
    return button;
}

void RunStrip::addButtons(QHBoxLayout *row)
{
    m_pause = button(u"pause"_qs, tr("Pause"), &RunStrip::togglePause);
    m_cancel = button(u"stop"_qs, tr("Cancel run"), &RunStrip::cancelRun);
    m_cancel->setToolTip(tr("Cancel run (Ctrl+.)"));
    m_open = button(u"external"_qs, tr("Open"), &RunStrip::openRun);
    m_open->setToolTip(tr("Open the run's details"));
    m_clear = button(u"close"_qs, tr("Clear"), &RunStrip::clearRun);
    m_clear->setToolTip(tr("Back to the design; the run goes on"));
    for (QToolButton *button : {m_pause, m_cancel, m_open, m_clear})
        row->addWidget(button);
}

void RunStrip::setTheme(const Theme &theme)
{
    m_theme = &theme;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(palette);
    for (ApprovalRow *row : std::as_const(m_approvals))
        row->setTheme(theme);
    refresh();
}

QString RunStrip::text() const
{
    return m_text->text();
}

void RunStrip::refreshIcons()
{
    const QColor color = m_theme->color(u"tx2"_qs);
    const bool isPaused = m_session.facts().status == u"paused";
    const std::pair<QToolButton *, QString> icons[] = {
        {m_pause, isPaused ? u"play"_qs : u"pause"_qs},
        {m_cancel, u"stop"_qs},
        {m_open, u"external"_qs},
        {m_clear, u"close"_qs}};
    for (const auto &[button, name] : icons)
        button->setIcon(QIcon(m_icons.pixmap(name, kIcon, color, devicePixelRatioF())));
}

void RunStrip::refresh()
{
    const bool isShown = m_session.state() != RunSession::State::None || !m_problem.isEmpty();
    setVisible(isShown);
    if (!isShown)
        return;
    refreshText();
    refreshButtons();
    refreshIcons();
    refreshApprovals();
}

void RunStrip::refreshText()
{
    const api::RunFacts &facts = m_session.facts();
    const bool isKnown = m_session.tracker() != nullptr;
    const QString token = isKnown ? runToken(facts) : u"pending"_qs;
    const QString picture = token == u"rolling-back" ? u"rolled-back"_qs : token;
    m_icon->setPixmap(m_icons.pixmap(u"status-%1"_qs.arg(picture), kIcon,
                                     m_theme->status(token).foreground, devicePixelRatioF()));
    const QString name = m_session.isRehearsal() ? tr("Simulation")
                         : m_session.run()       ? tr("Run %1").arg(m_session.run().value)
                                                 : tr("Run");
    if (m_session.state() == RunSession::State::None)
        m_text->setText(tr("The run could not start"));
    else if (!isKnown)
        m_text->setText(tr("%1 · starting").arg(name));
    else
        m_text->setText(tr("%1 · %2 · %3 of %4 steps · %5")
                            .arg(name, statusWord(token))
                            .arg(facts.settledLeaves)
                            .arg(facts.leaves)
                            .arg(durationText(m_session.elapsedMs())));
    QString says = m_problem;
    if (says.isEmpty() && facts.isFinished && facts.error)
        says = errorText(*facts.error);
    if (const QString remark = runRemark(facts); !remark.isEmpty())
        says = tr("%1: %2").arg(remark, says);
    m_says->setText(says);
    m_says->setToolTip(says);
    tint(m_says, m_theme->status(u"failed"_qs).foreground);
}

void RunStrip::refreshButtons()
{
    const api::RunFacts &facts = m_session.facts();
    const bool isKnown = m_session.tracker() != nullptr;
    const bool isLive = isKnown && !facts.isFinished && !m_session.isRehearsal();
    m_pause->setText(facts.status == u"paused" ? tr("Continue") : tr("Pause"));
    m_pause->setToolTip(m_pause->text());
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setVisible(isLive);
    m_cancel->setVisible(isLive);
    m_open->setVisible(isKnown);
}

/// Rows of approvals that are still open stay as they are: somebody may be typing in one.
void RunStrip::refreshApprovals()
{
    const std::vector<api::OpenApproval> open = m_session.approvals();
    const auto isOpen = [&open](const ApprovalRow *row) {
        return std::any_of(open.begin(), open.end(), [row](const api::OpenApproval &one) {
            return one.asked.approval == row->asked().approval;
        });
    };
    for (ApprovalRow *row : QList<ApprovalRow *>(m_approvals)) {
        if (isOpen(row))
            continue;
        m_approvals.removeOne(row);
        row->deleteLater();
        row->hide();
    }
    for (const api::OpenApproval &approval : open) {
        const bool isKnown =
            std::any_of(m_approvals.begin(), m_approvals.end(), [&approval](ApprovalRow *row) {
                return row->asked().approval == approval.asked.approval;
            });
        if (isKnown || m_approvals.size() >= kMostApprovals)
            continue;
        auto *row = new ApprovalRow(approval, *m_theme, this);
        connect(row, &ApprovalRow::decided, this,
                [this, asked = approval.asked](const QString &outcome, const base::Value &form,
                                               const QString &comment) {
                    m_problem.clear();
                    m_session.decide(asked.approval, outcome, form, comment, asked.digest);
                });
        m_rows->insertWidget(m_rows->count() - 1, row);
        m_approvals.append(row);
    }
    const int rest = static_cast<int>(open.size()) - static_cast<int>(m_approvals.size());
    m_more->setText(tr("%n more approval(s) wait.", nullptr, rest));
    m_more->setVisible(rest > 0);
}

void RunStrip::refuse(const base::Error &error)
{
    m_problem = errorText(error);
    for (ApprovalRow *row : std::as_const(m_approvals))
        row->refuse(m_problem);
    refresh();
}

void RunStrip::togglePause()
{
    m_problem.clear();
    m_session.facts().status == u"paused" ? m_session.resume() : m_session.pause();
}

void RunStrip::cancelRun()
{
    m_problem.clear();
    m_session.cancel();
}

void RunStrip::clearRun()
{
    m_problem.clear();
    m_session.clear();
}

void RunStrip::openRun()
{
    Q_EMIT detailsRequested();
}

} // namespace millrace::ui
