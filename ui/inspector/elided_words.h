// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QWidget>

namespace millrace::ui {

/// One line of words that is cut with an ellipsis where there is no room, and behind it, in the
/// face of code, an id. Thread: the interface's.
class ElidedWords final : public QWidget
{
    Q_OBJECT

public:
    ElidedWords(int pixels, QFont::Weight weight, QWidget *parent = nullptr);

    void show(const QString &words, const QString &id, const QColor &color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    QString m_id;
    QColor m_color;
};

} // namespace millrace::ui
