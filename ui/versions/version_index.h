// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/version_archive.h"

namespace millrace::ui {

/// The index.json of a workflow's versions, in the order of publishing. No file is an empty index.
/// Errors: store_corrupt "version.index_damaged", store_newer "version.index_newer".
base::Result<std::vector<VersionRecord>> readVersionIndex(const QString &path);
/// Written whole or not at all. Error: internal "version.write".
base::Done writeVersionIndex(const QString &path, const QString &workflowId,
                             const std::vector<VersionRecord> &records);

} // namespace millrace::ui
