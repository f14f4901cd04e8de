// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"

namespace millrace::ui {

/// By card: whether it only runs after something went wrong, as it is reached by compensation, by
/// error handling or from such a card, and by nothing else. Pure.
std::vector<bool> recoveryCards(std::size_t cards, const std::vector<EdgeLine> &edges);

} // namespace millrace::ui
