// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace millrace::ui {

/// The line under an expression: what it gives, or why it does not. Elides; all of it is in the
/// tooltip. Thread: the interface's.
class ResultRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t
    {
        Result,
        Hint,
        Failure
    };

    ResultRow(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(Kind kind, const QString &text, const QString &whole = {});
    const QString &text() const { return m_text; }
    Kind kind() const { return m_kind; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    Kind m_kind = Kind::Hint;
    QString m_text;
};

} // namespace millrace::ui
