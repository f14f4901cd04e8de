// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "ui/inspector/inspector_fields.h"

namespace millrace::ui {

/// A value as a person edits it: text as it is, lists of texts a line each, all else as JSON.
QString textOfValue(const InspectorField &field, const base::Value &value);
/// What was typed as a value; nothing typed is undefined. Error: class validation, worded for
/// developers, code "field.number", "field.json" or "field.list" for people.
base::Result<base::Value> valueOfText(const InspectorField &field, const QString &text);

} // namespace millrace::ui
