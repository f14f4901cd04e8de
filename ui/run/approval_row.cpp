// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/approval_row.h"

#include "engine/base/json_writer.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace millrace::ui {

using base::Value;

namespace {

constexpr qsizetype kLongestContext = 300; // characters of one value
const QString kReject = QStringLiteral("reject");

QString contextText(const Value &value)
{
    QString text = value.isString() ? value.text() : QString::fromUtf8(base::toJson(value));
    if (text.size() > kLongestContext)
        text = text.left(kLongestContext) + u'…';
    return text;
}

} // namespace

QString outcomeText(const QString &outcome)
{
    if (outcome == u"approve")
        return ApprovalRow::tr("Approve");
    if (outcome == kReject)
        return ApprovalRow::tr("Reject");
    if (outcome == u"request_changes")
        return ApprovalRow::tr("Request changes");
    QString text = outcome;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

ApprovalRow::ApprovalRow(const api::OpenApproval &approval, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_asked(approval.asked)
{
    setAccessibleName(tr("Approval: %1").arg(m_asked.title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addHead(approval, row);
    layout->addLayout(row);
    m_details = makeDetails(theme);
    layout->addWidget(m_details);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    setTheme(theme);
}

void ApprovalRow::addHead(const api::OpenApproval &approval, QHBoxLayout *row)
{
    auto *title = new QLabel(m_asked.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QStringList notes;
    if (!approval.claimedBy.isEmpty())
        notes.append(tr("claimed by %1").arg(approval.claimedBy));
    if (m_asked.required > 1)
        notes.append(tr("%1 of %2 decided").arg(approval.votes).arg(m_asked.required));
    auto *note = new QLabel(notes.join(u" · "_qs), this);
    note->setVisible(!notes.isEmpty());
    m_more = new QPushButton(tr("Details"), this);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Show what is asked, the form and the comment"));
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_details->setVisible(isOpen);
        updateGeometry();
    });
    row->addWidget(title, 1);
    row->addWidget(note);
    row->addWidget(m_more);
    addOutcomes(row);
}

void ApprovalRow::addOutcomes(QHBoxLayout *row)
{
    for (const QString &outcome : m_asked.outcomes) {
        auto *button = new QPushButton(outcomeText(outcome), this);
        button->setAccessibleName(tr("%1: %2").arg(outcomeText(outcome), m_asked.title));
        if (outcome == kReject)
            button->setObjectName(u"dangerButton"_qs);
        else if (m_outcomes.isEmpty())
            button->setObjectName(u"primaryButton"_qs);
        connect(button, &QPushButton::clicked, this, [this, outcome] { choose(outcome); });
        row->addWidget(button);
        m_outcomes.append(button);
    }
}

QWidget *ApprovalRow::makeDetails(const Theme &theme)
{
    auto *details = new QWidget(this);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!m_asked.description.isEmpty()) {
        auto *text = new QLabel(m_asked.description, details);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        layout->addWidget(text);
    }
    auto *context = new QFormLayout;
    context->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const base::Member &member : m_asked.context.members()) {
        auto *value = new QLabel(contextText(member.value), details);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        context->addRow(member.key, value);
    }
    layout->addLayout(context);
    m_form = new SchemaForm(theme, details);
    m_form->setSchema(m_asked.form);
    connect(m_form, &SchemaForm::changed, this, [this] { say({}); });
    layout->addWidget(m_form);
    m_comment = new QLineEdit(details);
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    layout->addWidget(m_comment);
    details->hide();
    return details;
}

void ApprovalRow::setTheme(const Theme &theme)
{
    m_form->setTheme(theme);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme.status(u"failed"_qs).foreground);
    m_problem->setPalette(palette);
    palette = this->palette();
    palette.setColor(QPalette::Window, theme.status(u"waiting-approval"_qs).fill);
    setPalette(palette);
    setAutoFillBackground(true);
}

void ApprovalRow::say(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ApprovalRow::setBusy(bool isBusy)
{
    for (QPushButton *button : std::as_const(m_outcomes))
        button->setEnabled(!isBusy);
}

void ApprovalRow::refuse(const QString &why)
{
    setBusy(false);
    say(why);
}

/// A rejection wants a reason, everything else a form that fits.
void ApprovalRow::choose(const QString &outcome)
{
    const bool isReject = outcome == kReject;
    if (isReject && m_comment->text().trimmed().isEmpty()) {
        m_more->setChecked(true);
        m_comment->setFocus();
        say(tr("Say why in the comment, then choose %1 again.").arg(outcomeText(outcome)));
        return;
    }
    const QString problem = isReject || m_form->isEmpty() ? QString() : m_form->check();
    if (!problem.isEmpty()) {
        m_more->setChecked(true);
        m_form->focusFirst();
        say(problem);
        return;
    }
    setBusy(true);
    say({});
    const Value form = isReject || m_form->isEmpty() ? Value() : m_form->value();
    Q_EMIT decided(outcome, form, m_comment->text().trimmed());
}

} // namespace millrace::ui
