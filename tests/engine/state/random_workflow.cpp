// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/state/random_workflow.h"

#include <QList>

namespace millrace::tests {

namespace {

/// One level of steps: those that stand in it, and those that run only on demand.
struct Level
{
    QList<QByteArray> ids = {};
    QList<QByteArray> onDemand = {};
    QList<QByteArray> routeTargets = {};
};

class Generator
{
public:
    explicit Generator(Dice &dice) : m_dice(dice) {}

    QByteArray level(int depth)
    {
        constexpr int kMost = 5;
        Level level;
        const int count = 1 + m_dice.roll(depth == 0 ? kMost + 2 : kMost - depth);
        for (int i = 0; i < count; ++i)
            level.ids.append(newId());
        QList<QByteArray> texts;
        for (int i = 0; i < count; ++i)
            texts.append(step(level, i, depth));
        for (const QByteArray &id : std::as_const(level.onDemand))
            texts.append(leaf(id, {}));
        return texts.join(",\n");
    }

private:
    QByteArray newId() { return "s" + QByteArray::number(m_next++); }

    QByteArray step(Level &level, int index, int depth)
    {
        const QByteArray common = edges(level, index) + policies(level);
        const QByteArray &id = level.ids[index];
        switch (m_dice.roll(depth < 3 ? 16 : 9)) {
        case 0:
            return conditional(level, index, common);
        case 1:
            return wait(id, common);
        case 2:
            return approval(level, index, common);
        case 3:
            return object(id, "sub_workflow",
                          R"(, "sub_workflow": {"id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001"})" +
                              common);
        case 4:
            return index > 0 ? object(id, "rollback",
                                      R"(, "rollback": {"to": ")" + level.ids[m_dice.roll(index)] +
                                          "\"}" + common)
                             : leaf(id, common);
        case 9:
        case 10:
            return object(id, "sequential", containerLimit() + common + children(depth));
        case 11:
        case 12:
            return object(id, "parallel",
                          containerLimit() + parallelFields() + common + children(depth));
        case 13:
        case 14:
            return object(id, "loop", containerLimit() + eachFields() + common + children(depth));
        case 15:
            return object(id, "loop", containerLimit() + repeatFields() + common + children(depth));
        default:
            return leaf(id, common);
        }
    }

    static QByteArray object(const QByteArray &id, const QByteArray &type, const QByteArray &rest)
    {
        return R"({"step_id": ")" + id + R"(", "step_type": ")" + type + "\"" + rest + "}";
    }

    QByteArray children(int depth) { return R"(, "steps": [)" + level(depth + 1) + "]"; }

