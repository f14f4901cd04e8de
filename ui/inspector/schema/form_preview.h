// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace millrace::ui {

/// The form that a JSON Schema makes, as the people see it who fill it in. What is entered is lost.
/// Thread: the interface's.
class FormPreview final : public QFrame
{
    Q_OBJECT

public:
    explicit FormPreview(const Theme &theme, QWidget *parent = nullptr);

    void show(const base::Value &schema);

private:
    void addField(const QString &name, const base::Value &schema, bool isRequired);
    QWidget *controlFor(const base::Value &schema, const QString &label);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QWidget *m_fields = nullptr;
};

} // namespace millrace::ui
