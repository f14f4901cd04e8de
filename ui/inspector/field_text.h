// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "ui/inspector/inspector_field.h"

namespace millrace::ui {

/// A value as a person edits it: text as it is, durations with their unit, all else as JSON. What
/// a text would be read as something else for is written in quotes.
QString textOfValue(const InspectorField &field, const base::Value &value);
/// What was typed as a value; nothing typed is undefined. Errors: class validation, worded for
/// people.
base::Result<base::Value> valueOfText(const InspectorField &field, const QString &text);

} // namespace millrace::ui
