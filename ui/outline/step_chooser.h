// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace millrace::ui {

/// A small list that pops up to choose one step by name. Thread: the interface's.
class StepChooser final : public QFrame
{
    Q_OBJECT

public:
    explicit StepChooser(QWidget *parent);

    struct Choice
    {
        QString id;
        QString name;
    };
    /// Opens below a place on the screen with the search in focus.
    void open(const QString &title, const std::vector<Choice> &choices, const QPoint &place);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void accept();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace millrace::ui
