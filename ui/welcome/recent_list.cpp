// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_list.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace millrace::ui {

namespace {

const QString kSuffix = QStringLiteral(".millrace.json");

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.endsWith(kSuffix) ? name.chopped(kSuffix.size()) : name;
}

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    const bool isInside = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isInside ? u'~' + folder.mid(home.size()) : folder);
}

/// Paths are read from left to right in every language.
QString leftToRight(const QString &path)
{
    return QChar(0x2066) + path + QChar(0x2069);
}

/// Name above folder.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    RecentDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(&theme)
    {
    }

    void setTheme(const Theme &theme) { m_theme = &theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = (option.state & QStyle::State_Selected) != 0 &&
                                (option.state & QStyle::State_HasFocus) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected || isHovered) {
            painter->setPen(isSelected ? QPen(m_theme->color(u"focus"_qs), 2) : QPen(Qt::NoPen));
            painter->setBrush(m_theme->color(isSelected ? u"accTint"_qs : u"hover"_qs));
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect text = option.rect.adjusted(8, 5, -8, -5);
        const QString path = index.data().toString();
        const auto align =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
            Qt::TextSingleLine;
        QFont font = option.font;
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->setPen(m_theme->color(u"tx"_qs));
        painter->drawText(
            text, align | Qt::AlignTop,
            painter->fontMetrics().elidedText(nameOf(path), Qt::ElideRight, text.width()));
        painter->setFont(smaller(option.font));
        painter->setPen(m_theme->color(u"tx3"_qs));
        painter->drawText(text, align | Qt::AlignBottom,
                          leftToRight(painter->fontMetrics().elidedText(
                              folderOf(path), Qt::ElideMiddle, text.width())));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, QFontMetrics(option.font).lineSpacing() +
                         QFontMetrics(smaller(option.font)).lineSpacing() + 12};
    }

private:
    static QFont smaller(QFont font)
    {
        font.setPixelSize(qMax(10, QFontInfo(font).pixelSize() - 1));
        return font;
    }

    const Theme *m_theme;
};

/// Says name and folder to screen readers.
class RecentModel final : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString path = QStringListModel::data(index, Qt::DisplayRole).toString();
        if (role == Qt::ToolTipRole)
            return QDir::toNativeSeparators(path);
        if (role == Qt::AccessibleTextRole)
            return RecentList::tr("%1 in %2").arg(nameOf(path), folderOf(path));
        return QStringListModel::data(index, role);
    }
};

} // namespace

RecentList::RecentList(const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(new RecentModel(this))
{
    setModel(m_model);
    setItemDelegate(new RecentDelegate(theme, this));
    setAccessibleName(tr("Recent workflows"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data().toString()); });
}

void RecentList::setTheme(const Theme &theme)
{
    static_cast<RecentDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void RecentList::setPaths(const QStringList &paths)
{
    m_model->setStringList(paths);
    if (!paths.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

/// As high as its rows, up to eight of them.
QSize RecentList::sizeHint() const
{
    constexpr int kMost = 8;
    const int rows = qBound(1, m_model->rowCount(), kMost);
    return {240, rows * qMax(1, sizeHintForRow(0)) + 4};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && isEnter) {
        Q_EMIT chosen(index.data().toString());
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Delete) {
        Q_EMIT removed(index.data().toString());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace millrace::ui
