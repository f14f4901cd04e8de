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

/// With the pseudo-language on: words below a visible widget that did not go through tr(). Texts
/// without two letters in a row are none, and so are the `data` that a person has written.
QStringList untranslatedTexts(const QWidget &root, const QStringList &data = {});

} // namespace millrace::tests
