// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/outline/outline_tree.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QPointer>

namespace millrace::ui {

/// What a run has made of a step, for the outline: a status of the tokens, and the words for it,
/// translated: "retrying attempt 2 of 3".
struct OutlineStatus
{
    QString status = {};
    QString words = {};
    friend bool operator==(const OutlineStatus &, const OutlineStatus &) = default;
};

/// The steps of a document as a tree that can be renamed in place. Thread: the interface's.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Mark
    };
    static constexpr int kId = Qt::UserRole;

    OutlineModel(const Theme &theme, const Icons &icons, QObject *parent = nullptr);

    /// Null: none.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme, qreal ratio);
    /// By step id; empty: no run is shown.
    void setStatuses(const QHash<QString, OutlineStatus> &statuses);
    /// By step id: whether the worst of its problems is an error.
    void setProblems(const QHash<QString, bool> &isError);
    bool hasMarks() const { return !m_statuses.isEmpty() || !m_isError.isEmpty(); }
    /// Takes over what the document says now. A new shape resets the model: aboutToReshape() and
    /// reshaped() stand around that.
    void refresh();

    const OutlineTree &tree() const { return m_tree; }
    QModelIndex indexOf(const QString &id) const;
    QString idAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void aboutToReshape();
    void reshaped();
    /// A step's id followed its name; refresh() is to be called later.
    void idChanged(const QString &from, const QString &to);
    void refused(const QString &why);

private:
    QIcon icon(const OutlineNode &node) const;
    QIcon mark(const OutlineNode &node) const;
    QIcon drawn(const QString &name, int size, const QColor &color) const;
    QString state(const OutlineNode &node) const;
    void marksChanged();

    const Theme *m_theme;
    const Icons &m_icons;
    qreal m_ratio = 1;
    QPointer<WorkflowDocument> m_document;
    OutlineTree m_tree;
    QHash<QString, OutlineStatus> m_statuses;
    QHash<QString, bool> m_isError;
    mutable QHash<QString, QIcon> m_drawn;
};

} // namespace millrace::ui
