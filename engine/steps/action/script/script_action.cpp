// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/script/script_action.h"

#include "engine/sandbox/sandbox_pool.h"
#include "engine/steps/action/parameters.h"

namespace millrace::steps {

namespace {

class ScriptAction final : public Executor
{
public:
    explicit ScriptAction(const process::ProcessHost &host) : m_sandboxes(host) {}

    Home home(const AttemptRequest &) const override { return Home::Worker; }
    Effect effect() const override { return Effect::Pure; }
    QString circuit(const AttemptRequest &) const override { return {}; }

    Result<Value> run(AttemptContext &context) override
    {
        const AttemptRequest &request = context.request();
        Parameters parameters(request.parameters, request.kind);
        const QString source = parameters.requiredText(u"source");
        if (const auto error = parameters.error())
            return base::fail(*error);
        return m_sandboxes.call({source, request.input, request.timeoutMs}, context.cancellation());
    }

private:
    sandbox::SandboxPool m_sandboxes;
};

} // namespace

std::unique_ptr<Executor> makeScriptAction(const process::ProcessHost &host)
{
    return std::make_unique<ScriptAction>(host);
}

model::ActionKind describeScriptAction()
{
    return {.kind = u"script"_qs,
            .title = u"Script"_qs,
            .doc = u"Runs JavaScript in a sandbox: it sees its input and nothing else."_qs,
            .parameters = {{.name = u"source"_qs,
                            .text = model::TextKind::Plain,
                            .isRequired = true,
                            .isLongText = true,
                            .doc = u"The body of a function of `input`; what it returns is the "
                                   "result."_qs}}};
}

} // namespace millrace::steps
