// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/template_entry.h"

#include <QStyledItemDelegate>

namespace millrace::ui {

/// Draws a template as a card: picture, title, purpose, number of steps. Thread: the interface's.
class TemplateCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TemplateCardDelegate(const Theme &theme, const Icons &icons, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    /// The size of every card with the margin around it.
    void setCell(const QSize &cell) { m_cell = cell; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height of a card with the margin around it.
    static int heightFor(const QFont &font);
    /// Where "Use template" is on a card that fills `cell`.
    QRect buttonIn(const QRect &cell, const QFont &font, Qt::LayoutDirection direction) const;

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card,
                    const TemplateEntry &entry) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, QRect &text,
                   const TemplateEntry &entry) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect text,
                    const TemplateEntry &entry) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme *m_theme;
    const Icons &m_icons;
    QSize m_cell;
};

} // namespace millrace::ui
