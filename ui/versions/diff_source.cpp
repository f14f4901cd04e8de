// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_source.h"

#include "ui/document/document_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiffSource)
};

constexpr qsizetype kMostNote = 60;

/// "1.4.0 – Two steps more".
QString titleOf(const VersionRecord &record)
{
    const QString note = record.note.section(u'\n', 0, 0).left(kMostNote);
    return note.isEmpty() ? record.version : Words::tr("%1 – %2").arg(record.version, note);
}

} // namespace

DiffSource fileSource(const QString &path)
{
    return {QFileInfo(path).fileName(), [path] { return readDocument(path, {}); }};
}

std::vector<DiffSource> versionSources(const VersionArchive &archive, const VersionList &versions,
                                       const model::WorkflowDefinition &draft)
{
    std::vector<DiffSource> sources = {{Words::tr("Draft"), [draft] { return draft; }}};
    for (const VersionRecord &record : versions.records) {
        if (record.state == VersionState::Damaged)
            continue;
        sources.push_back(
            {titleOf(record), [archive, id = draft.workflowId, version = record.version] {
                 return archive.read(id, version);
             }});
    }
    return sources;
}

int versionSourceIndex(const VersionList &versions, const QString &version)
{
    int index = 0;
    for (const VersionRecord &record : versions.records) {
        index += record.state == VersionState::Damaged ? 0 : 1;
        if (record.version == version)
            return record.state == VersionState::Damaged ? -1 : index;
    }
    return -1;
}

} // namespace millrace::ui
