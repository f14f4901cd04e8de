// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace millrace::tests {

/// Words of labels, buttons, tabs and placeholders below a visible widget that have less room than
/// they need, a sentence each. Texts that elide by themselves and tell all of it in a tooltip are
/// fine. Show the widget and let events pass before.
QStringList clippedTexts(const QWidget &root);

} // namespace millrace::tests
