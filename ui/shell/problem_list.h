// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace millrace::ui {

/// What is wrong with the workflow; choosing a problem names its step.
class ProblemList final : public QListWidget
{
    Q_OBJECT

public:
    ProblemList(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    void show(const std::vector<model::Problem> &problems);

Q_SIGNALS:
    void stepChosen(const QString &step);

private:
    const Theme *m_theme;
    const Icons &m_icons;
};

} // namespace millrace::ui
