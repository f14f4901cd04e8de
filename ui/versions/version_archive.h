// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/model/workflow_definition.h"

#include <optional>
#include <vector>

namespace millrace::ui {

enum class VersionState : std::uint8_t
{
    Whole,
    Interrupted, ///< publishing stopped between definition and note: the note is lost
    Damaged      ///< cannot be read, or is not what was published
};

/// A published version: what is known of it.
struct VersionRecord
{
    QString version;
    QString note = {};
    QString author = {};
    base::TimeMs publishedAt = 0; ///< 0: not known
    QString digest = {};          ///< what runs of it are bound to: model::definitionDigest
    QString content = {};         ///< contentDigest(), which tells a draft from it
    QString sha256 = {};          ///< of the file
    VersionState state = VersionState::Whole;
    QString problem = {}; ///< an error code "version.*" where the state is not whole
};

/// The versions of one workflow, the newest first.
struct VersionList
{
    std::vector<VersionRecord> records = {};
    std::optional<base::Error> problem = {}; ///< of the list itself: notes may be missing

    const VersionRecord *latest() const { return records.empty() ? nullptr : &records.front(); }
    const VersionRecord *find(const QString &version) const;
};

struct PublishRequest
{
    QString version;
    QString note;
    QString author = {};
    base::TimeMs publishedAt = 0;
};

/// Published versions as files: <folder>/<workflow id>/<version>.millrace.json, never changed once
/// they are there, and an index.json beside them with who, when and why. The definition is written
/// first, so that a crash loses a note at most; one program at a time publishes to a workflow.
/// Copies share the folder. Thread: any.
class VersionArchive
{
public:
    explicit VersionArchive(QString folder) : m_folder(std::move(folder)) {}

    QString folderOf(const QString &workflowId) const;
    QString fileOf(const QString &workflowId, const QString &version) const;

    /// What the index says, and the files beside it. Reads no file that the index knows.
    VersionList list(const QString &workflowId) const;
    /// The same with every file read and compared with what was published.
    VersionList verified(const QString &workflowId) const;
    /// Errors: not_found "version.file_missing", validation "version.file_changed" and those of
    /// model::readDefinition.
    base::Result<model::WorkflowDefinition> read(const QString &workflowId,
                                                 const QString &version) const;
    /// Keeps the draft as a version. The same content once more completes a version that was
    /// interrupted. Errors: usage "version.bad_number", "version.no_note", "version.no_id",
    /// conflict "version.exists" and "version.not_newer", store_locked "version.busy", internal
    /// "version.write", store_newer "version.index_newer".
    base::Result<VersionRecord> publish(const model::WorkflowDefinition &draft,
                                        const PublishRequest &request) const;

private:
    base::Result<VersionRecord> store(const model::WorkflowDefinition &snapshot,
                                      const PublishRequest &request) const;

    QString m_folder;
};

/// Tells definitions apart by what they do: neither layout nor version count.
QString contentDigest(const model::WorkflowDefinition &definition);

} // namespace millrace::ui
