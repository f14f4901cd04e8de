// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/step_menu.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kMostShown = 200; // the search finds the others

} // namespace

StepMenu::StepMenu(const EditorContext &context, const QStringList &without, QWidget *below)
    : QFrame(below, Qt::Popup)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    for (NamedStep &step : context.steps ? context.steps() : std::vector<NamedStep>()) {
        if (!without.contains(step.id))
            m_steps.push_back(std::move(step));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setPlaceholderText(tr("Find a step"));
    m_search->setAccessibleName(tr("Find a step"));
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Steps"));
    connect(m_search, &QLineEdit::textChanged, this, &StepMenu::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &StepMenu::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    fill({});
    resize(std::max(240, below->width()), 260);
    const QPoint corner = below->mapToGlobal(QPoint(0, below->height() + 2));
    const QRect room = below->screen()->availableGeometry();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_search->setFocus();
}

void StepMenu::fill(const QString &words)
{
    m_list->clear();
    for (const NamedStep &step : m_steps) {
        const bool isFound = step.id.contains(words, Qt::CaseInsensitive) ||
                             step.name.contains(words, Qt::CaseInsensitive);
        if (!isFound || m_list->count() >= kMostShown)
            continue;
        auto *item = new QListWidgetItem(step.name, m_list);
        item->setData(Qt::UserRole, step.id);
        item->setToolTip(step.id);
        item->setIcon(QIcon(m_context.icons->pixmap(
            step.look.icon, 16, m_context.theme->category(step.look.category).foreground,
            devicePixelRatioF())));
    }
    m_list->setCurrentRow(0);
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(
            m_steps.empty() ? tr("There is no other step here.") : tr("Nothing matches"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void StepMenu::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->data(Qt::UserRole).isNull())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    Q_EMIT chosen(id);
    close();
}

bool StepMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QFrame::eventFilter(watched, event);
    const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(std::clamp(next, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace millrace::ui
