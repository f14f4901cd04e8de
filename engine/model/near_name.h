// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace millrace::model {

/// The candidate that a misspelt name most likely means: at most a third of its letters are wrong.
/// Empty where none is near. Source: optimal string alignment distance, O(length²) per candidate.
QString nearestName(QStringView name, const QStringList &candidates);

/// "Did you mean 'timeout'?", or the fallback where no candidate is near.
QString didYouMean(QStringView name, const QStringList &candidates, const QString &fallback = {});

} // namespace millrace::model
