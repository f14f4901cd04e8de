// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/template_entry.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace millrace::ui {

/// The templates of a folder, read a few at a time between other events. Thread: the interface's.
class TemplateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPath = Qt::UserRole;

    explicit TemplateModel(QString folder, QObject *parent = nullptr);

    /// Begins to read, once more where it has been read.
    void load();
    bool isLoading() const { return m_reading.isActive(); }
    /// Files that are there and cannot be read.
    int unreadable() const { return m_unreadable; }
    const TemplateEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    int count(const QString &category) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void readNext();
    void add(base::Result<TemplateEntry> entry);

    const QString m_folder;
    QStringList m_waiting;
    std::vector<TemplateEntry> m_entries; ///< by category, then title
    int m_unreadable = 0;
    QTimer m_reading;
};

/// The templates of one category (empty: of all) whose words contain a text.
class TemplateFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TemplateFilter(TemplateModel &model, QObject *parent = nullptr);

    void setCategory(const QString &category);
    void setText(const QString &text);
    const TemplateEntry &entry(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TemplateModel &m_model;
    QString m_category;
    QStringList m_words;
};

} // namespace millrace::ui
