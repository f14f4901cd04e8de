// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json_reader.h"
#include "engine/model/definition_codec.h"
#include "ui/client/engine_client.h"

#include <QTemporaryDir>
#include <QTest>

namespace millrace::tests {

constexpr int kUiPatienceMs = 20'000;

/// A store of its own for the interface's tests, and what starts runs in it.
class UiStore
{
public:
    QString path() const { return m_folder.filePath(u"store.db"_qs); }
    QString folder() const { return m_folder.path(); }

    ui::ClientOptions options() const
    {
        ui::ClientOptions options;
        options.storePath = path();
        options.user = u"ann"_qs;
        options.helperFolder = QStringLiteral(MILLRACE_BUILD_DIR "/bin");
        return options;
    }

    /// A client that has got as far as it will.
    std::unique_ptr<ui::EngineClient> open() const
    {
        auto client = std::make_unique<ui::EngineClient>(options());
        client->open();
        (void)QTest::qWaitFor(
            [&client] {
                return client->state() != ui::EngineState::Closed &&
                       client->state() != ui::EngineState::Opening;
            },
            kUiPatienceMs);
        return client;
    }

    /// Calls something asynchronous and waits for its answer.
    template<class T, class Call>
    static base::Result<T> answer(Call call)
    {
        QObject context;
        std::optional<base::Result<T>> got;
        call(&context, [&got](const base::Result<T> &answer) { got = answer; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, kUiPatienceMs))
            return base::fail(base::ErrorClass::Timeout, u"test.no_answer"_qs,
                              u"no answer came"_qs);
        return *got;
    }

    base::Result<base::RunId> start(ui::EngineClient &client, const QByteArray &definition,
                                    const base::Value &input = base::Value::emptyObject()) const
    {
        auto loaded = model::readDefinition(definition);
        if (!loaded)
            return base::fail(loaded.error());
        const auto got = answer<base::Value>([&](QObject *context, auto reply) {
            client.startRun({loaded->definition, input, folder()}, context, reply);
        });
        if (!got)
            return base::fail(got.error());
        return base::RunId{static_cast<qint64>((*got)[u"number"].numberOr(0))};
    }

    /// The run as the store has it; asks until `wanted` holds or patience ends.
    template<class Wanted>
    std::shared_ptr<const api::RunView> waitFor(ui::EngineClient &client, base::RunId run,
                                                Wanted wanted) const
    {
        std::shared_ptr<const api::RunView> view;
        for (int i = 0; i < 2000 && (!view || !wanted(*view)); ++i) {
            const auto read = answer<std::shared_ptr<api::RunRecord>>(
                [&](QObject *context, auto reply) { client.readRun(run, context, reply); });
            view = read ? std::shared_ptr<const api::RunView>(*read, &(*read)->view) : nullptr;
        }
        return view;
    }

private:
    QTemporaryDir m_folder;
};

inline base::Value uiJson(const char *text)
{
    return base::parseJson(QByteArrayView(text)).value();
}

inline const QByteArray kUiAsk =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0201","name":"Ask","version":"1.0.0",
 "steps":[
 {"step_id":"sum","name":"Sum","step_type":"action","action":{"kind":"transform","set":{"total":"1 + 2"}},"output_mapping":{"result.total":"workflow.total"}},
 {"step_id":"ask","name":"Ask","step_type":"human_approval","dependencies":["sum"],"approval":{"title":"May we?","form":{"type":"object","properties":{"reason":{"type":"string"}},"required":["reason"]}}},
 {"step_id":"after","name":"After","step_type":"action","dependencies":["ask"],"action":{"kind":"noop"}}]})json";

inline const QByteArray kUiScript =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0202","name":"Script","version":"1.0.0",
 "steps":[
 {"step_id":"work","name":"Work","step_type":"action","input_mapping":{"n":"workflow.n"},"action":{"kind":"script","source":"return {twice: input.n * 2};"}},
 {"step_id":"after","name":"After","step_type":"action","dependencies":["work"],"action":{"kind":"transform","set":{"more":"steps.work.output.twice + 1"}}}]})json";

} // namespace millrace::tests
