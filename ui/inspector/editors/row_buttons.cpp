// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/row_buttons.h"

#include <QLabel>
#include <QToolButton>

namespace millrace::ui {

QToolButton *iconButton(const QString &icon, const QString &words, const EditorContext &context,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(context.icons->pixmap(icon, 14, context.theme->color(u"tx3"_qs),
                                          parent->devicePixelRatioF()));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

QToolButton *linkButton(const QString &icon, const QString &words, const EditorContext &context,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const QColor color = context.theme->color(u"acc"_qs);
    button->setIcon(context.icons->pixmap(icon, 14, color, parent->devicePixelRatioF()));
    button->setIconSize({14, 14});
    button->setText(words);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(24);
    button->setAccessibleName(words);
    button->setStyleSheet(
        u"QToolButton { color: %1; font-weight: 500; padding: 2px 4px 2px 0; }"_qs.arg(
            color.name()));
    return button;
}

QLabel *smallLabel(const QString &words, const QString &color, const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setStyleSheet(u"QLabel { color: %1; font-size: 12px; background: transparent; }"_qs.arg(
        theme.color(color).name()));
    return label;
}

} // namespace millrace::ui
