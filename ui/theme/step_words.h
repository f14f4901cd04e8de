// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::ui {

/// A step type as people call it; `kind` for actions. Unknown ones by their own name.
QString stepName(const QString &type, const QString &kind = {});
/// A category of the tokens as people call it.
QString categoryName(const QString &category);

} // namespace millrace::ui
