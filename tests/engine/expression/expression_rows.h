// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/expression/data_scope.h"

#include <QtTest>

#include <span>

namespace millrace::tests {

/// A sentence, an expression, and its value as JSON (or "undefined", or "!code").
struct ExpressionRow
{
    const char *sentence;
    const char16_t *expression;
    const char16_t *value;
};

inline void addRows(std::span<const ExpressionRow> rows)
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    for (const ExpressionRow &row : rows)
        QTest::newRow(row.sentence)
            << QString::fromUtf16(row.expression) << QString::fromUtf16(row.value);
}

/// The data that the rows read.
inline DataScope rowScope()
{
    return DataScope::fromJson(R"({
        "workflow": {"order_total": 150, "name": "Ada", "none": null, "pages":
            [{"confidence": 0.5}, {"confidence": 0.9}], "xs": [3, 1, 10, 2], "odd name": 1},
        "input": {"a": 1}, "run": {"id": 7, "attempt": 2},
        "steps": {"ocr": {"status": "completed", "output": {"text": "hello"}}}})");
}

} // namespace millrace::tests
