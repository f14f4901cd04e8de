// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/step_search.h"

#include "ui/palette/step_picture.h"
#include "ui/theme/step_words.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kType = Qt::UserRole;
constexpr int kKind = Qt::UserRole + 1;
constexpr int kCategory = Qt::UserRole + 2;
constexpr int kRowHeight = 36;
constexpr int kTile = 24;

/// Tile, name, and the category at the other end.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(const Theme **theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), qMax(kRowHeight, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = **m_theme;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(u"accTint"_qs));
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect tile(inner.left(), inner.center().y() - kTile / 2 + 1, kTile, kTile);
        painter->drawPixmap(placed(tile), index.data(Qt::DecorationRole).value<QPixmap>());
        const QString category = index.data(kCategory).toString();
        QFont small = option.font;
        small.setPixelSize(11);
        const int width = QFontMetrics(small).horizontalAdvance(category);
        const Qt::Alignment begin = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
        const QRect text = inner.adjusted(kTile + 10, 0, -width - 12, 0);
        painter->setPen(theme.color(u"tx"_qs));
        painter->drawText(
            placed(text), int(begin | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(small);
        painter->setPen(theme.color(u"tx3"_qs));
        painter->drawText(placed(inner), int(end | Qt::AlignVCenter), category);
        painter->restore();
    }

private:
    const Theme **m_theme; // the popup's, which outlives its delegate
};

} // namespace

StepSearch::StepSearch(const model::StepCatalogue &catalogue, const Theme &theme,
                       const Icons &icons, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_catalogue(catalogue)
    , m_theme(&theme)
    , m_icons(icons)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing matches"), this))
{
    setObjectName(u"stepSearch"_qs);
    setAccessibleName(tr("Add a step"));
    m_search->setPlaceholderText(tr("Find a step"));
    m_search->setAccessibleName(tr("Find a step"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Step types"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(&m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_search, &QLineEdit::textChanged, this, &StepSearch::fill);
    connect(m_list, &QListWidget::itemClicked, this, &StepSearch::accept);
    setTheme(theme);
}

void StepSearch::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_entries = stepEntries(m_catalogue, theme);
    setStyleSheet(QStringLiteral("QFrame#stepSearch { background: %1; border: 1px solid %2; "
                                 "border-radius: 8px; } QListWidget { background: transparent; "
                                 "border: none; } QLabel { color: %3; }")
                      .arg(theme.color(u"raised"_qs).name(), theme.color(u"line2"_qs).name(),
                           theme.color(u"tx3"_qs).name()));
    fill();
}

void StepSearch::open(QPoint globalPoint, const QString &containerType)
{
    constexpr QSize kSize(320, 384);
    constexpr int kMargin = 8;
    m_container = containerType;
    m_isChosen = false;
    m_search->clear();
    fill();
    QRect place(globalPoint, kSize);
    const QScreen *screen = QGuiApplication::screenAt(globalPoint);
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    place.setSize(place.size().boundedTo(room.size()));
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveTopLeft({qMax(place.left(), room.left()), qMax(place.top(), room.top())});
    setGeometry(place);
    show();
    m_search->setFocus();
}

void StepSearch::fill()
{
    m_list->clear();
    for (const StepEntry &entry : matching(m_entries, m_search->text(), m_container)) {
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setData(kType, entry.type);
        item->setData(kKind, entry.kind);
        item->setData(kCategory, categoryName(entry.category));
        item->setData(Qt::DecorationRole,
                      stepTile(entry, *m_theme, m_icons, kTile, devicePixelRatioF()));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2").arg(entry.name, categoryName(entry.category)));
    }
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentRow(any ? 0 : -1);
}

void StepSearch::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void StepSearch::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString type = item->data(kType).toString();
    const QString kind = item->data(kKind).toString();
    m_isChosen = true;
    hide();
    Q_EMIT chosen(type, kind);
}

bool StepSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void StepSearch::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_isChosen)
        Q_EMIT dismissed();
}

} // namespace millrace::ui
