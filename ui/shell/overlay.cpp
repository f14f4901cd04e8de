// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace millrace::ui {

Overlay::Overlay(QWidget *window, const Theme &theme, QWidget *content, int width)
    : QWidget(window)
    , m_scrim(theme.color(u"scrim"_qs))
    , m_width(width)
    , m_panel(new QFrame(this))
    , m_before(QApplication::focusWidget())
{
    m_panel->setObjectName(u"popupPanel"_qs);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 20, 20, 16);
    column->addWidget(content);
    window->installEventFilter(this);
    m_panel->installEventFilter(this);
    place();
    show();
    QWidget *first = content->focusWidget(); // what the content chose itself
    (first != nullptr ? first : content)->setFocus(Qt::OtherFocusReason);
    if (QWidget *focused = QApplication::focusWidget();
        focused == nullptr || !isAncestorOf(focused) || focused->focusPolicy() == Qt::NoFocus)
        focusNextPrevChild(true);
}

void Overlay::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus();
    deleteLater();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(m_width, this->width() - 32);
    m_panel->setFixedWidth(width);
    const int wanted = m_panel->layout()->hasHeightForWidth()
                           ? m_panel->layout()->heightForWidth(width)
                           : m_panel->sizeHint().height();
    m_panel->setFixedHeight(qMin(wanted, height() - 64));
    m_panel->move((this->width() - width) / 2, qMax(32, (height() - m_panel->height()) / 3));
    raise();
}

/// No command of the window behind it is meant.
bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing behind it hears a key
}

/// Round and round inside of the panel.
bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *start = QApplication::focusWidget();
    QWidget *at = start == nullptr || !isAncestorOf(start) ? m_panel : start;
    const QWidget *first = at;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        const bool takes = isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
                           (at->focusPolicy() & Qt::TabFocus) != 0;
        if (takes) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != first && at != nullptr);
    return true;
}

/// What was filled in is not lost by a click beside it.
void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_scrim);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    if (resized || (watched == m_panel && event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace millrace::ui
