// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/step_button.h"

#include "ui/inspector/editors/step_menu.h"

#include <QPainter>

namespace millrace::ui {

StepButton::StepButton(const EditorContext &context, QWidget *parent)
    : QAbstractButton(parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        auto *menu = new StepMenu(m_context, {m_id}, this);
        connect(menu, &StepMenu::chosen, this, &StepButton::chosen);
    });
}

void StepButton::setStep(const QString &id)
{
    m_id = id;
    setText(id.isEmpty() ? tr("Choose a step") : m_context.step ? m_context.step(id).name : id);
    setToolTip(id);
    update();
}

QSize StepButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 56,
            std::max(28, fontMetrics().height() + 10)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = *m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(hasFocus() ? u"focus"_qs : u"line2"_qs), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(underMouse() ? u"hover"_qs : u"sunken"_qs));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    const int middle = (height() - 16) / 2;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](int x, int wide) { return isMirrored ? width() - x - wide : x; };
    int x = 8;
    if (!m_id.isEmpty() && m_context.step) {
        const StepLook look = m_context.step(m_id).look;
        painter.drawPixmap(at(x, 16), middle,
                           m_context.icons->pixmap(look.icon, 16,
                                                   theme.category(look.category).foreground,
                                                   devicePixelRatioF()));
        x += 24;
    }
    painter.drawPixmap(at(width() - 22, 14), middle + 1,
                       m_context.icons->pixmap(u"chevron-down"_qs, 14, theme.color(u"tx3"_qs),
                                               devicePixelRatioF()));
    painter.setPen(theme.color(m_id.isEmpty() ? u"tx3"_qs : u"tx"_qs));
    const QRect room(at(x, width() - x - 26), 0, width() - x - 26, height());
    painter.drawText(room, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace millrace::ui
