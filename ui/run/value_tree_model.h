// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QAbstractItemModel>

#include <memory>

namespace millrace::ui {

/// A value as a tree of names and values. Members are made when they come into sight, a batch at a
/// time, and long texts are cut. Thread: the interface's.
class ValueTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int kLongestText = 200;
    static constexpr int kBatch = 500; ///< members made at once

    explicit ValueTreeModel(QObject *parent = nullptr);
    ~ValueTreeModel() override;

    void setValue(const base::Value &value);
    /// What an index stands for; the whole for an invalid one.
    base::Value valueAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
};

} // namespace millrace::ui