    QByteArray leaf(const QByteArray &id, const QByteArray &common)
    {
        switch (m_dice.roll(6)) {
        case 0:
            return object(id, "action", R"(, "action": {"kind": "noop"})" + common);
        case 1:
            return object(id, "action",
                          R"(, "action": {"kind": "transform", "set": {"v": ")" + expression() +
                              "\"}}" + common);
        case 2:
            return object(id, "action",
                          R"(, "action": {"kind": "script", "source": "return `${1}`"})" + common);
        default:
            return object(id, "action",
                          R"(, "action": {"kind": "process", "program": "${workflow.n}"})" +
                              taskFields() + common);
        }
    }

    QByteArray expression()
    {
        static const QByteArray all[] = {
            "workflow.n + 1",        "run.random",           "input.x", "[1, 2, 3]", "run.attempt",
            "workflow.missing.deep", "workflow.n % 2 === 0", "run.now"};
        return all[m_dice.roll(8)];
    }

    QByteArray taskFields()
    {
        QByteArray fields;
        if (m_dice.chance(15))
            fields += R"(, "execution": "at_most_once")";
        if (m_dice.chance(20))
            fields += R"(, "priority": )" + QByteArray::number(m_dice.roll(10));
        if (m_dice.chance(10))
            fields += R"(, "schedule_to_start": 3)";
        if (m_dice.chance(10))
            fields += R"(, "idempotency_key": "k-${workflow.n}")";
        return fields;
    }

    QByteArray containerLimit()
    {
        QByteArray fields;
        if (m_dice.chance(15))
            fields += R"(, "timeout": )" + QByteArray::number(1 + m_dice.roll(20));
        return fields;
    }

    QByteArray parallelFields()
    {
        static const QByteArray reducers[] = {"collect", "merge", "vote", "result.failed_steps"};
        QByteArray fields;
        if (m_dice.chance(40))
            fields += R"(, "success_threshold": )" + QByteArray(m_dice.chance(50) ? "1" : "0.25");
        if (m_dice.chance(40))
            fields += R"(, "max_concurrent": )" + QByteArray::number(1 + m_dice.roll(3));
        if (m_dice.chance(30))
            fields += R"(, "reduce": ")" + reducers[m_dice.roll(4)] + "\"";
        return fields;
    }

    QByteArray eachFields()
    {
        static const QByteArray lists[] = {"[1, 2, 3]",       "[]",        "[0]", "workflow.list",
                                           "[1, 2, 3, 4, 5]", "workflow.n"};
        static const QByteArray failures[] = {"fail", "skip", "null"};
        return R"(, "for_each": ")" + lists[m_dice.roll(6)] + R"(", "max_concurrent": )" +
               QByteArray::number(1 + m_dice.roll(4)) + R"(, "on_item_failure": ")" +
               failures[m_dice.roll(3)] + "\"";
    }

    QByteArray repeatFields()
    {
        static const QByteArray conditions[] = {"iteration < 2", "iteration < 4",
                                                "workflow.n > 100", "true"};
        return R"(, "loop_condition": ")" + conditions[m_dice.roll(4)] +
               R"(", "loop_max_iterations": 3, "on_max": ")" +
               QByteArray(m_dice.chance(60) ? "complete" : "fail") + "\"";
    }

    QByteArray wait(const QByteArray &id, const QByteArray &common)
    {
        static const QByteArray waits[] = {
            R"("duration": 2)",
            R"("event": "e1")",
            R"("event": "e2", "timeout": 5)",
            R"("event": "e3", "timeout": 4, "on_timeout": "continue")",
            R"("until": "2026-01-01T00:00:07Z")",
            R"("duration": 0)"};
        return object(id, "wait", R"(, "wait": {)" + waits[m_dice.roll(6)] + "}" + common);
    }

    QByteArray approval(Level &level, int index, const QByteArray &common)
    {
        QByteArray fields;
        if (m_dice.chance(30))
            fields += R"(, "required": 2)";
        if (m_dice.chance(50))
            fields += R"(, "due_in": 6)";
        if (m_dice.chance(30))
            fields += R"(, "on_timeout": ")" +
                      QByteArray(m_dice.chance(50) ? "approve" : "reject") + "\"";
        if (m_dice.chance(30))
            fields += R"(, "remind_in": 3)";
        if (m_dice.chance(30))
            fields += R"(, "escalate_to": {"users": ["boss"]})";
        QByteArray routes;
        if (const QByteArray target = laterSibling(level, index);
            !target.isEmpty() && m_dice.chance(40))
            routes = R"(, "routes": [{"outcome": "approve", "to": ")" + target + "\"}]";
        return object(level.ids[index], "human_approval",
                      R"(, "approval": {"title": "?")" + fields + "}" + routes + common);
    }

    QByteArray conditional(Level &level, int index, const QByteArray &common)
    {
        static const QByteArray whens[] = {"true", "false", "workflow.n > 1", "run.random > 0.5",
                                           "workflow.a.b"};
        QByteArray routes;
        for (int i = 0; i < 1 + m_dice.roll(3); ++i) {
            const QByteArray target = laterSibling(level, index);
            if (target.isEmpty())
                break;
            routes += (routes.isEmpty() ? "" : ", ") + (R"({"when": ")" + whens[m_dice.roll(5)]) +
                      R"(", "to": ")" + target + "\"}";
        }
        QByteArray fields = R"(, "routes": [)" + routes + "]";
        if (const QByteArray target = laterSibling(level, index);
            !target.isEmpty() && m_dice.chance(50))
            fields += R"(, "default": ")" + target + "\"";
        if (m_dice.chance(30))
            fields += R"(, "mode": "all")";
        return object(level.ids[index], "conditional", fields + common);
    }

    QByteArray laterSibling(const Level &level, int index)
    {
        const int left = static_cast<int>(level.ids.size()) - index - 1;
        return left > 0 ? level.ids[index + 1 + m_dice.roll(left)] : QByteArray();
    }

    QByteArray edges(const Level &level, int index)
    {
        QByteArray names;
        int count = 0;
        for (int i = 0; i < index; ++i) {
            if (!m_dice.chance(35))
                continue;
            names += (names.isEmpty() ? "" : ", ") + ("\"" + level.ids[i] + "\"");
            ++count;
        }
        QByteArray fields = count > 0 ? R"(, "dependencies": [)" + names + "]" : QByteArray();
        if (count > 1 && m_dice.chance(40))
            fields +=
                R"(, "join": )" + (m_dice.chance(50) ? QByteArray("\"any\"")
                                                     : QByteArray::number(1 + m_dice.roll(count)));
        if (m_dice.chance(20))
            fields += R"(, "conditions": [")" +
                      QByteArray(m_dice.chance(50) ? "workflow.n > 2" : "true") + "\"]";
        return fields;
    }

    QByteArray policies(Level &level)
    {
        QByteArray fields;
        if (m_dice.chance(15))
            fields += R"(, "continue_on_failure": true)";
        if (m_dice.chance(30))
            fields +=
                R"(, "retry_policy": {"max_attempts": )" + QByteArray::number(1 + m_dice.roll(3)) +
                R"(, "delay": 1, "retry_on": ["network", "expression", "timeout", "validation"]})";
        if (m_dice.chance(15))
            fields += R"(, "error_handlers": [)" + onDemand(level) + "]";
        if (m_dice.chance(25))
            fields += R"(, "rollback_actions": [)" + onDemand(level) + "]";
        if (m_dice.chance(25))
            fields += R"(, "output_mapping": {"result.v": "workflow.)" +
                      QByteArray(m_dice.chance(70) ? "o" : "n") + "\"}";
        if (m_dice.chance(15))
            fields += R"(, "input_mapping": {"x": "workflow.n"})";
        return fields;
    }

    QByteArray onDemand(Level &level)
    {
        QByteArray names;
        for (int i = 0; i < 1 + m_dice.roll(2); ++i) {
            if (level.onDemand.isEmpty() || m_dice.chance(70))
                level.onDemand.append(newId());
            const QByteArray name =
                "\"" + level.onDemand[m_dice.roll(static_cast<int>(level.onDemand.size()))] + "\"";
            if (!names.contains(name))
                names += (names.isEmpty() ? "" : ", ") + name;
        }
        return names;
    }

    Dice &m_dice;
    int m_next = 0;
};

} // namespace

QByteArray randomWorkflow(Dice &dice)
{
    const QByteArray head =
        R"({"format": "millrace/1", "name": "random", "timeout": )" +
        QByteArray::number(dice.chance(20) ? 15 : 3600) + R"(, "max_parallel_steps": )" +
        QByteArray::number(1 + dice.roll(5)) + R"(, "global_variables": {"n": )" +
        QByteArray::number(dice.roll(5)) +
        R"(, "list": [1, 2]}, "retry_policy": {"max_attempts": 2, "delay": 1}, "steps": [)";
    return head + Generator(dice).level(0) + "]}";
}

} // namespace millrace::tests
