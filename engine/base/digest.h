// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace millrace::base {

/// SHA-256, lower-case hexadecimal.
QString sha256Hex(QByteArrayView bytes);

} // namespace millrace::base
