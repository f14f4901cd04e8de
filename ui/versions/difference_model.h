// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/versions/difference.h"

#include <QAbstractItemModel>

namespace millrace::ui {

/// Differences as a tree of two levels: steps, and their fields with the value before and after.
class DifferenceModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        Before,
        After
    };

    explicit DifferenceModel(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The layout is left out unless `withLayout`.
    void show(const std::vector<Difference> &differences, bool withLayout);
    void setTitles(const QString &before, const QString &after);
    int count() const { return static_cast<int>(m_differences.size()); }
    /// The difference that a row belongs to, or null.
    const Difference *at(const QModelIndex &index) const;
    /// Null for what is no field.
    const model::FieldChange *fieldAt(const QModelIndex &index) const;
    QModelIndex indexOfStep(const QString &step) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant groupData(const Difference &difference, int column, int role) const;
    static QVariant fieldData(const model::FieldChange &field, int column, int role);

    const Theme *m_theme;
    std::vector<Difference> m_differences;
    QString m_before;
    QString m_after;
};

/// A value on one line; empty where there is none.
QString shortText(const base::Value &value);
/// The name of a place in a step, for people: paths as they are, places among others in words.
QString fieldWords(const QString &path);

} // namespace millrace::ui
