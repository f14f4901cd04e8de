// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/value_tree_model.h"

#include "engine/base/json_writer.h"

#include <algorithm>
#include <vector>

namespace millrace::ui {

using base::Value;

struct ValueTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString key = {};
    Value value = {};
    std::vector<std::unique_ptr<Node>> children = {};

    int size() const
    {
        return value.isArray() || value.isObject() ? static_cast<int>(value.size()) : 0;
    }

    void add(int row)
    {
        const auto at = static_cast<std::size_t>(row);
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = row;
        child->key = value.isArray() ? QString::number(row) : value.members()[at].key;
        child->value = value.isArray() ? value.at(at) : value.members()[at].value;
        children.push_back(std::move(child));
    }
};

namespace {

QString shownValue(const Value &value)
{
    if (value.isArray())
        return ValueTreeModel::tr("%n item(s)", nullptr, static_cast<int>(value.size()));
    if (value.isObject())
        return ValueTreeModel::tr("%n member(s)", nullptr, static_cast<int>(value.size()));
    if (!value.isString())
        return QString::fromUtf8(base::toJson(value));
    // What a text is like from its beginning, in one line.
    const bool isCut = value.text().size() > ValueTreeModel::kLongestText;
    QString text = value.text().left(ValueTreeModel::kLongestText);
    text.replace(u'\n', u' ');
    return isCut ? text + u'…' : text;
}

} // namespace

ValueTreeModel::ValueTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

ValueTreeModel::~ValueTreeModel() = default;

void ValueTreeModel::setValue(const Value &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    // A lone value is a row of its own.
    m_root->value = value.isObject() || value.isArray() || value.isUndefined()
                        ? value
                        : Value(base::Array{value});
    for (int i = 0; i < std::min(m_root->size(), kBatch); ++i)
        m_root->add(i);
    endResetModel();
}

ValueTreeModel::Node *ValueTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

Value ValueTreeModel::valueAt(const QModelIndex &index) const
{
    return nodeAt(index)->value;
}

QModelIndex ValueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (row < 0 || row >= static_cast<int>(node->children.size()) || column < 0 || column > 1)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ValueTreeModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? nodeAt(child)->parent : nullptr;
    return parent == nullptr || parent == m_root.get() ? QModelIndex()
                                                       : createIndex(parent->row, 0, parent);
}

int ValueTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ValueTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

bool ValueTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeAt(parent)->size() > 0;
}

bool ValueTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return parent.column() <= 0 && static_cast<int>(node->children.size()) < node->size();
}

void ValueTreeModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeAt(parent);
    const int first = static_cast<int>(node->children.size());
    const int end = std::min(node->size(), first + kBatch);
    if (end <= first)
        return;
    beginInsertRows(parent, first, end - 1);
    for (int i = first; i < end; ++i)
        node->add(i);
    endInsertRows();
}

QVariant ValueTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? node->key : shownValue(node->value);
    return {};
}

QVariant ValueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

} // namespace millrace::ui
