// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace millrace::ui {

/// A version on two lines: number and note, then who and when, or what is wrong with it.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const Theme &theme, const Icons &icons, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect paintPill(QPainter &painter, QRect line, const QString &words, bool isRight) const;

    const Theme *m_theme;
    const Icons &m_icons;
};

} // namespace millrace::ui
