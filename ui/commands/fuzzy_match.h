// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace millrace::ui {

/// Where a text has the letters of a pattern, in order.
struct FuzzyMatch
{
    int score = 0;             ///< more is better
    QList<int> positions = {}; ///< of the letters in the text
};

/// Whether the letters of `pattern` stand in `text` in this order, in any case; spaces of the
/// pattern count for nothing. Beginnings of words and neighbours score. An empty pattern fits
/// everything. Greedy from each beginning of a word, so that "va st" finds "Validate step" by its
/// words. Pure.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace millrace::ui
