// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"

namespace millrace::ui {

/// One thing that can be set, and where it stands in the step or workflow.
struct InspectorField
{
    QString path = {}; ///< as model::ChangeField takes it
    QString label = {};
    QString editor = {}; ///< name in the editor registry
    model::ParameterType type = model::ParameterType::String;
    model::TextKind text = model::TextKind::Plain;
    QStringList choices = {};
    base::Value fallback = {}; ///< what holds where nothing is set
    QString help = {};
    bool isLong = false;
    bool isHalf = false;    ///< shares a row with a neighbour of the same kind
    bool isShared = false;  ///< can be set for several steps at once
    QStringList roots = {}; ///< names that expressions see here beside the usual ones
    QString step = {};      ///< where it is another step's field than the selected one's
};

struct InspectorSection
{
    QString key; ///< stable, for remembering what is folded
    QString title;
    std::vector<InspectorField> fields;
};

/// "first_wait" as "First wait".
QString labelOf(const QString &name);

} // namespace millrace::ui
