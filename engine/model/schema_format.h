// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace millrace::model::schema {

/// Whether a text has the shape that a `format` names: date, time, date-time (RFC 3339), email
/// (RFC 5321 without quoting), uri (RFC 3986, absolute), uuid. Other names say nothing and fit.
/// Linear in the length of the text.
bool hasFormat(QStringView text, QStringView format);

} // namespace millrace::model::schema
