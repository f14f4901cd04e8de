// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace millrace::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    setObjectName(u"noticeBar"_qs);
    setAccessibleName(tr("Notice"));
    m_row->setContentsMargins(16, 6, 8, 6);
    m_row->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_words, 1);
    hide();
}

void NoticeBar::say(const QString &words, const QList<Choice> &choices)
{
    for (QWidget *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    m_words->setText(words);
    setAccessibleDescription(words);
    QList<Choice> all = choices;
    all.append({tr("Close"), [] {}});
    for (const Choice &choice : std::as_const(all)) {
        auto *button = new QPushButton(choice.words, this);
        connect(button, &QPushButton::clicked, this, [this, what = choice.what] {
            hide();
            what();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    show();
}

} // namespace millrace::ui
