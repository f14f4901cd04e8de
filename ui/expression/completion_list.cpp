// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/completion_list.h"

#include "ui/expression/value_text.h"

#include <QKeyEvent>

namespace millrace::ui {

namespace {

constexpr int kWidth = 280;
constexpr int kRow = 24;
constexpr int kMostRows = 8;

} // namespace

CompletionList::CompletionList(const Theme &theme, QWidget *window) : QListWidget(window)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Names that fit here"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFont(codeFont());
    setTheme(theme);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(row(item)); });
    hide();
}

void CompletionList::setTheme(const Theme &theme)
{
    setStyleSheet(
        u"QListWidget { background: %1; border: 1px solid %2; border-radius: 8px; "
        "padding: 4px; color: %3; } QListWidget::item { padding: 2px 6px; "
        "border-radius: 4px; } QListWidget::item:selected { background: %4; "
        "color: %3; }"_qs.arg(theme.color(u"panel"_qs).name(), theme.color(u"line2"_qs).name(),
                              theme.color(u"tx"_qs).name(), theme.color(u"accTint"_qs).name()));
}

void CompletionList::offer(const model::Completion &completion, const QRect &cursor)
{
    m_completion = completion;
    clear();
    for (const model::CompletionName &name : completion.names) {
        const QString what = shortText(name.sample, 24);
        const bool isCall = name.kind == model::NameKind::Function;
        const QString text = isCall                      ? name.name + u"()"_qs
                             : name.sample.isUndefined() ? name.name
                                                         : name.name + u"  "_qs + what;
        auto *item = new QListWidgetItem(text, this);
        item->setSizeHint({0, kRow});
        item->setToolTip(shortText(name.sample, 400));
    }
    if (completion.names.empty())
        return hide();
    setCurrentRow(0);
    const int rows = std::min(static_cast<int>(completion.names.size()), kMostRows);
    const QSize size(std::min(kWidth, parentWidget()->width()), rows * kRow + 12);
    const QRect window = parentWidget()->rect();
    QPoint place(std::clamp(cursor.left(), 0, std::max(0, window.width() - size.width())),
                 cursor.bottom() + 4);
    if (place.y() + size.height() > window.height())
        place.setY(std::max(0, cursor.top() - 4 - size.height()));
    setGeometry({place, size});
    raise();
    show();
}

bool CompletionList::takesKey(const QKeyEvent &event)
{
    if (!isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        setCurrentRow((currentRow() + count() - 1) % count());
        return true;
    case Qt::Key_Down:
        setCurrentRow((currentRow() + 1) % count());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(currentRow());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionList::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_completion.names.size()))
        return;
    const model::CompletionName name = m_completion.names[static_cast<std::size_t>(row)];
    hide();
    Q_EMIT chosen(name.name, name.kind == model::NameKind::Function);
}

} // namespace millrace::ui
