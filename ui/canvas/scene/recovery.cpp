// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/recovery.h"

#include <algorithm>

namespace millrace::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

std::vector<bool> recoveryCards(std::size_t cards, const std::vector<EdgeLine> &edges)
{
    std::vector<bool> isRecovery(cards, false);
    const bool hasSome = std::any_of(edges.begin(), edges.end(),
                                     [](const EdgeLine &edge) { return edge.isRecovery(); });
    // Each round goes one step further; a chain of them is short.
    for (bool grows = hasSome; grows;) {
        grows = false;
        std::vector<bool> isReached(cards, false);
        std::vector<bool> isPlain(cards, false);
        for (const EdgeLine &edge : edges) {
            const bool counts = edge.isRecovery() || isRecovery[at(edge.from)];
            (counts ? isReached : isPlain)[at(edge.to)] = true;
        }
        for (std::size_t card = 0; card < cards; ++card) {
            if (isRecovery[card] || !isReached[card] || isPlain[card])
                continue;
            isRecovery[card] = grows = true;
        }
    }
    return isRecovery;
}

} // namespace millrace::ui
