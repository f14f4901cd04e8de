// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/step_entries.h"

#include "ui/commands/fuzzy_match.h"
#include "ui/editing/new_step.h"
#include "ui/theme/step_words.h"

#include <algorithm>

namespace millrace::ui {

namespace {

StepEntry entryOf(const QString &type, const QString &kind, const Theme &theme)
{
    const StepLook look = theme.step(type, kind);
    const bool isKnown = stepCategories().contains(look.category);
    return {type, kind, stepName(type, kind), isKnown ? look.category : u"flow"_qs, look.icon};
}

/// The name counts twice as much as the category or the word in files.
std::optional<int> scoreOf(const StepEntry &entry, const QString &pattern)
{
    std::optional<int> best;
    const auto take = [&](const QString &text, int weight) {
        if (const auto match = fuzzyMatch(pattern, text))
            best = std::max(best.value_or(0), match->score * weight + weight);
    };
    take(entry.name, 2);
    take(categoryName(entry.category), 1);
    take(entry.kind.isEmpty() ? entry.type : entry.kind, 1);
    return best;
}

} // namespace

const QStringList &stepCategories()
{
    static const QStringList kAll = {u"flow"_qs, u"agents"_qs, u"people"_qs, u"integration"_qs,
                                     u"recovery"_qs};
    return kAll;
}

std::vector<StepEntry> stepEntries(const model::StepCatalogue &catalogue, const Theme &theme)
{
    std::vector<StepEntry> entries;
    for (const model::StepDescriptor &step : catalogue.steps) {
        if (step.type != u"action")
            entries.push_back(entryOf(step.type, {}, theme));
    }
    for (const model::ActionKind &kind : catalogue.kinds)
        entries.push_back(entryOf(u"action"_qs, kind.kind, theme));
    std::stable_sort(entries.begin(), entries.end(), [](const StepEntry &a, const StepEntry &b) {
        return stepCategories().indexOf(a.category) < stepCategories().indexOf(b.category);
    });
    return entries;
}

std::vector<StepEntry> matching(const std::vector<StepEntry> &entries, const QString &pattern,
                                const QString &containerType)
{
    std::vector<std::pair<int, const StepEntry *>> found;
    for (const StepEntry &entry : entries) {
        if (!mayStandIn(entry.type, containerType))
            continue;
        if (const auto score = scoreOf(entry, pattern.trimmed()))
            found.emplace_back(*score, &entry);
    }
    if (!pattern.trimmed().isEmpty())
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<StepEntry> best;
    for (const auto &[score, entry] : found)
        best.push_back(*entry);
    return best;
}

} // namespace millrace::ui
