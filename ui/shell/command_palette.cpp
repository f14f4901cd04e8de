// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/commands/fuzzy_match.h"
#include "ui/shell/palette_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr int kWidth = 660;
constexpr int kTop = 76;
constexpr int kHeight = 580;
constexpr std::size_t kMostInGroup = 40; // more is found by typing more

} // namespace

CommandPalette::CommandPalette(const Theme &theme, const Icons &icons, QWidget *window)
    : QWidget(window)
    , m_theme(&theme)
    , m_icons(icons)
    , m_panel(new QFrame(this))
    , m_search(new QLineEdit(m_panel))
    , m_count(new QLabel(m_panel))
    , m_list(new QListWidget(m_panel))
{
    m_panel->setObjectName(u"popupPanel"_qs);
    m_search->setObjectName(u"paletteSearch"_qs);
    m_search->setPlaceholderText(tr("Search or run a command"));
    m_search->setAccessibleName(tr("Search or run a command"));
    m_count->setObjectName(u"hint"_qs);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(8, 8, 8, 8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    auto *help = new QLabel(tr("> commands   @ steps   + add a step   # files"), m_panel);
    help->setObjectName(u"hint"_qs);
    help->setContentsMargins(8, 0, 8, 0);
    column->addWidget(help);
    m_search->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::setTheme(const Theme &theme)
{
    m_theme = &theme;
    static_cast<PaletteDelegate *>(m_list->itemDelegate())->setTheme(theme);
}

void CommandPalette::open(const Source &source, const QString &typed)
{
    m_entries = source();
    m_before = QApplication::focusWidget();
    place();
    raise();
    show();
    m_search->setText(typed);
    filter(typed);
    m_search->setFocus();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(kWidth, this->width() - 32);
    const int top = qMin(kTop, height() / 10);
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         qMin(kHeight, height() - 2 * top));
}

std::vector<CommandPalette::Hit> CommandPalette::hitsFor(const QString &text) const
{
    static const QString kPrefixes = u">@+#"_qs;
    const bool isNarrowed = !text.isEmpty() && kPrefixes.contains(text.front());
    const QString pattern = isNarrowed ? text.mid(1) : text;
    std::vector<Hit> hits;
    for (const PaletteEntry &entry : m_entries) {
        if (isNarrowed && entry.prefix != text.front())
            continue;
        if (const auto match = fuzzyMatch(pattern, entry.words))
            hits.push_back({&entry, match->positions, match->score});
    }
    return hits;
}

/// Groups in their order, what fits best first in each.
void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    std::vector<Hit> hits = hitsFor(text.trimmed());
    m_count->setText(tr("%n result(s)", nullptr, static_cast<int>(hits.size())));
    for (auto begin = hits.begin(); begin != hits.end();) {
        const QString group = begin->entry->group;
        const auto end = std::find_if(
            begin, hits.end(), [&group](const Hit &hit) { return hit.entry->group != group; });
        std::stable_sort(begin, end, [](const Hit &a, const Hit &b) { return a.score > b.score; });
        addHead(group);
        const auto shown = std::min(static_cast<std::size_t>(end - begin), kMostInGroup);
        std::for_each_n(begin, shown, [this](const Hit &hit) { addHit(hit); });
        begin = end;
    }
    if (hits.empty())
        addHead(tr("Nothing matches"));
    m_list->setCurrentRow(hits.empty() ? -1 : 1); // below the first head
}

void CommandPalette::addHead(const QString &group)
{
    auto *item = new QListWidgetItem(group, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(PaletteRole::kIsHead, true);
}

void CommandPalette::addHit(const Hit &hit)
{
    auto *item = new QListWidgetItem(hit.entry->words, m_list);
    item->setData(Qt::DecorationRole, m_icons.pixmap(hit.entry->icon, 20, m_theme->color(u"tx2"_qs),
                                                     devicePixelRatioF()));
    item->setData(PaletteRole::kDetail, hit.entry->detail);
    item->setData(PaletteRole::kKeys, hit.entry->keys);
    item->setData(PaletteRole::kPositions, QVariant::fromValue(hit.positions));
    item->setData(Qt::UserRole, static_cast<int>(hit.entry - m_entries.data()));
    item->setData(Qt::AccessibleTextRole,
                  QStringList{hit.entry->words, hit.entry->detail, hit.entry->keys}.join(u", "_qs));
}

void CommandPalette::choose(const QListWidgetItem *item)
{
    if (item == nullptr || item->data(PaletteRole::kIsHead).toBool())
        return;
    const auto what = m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].what;
    dismiss();
    what();
}

void CommandPalette::walk(int by)
{
    int row = m_list->currentRow();
    do
        row += by;
    while (row >= 0 && row < m_list->count() &&
           m_list->item(row)->data(PaletteRole::kIsHead).toBool());
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus();
    m_before = nullptr;
}

/// Keys go to the search; those that walk the list come from there. The window may change its size.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    constexpr int kPage = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(qMin(m_list->currentRow() + kPage, m_list->count() - 1));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qMax(m_list->currentRow() - kPage, 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the focus stays
    default:
        return false;
    }
}

/// No command of the window behind it is meant by its key.
bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->color(u"scrim"_qs));
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

} // namespace millrace::ui
