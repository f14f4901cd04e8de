// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QString>

#include <random>
#include <vector>

namespace millrace::tests {

/// Makes random expressions from a table of patterns, and random data for them to read.
///
/// Types only guide the choice: conversions between all types are part of what is tested. Nothing
/// made here is one of the deliberate differences that engine/expression/README.md lists.
class ExpressionGenerator
{
public:
    explicit ExpressionGenerator(quint64 seed) : m_random(seed) {}

    /// Text of an expression over `workflow` and `input`.
    QString expression();
    /// An object of workflow and input.
    base::Value data();

private:
    struct Local
    {
        QString name;
        char16_t type;
    };

    std::size_t pick(std::size_t count);
    QString make(char16_t type, int depth);
    QString leaf(char16_t type);
    QString expand(QStringView pattern, int depth);
    QString arrow(QStringView types, int depth);
    base::Value number();
    base::Value text();
    base::Value numbers();
    base::Value texts();
    base::Value objects();

    std::mt19937_64 m_random;
    std::vector<Local> m_locals;
};

} // namespace millrace::tests
