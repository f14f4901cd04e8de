// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/step_chooser.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace millrace::ui {

StepChooser::StepChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Steps"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &StepChooser::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &StepChooser::accept);
    connect(m_list, &QListWidget::itemClicked, this, &StepChooser::accept);
}

void StepChooser::open(const QString &title, const std::vector<Choice> &choices,
                       const QPoint &place)
{
    constexpr int kWidth = 280, kMostRows = 10;
    m_search->clear();
    m_search->setPlaceholderText(title);
    m_search->setAccessibleName(title);
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.id);
    }
    m_list->setCurrentRow(0);
    const int rows = qMin(m_list->count(), kMostRows);
    const int row = m_list->count() > 0 ? qMax(m_list->sizeHintForRow(0), 1) : 1;
    m_list->setFixedHeight(rows * row + 4);
    resize(kWidth, sizeHint().height());
    move(place);
    show();
    m_search->setFocus();
}

void StepChooser::filter(const QString &text)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits = m_list->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    m_list->setCurrentRow(first);
}

void StepChooser::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    hide();
    Q_EMIT chosen(id);
}

/// The arrows walk the list while the search keeps the focus.
bool StepChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int by = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    return true;
}

} // namespace millrace::ui
