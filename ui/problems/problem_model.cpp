// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problem_model.h"

#include "engine/model/step_index.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr int kLongestValue = 60; // letters of a value inside a sentence

QString textOf(const base::Value &value)
{
    QString text = value.isString() ? value.text() : QString();
    if (value.isNumber())
        text = QLocale().toString(value.numberOr(0));
    return text.size() > kLongestValue ? text.left(kLongestValue) + u'…' : text;
}

} // namespace

ProblemModel::ProblemModel(const model::StepCatalogue &catalogue, const Theme &theme,
                           const Icons &icons, QObject *parent)
    : QAbstractItemModel(parent), m_catalogue(catalogue), m_theme(&theme), m_icons(icons)
{
}

void ProblemModel::setDocument(WorkflowDocument *document)
{
    m_document = document;
    show({});
}

void ProblemModel::setTheme(const Theme &theme, qreal ratio)
{
    m_theme = &theme;
    m_ratio = ratio;
    beginResetModel();
    endResetModel();
}

void ProblemModel::show(std::vector<model::Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_words.clear();
    m_fixes.clear();
    m_names.clear();
    if (m_document != nullptr && !m_problems.empty()) {
        const model::StepIndex index(m_document->definition());
        for (const model::IndexedStep &step : index.steps())
            m_names.insert(step.step->id, step.step->name);
    }
    m_errors = static_cast<int>(
        std::count_if(m_problems.begin(), m_problems.end(), [](const model::Problem &problem) {
            return problem.severity == model::Severity::Error;
        }));
    arrange();
    endResetModel();
}

/// Few: errors first, as the file has them. Many: by step, in the order in which steps turn up.
void ProblemModel::arrange()
{
    m_groups.clear();
    if (!isGrouped()) {
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const model::Problem &a, const model::Problem &b) {
                             return a.severity > b.severity;
                         });
        return;
    }
    QHash<QString, int> groups;
    for (const model::Problem &problem : m_problems) {
        if (!groups.contains(problem.step)) {
            groups.insert(problem.step, static_cast<int>(m_groups.size()));
            m_groups.push_back({problem.step, 0, 0});
        }
        ++m_groups[std::size_t(groups.value(problem.step))].count;
    }
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [&groups](const model::Problem &a, const model::Problem &b) {
                         return groups.value(a.step) < groups.value(b.step);
                     });
    int first = 0;
    for (Group &group : m_groups) {
        group.first = first;
        first += group.count;
    }
}

int ProblemModel::numberAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (index.internalId() != 0)
        return m_groups[index.internalId() - 1].first + index.row();
    return isGrouped() ? -1 : index.row();
}

QModelIndex ProblemModel::indexOf(int number) const
{
    if (number < 0 || number >= count())
        return {};
    if (!isGrouped())
        return createIndex(number, Words, quintptr(0));
    const auto after =
        std::upper_bound(m_groups.begin(), m_groups.end(), number,
                         [](int wanted, const Group &group) { return wanted < group.first; });
    const auto group = static_cast<quintptr>(std::distance(m_groups.begin(), after));
    return createIndex(number - m_groups[group - 1].first, Words, group);
}

ProblemWords ProblemModel::words(int number) const
{
    auto found = m_words.find(number);
    if (found == m_words.end()) {
        const base::Value value = m_document == nullptr
                                      ? base::Value()
                                      : problemValue(problem(number), m_document->definition());
        found = m_words.insert(number, problemWords(problem(number), textOf(value)));
    }
    return *found;
}

const std::vector<QuickFix> &ProblemModel::fixes(int number) const
{
    auto found = m_fixes.find(number);
    if (found == m_fixes.end())
        found = m_fixes.insert(
            number, m_document == nullptr
                        ? std::vector<QuickFix>()
                        : quickFixes(problem(number), m_document->definition(), m_catalogue));
    return *found;
}

QString ProblemModel::stepName(const QString &step) const
{
    if (step.isEmpty())
        return tr("Workflow");
    const QString name = m_names.value(step);
    return name.isEmpty() ? step : name;
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isGrouped() ? static_cast<int>(m_groups.size()) : count();
    const bool isGroup = isGrouped() && parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? m_groups[std::size_t(parent.row())].count : 0;
}

int ProblemModel::columnCount(const QModelIndex &) const
{
    return 3;
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return numberAt(index) < 0 ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = numberAt(index);
    if (number < 0)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const QVariant words = problemData(number, index.column(), role);
    return words.isValid() ? words : look(number, index.column(), role);
}

QVariant ProblemModel::groupData(const Group &group, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (column == Words && isText)
        return tr("%1: %n problem(s)", nullptr, group.count).arg(stepName(group.step));
    if (column != Words || role != Qt::DecorationRole)
        return {};
    bool anyError = false;
    for (int i = group.first; i < group.first + group.count && !anyError; ++i)
        anyError = isError(i);
    return icon(anyError);
}

QVariant ProblemModel::problemData(int number, int column, int role) const
{
    const model::Problem &about = problem(number);
    if (role == Qt::DisplayRole) {
        if (column == Words)
            return words(number).sentence;
        if (column == Step)
            return stepName(about.step);
        return fixes(number).empty() ? QString() : fixes(number).front().words;
    }
    if (role == Qt::AccessibleTextRole && column == Words)
        return isError(number)
                   ? tr("Error: %1 Step: %2").arg(words(number).sentence, stepName(about.step))
                   : tr("Warning: %1 Step: %2").arg(words(number).sentence, stepName(about.step));
    if (role == Qt::ToolTipRole) {
        QStringList lines = {words(number).sentence, words(number).advice, about.message,
                             about.hint};
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(u'\n');
    }
    return {};
}

QVariant ProblemModel::look(int number, int column, int role) const
{
    if (role == Qt::DecorationRole && column == Words)
        return icon(isError(number));
    if (role == Qt::ForegroundRole && column == Step)
        return m_theme->color(u"tx3"_qs);
    if (role == Qt::ForegroundRole && column == Fix)
        return m_theme->color(u"acc"_qs);
    if (role == Qt::TextAlignmentRole && column == Fix)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

bool ProblemModel::isError(int number) const
{
    return problem(number).severity == model::Severity::Error;
}

QIcon ProblemModel::icon(bool isError) const
{
    const QColor color = m_theme->status(isError ? u"failed"_qs : u"timed-out"_qs).foreground;
    const QPixmap drawing =
        m_icons.pixmap(isError ? u"error"_qs : u"warning"_qs, 16, color, m_ratio);
    QIcon icon(drawing);
    icon.addPixmap(drawing, QIcon::Selected); // the style would tint it
    return icon;
}

} // namespace millrace::ui
