// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/data_uses.h"

#include <QAbstractListModel>

namespace millrace::ui {

/// The data of a workflow, a row each, those that match a search. Thread: the interface's.
class VariableModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole,
        CountsRole,
        KindRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setVariables(std::vector<model::DataVariable> variables);
    void setFilter(const QString &words);
    /// Null where there is no such row.
    const model::DataVariable *at(int row) const;
    int rowOf(const QString &path) const;
    bool isEmpty() const { return m_all.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();

    std::vector<model::DataVariable> m_all;
    std::vector<std::size_t> m_rows;
    QString m_filter;
};

/// What a kind of data is called.
QString dataKindText(model::DataKind kind);

} // namespace millrace::ui
