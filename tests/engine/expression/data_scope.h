// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/expression/expression.h"

namespace millrace::tests {

/// A scope over one object of root names; `steps` among them holds the steps. The clock stands at
/// kNow, chance is 0.0, 0.1, 0.2, ... by read.
class DataScope final : public expression::Scope
{
public:
    static constexpr double kNow = 1'700'000'000'000.0;

    explicit DataScope(base::Value data = base::Value::emptyObject()) : m_data(std::move(data)) {}

    static DataScope fromJson(QByteArrayView json)
    {
        return DataScope(base::parseJson(json).value_or(base::Value()));
    }

    std::optional<base::Value> root(QStringView name) const override
    {
        if (!m_data.has(name) || name == u"steps")
            return {};
        return m_data[name];
    }
    base::Value step(QStringView id) const override { return m_data[u"steps"][id]; }
    base::Value allSteps() const override { return m_data[u"steps"]; }
    double now() const override { return kNow; }
    double random(int read) const override { return read / 10.0; }

private:
    base::Value m_data;
};

/// A result as text: JSON, "undefined", or the error's code behind an exclamation mark.
inline QString shown(const base::Result<base::Value> &result)
{
    if (!result)
        return u'!' + result.error().code;
    return result->isUndefined() ? u"undefined"_qs : QString::fromUtf8(base::toJson(*result));
}

/// The text of an expression's value in a scope.
inline QString evaluated(const QString &text, const expression::Scope &scope,
                         const expression::Limits &limits = {})
{
    const auto parsed = expression::Expression::parse(text);
    if (!parsed)
        return u'!' + parsed.error().code;
    return shown(parsed->evaluate(scope, limits));
}

} // namespace millrace::tests
