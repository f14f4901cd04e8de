// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/expression/string_template.h"

#include <cstdint>
#include <cstdlib>

using namespace millrace;
using expression::Expression;
using expression::Limits;

namespace {

class FixedScope final : public expression::Scope
{
public:
    std::optional<base::Value> root(QStringView name) const override
    {
        if (!m_data.has(name))
            return {};
        return m_data[name];
    }
    base::Value step(QStringView id) const override { return m_data[u"steps"][id]; }
    base::Value allSteps() const override { return m_data[u"steps"]; }
    double now() const override { return 1e12; }
    double random(int read) const override { return read / 16.0; }

private:
    base::Value m_data = base::parseJson(R"({"workflow":{"a":1,"b":"x","c":[3,1,2],"d":{"e":null}},
            "input":["1","0x2"," "],"steps":{"s":{"status":"completed","output":[]}}})")
                             .value_or(base::Value());
};

/// Renaming a step leaves a text that parses and reads as much.
void checkRenaming(const Expression &parsed)
{
    const QString name = QStringLiteral("s");
    if (parsed.withStepRenamed(name, name) != parsed.text())
        std::abort();
    const auto renamed = Expression::parse(parsed.withStepRenamed(name, QStringLiteral("t")));
    if (!renamed || renamed->reads().size() != parsed.reads().size())
        std::abort();
}

} // namespace

/// Whatever the text is, it parses or is refused, evaluates within its limits or is refused, and
/// gives the same value each time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FixedScope kScope;
    Limits limits;
    limits.maxOperations = 20'000;
    limits.maxBytes = 1024 * 1024;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto parsed = Expression::parse(text)) {
        checkRenaming(*parsed);
        const auto first = parsed->evaluate(kScope, limits);
        const auto second = parsed->evaluate(kScope, limits);
        if (first != second)
            std::abort();
        if (first && !parsed->test(kScope, limits))
            std::abort();
    }
    if (const auto parsed = expression::ValueTemplate::parse(base::Value(text)))
        (void)parsed->resolve(kScope, limits);
    return 0;
}
