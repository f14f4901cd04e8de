// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

#include <QStringList>

namespace millrace::ui {

/// What an operation does to a definition, and the steps it is about: they are selected after it.
struct Change
{
    model::Edit edit = {};
    QStringList steps = {};
};

} // namespace millrace::ui
