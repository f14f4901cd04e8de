// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_choice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kWritten = 3; // the button behind those of the parts
constexpr qsizetype kMostReasons = 3;

} // namespace

VersionChoice::VersionChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_reasons(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int id = 0; id <= kWritten; ++id)
        column->addWidget(addButton(id));
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setStyleSheet(QStringLiteral("color: %1").arg(theme.color(u"tx2"_qs).name()));
    column->addWidget(m_reasons);
    connect(m_group, &QButtonGroup::idClicked, this, &VersionChoice::changed);
    showWaiting();
}

QRadioButton *VersionChoice::addButton(int id)
{
    auto *button = new QRadioButton(this);
    m_group->addButton(button, id);
    m_buttons.append(button);
    m_versions.append(QString());
    return button;
}

void VersionChoice::showButtons(bool visible)
{
    for (QRadioButton *button : std::as_const(m_buttons))
        button->setVisible(visible);
}

void VersionChoice::showWaiting()
{
    showButtons(false);
    m_only.clear();
    m_reasons->setText(tr("Comparing with the latest version…"));
}

void VersionChoice::showFirst(const QString &version)
{
    showButtons(false);
    m_only = version;
    m_reasons->setText(tr("This is the first version: %1.").arg(version));
    Q_EMIT changed();
}

void VersionChoice::showNext(const SemanticVersion &latest, const VersionProposal &proposal,
                             const QString &written)
{
    m_only.clear();
    showButtons(true);
    const std::pair<VersionPart, QString> parts[] = {
        {VersionPart::Patch, tr("%1 – patch: words, limits, layout")},
        {VersionPart::Minor, tr("%1 – minor: it does something else or more")},
        {VersionPart::Major, tr("%1 – major: its inputs or outputs no longer fit")}};
    for (const auto &[part, words] : parts) {
        const auto id = static_cast<qsizetype>(part);
        m_versions[id] = latest.next(part).text();
        m_buttons[id]->setText(words.arg(m_versions[id]));
    }
    m_versions[kWritten] = written;
    m_buttons[kWritten]->setText(tr("%1 – as the workflow says").arg(written));
    m_buttons[kWritten]->setVisible(!written.isEmpty());
    const int proposed = written.isEmpty() ? static_cast<int>(proposal.part) : kWritten;
    m_buttons[proposed]->setChecked(true);
    QStringList reasons = proposal.reasons.mid(0, kMostReasons);
    if (const auto more = proposal.reasons.size() - reasons.size(); more > 0)
        reasons += tr("And %n more.", nullptr, static_cast<int>(more));
    m_reasons->setText(reasons.join(u' '));
    Q_EMIT changed();
}

QString VersionChoice::version() const
{
    if (!m_only.isEmpty())
        return m_only;
    const int id = m_group->checkedId();
    return id < 0 || m_buttons[id]->isHidden() ? QString() : m_versions[id];
}

} // namespace millrace::ui
