// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section_view.h"

#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kMargin = 12;

} // namespace

SectionHead::SectionHead(const QString &title, const Theme &theme, const Icons &icons,
                         QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icons(icons)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    describe();
}

void SectionHead::setSummary(const QString &summary)
{
    m_summary = summary;
    describe();
}

void SectionHead::setErrors(int errors)
{
    m_errors = errors;
    describe();
}

void SectionHead::describe()
{
    const QString errors = m_errors > 0 ? tr("%n error(s)", nullptr, m_errors) : QString();
    setAccessibleName(text());
    setAccessibleDescription(
        QStringList{m_summary, errors}.filter(QRegularExpression(u"."_qs)).join(u", "_qs));
    setToolTip(m_summary);
    update();
}

QSize SectionHead::sizeHint() const
{
    return {120, std::max(kHeight, fontMetrics().height() + 16)};
}

int SectionHead::paintErrors(QPainter &painter, int left) const
{
    const QColor color = m_theme.status(u"failed"_qs).foreground;
    const QString words = tr("%n error(s)", nullptr, m_errors);
    const int wide = 18 + painter.fontMetrics().horizontalAdvance(words);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? width() - left - wide : left;
    painter.drawPixmap(isMirrored ? x + wide - 14 : x, (height() - 14) / 2,
                       m_icons.pixmap(u"error"_qs, 14, color, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(QRect(isMirrored ? x : x + 18, 0, wide - 18, height()), Qt::AlignVCenter,
                     words);
    return wide;
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(u"hover"_qs));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString chevron = isChecked()  ? u"chevron-down"_qs
                            : isMirrored ? u"chevron-left"_qs
                                         : u"chevron-right"_qs;
    painter.drawPixmap(isMirrored ? width() - kMargin - 12 : kMargin, (height() - 12) / 2,
                       m_icons.pixmap(chevron, 12, m_theme.color(u"tx3"_qs), devicePixelRatioF()));
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(m_theme.color(u"tx"_qs));
    int left = kMargin + 18;
    const int most = width() - left - kMargin;
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, most);
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 1;
    const auto at = [&](int x, int w) { return isMirrored ? width() - x - w : x; };
    painter.drawText(QRect(at(left, wide), 0, wide, height()), Qt::AlignVCenter, words);
    left += wide + 8;
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    if (m_errors > 0)
        left += paintErrors(painter, left) + 8;
    const int room = width() - left - kMargin;
    if (room > 24) {
        painter.setPen(m_theme.color(u"tx3"_qs));
        painter.drawText(QRect(at(left, room), 0, room, height()),
                         Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, room));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(u"focus"_qs), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
}

SectionView::SectionView(const QString &title, const Theme &theme, const Icons &icons,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new SectionHead(title, theme, icons, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    connect(m_head, &QAbstractButton::clicked, this, [this](bool isUnfolded) {
        setUnfolded(isUnfolded);
        Q_EMIT folded(isUnfolded);
    });
}

bool SectionView::isUnfolded() const
{
    return m_head->isChecked();
}

void SectionView::setUnfolded(bool isUnfolded)
{
    m_head->setChecked(isUnfolded);
    if (isUnfolded && m_body == nullptr) {
        m_body = new QWidget(this);
        auto *body = new QVBoxLayout(m_body);
        body->setContentsMargins(kMargin, 2, kMargin, 14);
        body->setSpacing(12);
        if (m_fill)
            m_fill(body);
        layout()->addWidget(m_body);
    }
    if (m_body != nullptr)
        m_body->setVisible(isUnfolded);
}

void SectionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(u"line"_qs));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace millrace::ui
