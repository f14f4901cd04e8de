// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/data_scope.h"

#include <algorithm>
#include <utility>

namespace millrace::state {

DataScope::DataScope(const RunState &state, int instance, TimeMs now, QString field)
    : m_state(state)
    , m_instance(instance)
    , m_scope(instance >= 0 ? state.scopeOf[RunState::index(instance)] : 0)
    , m_now(now)
    , m_field(std::move(field))
{
}

const ScopeState *DataScope::iterationScope() const
{
    for (int scope = m_scope; scope >= 0 && !m_state.scopes.empty();
         scope = m_state.scopes[RunState::index(scope)].parent) {
        if (m_state.scopes[RunState::index(scope)].kind == event::ScopeKind::Iteration)
            return &m_state.scopes[RunState::index(scope)];
    }
    return nullptr;
}

std::optional<Value> DataScope::root(QStringView name) const
{
    if (name == u"workflow")
        return m_state.data;
    if (name == u"input")
        return m_input;
    if (name == u"run")
        return runValue();
    if (name == u"env")
        return m_state.created.env.isUndefined() ? Value::emptyObject() : m_state.created.env;
    if (name == u"result" && m_hasResult)
        return m_result;
    if (name == u"iteration" && m_iteration >= 0)
        return Value(m_iteration);
    const bool ofLoop = name == u"item" || name == u"index" || name == u"iteration";
    const ScopeState *scope = ofLoop ? iterationScope() : nullptr;
    if (scope == nullptr)
        return {};
    return name == u"item" ? scope->item : Value(scope->index);
}

/// Number of the attempt that is, or is about to be, made, from 1.
int DataScope::attempt() const
{
    if (m_instance < 0)
        return 1;
    const StepState &step = m_state.step(m_instance);
    const bool lost = step.detail && step.detail->losses > 0;
    const bool isNext = step.status == StepStatus::Pending || step.status == StepStatus::Waiting ||
                        (step.status == StepStatus::Retrying && !lost);
    return isNext ? step.attempt + 1 : std::max(step.attempt, 1);
}

Value DataScope::runValue() const
{
    return Value::object({{u"id"_qs, m_state.created.uuid},
                          {u"number"_qs, m_state.run.value},
                          {u"start"_qs, m_state.startedAt},
                          {u"attempt"_qs, attempt()}});
}

int DataScope::visibleInstance(int node) const
{
    if (node < 0 || m_state.scopes.empty())
        return -1;
    const int scope = m_state.scopeHolding(m_scope, node);
    if (scope < 0)
        return -1;
    const int instance = m_state.instance(scope, node);
    // What runs on demand runs in a scope of its own; its place among the others stays empty.
    const auto &detail = m_state.step(instance).detail;
    const int unit = detail ? detail->unitScope : -1;
    return unit < 0 ? instance : m_state.scopes[RunState::index(unit)].base;
}

Value DataScope::stepValue(int instance) const
{
    const StepState &step = m_state.step(instance);
    Value value = Value::object({{u"status"_qs, stepStatusName(step.status)}});
    if (!step.output.isUndefined() && step.status != StepStatus::Skipped)
        value.set(u"output"_qs, step.output);
    if (step.detail && step.detail->error)
        value.set(u"error"_qs, base::errorToValue(*step.detail->error));
    return value;
}

Value DataScope::step(QStringView id) const
{
    const int instance =
        visibleInstance(m_state.plan->indexOf(QString::fromRawData(id.data(), id.size())));
    return instance < 0 ? Value() : stepValue(instance);
}

Value DataScope::allSteps() const
{
    Value all = Value::emptyObject();
    for (const plan::PlanNode &node : m_state.plan->nodes()) {
        if (const int instance = visibleInstance(node.index); instance >= 0)
            all.set(node.id, stepValue(instance));
    }
    return all;
}

double DataScope::random(int read) const
{
    // splitmix64 over a FNV-1a hash of the place. Source: Steele et al. 2014, public domain code.
    quint64 hash = 14695981039346656037ULL;
    const QString place = (m_instance >= 0 ? m_state.path(m_instance) : QString()) + u'|' + m_field;
    for (const QChar unit : place)
        hash = (hash ^ unit.unicode()) * 1099511628211ULL;
    quint64 z = hash + static_cast<quint64>(m_state.created.seed) * 0x9E3779B97F4A7C15ULL +
                static_cast<quint64>(attempt()) * 0xD1B54A32D192ED03ULL +
                static_cast<quint64>(read + 1) * 0x8CB92BA72F3D8DD7ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

} // namespace millrace::state
