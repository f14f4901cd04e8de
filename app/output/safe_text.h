// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::app {

/// Text from data as a terminal may show it: control characters, line ends and marks that turn the
/// direction of writing become visible escapes (`\n`, `\u001b`), so that data cannot move the
/// cursor, recolour or forge a line.
QString safeText(QStringView text);

/// JSON text (UTF-8) with the same characters escaped; it means the same. JSON itself lets DEL, C1
/// and direction marks stand.
QByteArray safeJson(const QByteArray &json);

/// Columns that text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for
/// combining marks. Source: the ranges of Unicode's EastAsianWidth (W, F), coarsely.
int displayWidth(QStringView text);

/// The text cut to a number of columns, with an ellipsis where something is missing.
QString cutToWidth(const QString &text, int columns);

} // namespace millrace::app
