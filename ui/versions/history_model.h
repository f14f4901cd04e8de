// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/version_archive.h"

#include <QAbstractListModel>

namespace millrace::ui {

/// The versions of a workflow as rows, the newest first.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NoteRole = Qt::UserRole,
        BylineRole,
        ProblemRole, ///< words; empty: the version is whole
        SameRole     ///< whether the draft does the same
    };

    using QAbstractListModel::QAbstractListModel;

    void show(VersionList versions);
    /// The draft's contentDigest().
    void setDraft(const QString &content);
    const VersionList &versions() const { return m_versions; }
    /// Null for an index that is none.
    const VersionRecord *at(const QModelIndex &index) const;
    int rowOf(const QString &version) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wholeText(const VersionRecord &record) const;

    VersionList m_versions;
    QString m_draft;
};

} // namespace millrace::ui
