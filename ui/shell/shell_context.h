// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/engine_client.h"
#include "ui/commands/command_registry.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/workspace.h"

#include "engine/model/problem.h"

namespace millrace::ui {

/// Finds what is wrong with a definition.
using Validator = std::function<std::vector<model::Problem>(const model::WorkflowDefinition &)>;

/// What every part of the window works with; outlives the window.
struct ShellContext
{
    Workspace &workspace;
    SettingsStore &settings;
    EngineClient &client;
    Validator validator;
    QString dataFolder = {}; ///< where published versions and the store of runs are kept
    QString author = {};     ///< of versions that are published
    QList<std::pair<QString, QString>> languages = {}; ///< code, own name
};

} // namespace millrace::ui
