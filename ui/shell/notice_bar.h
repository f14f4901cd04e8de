// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QHBoxLayout;

namespace millrace::ui {

/// A line above a page that says what has happened and offers what to do about it. Takes no focus.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    struct Choice
    {
        QString words;
        std::function<void()> what;
    };

    /// Replaces what was said before. Every choice closes the bar first.
    void say(const QString &words, const QList<Choice> &choices = {});

private:
    QLabel *m_words;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace millrace::ui
