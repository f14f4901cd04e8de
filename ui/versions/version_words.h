// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/version_archive.h"

namespace millrace::ui {

/// What the pill beside the workflow says: "Draft", "Version 1.4.0" where the draft does the same
/// as the latest version, "Draft after 1.4.0". Reads all of the draft: call it after a pause in
/// typing.
QString versionPill(const VersionList &versions, const model::WorkflowDefinition &draft);
/// The same from the draft's contentDigest(), which takes the time.
QString versionPill(const VersionList &versions, const QString &draftContent);

/// An error of the archive for people: what happened and what to do.
QString versionErrorWords(const base::Error &error);
QString versionProblemWords(const QString &code);

/// "Maria Keller · 14 Nov 2026, 09:41 · 3f2a91c0" in the language of the program.
QString versionByline(const VersionRecord &record);

/// "invoice-approval-1.4.0.millrace.json", for a copy of a version.
QString versionFileName(const QString &workflowName, const QString &version);

} // namespace millrace::ui
