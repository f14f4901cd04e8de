// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QJSEngine>

namespace millrace::tests {

/// QJSEngine as the measure of what an expression means. Methods that it lacks (ECMAScript 2019
/// and later) are supplied from their specification.
class JsOracle
{
public:
    JsOracle();
    /// Makes the members of an object visible as globals.
    void setData(const base::Value &data);
    /// JSON of the value, "undefined", "nan" where NaN or an infinity is in it, "!" for an error.
    QString evaluate(const QString &expression);

private:
    QJSEngine m_engine;
};

} // namespace millrace::tests
