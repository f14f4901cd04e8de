// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/problems/problem_fixes.h"
#include "ui/problems/problem_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace millrace::ui {

/// Problems as rows: sentence, step, first quick fix. From kGroupedFrom problems on, one group for
/// each step. Words and fixes are found when a row is looked at. Thread: the interface's.
class ProblemModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Words,
        Step,
        Fix
    };
    static constexpr std::size_t kGroupedFrom = 200;

    ProblemModel(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
                 QObject *parent = nullptr);

    /// The document that problems are about; null: none. Problems shown go.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme, qreal ratio);
    void show(std::vector<model::Problem> problems);

    bool isGrouped() const { return m_problems.size() >= kGroupedFrom; }
    int count() const { return static_cast<int>(m_problems.size()); }
    int errors() const { return m_errors; }
    const model::Problem &problem(int number) const { return m_problems[std::size_t(number)]; }
    /// The number of a row's problem, -1 for a group. Numbers follow the rows from top to bottom.
    int numberAt(const QModelIndex &index) const;
    QModelIndex indexOf(int number) const;
    ProblemWords words(int number) const;
    /// Problems whose words have been asked for since they are shown: those that were visible.
    int seen() const { return static_cast<int>(m_words.size()); }
    const std::vector<QuickFix> &fixes(int number) const;
    QString stepName(const QString &step) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString step;
        int first = 0; ///< number of its first problem
        int count = 0;
    };

    void arrange();
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant problemData(int number, int column, int role) const;
    QVariant look(int number, int column, int role) const;
    bool isError(int number) const;
    QIcon icon(bool isError) const;

    const model::StepCatalogue m_catalogue;
    const Theme *m_theme;
    const Icons &m_icons;
    qreal m_ratio = 1;
    QPointer<WorkflowDocument> m_document;
    std::vector<model::Problem> m_problems;
    std::vector<Group> m_groups;
    int m_errors = 0;
    QHash<QString, QString> m_names;
    mutable QHash<int, ProblemWords> m_words;
    mutable QHash<int, std::vector<QuickFix>> m_fixes;
};

} // namespace millrace::ui
