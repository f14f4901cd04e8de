// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_model.h"

#include "ui/versions/version_words.h"

namespace millrace::ui {

void HistoryModel::show(VersionList versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

void HistoryModel::setDraft(const QString &content)
{
    if (content == m_draft)
        return;
    m_draft = content;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SameRole});
}

const VersionRecord *HistoryModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_versions.records[static_cast<std::size_t>(index.row())] : nullptr;
}

int HistoryModel::rowOf(const QString &version) const
{
    const VersionRecord *found = m_versions.find(version);
    return found == nullptr ? -1 : static_cast<int>(found - m_versions.records.data());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.records.size());
}

/// For tooltips and screen readers: all that the row elides.
QString HistoryModel::wholeText(const VersionRecord &record) const
{
    QStringList lines = {tr("Version %1").arg(record.version)};
    if (!record.content.isEmpty() && record.content == m_draft)
        lines += tr("The draft does the same.");
    for (const QString &line : {record.note, versionByline(record)}) {
        if (!line.isEmpty())
            lines += line;
    }
    if (record.state != VersionState::Whole)
        lines += versionProblemWords(record.problem);
    return lines.join(u'\n');
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const VersionRecord *record = at(index);
    if (record == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return record->version;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(*record);
    case NoteRole:
        return record->note;
    case BylineRole:
        return versionByline(*record);
    case ProblemRole:
        return record->state == VersionState::Whole ? QString()
                                                    : versionProblemWords(record->problem);
    case SameRole:
        return record->state != VersionState::Damaged && !record->content.isEmpty() &&
               record->content == m_draft;
    default:
        return {};
    }
}

} // namespace millrace::ui
