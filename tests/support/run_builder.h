// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/execution_plan.h"

#include <QByteArray>

namespace millrace::tests {

/// Value of a JSON text that the test wrote; stops the test where it does not parse.
base::Value json(const QByteArray &text);

/// JSON text of a value, for comparing in words.
QString text(const base::Value &value);

/// A definition around the text of its steps (without the list's brackets); `more` are further
/// workflow members, each followed by a comma.
QByteArray workflow(const QByteArray &steps, const QByteArray &more = {});

/// An action step for an executor: {"step_id": id, …, more}; its outcome is the test's to say.
QByteArray task(const QByteArray &id, const QByteArray &more = {});
/// A transform step that gives {value: expression}.
QByteArray transform(const QByteArray &id, const QByteArray &expression,
                     const QByteArray &more = {});

/// Reads and plans a definition; a definition that does not plan is an error.
base::Result<plan::PlanPtr> tryPlan(const QByteArray &definition,
                                    const plan::PlanOptions &options = {});
/// The same; stops the test where it does not plan.
plan::PlanPtr planOf(const QByteArray &definition);

} // namespace millrace::tests
