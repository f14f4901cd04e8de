// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace millrace::ui {

/// A question above the dimmed window, which takes the keyboard until it is answered.
class Sheet final : public QWidget
{
    Q_OBJECT

public:
    struct Answer
    {
        QString words;
        bool isDanger = false; ///< something is lost by it
    };

    /// Blocks in an event loop of its own. The first answer is the primary one; Escape and a click
    /// beside it give the last. The answer's number.
    static int ask(QWidget *window, const Theme &theme, const QString &title, const QString &words,
                   const QList<Answer> &answers);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Sheet(QWidget *window, const Theme &theme, const QString &title, const QString &words,
          const QList<Answer> &answers);
    void place();

Q_SIGNALS:
    void answered(int answer);

private:
    const QColor m_scrim;
    QWidget *m_panel;
    QList<QWidget *> m_buttons;
};

} // namespace millrace::ui
