// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr int kListWidth = 216;
constexpr int kTextWidth = 720; // wider, lines are hard to read

/// A page below its title, in a column that stays readable on wide screens.
QWidget *framed(const QString &title, QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(16);
    auto *head = new QLabel(title);
    head->setObjectName(u"pageTitle"_qs);
    layout->addWidget(head);
    page->setMaximumWidth(kTextWidth);
    layout->addWidget(page);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

} // namespace

SettingsPage::SettingsPage(const SettingsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_topics(builtinTopics())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->ensurePolished(); // rows are measured when they are added
    for (const SettingsTopic &topic : m_topics) {
        m_list->addItem(topic.title);
        m_pages->addWidget(framed(topic.title, topic.make(context)));
    }
    auto *side = new QWidget;
    side->setObjectName(u"sidePanel"_qs);
    side->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    setFocusProxy(m_search);
    showTopic(0);
}

void SettingsPage::showTopic(int index)
{
    m_list->setCurrentRow(index);
}

void SettingsPage::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    const auto fits = [&](const QString &word) {
        return word.contains(wanted, Qt::CaseInsensitive);
    };
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const SettingsTopic &topic = m_topics[static_cast<std::size_t>(row)];
        const bool shown =
            fits(topic.title) || std::any_of(topic.words.begin(), topic.words.end(), fits);
        m_list->item(row)->setHidden(!shown);
        if (shown && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem() != nullptr && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

} // namespace millrace::ui
