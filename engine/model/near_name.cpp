// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"

#include <algorithm>
#include <vector>

namespace millrace::model {

namespace {

// Names are short; a longer one is no misspelling, and the distance is quadratic.
constexpr qsizetype kLongest = 64;

int distance(QStringView a, QStringView b)
{
    std::vector<std::vector<int>> rows(3, std::vector<int>(static_cast<std::size_t>(b.size()) + 1));
    for (std::size_t j = 0; j < rows[1].size(); ++j)
        rows[1][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> &row = rows[2];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = rows[1][at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({rows[1][at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], rows[0][at - 2] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1].back();
}

} // namespace

QString nearestName(QStringView name, const QStringList &candidates)
{
    if (name.isEmpty() || name.size() > kLongest)
        return {};
    const QString folded = name.toString().toLower();
    int best = std::max(1, static_cast<int>(name.size()) / 3) + 1;
    QString found;
    for (const QString &candidate : candidates) {
        if (qAbs(candidate.size() - name.size()) >= best)
            continue;
        const int wrong = distance(folded, candidate.toLower());
        if (wrong < best) {
            best = wrong;
            found = candidate;
        }
    }
    return found;
}

QString didYouMean(QStringView name, const QStringList &candidates, const QString &fallback)
{
    const QString near = nearestName(name, candidates);
    return near.isEmpty() ? fallback : u"Did you mean '%1'?"_qs.arg(near);
}

} // namespace millrace::model
