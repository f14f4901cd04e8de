// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/builtin_executors.h"

#include "engine/steps/action/file/file_action.h"
#include "engine/steps/action/http/http_action.h"
#include "engine/steps/action/notify/notify_action.h"
#include "engine/steps/action/process/process_action.h"
#include "engine/steps/action/pure/pure_actions.h"
#include "engine/steps/action/script/script_action.h"
#include "engine/steps/action/sql/sql_action.h"
#include "engine/steps/action/webhook/webhook_action.h"

namespace millrace::steps {

namespace {

/// What the executors are made of.
struct Parts
{
    const ExecutorServices &services;
    std::shared_ptr<HttpService> http = std::make_shared<HttpService>(); // shared by all that call
};

/// A kind: how it looks, where it is an action, and what does its work, where the engine's core
/// does not do it itself.
struct Kind
{
    const char16_t *name;
    model::ActionKind (*describe)();
    std::unique_ptr<Executor> (*make)(const Parts &);
};

std::unique_ptr<Executor> makeNotify(const Parts &parts)
{
    return makeNotifyAction(makeWebhookAction(parts.http), parts.services.desktop);
}

constexpr Kind kKinds[] = {
    {u"http", describeHttpAction, [](const Parts &p) { return makeHttpAction(p.http); }},
    {u"process", describeProcessAction,
     [](const Parts &p) { return makeProcessAction(p.services.host); }},
    {u"script", describeScriptAction,
     [](const Parts &p) { return makeScriptAction(p.services.host); }},
    {u"sql", describeSqlAction, [](const Parts &) { return makeSqlAction(); }},
    {u"file", describeFileAction, [](const Parts &) { return makeFileAction(); }},
    {u"transform", describeTransformAction, nullptr},
    {u"notify", describeNotifyAction, makeNotify},
    {u"noop", describeNoopAction, nullptr},
    {u"webhook", nullptr, [](const Parts &p) { return makeWebhookAction(p.http); }}, // a step type
};

} // namespace

void addBuiltinExecutors(ExecutorRegistry &registry, const ExecutorServices &services)
{
    const Parts parts{services};
    for (const Kind &kind : kKinds) {
        if (kind.make)
            registry.add(QString::fromUtf16(kind.name), kind.make(parts));
    }
}

std::vector<model::ActionKind> builtinActionKinds()
{
    std::vector<model::ActionKind> kinds;
    for (const Kind &kind : kKinds) {
        if (kind.describe)
            kinds.push_back(kind.describe());
    }
    return kinds;
}

} // namespace millrace::steps
