// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/expression.h"

#include <QHash>

namespace millrace::model {

/// Expressions parsed once for as many as ask; large definitions repeat themselves, and an editor
/// validates after every change. Thread: one at a time.
class ExpressionCache
{
public:
    const base::Result<expression::Expression> &parse(const QString &text);

private:
    QHash<QString, base::Result<expression::Expression>> m_parsed;
};

} // namespace millrace::model
