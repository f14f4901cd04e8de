// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_strip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

namespace millrace::ui {

namespace {

/// The cross that closes a tab; a dot while the tab has something unsaved and is not pointed at.
class CloseButton final : public QAbstractButton
{
public:
    CloseButton(const Theme *const &theme, const Icons &icons, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_icons(icons)
    {
        constexpr int kSize = 24;
        setFixedSize(kSize, kSize);
        setFocusPolicy(Qt::NoFocus);
    }

    void setModified(bool isModified)
    {
        m_isModified = isModified;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isModified && !underMouse()) {
            constexpr double kDot = 4;
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->color(u"tx2"_qs));
            painter.drawEllipse(QRectF(rect()).center(), kDot, kDot);
            return;
        }
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->color(u"hover"_qs));
            painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 4, 4);
        }
        constexpr int kIcon = 14;
        painter.drawPixmap(
            (width() - kIcon) / 2, (height() - kIcon) / 2,
            m_icons.pixmap(u"close"_qs, kIcon, m_theme->color(u"tx3"_qs), devicePixelRatioF()));
    }

private:
    const Theme *const &m_theme; // the strip's, which changes
    const Icons &m_icons;
    bool m_isModified = false;
};

} // namespace

TabStrip::TabStrip(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_bar(new QTabBar(this))
    , m_new(new QToolButton(this))
{
    constexpr int kHeight = 36;
    setObjectName(u"tabStrip"_qs);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setIconSize({16, 16});
    m_bar->setAccessibleName(tr("Open tabs"));
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_new->setAccessibleName(tr("New workflow"));
    m_new->setToolTip(tr("New workflow"));
    m_new->setIconSize({16, 16});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(m_new);
    row->addStretch();
    connect(m_bar, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(m_new, &QToolButton::clicked, this, &TabStrip::newAsked);
    drawIcons();
}

int TabStrip::indexOf(const QString &id) const
{
    for (int index = 0; index < m_bar->count(); ++index) {
        if (m_bar->tabData(index).toString() == id)
            return index;
    }
    return -1;
}

void TabStrip::add(const QString &id, const QString &icon)
{
    Q_ASSERT(!contains(id));
    const QSignalBlocker quiet(m_bar); // the first tab would be current before it has its id
    m_iconOf.insert(id, icon);
    const int index = m_bar->addTab(QString());
    m_bar->setTabData(index, id);
    auto *close = new CloseButton(m_theme, m_icons, m_bar);
    close->setAccessibleName(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, [this, id] { Q_EMIT closeAsked(id); });
    m_bar->setTabButton(index, QTabBar::RightSide, close);
    drawIcons();
}

void TabStrip::describe(const QString &id, const QString &words, const QString &help,
                        bool isModified)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    QString shown = words;
    m_bar->setTabText(index, shown.replace(u'&', u"&&"_qs));
    m_bar->setTabToolTip(index, help);
    m_bar->setAccessibleTabName(index, isModified ? tr("%1, changed").arg(words) : words);
    static_cast<CloseButton *>(m_bar->tabButton(index, QTabBar::RightSide))
        ->setModified(isModified);
}

void TabStrip::remove(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->removeTab(index);
    m_iconOf.remove(id);
}

QString TabStrip::current() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

void TabStrip::setCurrent(const QString &id)
{
    m_bar->setCurrentIndex(indexOf(id));
}

QStringList TabStrip::ids() const
{
    QStringList ids;
    for (int index = 0; index < m_bar->count(); ++index)
        ids.append(m_bar->tabData(index).toString());
    return ids;
}

void TabStrip::walk(int by)
{
    if (const int count = m_bar->count(); count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void TabStrip::setTheme(const Theme &theme)
{
    m_theme = &theme;
    drawIcons();
}

void TabStrip::drawIcons()
{
    const QColor color = m_theme->color(u"tx3"_qs);
    for (int index = 0; index < m_bar->count(); ++index)
        m_bar->setTabIcon(index, m_icons.pixmap(m_iconOf.value(m_bar->tabData(index).toString()),
                                                16, color, devicePixelRatioF()));
    m_new->setIcon(m_icons.pixmap(u"add"_qs, 16, m_theme->color(u"tx2"_qs), devicePixelRatioF()));
}

} // namespace millrace::ui
