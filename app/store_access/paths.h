// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::app {

/// `millrace.db` in the platform's application-data folder, the same for all programs.
QString defaultStorePath();
/// The account's name as the operating system has it; its number where it has none.
QString accountName();

} // namespace millrace::app
