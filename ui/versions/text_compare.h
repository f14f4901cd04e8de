// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;

namespace millrace::ui {

/// A long value before and after, with the lines that differ: a script, a prompt, a schema.
class TextCompare final : public QWidget
{
    Q_OBJECT

public:
    explicit TextCompare(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTexts(const base::Value &before, const base::Value &after);
    /// Whether a list has too little room for them.
    static bool isNeeded(const base::Value &before, const base::Value &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void highlight();
    void retranslate();

    const Theme *m_theme;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace millrace::ui
