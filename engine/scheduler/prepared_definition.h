// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <memory>

namespace millrace::scheduler {

/// A definition ready to be run many times: its digest and text are made once.
struct PreparedDefinition
{
    model::WorkflowDefinition definition = {};
    QString digest = {};
    QByteArray bytes = {};
};
using PreparedPtr = std::shared_ptr<const PreparedDefinition>; // shared by requests, immutable
PreparedPtr prepareDefinition(model::WorkflowDefinition definition);

} // namespace millrace::scheduler
