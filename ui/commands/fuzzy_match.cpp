// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

namespace millrace::ui {

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The match whose first letter stands at `from` or behind it.
std::optional<FuzzyMatch> matchFrom(QStringView pattern, QStringView text, qsizetype from)
{
    constexpr int kWord = 8;
    constexpr int kNext = 5;
    FuzzyMatch match;
    qsizetype at = from;
    for (const QChar wanted : pattern) {
        while (at < text.size() && text[at].toCaseFolded() != wanted.toCaseFolded())
            ++at;
        if (at == text.size())
            return {};
        match.score += beginsWord(text, at) ? kWord : 1;
        if (!match.positions.isEmpty() && match.positions.last() == at - 1)
            match.score += kNext;
        match.positions.append(static_cast<int>(at++));
    }
    match.score -= static_cast<int>(text.size()) / 16;
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QString letters = pattern.toString().remove(u' ');
    if (letters.isEmpty())
        return FuzzyMatch{};
    std::optional<FuzzyMatch> best = matchFrom(letters, text, 0);
    for (qsizetype at = 1; best && at < text.size(); ++at) {
        if (!beginsWord(text, at))
            continue;
        if (auto other = matchFrom(letters, text, at); other && other->score > best->score)
            best = std::move(other);
    }
    return best;
}

} // namespace millrace::ui
