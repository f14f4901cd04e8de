// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/difference_model.h"

#include "engine/base/json_writer.h"
#include "ui/versions/diff_badges.h"

#include <QFont>
#include <QIcon>

namespace millrace::ui {

namespace {

constexpr quintptr kGroup = 0; // internal id of a group; of a field: its group's row + 1
constexpr qsizetype kMostShort = 300;
constexpr qsizetype kMostLong = 4000;
constexpr int kBadge = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString longText(const base::Value &value)
{
    const QString text = value.isString()
                             ? value.text()
                             : QString::fromUtf8(base::toJson(value, base::JsonStyle::Indented));
    return text.left(kMostLong);
}

QString titleOf(const Difference &difference)
{
    switch (difference.scope) {
    case DifferenceScope::Workflow:
        return Words::tr("Workflow");
    case DifferenceScope::Layout:
        return Words::tr("Layout");
    case DifferenceScope::Step:
        break;
    }
    return difference.title;
}

} // namespace

QString shortText(const base::Value &value)
{
    if (value.isUndefined())
        return {};
    QString text = value.isString() ? value.text() : QString::fromUtf8(base::toJson(value));
    return text.left(kMostShort).simplified();
}

QString fieldWords(const QString &path)
{
    if (path == kContainerPath)
        return Words::tr("Stands in");
    if (path == kPositionPath)
        return Words::tr("Place in the order");
    return path;
}

DifferenceModel::DifferenceModel(const Theme &theme, QObject *parent)
    : QAbstractItemModel(parent), m_theme(&theme)
{
}

void DifferenceModel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, After));
}

void DifferenceModel::show(const std::vector<Difference> &differences, bool withLayout)
{
    beginResetModel();
    m_differences = differences;
    if (!withLayout)
        std::erase_if(m_differences, [](const Difference &difference) {
            return difference.scope == DifferenceScope::Layout;
        });
    endResetModel();
}

void DifferenceModel::setTitles(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, Before, After);
}

const Difference *DifferenceModel::at(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row =
        index.internalId() == kGroup ? static_cast<quintptr>(index.row()) : index.internalId() - 1;
    return row < m_differences.size() ? &m_differences[row] : nullptr;
}

const model::FieldChange *DifferenceModel::fieldAt(const QModelIndex &index) const
{
    const Difference *difference = at(index);
    if (difference == nullptr || index.internalId() == kGroup)
        return nullptr;
    return &difference->fields[static_cast<std::size_t>(index.row())];
}

QModelIndex DifferenceModel::indexOfStep(const QString &step) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_differences[static_cast<std::size_t>(row)].step == step)
            return index(row, 0);
    }
    return {};
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup;
    return createIndex(row, column, id);
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kGroup);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return count();
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(at(parent)->fields.size());
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return 3;
}

QVariant DifferenceModel::groupData(const Difference &difference, int column, int role) const
{
    const bool isWhat = column == What;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isWhat ? font : QVariant();
    }
    if (!isWhat)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(difference);
    if (role == Qt::DecorationRole)
        return QIcon(badgePixmap(difference.kind, kBadge, *m_theme, 2));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(wordOf(difference.kind), titleOf(difference));
    return {};
}

QVariant DifferenceModel::fieldData(const model::FieldChange &field, int column, int role)
{
    const base::Value &value = column == Before ? field.before : field.after;
    if (role == Qt::DisplayRole)
        return column == What ? fieldWords(field.path) : shortText(value);
    if (role == Qt::ToolTipRole)
        return column == What ? fieldWords(field.path) : longText(value);
    if (role == Qt::AccessibleTextRole && column != What && value.isUndefined())
        return Words::tr("not set");
    return {};
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const Difference *difference = at(index);
    if (difference == nullptr)
        return {};
    if (index.internalId() == kGroup)
        return groupData(*difference, index.column(), role);
    return fieldData(difference->fields[static_cast<std::size_t>(index.row())], index.column(),
                     role);
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == What)
        return Words::tr("Difference");
    return section == Before ? m_before : m_after;
}

} // namespace millrace::ui
