// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/scope.h"
#include "engine/state/run_state.h"

namespace millrace::state {

/// What expressions of one step instance see of a run (workflow model §6). Borrows the state.
class DataScope final : public expression::Scope
{
public:
    /// `field` names the expression's place, so that run.random differs between places.
    DataScope(const RunState &state, int instance, TimeMs now, QString field);

    void setInput(Value input) { m_input = std::move(input); }
    void setResult(Value result)
    {
        m_result = std::move(result);
        m_hasResult = true;
    }
    void setIteration(int iteration) { m_iteration = iteration; }
    /// Looks `steps` up from this scope instead of the instance's own.
    void lookFrom(int scope) { m_scope = scope; }
    void setField(QString field) { m_field = std::move(field); }

    std::optional<Value> root(QStringView name) const override;
    Value step(QStringView id) const override;
    Value allSteps() const override;
    double now() const override { return static_cast<double>(m_now); }
    double random(int read) const override;

private:
    const ScopeState *iterationScope() const;
    int attempt() const;
    Value runValue() const;
    Value stepValue(int instance) const;
    int visibleInstance(int node) const;

    const RunState &m_state;
    int m_instance; ///< -1: the run itself
    int m_scope;
    TimeMs m_now;
    QString m_field;
    Value m_input;
    Value m_result;
    bool m_hasResult = false;
    int m_iteration = -1;
};

} // namespace millrace::state
