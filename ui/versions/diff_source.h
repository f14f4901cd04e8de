// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/version_archive.h"

#include <functional>

namespace millrace::ui {

/// Something that can be compared: the draft, a version, a file.
struct DiffSource
{
    QString title;
    /// Called on another thread; owns all that it needs.
    std::function<base::Result<model::WorkflowDefinition>()> load;
};

/// Reads a file when it is compared.
DiffSource fileSource(const QString &path);

/// The draft, then the versions that can be read, the newest first.
std::vector<DiffSource> versionSources(const VersionArchive &archive, const VersionList &versions,
                                       const model::WorkflowDefinition &draft);
/// Where a version stands among those sources; -1: it cannot be read.
int versionSourceIndex(const VersionList &versions, const QString &version);

} // namespace millrace::ui
