// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/expression_names.h"
#include "ui/theme/theme.h"

#include <QListWidget>

class QKeyEvent;

namespace millrace::ui {

/// The names that fit at the cursor, below it; it never takes the focus. Thread: the interface's.
class CompletionList final : public QListWidget
{
    Q_OBJECT

public:
    CompletionList(const Theme &theme, QWidget *window);

    void setTheme(const Theme &theme);
    /// Shows them at a place of the window; none hide the list.
    void offer(const model::Completion &completion, const QRect &cursor);
    /// Whether a key was for the list.
    bool takesKey(const QKeyEvent &event);
    const model::Completion &completion() const { return m_completion; }

Q_SIGNALS:
    void chosen(const QString &name, bool isFunction);

private:
    void choose(int row);

    model::Completion m_completion;
};

} // namespace millrace::ui
