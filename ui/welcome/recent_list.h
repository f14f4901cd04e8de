// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

class QStringListModel;

namespace millrace::ui {

/// Files that were open: name and folder of each. Thread: the interface's.
class RecentList final : public QListView
{
    Q_OBJECT

public:
    explicit RecentList(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPaths(const QStringList &paths);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &path);
    /// Delete was pressed: the file is to be left out from now on.
    void removed(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringListModel *m_model;
};

} // namespace millrace::ui
