// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/expression_cache.h"

namespace millrace::model {

namespace {

// Far more than one definition has; an editor open for days must not grow without end.
constexpr qsizetype kMost = 50'000;

} // namespace

const base::Result<expression::Expression> &ExpressionCache::parse(const QString &text)
{
    auto found = m_parsed.find(text);
    if (found == m_parsed.end()) {
        if (m_parsed.size() >= kMost)
            m_parsed.clear();
        found = m_parsed.insert(text, expression::Expression::parse(text));
    }
    return *found;
}

} // namespace millrace::model
