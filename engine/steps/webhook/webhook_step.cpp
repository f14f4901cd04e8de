// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/webhook/webhook_step.h"

namespace millrace::steps {

namespace {

using model::ParameterDescriptor;
using model::ParameterType;

std::vector<ParameterDescriptor> parameters()
{
    return {{.name = u"url"_qs, .isRequired = true, .doc = u"Where the call goes."_qs},
            {.name = u"method"_qs,
             .choices = {u"POST"_qs, u"PUT"_qs, u"PATCH"_qs},
             .fallback = u"POST"_qs,
             .doc = u"The HTTP method."_qs},
            {.name = u"headers"_qs,
             .type = ParameterType::Object,
             .doc = u"Further headers: name to text."_qs},
            {.name = u"body"_qs,
             .type = ParameterType::Any,
             .doc = u"What is sent as JSON; the step's input where it is missing."_qs},
            {.name = u"secret"_qs, .doc = u"The name of the secret that signs the call."_qs},
            {.name = u"connection"_qs, .doc = u"The connection whose limits apply."_qs},
            {.name = u"expect_status"_qs,
             .type = ParameterType::Any,
             .doc = u"Status codes that count as success; any 2xx where it is missing."_qs}};
}

} // namespace

model::StepDescriptor describeWebhook()
{
    return {.type = u"webhook"_qs,
            .title = u"Webhook"_qs,
            .category = model::StepCategory::Leaf,
            .doc = u"Calls an address over HTTP and signs the call."_qs,
            .fields = {u"idempotency_key"_qs, u"execution"_qs, u"schedule_to_start"_qs,
                       u"heartbeat"_qs},
            .parameters = parameters()};
}

base::Result<void> lowerWebhook(const model::StepDefinition &step, plan::PlanNode &node)
{
    base::Value given = base::Value::emptyObject();
    for (const ParameterDescriptor &parameter : parameters()) {
        if (step.extra.has(parameter.name))
            given.set(parameter.name, step.extra[parameter.name]);
    }
    auto compiled = plan::compileTemplate(given, step.id);
    if (!compiled)
        return base::fail(compiled.error());
    node.work = plan::Task{u"webhook"_qs, std::move(*compiled), true};
    return {};
}

} // namespace millrace::steps
