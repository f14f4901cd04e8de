// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decide.h"
#include "tests/support/run_builder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace millrace;
using namespace millrace::tests;

namespace {

QByteArray noop(const QByteArray &id, const QByteArray &more)
{
    return R"({"step_id": ")" + id + R"(", "step_type": "action", "action": {"kind": "noop"})" + more + "}";
}

QByteArray after(int step)
{
    return R"(, "dependencies": ["s)" + QByteArray::number(step) + "\"]";
}

QByteArray chain(int steps, bool transforms)
{
    QByteArray text = noop("s0", {});
    for (int i = 1; i < steps; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        text += "," + (transforms ? transform(id, "workflow.n + 1", after(i - 1).mid(2)) : noop(id, after(i - 1)));
    }
    return workflow(text, R"("global_variables": {"n": 1},)");
}

QByteArray fan(int steps, bool tasks)
{
    QByteArray text = noop("first", {});
    QByteArray names;
    for (int i = 0; i < steps; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        text += "," + (tasks ? task(id, R"("dependencies": ["first"])") : noop(id, R"(, "dependencies": ["first"])"));
        names += (i == 0 ? "\"" : ", \"") + id + "\"";
    }
    return workflow(text + "," + noop("last", R"(, "dependencies": [)" + names + "]"), R"("max_parallel_steps": 10,)");
}

QByteArray each(bool tasks)
{
    const QByteArray body = tasks ? task("a") : transform("a", "item + 1");
    return workflow(R"({"step_id": "l", "step_type": "loop", "for_each": "workflow.list", "max_concurrent": 10, "steps": [)"
                    + body + "]}");
}

/// Runs once; attempts end in order, each with a command of its own.
void runOnce(const plan::PlanPtr &plan, const base::Value &data)
{
    state::RunState run(base::RunId{1}, plan);
    event::RunCreated created;
    created.uuid = QStringLiteral("u");
    created.data = data;
    auto decision = state::decide(run, event::CreateRun{std::move(created), false}, 1, {});
    std::vector<event::Action> open;
    std::size_t next = 0;
    while (!run.isFinished()) {
        for (event::Action &action : decision->actions)
            open.push_back(std::move(action));
        if (decision->more) {
            decision = state::decide(run, event::Advance{}, 1, {});
            continue;
        }
        const auto &start = std::get<event::StartAttempt>(open[next++]);
        decision = state::decide(run, event::AttemptFinished{start.ref, start.serial, base::Value(1)}, 1, {});
    }
}

void measure(const char *name, const QByteArray &definition, int steps, int rounds)
{
    const plan::PlanPtr plan = planOf(definition);
    base::Value list = base::Value::emptyArray();
    for (int i = 0; i < steps; ++i)
        list.append(i);
    const base::Value data = base::Value::object({{QStringLiteral("n"), 1}, {QStringLiteral("list"), list}});
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        runOnce(plan, data);
        const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
        times.push_back(took.count() / steps);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"bench\": \"core_%s\", \"figures\": [{\"name\": \"per_step\", \"value\": %.3f, \"unit\": \"us\"}, "
                "{\"name\": \"fastest\", \"value\": %.3f, \"unit\": \"us\"}]}\n",
                name, times[times.size() / 2], times.front());
}

} // namespace

int main(int argc, char **argv)
{
    const int steps = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 50;
    measure("noop_chain", chain(steps, false), steps, rounds);
    measure("transform_chain", chain(steps, true), steps, rounds);
    measure("noop_fan", fan(steps, false), steps, rounds);
    measure("task_fan", fan(steps, true), steps, rounds);
    measure("each_transform", each(false), steps, rounds);
    measure("each_task", each(true), steps, rounds);
    return 0;
}
