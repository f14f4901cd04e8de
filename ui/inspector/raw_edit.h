// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/edit.h"

namespace millrace::ui {

/// A step as JSON text, without its children.
QString rawText(const model::StepDefinition &step);

/// What turns a step into what a text says; an empty batch where it says the same. Errors: class
/// validation, worded for people, details {line, column}, both from 1.
base::Result<model::Edit> rawEdit(const model::StepDefinition &step, const QString &text);

/// The line of a text that has a member of the outermost object; 1 where there is none.
int lineOfMember(const QString &text, const QString &member);

} // namespace millrace::ui
