// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/variable_model.h"

#include <QCoreApplication>

namespace millrace::ui {

QString dataKindText(model::DataKind kind)
{
    switch (kind) {
    case model::DataKind::Input:
        return QCoreApplication::translate("DataKind", "Input");
    case model::DataKind::Variable:
        return QCoreApplication::translate("DataKind", "Variable");
    case model::DataKind::Written:
        return QCoreApplication::translate("DataKind", "Written by steps");
    case model::DataKind::Output:
        return QCoreApplication::translate("DataKind", "Output of a step");
    }
    return {};
}

void VariableModel::setVariables(std::vector<model::DataVariable> variables)
{
    beginResetModel();
    m_all = std::move(variables);
    refill();
    endResetModel();
}

void VariableModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.trimmed();
    refill();
    endResetModel();
}

void VariableModel::refill()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].path.contains(m_filter, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
}

const model::DataVariable *VariableModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? &m_all[m_rows[static_cast<std::size_t>(row)]]
               : nullptr;
}

int VariableModel::rowOf(const QString &path) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_all[m_rows[row]].path == path)
            return static_cast<int>(row);
    }
    return -1;
}

int VariableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VariableModel::data(const QModelIndex &index, int role) const
{
    const model::DataVariable *one = at(index.row());
    if (one == nullptr)
        return {};
    const QString counts =
        tr("%1 written, %2 read").arg(one->writers.size()).arg(one->readers.size());
    switch (role) {
    case Qt::DisplayRole:
    case PathRole:
        return one->path;
    case CountsRole:
        return counts;
    case KindRole:
        return static_cast<int>(one->kind);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %2").arg(dataKindText(one->kind), counts);
    default:
        return {};
    }
}

} // namespace millrace::ui
