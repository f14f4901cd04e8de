// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/same_value.h"

#include <algorithm>

namespace millrace::ui {

using base::Value;

bool isSameValue(const Value &a, const Value &b)
{
    if (a.sharesWith(b))
        return true;
    if (a.isObject() && b.isObject())
        return std::equal(a.members().begin(), a.members().end(), b.members().begin(),
                          b.members().end(), [](const base::Member &x, const base::Member &y) {
                              return x.key == y.key && isSameValue(x.value, y.value);
                          });
    if (a.isArray() && b.isArray())
        return std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end(),
                          isSameValue);
    return a == b;
}

} // namespace millrace::ui
