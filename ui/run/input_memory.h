// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

namespace millrace::ui {

/// Remembers what a workflow was last run with, in a file for each. What the workflow classifies as
/// confidential or secret is left out. Thread: one.
class InputMemory
{
public:
    /// The folder is made when something is kept; empty: nothing is.
    explicit InputMemory(QString folder) : m_folder(std::move(folder)) {}

    /// Undefined where nothing is known.
    base::Value last(const model::WorkflowDefinition &definition) const;
    /// Failing to is no loss worth a word.
    void keep(const model::WorkflowDefinition &definition, base::Value input) const;

private:
    QString fileOf(const model::WorkflowDefinition &definition) const;

    const QString m_folder;
};

} // namespace millrace::ui
