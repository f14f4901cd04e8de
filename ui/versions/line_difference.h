// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace millrace::ui {

/// Which lines of two texts the other one lacks, by line.
struct LineDifference
{
    std::vector<bool> before;
    std::vector<bool> after;
};

/// As few lines as explain the change (longest common subsequence). Texts of very many lines count
/// as different between what they begin and end with in common. Thread: any.
LineDifference lineDifference(const QStringList &before, const QStringList &after);

} // namespace millrace::ui
