// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/step_words.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

struct TypeName
{
    QStringView key;
    const char *words;
};

// The names of the step types as people see them, by type or "action.<kind>".
constexpr TypeName kNames[] = {
    {u"action", QT_TRANSLATE_NOOP("StepType", "Action")},
    {u"action.http", QT_TRANSLATE_NOOP("StepType", "HTTP")},
    {u"action.process", QT_TRANSLATE_NOOP("StepType", "Process")},
    {u"action.script", QT_TRANSLATE_NOOP("StepType", "Script")},
    {u"action.sql", QT_TRANSLATE_NOOP("StepType", "Database")},
    {u"action.file", QT_TRANSLATE_NOOP("StepType", "File")},
    {u"action.transform", QT_TRANSLATE_NOOP("StepType", "Transform")},
    {u"action.notify", QT_TRANSLATE_NOOP("StepType", "Notify")},
    {u"action.noop", QT_TRANSLATE_NOOP("StepType", "No operation")},
    {u"conditional", QT_TRANSLATE_NOOP("StepType", "Condition")},
    {u"parallel", QT_TRANSLATE_NOOP("StepType", "Parallel")},
    {u"sequential", QT_TRANSLATE_NOOP("StepType", "Sequence")},
    {u"loop", QT_TRANSLATE_NOOP("StepType", "Loop")},
    {u"wait", QT_TRANSLATE_NOOP("StepType", "Wait")},
    {u"human_approval", QT_TRANSLATE_NOOP("StepType", "Approval")},
    {u"webhook", QT_TRANSLATE_NOOP("StepType", "Webhook")},
    {u"sub_workflow", QT_TRANSLATE_NOOP("StepType", "Sub-workflow")},
    {u"rollback", QT_TRANSLATE_NOOP("StepType", "Rollback")},
    {u"trigger", QT_TRANSLATE_NOOP("StepType", "Trigger")},
    {u"agent", QT_TRANSLATE_NOOP("StepType", "Agent")},
    {u"react", QT_TRANSLATE_NOOP("StepType", "ReAct")},
    {u"orchestrator", QT_TRANSLATE_NOOP("StepType", "Orchestrator")},
    {u"worker", QT_TRANSLATE_NOOP("StepType", "Worker")},
    {u"maker_checker", QT_TRANSLATE_NOOP("StepType", "Maker and checker")},
    {u"action.queue", QT_TRANSLATE_NOOP("StepType", "Message queue")},
    {u"action.odata", QT_TRANSLATE_NOOP("StepType", "SAP / OData")},
    {u"action.mcp", QT_TRANSLATE_NOOP("StepType", "MCP tool")},
};

constexpr TypeName kCategories[] = {
    {u"flow", QT_TRANSLATE_NOOP("StepCategory", "Flow control")},
    {u"agents", QT_TRANSLATE_NOOP("StepCategory", "Agents")},
    {u"people", QT_TRANSLATE_NOOP("StepCategory", "People")},
    {u"integration", QT_TRANSLATE_NOOP("StepCategory", "Integration")},
    {u"recovery", QT_TRANSLATE_NOOP("StepCategory", "Recovery")},
};

} // namespace

QString stepName(const QString &type, const QString &kind)
{
    const QString own = type + u'.' + kind;
    const char *found = nullptr;
    for (const TypeName &name : kNames) {
        if (name.key == own)
            return QCoreApplication::translate("StepType", name.words);
        if (name.key == type)
            found = name.words;
    }
    return found != nullptr ? QCoreApplication::translate("StepType", found) : type;
}

QString categoryName(const QString &category)
{
    for (const TypeName &name : kCategories) {
        if (name.key == category)
            return QCoreApplication::translate("StepCategory", name.words);
    }
    return category;
}

} // namespace millrace::ui
